// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/restorerun.h"

#include "app/operations/listedbackup.h"

namespace bewarje {

void RestoreRun::prepare()
{
    check({current().server.id});
}

void RestoreRun::takeCheck(const Result<SharedListing> &result)
{
    if (!result)
        refuse(OperationCause::CheckFailed, result.error());
    else if (const std::optional<OperationCause> cause = causeAgainst(**result))
        refuse(*cause);
    else
        recordIntent();
}

std::optional<OperationCause> RestoreRun::causeAgainst(const Listing &listing)
{
    const BackupFingerprint wanted = current().backup->fingerprint();
    const std::optional<Backup> listed = listedBackup(listing.backups, wanted.id);
    if (!listed)
        return listing.provesAbsence() ? OperationCause::TargetGone : OperationCause::CheckFailed;
    if (listed->fingerprint() != wanted)
        return OperationCause::TargetChanged;
    const OngoingWrites ongoing = rooms().ledger.ongoing(rooms().limits.restoreShield, batch());
    if (listed->phase() != BackupPhase::Completed || ongoing.deleting.contains(wanted.id))
        return OperationCause::GuardHolds;
    if (current().safetyCreation != 0 && !isWayBackThere(listing))
        return OperationCause::SafetyFailed;
    return {};
}

bool RestoreRun::isWayBackThere(const Listing &listing)
{
    const std::optional<OperationRecord> creation = rooms().ledger.find(current().safetyCreation);
    if (!creation || !creation->backup)
        return false;
    const std::optional<Backup> listed = listedBackup(listing.backups, creation->backup->id);
    return listed && listed->server.id == current().server.id && listed->phase() == BackupPhase::Completed;
}

PendingCall RestoreRun::send(const OperationRecord &record)
{
    return rooms().api.restoreServer(record.server.id, record.backup->id, [this](const Result<RestoreAnswer> &result) {
        if (!result)
            failed(result.error());
        else
            answered(OperationState::Done, result->status, result->message);
    });
}

} // namespace bewarje
