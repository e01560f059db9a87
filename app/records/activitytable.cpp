// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/activitytable.h"

namespace bewarje {

void ActivityTable::reserve(qsizetype count)
{
    m_entries.reserve(size_t(count));
    m_texts.reserve(size_t(count));
    m_rows.reserve(count);
}

quint32 ActivityTable::put(const ActivityEntry &entry)
{
    const Texts texts{m_pools.servers.add(entry.server.name), m_pools.serverIds.add(entry.server.id.text()),
                      m_pools.descriptions.add(entry.description), m_pools.reasons.add(entry.reason),
                      m_pools.accounts.add(entry.accountKey)};
    if (const std::optional<quint32> known = rowOf(entry.id)) {
        m_entries[*known] = entry;
        m_texts[*known] = texts;
        return *known;
    }
    const auto row = quint32(m_entries.size());
    m_rows.insert(entry.id, row);
    m_entries.push_back(entry);
    m_texts.push_back(texts);
    return row;
}

std::optional<quint32> ActivityTable::rowOf(OperationId id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace bewarje
