// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationrun.h"

#include "app/operations/outcome.h"

#include <utility>

namespace bewarje {

OperationRun::OperationRun(OperationRooms rooms, QList<OperationRecord> items, QObject *parent)
    : BatchRun(items.constFirst().batch, parent), m_rooms(rooms), m_items(std::move(items))
{
    connect(&m_rooms.ledger, &OperationLedger::told, this, &OperationRun::take);
    connect(&m_rooms.ledger, &OperationLedger::intentRefused, this, &OperationRun::takeRefusal);
}

void OperationRun::start()
{
    if (m_state == State::Waiting)
        advance();
}

void OperationRun::cancelUnsent(OperationCause cause)
{
    if (m_state == State::Ended)
        return;
    m_stop = cause;
    if (m_state == State::Waiting || m_state == State::Checking) {
        m_call.cancel();
        dropRest(m_stop);
    }
}

bool OperationRun::isSending() const
{
    return m_state == State::Recording || m_state == State::Sending || m_state == State::Concluding;
}

bool OperationRun::mustStopAfter(const OperationRecord &record)
{
    return stopsBatch(record.httpStatus);
}

void OperationRun::check(const ListingScope &scope)
{
    m_state = State::Checking;
    m_call = m_rooms.refresher.list(scope, m_rooms.clock.steady(), [this](const Result<SharedListing> &result) {
        if (!result)
            noteRefusedToken(result.error());
        takeCheck(result);
    });
}

void OperationRun::recordIntent()
{
    m_state = State::Recording;
    current().state = OperationState::Intent;
    current().sentAt = m_rooms.clock.now();
    m_rooms.ledger.record(current());
}

void OperationRun::refuse(OperationCause cause, const std::optional<ApiError> &error)
{
    current().state = OperationState::NotSent;
    current().cause = cause;
    current().error = error;
    conclude();
}

void OperationRun::answered(OperationState state, int httpStatus, const QString &message)
{
    current().state = state;
    current().httpStatus = httpStatus;
    current().message = message;
    if (mustStopAfter(current()) && m_stop == OperationCause::None)
        m_stop = OperationCause::StoppedByError;
    conclude();
}

void OperationRun::failed(const ApiError &error)
{
    noteRefusedToken(error);
    current().error = error;
    answered(outcomeOf(current().kind, error), error.httpStatus);
}

void OperationRun::conclude()
{
    m_state = State::Concluding;
    current().endedAt = m_rooms.clock.now();
    m_rooms.ledger.record(current());
}

void OperationRun::take(const OperationRecord &record)
{
    if (m_next >= m_items.size() || record.id != current().id || record.state != current().state)
        return;
    if (m_state == State::Recording) {
        m_state = State::Sending;
        m_call = send(current());
    } else if (m_state == State::Concluding) {
        ++m_next;
        advance();
    }
}

void OperationRun::takeRefusal(const OperationRecord &record)
{
    if (m_state != State::Recording || record.id != current().id)
        return;
    // A record that takes no intent takes no "not sent" either; it is told all the same.
    m_stop = OperationCause::RecordFailed;
    current().sentAt = {};
    dropRest(m_stop);
}

void OperationRun::advance()
{
    if (m_stop != OperationCause::None || m_next >= m_items.size())
        dropRest(m_stop);
    else
        prepare();
}

void OperationRun::dropRest(OperationCause cause)
{
    m_state = State::Ended;
    QList<OperationRecord> dropped;
    for (; m_next < m_items.size(); ++m_next) {
        if (cause == OperationCause::Interrupted && current().state == OperationState::Waiting)
            continue;
        current().state = OperationState::NotSent;
        current().cause = cause;
        current().endedAt = m_rooms.clock.now();
        dropped.append(current());
    }
    if (!dropped.isEmpty())
        m_rooms.ledger.recordAll(dropped);
    emit ended();
}

void OperationRun::noteRefusedToken(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Unauthorized)
        m_rooms.refresher.noteTokenRefused();
}

} // namespace bewarje
