// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/deletionplan.h"
#include "app/records/journal.h"

#include <QHash>
#include <QObject>

#include <vector>

namespace bewarje {

/// The records of one account's operations as they have been told. Every transition goes through the
/// journal and is told after it was recorded; an outcome whose recording failed is told all the same,
/// an intent, a wait or a plan whose recording failed is refused.
class OperationLedger : public QObject
{
    Q_OBJECT

public:
    /// Takes over what the journal holds of the account from before; what was out then is Unknown. `base` is
    /// its address.
    OperationLedger(Journal &journal, const Clock &clock, QString accountKey, QString base, QObject *parent = nullptr);

    [[nodiscard]] OperationId newId() { return m_journal.nextId(); }
    /// Makes a Planned record of `draft`: id (where it has none), account and time are filled in. A tag that was
    /// used before tells two creations no longer apart: it counts as none. Nothing is recorded yet.
    OperationRecord plan(OperationRecord draft);
    /// Asks the journal; answered by told() or intentRefused(), never before this has returned.
    void record(const OperationRecord &record) { m_journal.record(record); }
    /// The same for many, in one transaction.
    void recordAll(const QList<OperationRecord> &records) { m_journal.recordAll(records); }

    /// As told in this session, or taken over.
    [[nodiscard]] std::optional<OperationRecord> find(OperationId id) const;
    /// Also what is known to the journal only; the handler is never called before this has returned.
    PendingCall read(OperationId id, Journal::RecordHandler handler);
    [[nodiscard]] QList<OperationRecord> ofBatch(OperationId batch) const;
    [[nodiscard]] qsizetype batchSize(OperationId batch) const { return m_batches.value(batch).entries.size(); }
    [[nodiscard]] QList<OperationRecord> open() const;
    /// For the guards; the writes of `exceptBatch` do not stand in their own way.
    [[nodiscard]] OngoingWrites ongoing(std::chrono::milliseconds restoreShield, OperationId exceptBatch = 0) const;
    [[nodiscard]] const KeepMarks &keepMarks() const { return m_keepMarks; }
    [[nodiscard]] bool isAnyOut() const;
    /// Creations of which it is not known whether they made a backup, or which are still to do it.
    [[nodiscard]] QList<OperationRecord> creationsInDoubt() const;
    [[nodiscard]] bool hasUnknownRestore(const ResourceId &server) const;
    /// Every item has an outcome, which may be Unknown.
    [[nodiscard]] bool isEnded(OperationId batch) const;

    /// An item of that server is still planned, waiting or out.
    [[nodiscard]] bool hasUnsent(OperationId batch, const ResourceId &server) const;

signals:
    void told(const bewarje::OperationRecord &record);
    /// The intent, the wait, or the plan that waits for something, that was asked for could not be recorded.
    void intentRefused(const bewarje::OperationRecord &record, const QString &detail);
    /// Once for many records that changed together, and after them.
    void openChanged();
    void keepMarksChanged();
    /// Rows from before were taken over, with the creations that restores among them have as their way back;
    /// they are told to nobody one by one.
    void adopted(const QList<bewarje::OperationRecord> &records);

private:
    void adopt();
    void adoptWayBack(OperationId creation);
    void insertFromBefore(const OperationRecord &record);
    void take(const OperationRecord &record);
    void takeFailure(const OperationRecord &record, const QString &detail);
    void noteOpenChanged();

    struct Entry
    {
        OperationRecord record;
        SteadyTime toldAt; ///< durations by the steady clock: a set clock lifts no shield
    };
    struct Batch
    {
        QList<qsizetype> entries;
        qsizetype lacking = 0; ///< how many have no outcome
    };
    void insert(const Entry &entry);
    /// A creation with this tag was planned before.
    [[nodiscard]] bool hasTag(const QString &tag) const;
    void shield(OngoingWrites &ongoing, const OperationRecord &restore) const;

    Journal &m_journal;
    const Clock &m_clock;
    QString m_accountKey;
    QString m_base;
    QList<Entry> m_entries; ///< in the order of planning
    QHash<OperationId, qsizetype> m_index;
    QHash<OperationId, Batch> m_batches;
    KeepMarks m_keepMarks;
    bool m_isOpenChanged = false;     ///< and not told yet
    std::vector<PendingCall> m_reads; ///< of rows that others refer to
};

} // namespace bewarje
