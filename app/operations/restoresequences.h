// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/restoresequence.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace bewarje {

/// One restore that waits for its way back, or is being sent.
struct RestoreUnderWay
{
    OperationRecord restore;
    std::optional<OperationRecord> creation; ///< of its way back, from its planning on
    RestoreSequence::State state = RestoreSequence::State::RecordingPlan;
    std::chrono::milliseconds elapsed{0}; ///< see RestoreSequence
    bool isBackedUp = false;

    /// False once the restore may have left.
    [[nodiscard]] bool canStop() const { return restore.state == OperationState::Planned; }
};

/// A restore that was waiting for its way back when an earlier run of the program, or an earlier session,
/// ended. Nothing is sent for it any more.
struct InterruptedRestore
{
    OperationRecord restore;
    std::optional<OperationRecord> creation; ///< of its way back, where its intent was recorded
};

/// The restores with a way back: those under way and those that were interrupted.
class RestoreSequences : public QObject
{
    Q_OBJECT

public:
    explicit RestoreSequences(OperationRooms rooms, QObject *parent = nullptr);

    /// In the order of their beginning.
    [[nodiscard]] QList<RestoreUnderWay> underWay() const;
    [[nodiscard]] QList<InterruptedRestore> interrupted() const;
    [[nodiscard]] bool isInterrupted(const OperationRecord &record) const;
    [[nodiscard]] bool isUnderWay(const ResourceId &server) const;
    /// Of one that asks, see RestoreSequence::State::Asking; stopping is OperationRunner::cancelUnsent().
    void waitLonger(OperationId batch);
    /// The interrupted restore ends as not sent.
    void dismiss(OperationId restore);

    using BackupHandler = std::function<void(const std::optional<Backup> &)>;
    /// The backup that was made before `restore`, also by an earlier run of the program; nothing where there is
    /// none. The handler is never called before this has returned.
    PendingCall readWayBack(const OperationRecord &restore, BackupHandler handler);

    // For the runner.
    /// Makes the record of `draft` and begins; `plan` has a way back.
    void begin(OperationRecord draft, const RestorePlan &plan);
    /// A newer decision took the interrupted restore's place.
    void setAside(OperationId restore);
    void stop(OperationId batch);
    /// Before the session ends: nothing more is sent; what waits stays on record as it is, interrupted.
    void windUp();
    [[nodiscard]] bool isSending() const;
    /// Does nothing where the batch is not here.
    void remove(OperationId batch);

signals:
    /// One began, stands elsewhere, or ended; or the set of the interrupted ones is another.
    void changed();
    /// It asks whether to wait longer.
    void patienceEnded(bewarje::OperationId batch);

private:
    [[nodiscard]] RestoreSequence *find(OperationId batch) const;
    [[nodiscard]] bool contains(OperationId batch) const { return find(batch) != nullptr; }
    void endInterrupted(OperationId restore, OperationCause cause);
    void take(const OperationRecord &record);

    OperationRooms m_rooms;
    QList<RestoreSequence *> m_sequences; ///< children of this
};

} // namespace bewarje
