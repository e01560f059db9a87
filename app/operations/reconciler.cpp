// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/reconciler.h"

#include "app/operations/listedbackup.h"

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<OperationRecord> settleDelete(OperationRecord record, const Listing &listing, bool lackedBefore)
{
    if (!record.backup)
        return {};
    if (const std::optional<Backup> listed = listedBackup(listing.backups, record.backup->id)) {
        // Still on its way out, or no longer what was deleted: neither done nor not done.
        if (listed->statusWord == "deleting"_L1 || listed->fingerprint() != record.backup->fingerprint())
            return {};
        record.state = OperationState::NotDone;
        record.cause = OperationCause::StillListed;
        return record;
    }
    if (!listing.provesAbsence() && !(listing.isComplete() && lackedBefore))
        return {};
    record.state = OperationState::Done;
    record.cause = record.httpStatus == 404 ? OperationCause::AlreadyGone : OperationCause::None;
    return record;
}

std::optional<OperationRecord> settleCreate(OperationRecord record, QList<Backup> candidates)
{
    if (candidates.isEmpty())
        return {};
    if (candidates.size() == 1 && !record.tag.isEmpty()) {
        record.state = OperationState::Done;
        record.cause = OperationCause::FoundByTag;
        record.backup = candidates.constFirst();
        return record;
    }
    record.state = OperationState::Ambiguous;
    record.cause = OperationCause::CandidatesFound;
    record.candidates = std::move(candidates);
    return record;
}

} // namespace

std::optional<OperationRecord> Reconciler::settle(const OperationRecord &record, const Listing &listing,
                                                  SteadyTime lostAt, bool lackedBefore,
                                                  std::chrono::milliseconds clockSlack)
{
    const bool isInScope = listing.scope.isAll() || *listing.scope.server == record.server.id;
    if (record.state != OperationState::Unknown || listing.startedSteady < lostAt || !isInScope)
        return {};
    switch (record.kind) {
    case OperationKind::Create:
        return settleCreate(record, candidates(record, listing, clockSlack));
    case OperationKind::Delete:
        return settleDelete(record, listing, lackedBefore);
    case OperationKind::Keep:
    case OperationKind::Unkeep:
    case OperationKind::Restore:
        break; // no listing tells whether a server was restored
    }
    return {};
}

QList<Backup> Reconciler::candidates(const OperationRecord &record, const Listing &listing,
                                     std::chrono::milliseconds clockSlack)
{
    const QString tag = record.tag.trimmed();
    const QString description = record.description.trimmed();
    const Timestamp intent = record.serverTime.isKnown() ? record.serverTime : record.sentAt;
    const auto isCandidate = [&](const Backup &backup) {
        if (backup.server.id != record.server.id || backup.kind() != BackupKind::Manual
            || record.knownIds.contains(backup.id))
            return false;
        if (intent.isKnown() && backup.createdAt.isKnown()
            && backup.createdAt.msecs() < intent.msecs() - clockSlack.count())
            return false;
        return tag.isEmpty() ? backup.description.trimmed() == description : backup.description.contains(tag);
    };
    QList<Backup> result;
    const qsizetype server = listing.backups.serverIndex(record.server.id);
    for (qsizetype row = 0; server >= 0 && row < listing.backups.size(); ++row) {
        if (qsizetype(listing.backups.row(row).server) != server)
            continue;
        if (const Backup backup = listing.backups.at(row); isCandidate(backup))
            result.append(backup);
    }
    return result;
}

} // namespace bewarje
