// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activityentry.h"
#include "app/records/textpool.h"

#include <QHash>

#include <optional>
#include <vector>

namespace bewarje {

/// Many operations as rows whose number never changes: rows are added and replaced, never removed. What
/// search and order need of their texts is made when a row is put, not when somebody types.
class ActivityTable
{
public:
    /// Of one row, numbers in the pools below. The ids of backups hardly repeat: they are in the entries only.
    struct Texts
    {
        quint32 server = 0; ///< its name
        quint32 serverId = 0;
        quint32 description = 0;
        quint32 reason = 0;
        quint32 account = 0;
    };
    struct Pools
    {
        TextPool servers;
        TextPool serverIds;
        TextPool descriptions;
        TextPool reasons;
        TextPool accounts;
    };

    void reserve(qsizetype count);
    /// The row of this operation, a new one at the end where it had none.
    quint32 put(const ActivityEntry &entry);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] const ActivityEntry &at(quint32 row) const { return m_entries[row]; }
    [[nodiscard]] const std::vector<ActivityEntry> &entries() const { return m_entries; }
    [[nodiscard]] std::optional<quint32> rowOf(OperationId id) const;

    [[nodiscard]] const Texts &texts(quint32 row) const { return m_texts[row]; }
    [[nodiscard]] const Pools &pools() const { return m_pools; }

private:
    std::vector<ActivityEntry> m_entries;
    std::vector<Texts> m_texts;
    Pools m_pools;
    QHash<OperationId, quint32> m_rows;
};

} // namespace bewarje
