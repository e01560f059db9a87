// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationbatch.h"

#include "app/operations/creationrun.h"
#include "app/operations/outcome.h"

#include <algorithm>
#include <utility>

namespace bewarje {

CreationBatch::CreationBatch(OperationRooms rooms, const QList<OperationRecord> &items, QObject *parent)
    : BatchRun(items.constFirst().batch, parent), m_rooms(rooms), m_waiting(items)
{
    connect(&m_rooms.ledger, &OperationLedger::intentRefused, this, &CreationBatch::takeRefusal);
}

void CreationBatch::start()
{
    m_isStarted = true;
    advance();
}

void CreationBatch::advance()
{
    if (!m_isStarted || m_isEnded)
        return;
    while (!m_waiting.isEmpty() && m_runs.size() < std::max(1, m_rooms.limits.creationsAtOnce))
        begin(m_waiting.takeFirst());
    if (!m_runs.isEmpty())
        return;
    m_isEnded = true;
    emit ended();
}

void CreationBatch::begin(const OperationRecord &item)
{
    auto *run = new CreationRun(m_rooms, {item}, this);
    m_runs.insert(item.id, run);
    connect(run, &OperationRun::ended, this, [this, id = item.id] { takeEnd(id); });
    run->start();
}

void CreationBatch::takeEnd(OperationId item)
{
    m_runs.take(item)->deleteLater();
    const std::optional<OperationRecord> record = m_rooms.ledger.find(item);
    // One that was stopped itself has no outcome yet.
    if (record && record->state != OperationState::Planned && mustStopAfter(*record))
        stop(OperationCause::StoppedByError);
    advance();
}

void CreationBatch::takeRefusal(const OperationRecord &record)
{
    // A record that takes no intent takes none of the others either.
    if (record.batch == batch())
        stop(OperationCause::RecordFailed);
}

bool CreationBatch::mustStopAfter(const OperationRecord &record)
{
    const int status = record.error ? record.error->httpStatus : record.httpStatus;
    m_serverErrors = status >= 500 ? m_serverErrors + 1 : 0;
    // After a refused token a listing is refused without a request.
    const bool isTokenRefused = record.error && record.error->kind == ApiError::Kind::Unauthorized;
    return isTokenRefused || stopsBatch(status) || m_serverErrors >= m_rooms.limits.serverErrorsInRow;
}

bool CreationBatch::isSending() const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [](const CreationRun *run) { return run->isSending(); });
}

void CreationBatch::stop(OperationCause cause)
{
    QList<OperationRecord> rest = std::exchange(m_waiting, {});
    for (OperationRecord &record : rest) {
        record.state = OperationState::NotSent;
        record.cause = cause;
        record.endedAt = m_rooms.clock.now();
    }
    if (!rest.isEmpty())
        m_rooms.ledger.recordAll(rest);
    // Those that are still being checked end here, and tell so.
    const QList<CreationRun *> runs = m_runs.values();
    for (CreationRun *run : runs)
        run->cancelUnsent(cause);
    advance();
}

} // namespace bewarje
