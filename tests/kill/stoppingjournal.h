// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/journal.h"

namespace bewarje::tests {

/// Where a writer stops by itself, to be killed there. The other points are on the wire.
enum class StopPoint : quint8 {
    None,
    BeforeIntent,  ///< asked for, not handed on
    AfterIntent,   ///< committed, not told: nothing has left
    BeforeOutcome, ///< asked for, not handed on
    AfterOutcome   ///< committed, not told
};

/// Another journal, except that it stops at one point: what comes there is told by stopped() and goes no further.
class StoppingJournal : public Journal
{
    Q_OBJECT

public:
    StoppingJournal(Journal &inner, StopPoint point);

    JournalFacts facts() const override { return m_inner.facts(); }
    OperationId nextId() override { return m_inner.nextId(); }
    void recordAll(const QList<OperationRecord> &records) override;
    QList<OperationRecord> liveRecords(const QString &accountKey) const override
    {
        return m_inner.liveRecords(accountKey);
    }
    bool isDurable() const override { return m_inner.isDurable(); }
    PendingCall readEntries(EntriesHandler handler) override { return m_inner.readEntries(std::move(handler)); }
    PendingCall readRecord(OperationId id, RecordHandler handler) override
    {
        return m_inner.readRecord(id, std::move(handler));
    }

signals:
    void stopped();

private:
    void take(const OperationRecord &record);

    Journal &m_inner;
    const StopPoint m_point;
};

} // namespace bewarje::tests
