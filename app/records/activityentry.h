// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

namespace bewarje {

/// What a list of many operations shows of one: about a fifth of a record's memory.
struct ActivityEntry
{
    OperationId id = 0;
    OperationId safetyCreation = 0;
    OperationKind kind = OperationKind::Create;
    OperationState state = OperationState::Planned;
    OperationCause cause = OperationCause::None;
    int httpStatus = 0;
    Timestamp plannedAt;
    Timestamp sentAt;
    Timestamp endedAt;
    Timestamp completedAt;
    QString accountKey; ///< shared between rows, as are the server's name and id
    ServerRef server;
    QString backupId; ///< empty where there is none, or not yet
    QString description;
    QString reason;

    [[nodiscard]] static ActivityEntry of(const OperationRecord &record);
};

} // namespace bewarje
