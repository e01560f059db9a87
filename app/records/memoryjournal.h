// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/journal.h"

#include <QHash>

namespace bewarje {

/// A record that lasts as long as the program runs: for sample data and for tests.
class MemoryJournal : public Journal
{
    Q_OBJECT

public:
    using Journal::Journal;

    JournalFacts facts() const override { return {JournalFacts::State::Ready, {}, {}}; }
    OperationId nextId() override { return ++m_lastId; }
    void recordAll(const QList<OperationRecord> &records) override;
    QList<OperationRecord> liveRecords(const QString &accountKey) const override;
    bool isDurable() const override { return false; }
    PendingCall readEntries(EntriesHandler handler) override;
    PendingCall readRecord(OperationId id, RecordHandler handler) override;

    /// All of them, in the order of their first recording.
    [[nodiscard]] const QList<OperationRecord> &records() const { return m_records; }

private:
    OperationId m_lastId = 0;
    QList<OperationRecord> m_records;
    QHash<OperationId, qsizetype> m_index;
};

} // namespace bewarje
