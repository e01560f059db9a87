// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/memoryjournal.h"

#include "app/domain/clock.h"
#include "app/records/journalread.h"

#include <QMetaObject>

#include <algorithm>
#include <iterator>

namespace bewarje {

void MemoryJournal::recordAll(const QList<OperationRecord> &records)
{
    for (const OperationRecord &record : records) {
        const auto found = m_index.constFind(record.id);
        if (found == m_index.constEnd()) {
            m_index.insert(record.id, m_records.size());
            m_records.append(record);
        } else {
            m_records[*found] = record;
        }
    }
    QMetaObject::invokeMethod(
        this,
        [this, records] {
            for (const OperationRecord &record : records)
                emit recorded(record);
        },
        Qt::QueuedConnection);
}

QList<OperationRecord> MemoryJournal::liveRecords(const QString &accountKey) const
{
    const Timestamp now = Clock().now();
    QList<OperationRecord> live;
    std::copy_if(m_records.begin(), m_records.end(), std::back_inserter(live),
                 [&](const OperationRecord &record) { return record.accountKey == accountKey && isLive(record, now); });
    return live;
}

PendingCall MemoryJournal::readEntries(EntriesHandler handler)
{
    std::vector<ActivityEntry> entries;
    entries.reserve(size_t(m_records.size()));
    std::transform(m_records.rbegin(), m_records.rend(), std::back_inserter(entries), ActivityEntry::of);
    auto *read = new JournalRead(this);
    QMetaObject::invokeMethod(
        read,
        [read, handler = std::move(handler), entries = std::move(entries)] { read->end([&] { handler(entries); }); },
        Qt::QueuedConnection);
    return PendingCall(read);
}

PendingCall MemoryJournal::readRecord(OperationId id, RecordHandler handler)
{
    std::optional<OperationRecord> record;
    if (const auto found = m_index.constFind(id); found != m_index.constEnd())
        record = m_records.at(*found);
    auto *read = new JournalRead(this);
    QMetaObject::invokeMethod(
        read, [read, handler = std::move(handler), record] { read->end([&] { handler(record); }); },
        Qt::QueuedConnection);
    return PendingCall(read);
}

} // namespace bewarje
