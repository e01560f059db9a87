// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/activityentry.h"

namespace bewarje {

ActivityEntry ActivityEntry::of(const OperationRecord &record)
{
    ActivityEntry entry;
    entry.id = record.id;
    entry.safetyCreation = record.safetyCreation;
    entry.kind = record.kind;
    entry.state = record.state;
    entry.cause = record.cause;
    entry.httpStatus = record.httpStatus;
    entry.plannedAt = record.plannedAt;
    entry.sentAt = record.sentAt;
    entry.endedAt = record.endedAt;
    entry.completedAt = record.completedAt;
    entry.accountKey = record.accountKey;
    entry.server = record.server;
    if (record.backup)
        entry.backupId = record.backup->id.text();
    entry.description = record.description;
    entry.reason = record.reason;
    return entry;
}

} // namespace bewarje
