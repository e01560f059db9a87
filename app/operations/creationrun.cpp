// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationrun.h"

namespace bewarje {

void CreationRun::prepare()
{
    check({current().server.id});
}

void CreationRun::takeCheck(const Result<SharedListing> &result)
{
    if (!result) {
        refuse(OperationCause::CheckFailed, result.error());
        return;
    }
    const Listing &listing = **result;
    // An unlisted older backup cannot hold a tag that was made for this creation, but it can hold the
    // same description: without a tag every id must be known before.
    if (!listing.isComplete() && current().tag.isEmpty()) {
        refuse(OperationCause::CheckFailed, listing.error);
        return;
    }
    const qsizetype server = listing.backups.serverIndex(current().server.id);
    for (qsizetype row = 0; server >= 0 && row < listing.backups.size(); ++row) {
        if (qsizetype(listing.backups.row(row).server) == server)
            current().knownIds.append(listing.backups.id(row));
    }
    current().serverTime = listing.serverTime;
    recordIntent();
}

PendingCall CreationRun::send(const OperationRecord &record)
{
    return rooms().api.createBackup(record.server.id, record.description, [this](const Result<CreatedBackup> &result) {
        if (!result) {
            failed(result.error());
            return;
        }
        current().backup = result->backup;
        answered(OperationState::Done, 201, result->message);
    });
}

} // namespace bewarje
