// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/restoresequence.h"

#include "app/operations/creationrun.h"
#include "app/operations/listedbackup.h"
#include "app/operations/operationdraft.h"
#include "app/operations/restorerun.h"

#include <algorithm>
#include <utility>

namespace bewarje {

RestoreSequence::RestoreSequence(OperationRooms rooms, OperationRecord restore, RestorePlan plan, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_restore(std::move(restore)), m_plan(std::move(plan)),
      m_began(rooms.clock.steady())
{
    for (QTimer *timer : {&m_look, &m_patience}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may fire before its time
    }
    connect(&m_look, &QTimer::timeout, this, &RestoreSequence::lookForBackup);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        if (m_state == State::BackingUp || m_state == State::WaitingForBackup)
            setState(State::Asking);
    });
    connect(&m_rooms.ledger, &OperationLedger::told, this, &RestoreSequence::take);
    connect(&m_rooms.ledger, &OperationLedger::intentRefused, this, &RestoreSequence::takeRefusal);
    connect(&m_rooms.refresher, &Refresher::listed, this, &RestoreSequence::takeListing);
}

std::chrono::milliseconds RestoreSequence::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_rooms.clock.steady() - m_began);
}

void RestoreSequence::start()
{
    QList<OperationRecord> rows{m_restore};
    std::optional<OperationRecord> interrupted = m_rooms.ledger.find(m_plan.interrupted());
    if (interrupted && interrupted->state == OperationState::Planned) {
        interrupted->state = OperationState::NotSent;
        interrupted->cause = OperationCause::AskedAnew;
        interrupted->endedAt = m_rooms.clock.now();
        rows.append(*interrupted);
    }
    m_rooms.ledger.recordAll(rows);
}

void RestoreSequence::waitLonger()
{
    if (m_state != State::Asking)
        return;
    beginPatience();
    goOn();
}

void RestoreSequence::stop()
{
    if (m_state == State::Ended)
        return;
    if (m_run)
        m_run->cancelUnsent(OperationCause::CancelledByPerson);
    // Of a restore that is checked or out its run tells the end.
    if (m_state != State::Restoring)
        giveUp(OperationCause::CancelledByPerson);
}

void RestoreSequence::windUp()
{
    if (m_run && !m_run->isSending())
        delete m_run; // it would record that the restore is not sent, and there would be nothing to go on with
    if (!isSending() || m_state != State::Restoring)
        setState(State::Ended);
}

void RestoreSequence::take(const OperationRecord &record)
{
    if (m_state == State::Ended)
        return;
    if (record.id == m_restore.safetyCreation)
        takeCreation(record);
    if (record.id != m_restore.id)
        return;
    m_restore = record;
    if (record.state == OperationState::Planned && m_state == State::RecordingPlan)
        beginBackup();
    else if (record.state == OperationState::Intent)
        emit stateChanged(); // it can no longer be stopped
    else if (record.state != OperationState::Planned)
        setState(State::Ended);
}

void RestoreSequence::takeRefusal(const OperationRecord &record)
{
    if (m_state == State::RecordingPlan && record.id == m_restore.id)
        giveUp(OperationCause::RecordFailed);
}

void RestoreSequence::beginBackup()
{
    if (m_plan.wayBack().kind() == WayBack::Kind::Existing)
        return takeExisting();
    OperationRecord draft = creationDraft(m_restore.batch, m_restore.server, m_plan.wayBack().description());
    draft.id = m_restore.safetyCreation;
    begin(new CreationRun(m_rooms, {m_rooms.ledger.plan(draft)}, parent()));
    setState(State::BackingUp);
}

void RestoreSequence::takeExisting()
{
    const std::optional<OperationRecord> creation = m_rooms.ledger.find(m_restore.safetyCreation);
    if (!creation)
        return giveUp(OperationCause::SafetyFailed);
    const Timestamp sent = creation->sentAt;
    const qint64 since = sent.isKnown() ? m_rooms.clock.now().msecs() - sent.msecs() : 0;
    setState(State::BackingUp);
    beginPatience();
    m_began = m_patienceFrom - std::chrono::milliseconds(std::max<qint64>(0, since));
    takeCreation(*creation);
}

void RestoreSequence::begin(OperationRun *run)
{
    m_run = run;
    connect(run, &OperationRun::ended, run, &QObject::deleteLater);
    QMetaObject::invokeMethod(run, &OperationRun::start, Qt::QueuedConnection);
}

