// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/restoresequences.h"

#include <algorithm>
#include <utility>

namespace bewarje {

RestoreSequences::RestoreSequences(OperationRooms rooms, QObject *parent) : QObject(parent), m_rooms(rooms)
{
    connect(&m_rooms.ledger, &OperationLedger::told, this, &RestoreSequences::take);
    connect(&m_rooms.ledger, &OperationLedger::adopted, this, &RestoreSequences::changed);
}

void RestoreSequences::begin(OperationRecord draft, const RestorePlan &plan)
{
    const WayBack &wayBack = plan.wayBack();
    // The creation's number is needed before the creation is planned, which happens behind the recorded plan.
    draft.safetyCreation = wayBack.kind() == WayBack::Kind::Existing ? wayBack.creation() : m_rooms.ledger.newId();
    auto *sequence = new RestoreSequence(m_rooms, m_rooms.ledger.plan(draft), plan, this);
    const OperationId batch = sequence->batch();
    connect(sequence, &RestoreSequence::stateChanged, this, &RestoreSequences::changed);
    connect(sequence, &RestoreSequence::patienceEnded, this, [this, batch] { emit patienceEnded(batch); });
    m_sequences.append(sequence);
    sequence->start();
    emit changed();
}

void RestoreSequences::take(const OperationRecord &record)
{
    if (record.kind == OperationKind::Restore && record.safetyCreation != 0 && !contains(record.batch))
        emit changed();
}

QList<RestoreUnderWay> RestoreSequences::underWay() const
{
    QList<RestoreUnderWay> result;
    for (const RestoreSequence *sequence : m_sequences) {
        if (sequence->state() == RestoreSequence::State::Ended)
            continue;
        const OperationRecord &restore = sequence->restore();
        result.append({restore, m_rooms.ledger.find(restore.safetyCreation), sequence->state(), sequence->elapsed(),
                       sequence->isBackedUp()});
    }
    return result;
}

QList<InterruptedRestore> RestoreSequences::interrupted() const
{
    QList<InterruptedRestore> result;
    const QList<OperationRecord> open = m_rooms.ledger.open();
    for (const OperationRecord &record : open)
        if (isInterrupted(record))
            result.append({record, m_rooms.ledger.find(record.safetyCreation)});
    return result;
}

bool RestoreSequences::isInterrupted(const OperationRecord &record) const
{
    const bool isWaiting = record.kind == OperationKind::Restore && record.state == OperationState::Planned;
    return isWaiting && record.safetyCreation != 0 && !contains(record.batch);
}

bool RestoreSequences::isUnderWay(const ResourceId &server) const
{
    return std::any_of(m_sequences.begin(), m_sequences.end(), [&server](const RestoreSequence *sequence) {
        return sequence->state() != RestoreSequence::State::Ended && sequence->restore().server.id == server;
    });
}

void RestoreSequences::waitLonger(OperationId batch)
{
    if (RestoreSequence *sequence = find(batch))
        sequence->waitLonger();
}

void RestoreSequences::stop(OperationId batch)
{
    if (RestoreSequence *sequence = find(batch))
        sequence->stop();
}

void RestoreSequences::windUp()
{
    for (RestoreSequence *sequence : std::as_const(m_sequences))
        sequence->windUp();
}

bool RestoreSequences::isSending() const
{
    return std::any_of(m_sequences.begin(), m_sequences.end(),
                       [](const RestoreSequence *sequence) { return sequence->isSending(); });
}

void RestoreSequences::dismiss(OperationId restore)
{
    endInterrupted(restore, OperationCause::Interrupted);
}

void RestoreSequences::setAside(OperationId restore)
{
    endInterrupted(restore, OperationCause::AskedAnew);
}

void RestoreSequences::endInterrupted(OperationId restore, OperationCause cause)
{
    std::optional<OperationRecord> record = m_rooms.ledger.find(restore);
    if (!record || record->state != OperationState::Planned || contains(record->batch))
        return;
    record->state = OperationState::NotSent;
    record->cause = cause;
    record->endedAt = m_rooms.clock.now();
    m_rooms.ledger.record(*record);
}

PendingCall RestoreSequences::readWayBack(const OperationRecord &restore, BackupHandler handler)
{
    return m_rooms.ledger.read(restore.safetyCreation,
                               [handler = std::move(handler)](const std::optional<OperationRecord> &creation) {
                                   handler(creation ? creation->backup : std::nullopt);
                               });
}

void RestoreSequences::remove(OperationId batch)
{
    RestoreSequence *sequence = find(batch);
    if (!sequence)
        return;
    m_sequences.removeOne(sequence);
    sequence->deleteLater(); // it may be the one that has just been told
    emit changed();
}

RestoreSequence *RestoreSequences::find(OperationId batch) const
{
    const auto found = std::find_if(m_sequences.begin(), m_sequences.end(),
                                    [batch](const RestoreSequence *sequence) { return sequence->batch() == batch; });
    return found == m_sequences.end() ? nullptr : *found;
}

} // namespace bewarje
