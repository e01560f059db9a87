// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kill/stoppingjournal.h"

#include <algorithm>

namespace bewarje::tests {

namespace {

bool isIntent(const OperationRecord &record)
{
    return record.state == OperationState::Intent;
}

bool isOutcome(const OperationRecord &record)
{
    return record.state != OperationState::Planned && record.state != OperationState::Waiting && !isIntent(record);
}

} // namespace

StoppingJournal::StoppingJournal(Journal &inner, StopPoint point) : m_inner(inner), m_point(point)
{
    connect(&m_inner, &Journal::factsChanged, this, &Journal::factsChanged);
    connect(&m_inner, &Journal::recordFailed, this, &Journal::recordFailed);
    connect(&m_inner, &Journal::recorded, this, &StoppingJournal::take);
}

void StoppingJournal::recordAll(const QList<OperationRecord> &records)
{
    const bool stopsHere =
        (m_point == StopPoint::BeforeIntent && std::any_of(records.begin(), records.end(), isIntent))
        || (m_point == StopPoint::BeforeOutcome && std::any_of(records.begin(), records.end(), isOutcome));
    if (stopsHere)
        emit stopped();
    else
        m_inner.recordAll(records);
}

void StoppingJournal::take(const OperationRecord &record)
{
    const bool stopsHere = (m_point == StopPoint::AfterIntent && isIntent(record))
                           || (m_point == StopPoint::AfterOutcome && isOutcome(record));
    if (stopsHere)
        emit stopped();
    else
        emit recorded(record);
}

} // namespace bewarje::tests
