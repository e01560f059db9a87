// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationrun.h"
#include "app/operations/restoreplan.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace bewarje {

/// A restore with a way back: the plan is recorded, the present state backed up, the backup waited for until a
/// listing shows it completed, and then the restore checked and sent. Without a completed backup nothing is
/// restored. Dies with the session; its recorded plan stays, and nothing goes on from there by itself.
class RestoreSequence : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        RecordingPlan,
        BackingUp,        ///< the creation is checked, out, or its outcome unknown
        WaitingForBackup, ///< a listing has to show it completed
        Asking,           ///< the patience has ended: nothing is sent until waitLonger() or stop()
        Restoring,        ///< the restore is checked or out
        Ended
    };

    /// `restore` is Planned and not recorded yet; `plan` has a way back. Runs become children of `parent`, for
    /// a creation that is out ends after a sequence that was stopped.
    RestoreSequence(OperationRooms rooms, OperationRecord restore, RestorePlan plan, QObject *parent);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] OperationId batch() const { return m_restore.batch; }
    [[nodiscard]] const OperationRecord &restore() const { return m_restore; }
    /// Since the creation of its way back left, by the steady clock; before that since the beginning.
    [[nodiscard]] std::chrono::milliseconds elapsed() const;
    /// A listing has shown the way back completed; with Asking only that is left to be said.
    [[nodiscard]] bool isBackedUp() const { return m_isBackedUp; }

    void start();
    /// The patience begins anew; what is completed by now is restored from. Only where it asks.
    void waitLonger();
    /// What has not been sent is not sent.
    void stop();
    /// Ends here without a word to the record, unless a request is out or its intent is being recorded.
    void windUp();
    [[nodiscard]] bool isSending() const { return m_run && m_run->isSending(); }

signals:
    void stateChanged();
    /// It has begun to ask.
    void patienceEnded();

private:
    void take(const OperationRecord &record);
    void takeRefusal(const OperationRecord &record);
    void takeCreation(const OperationRecord &record);
    void takeListing(const SharedListing &listing);
    void beginBackup();
    void takeExisting();
    void goOn();
    void lookForBackup();
    void lookLater();
    void noteBackedUp();
    void beginRestore();
    void giveUp(OperationCause cause);
    void setState(State state);
    void beginPatience();
    [[nodiscard]] bool isPatienceOver() const;
    [[nodiscard]] bool isGone(const Listing &listing);
    void begin(OperationRun *run);

    OperationRooms m_rooms;
    OperationRecord m_restore;
    const RestorePlan m_plan;
    State m_state = State::RecordingPlan;
    QPointer<OperationRun> m_run; ///< the creation's, then the restore's
    std::optional<Backup> m_backup;
    SteadyTime m_began;
    SteadyTime m_madeAt;   ///< when the creation was told as done
    SteadyTime m_lookFrom; ///< a listing begun since then serves
    SteadyTime m_patienceFrom;
    Timestamp m_patienceFromWall; ///< a sleeping machine's steady clock may stand still
    size_t m_looks = 0;
    bool m_wasListed = false;
    bool m_lacked = false;
    bool m_isBackedUp = false;
    QTimer m_look;
    QTimer m_patience;
    PendingCall m_call;
};

} // namespace bewarje
