// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/journal.h"

namespace bewarje {

namespace {

constexpr qint64 RestoreMemoryMSecs = 24LL * 60 * 60 * 1000;

} // namespace

bool isLive(const OperationRecord &record, Timestamp now)
{
    if (!record.isWrite() || !record.isSettled())
        return true;
    return record.kind == OperationKind::Restore && record.sentAt.isKnown() && now.isKnown()
           && now.msecs() - record.sentAt.msecs() < RestoreMemoryMSecs;
}

} // namespace bewarje
