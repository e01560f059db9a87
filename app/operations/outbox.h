// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationledger.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bewarje {

/// Deletions that sit out their grace: the Waiting rows and nothing else. A batch whose grace ended is given
/// up with the very plan that was put in. A held one has no timer and is never given up: it waits for a
/// person, who undoes it or puts a new plan in its place.
class Outbox : public QObject
{
    Q_OBJECT

public:
    struct Batch
    {
        OperationId id = 0;
        QList<OperationRecord> items; ///< in the order of the plan
        Timestamp dueAt;
        bool isHeld = false;
        bool isFromBefore = false; ///< held because it is of an earlier session; else because of a suspend
    };

    /// Further behind than this the wall clock tells of a suspend (or was set): nobody could undo meanwhile.
    static constexpr std::chrono::milliseconds Lateness{5'000};

    /// What the ledger took over, or will, is held.
    Outbox(OperationLedger &ledger, const Clock &clock, QObject *parent = nullptr);

    /// The items have the Planned state; they wait when their rows are recorded, in one transaction with the
    /// end of `replaced`, a batch that this one takes the place of (0: none). Where that fails, they become
    /// NotSent. The grace is counted from the recording, by the steady clock.
    void put(const QList<OperationRecord> &items, const DeletionPlan &plan, OperationId replaced);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool contains(OperationId batch) const { return find(batch) != nullptr; }
    /// Oldest first.
    [[nodiscard]] QList<Batch> batches() const;
    [[nodiscard]] std::optional<Batch> batch(OperationId id) const;
    [[nodiscard]] bool isHeld(OperationId batch) const;
    /// Of the grace, by the steady clock; 0 of what is held or not here.
    [[nodiscard]] std::chrono::milliseconds left(OperationId batch) const;

    /// Ends it as Undone, in one transaction. Does nothing where the batch is not here (any more).
    void undo(OperationId batch);
    /// The one that was put in last, before what is held.
    void undoNewest();
    void undoAll();
    /// Everything that is here: before a suspend.
    void hold();
    /// Nothing is due any more: before the session ends. What is here, or comes yet, is held by the next one.
    void stop();

signals:
    /// Another batch is here, one has left or is held.
    void changed();
    /// Its grace has ended; it has left the outbox, and its rows are Waiting still.
    void due(bewarje::OperationId batch, const bewarje::DeletionPlan &plan);

private:
    struct Entry
    {
        OperationId batch = 0;
        std::optional<DeletionPlan> plan; ///< nothing of an earlier session: that is never given up
        SteadyTime due;
        Timestamp dueAt;
        qsizetype unrecorded = 0; ///< it waits where this is 0
        bool isHeld = false;
    };

    void adopt(const QList<OperationRecord> &records);
    /// The grace begins now.
    void begin(Entry &entry) const;
    void take(const OperationRecord &record);
    void refuse(const OperationRecord &record);
    void look();
    void arm();
    bool holdLate();
    [[nodiscard]] bool isLate(const Entry &entry) const;
    [[nodiscard]] Batch contents(const Entry &entry) const;
    [[nodiscard]] const Entry *find(OperationId batch) const;
    /// The batch leaves; its rows that wait, or were to, in that state.
    QList<OperationRecord> removed(OperationId batch, OperationState state, OperationCause cause);

    OperationLedger &m_ledger;
    const Clock &m_clock;
    QList<Entry> m_entries; ///< in the order of coming
    QTimer m_timer;
    bool m_isStopped = false;
};

} // namespace bewarje