void RestoreSequence::takeCreation(const OperationRecord &record)
{
    const bool isAwaited = m_state == State::BackingUp || m_state == State::Asking;
    if (!isAwaited || m_backup)
        return;
    switch (record.state) {
    case OperationState::Planned:
    case OperationState::Waiting:
        return;
    case OperationState::Intent:
        // Not sooner: while the person is asked nothing is sent, the creation neither.
        beginPatience();
        m_began = m_patienceFrom;
        return;
    case OperationState::Unknown:
        emit stateChanged(); // settling goes on
        return;
    case OperationState::Done:
        break;
    default:
        giveUp(OperationCause::SafetyFailed);
        return;
    }
    m_backup = record.backup;
    m_madeAt = m_rooms.clock.steady();
    m_lookFrom = m_madeAt;
    if (m_state == State::BackingUp)
        goOn();
    else
        lookForBackup();
}

/// To where a sequence stands that asks nobody.
void RestoreSequence::goOn()
{
    if (m_isBackedUp) {
        beginRestore();
    } else if (m_backup) {
        setState(State::WaitingForBackup);
        lookForBackup();
    } else {
        setState(State::BackingUp);
    }
}

void RestoreSequence::lookForBackup()
{
    if (m_state != State::WaitingForBackup && m_state != State::Asking)
        return;
    // What it brings comes with Refresher::listed, as all others do.
    m_call = m_rooms.refresher.list(
        {m_restore.server.id}, m_lookFrom,
        [this](const Result<SharedListing> &result) {
            if (!result)
                lookLater();
        },
        Refresher::Wisher::Program);
}

void RestoreSequence::lookLater()
{
    const std::vector<std::chrono::milliseconds> &pauses = m_rooms.limits.safetyWatching;
    if (m_state == State::Ended || pauses.empty())
        return;
    m_look.start(pauses[std::min(m_looks, pauses.size() - 1)]);
    m_lookFrom = m_rooms.clock.steady(); // shared with what others list meanwhile
    ++m_looks;
}

void RestoreSequence::takeListing(const SharedListing &listing)
{
    const bool isAboutIt = listing->scope.isAll() || *listing->scope.server == m_restore.server.id;
    const bool isAwaited = m_state == State::WaitingForBackup || m_state == State::Asking;
    if (!isAboutIt || !isAwaited || !m_backup)
        return;
    const std::optional<Backup> listed = listedBackup(listing->backups, m_backup->id);
    if (listed) {
        m_wasListed = true;
        m_lacked = false;
    }
    if (listed && listed->phase() == BackupPhase::Completed)
        noteBackedUp();
    else if ((listed && listed->phase() == BackupPhase::Failed) || (!listed && isGone(*listing)))
        giveUp(OperationCause::SafetyFailed);
    else
        lookLater();
}

/// A list may lag behind the answer to a creation: what it never showed is gone only when an unknown creation
/// would count as not done.
bool RestoreSequence::isGone(const Listing &listing)
{
    const std::vector<std::chrono::milliseconds> &settling = m_rooms.limits.settling;
    const auto lag = m_wasListed || settling.empty() ? std::chrono::milliseconds(0) : settling.back();
    if (!listing.isComplete() || listing.startedSteady < m_madeAt + lag)
        return false;
    return listing.provesAbsence() || std::exchange(m_lacked, true);
}

void RestoreSequence::noteBackedUp()
{
    m_isBackedUp = true;
    if (m_state == State::Asking)
        emit stateChanged();
    else if (isPatienceOver())
        setState(State::Asking); // the machine slept: what was confirmed long ago is asked anew
    else
        beginRestore();
}

void RestoreSequence::beginRestore()
{
    begin(new RestoreRun(m_rooms, {m_restore}, parent()));
    setState(State::Restoring);
}

void RestoreSequence::giveUp(OperationCause cause)
{
    setState(State::Ended);
    m_restore.state = OperationState::NotSent;
    m_restore.cause = cause;
    m_restore.endedAt = m_rooms.clock.now();
    m_rooms.ledger.record(m_restore);
}

void RestoreSequence::setState(State state)
{
    m_state = state;
    if (state != State::WaitingForBackup && state != State::Asking) {
        m_look.stop();
        m_call.cancel();
    }
    if (state == State::Asking || state == State::Restoring || state == State::Ended)
        m_patience.stop();
    emit stateChanged();
    if (state == State::Asking)
        emit patienceEnded();
}

void RestoreSequence::beginPatience()
{
    m_patienceFrom = m_rooms.clock.steady();
    m_patienceFromWall = m_rooms.clock.now();
    m_patience.start(m_rooms.limits.safetyPatience);
}

bool RestoreSequence::isPatienceOver() const
{
    const std::chrono::milliseconds patience = m_rooms.limits.safetyPatience;
    return m_rooms.clock.steady() - m_patienceFrom > patience
           || m_rooms.clock.now().msecs() - m_patienceFromWall.msecs() > patience.count();
}

} // namespace bewarje
