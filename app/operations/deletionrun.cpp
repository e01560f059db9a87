// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/deletionrun.h"

#include "app/operations/outcome.h"

#include <utility>

namespace bewarje {

DeletionRun::DeletionRun(OperationRooms rooms, QList<OperationRecord> items, const DeletionPlan &plan, QObject *parent)
    : OperationRun(rooms, std::move(items), parent), m_isBulk(plan.confirmation() == Confirmation::Count),
      m_mayTakeNewestGood(plan.deletesNewestGood())
{}

void DeletionRun::prepare()
{
    if (isCheckOld())
        beginCheck();
    else
        judge();
}

/// By the wall clock too: the steady one stands during a suspend.
bool DeletionRun::isCheckOld() const
{
    if (!m_checkedAt || rooms().clock.steady() - *m_checkedAt > rooms().limits.freshness)
        return true;
    return rooms().clock.now().msecs() - m_checkedAtWall.msecs() > rooms().limits.freshness.count();
}

void DeletionRun::beginCheck()
{
    QSet<ResourceId> servers;
    m_toCheck.clear();
    m_checks.clear();
    for (const OperationRecord &item : items().sliced(next())) {
        if (servers.contains(item.server.id))
            continue;
        servers.insert(item.server.id);
        m_toCheck.append({item.server.id});
    }
    if (servers.size() > rooms().limits.mostServersOneByOne)
        m_toCheck = {ListingScope()};
    m_checkedAt = rooms().clock.steady();
    m_checkedAtWall = rooms().clock.now();
    checkNext();
}

void DeletionRun::checkNext()
{
    if (!m_toCheck.isEmpty()) {
        check(m_toCheck.constFirst());
        return;
    }
    QSet<ResourceId> touched;
    for (const OperationRecord &item : items().sliced(next()))
        touched.insert(item.server.id);
    BackupTable table;
    for (const auto &result : std::as_const(m_checks)) {
        if (!result)
            continue;
        const BackupTable &listed = (*result)->backups;
        for (qsizetype row = 0; row < listed.size(); ++row) {
            if (touched.contains(listed.servers().at(listed.row(row).server).id))
                table.append(listed, row);
        }
    }
    m_checked = CatalogVersion(std::move(table));
    judge();
}

void DeletionRun::takeCheck(const Result<SharedListing> &result)
{
    m_checks.insert(m_toCheck.takeFirst(), result);
    const bool isRefused = !result && stopsBatch(result.error().httpStatus);
    if (isRefused)
        m_toCheck.clear(); // what is not listed is not sent
    checkNext();
}

const Result<SharedListing> *DeletionRun::listingOf(const ResourceId &server) const
{
    auto found = m_checks.constFind(ListingScope{server});
    if (found == m_checks.constEnd())
        found = m_checks.constFind(ListingScope());
    return found == m_checks.constEnd() ? nullptr : &*found;
}

void DeletionRun::judge()
{
    const std::optional<OperationCause> cause = causeAgainst(current());
    if (!cause) {
        recordIntent();
        return;
    }
    const Result<SharedListing> *listing = listingOf(current().server.id);
    refuse(*cause, listing != nullptr && !*listing ? std::optional(listing->error()) : std::nullopt);
}

std::optional<OperationCause> DeletionRun::causeAgainst(const OperationRecord &item)
{
    const Result<SharedListing> *listing = listingOf(item.server.id);
    if (listing == nullptr || !*listing)
        return OperationCause::CheckFailed;
    const qsizetype row = m_checked.rowOf(item.backup->id);
    if (row < 0)
        return (**listing)->provesAbsence() ? OperationCause::TargetGone : OperationCause::CheckFailed;
    if (m_checked.table().at(row).fingerprint() != item.backup->fingerprint())
        return OperationCause::TargetChanged;
    // The newest good one goes only where the person confirmed just that: asked as for bulk otherwise.
    const OngoingWrites ongoing = rooms().ledger.ongoing(rooms().limits.restoreShield, batch());
    const Timestamp now = rooms().clock.now();
    std::optional<Guard> guard = DeletionPlan::guardOf(m_checked, row, m_isBulk, ongoing, now);
    if (!guard && !m_isBulk && !m_mayTakeNewestGood
        && DeletionPlan::guardOf(m_checked, row, true, ongoing, now) == Guard::NewestGood)
        guard = Guard::NewestGood;
    return guard ? std::optional(OperationCause::GuardHolds) : std::nullopt;
}

PendingCall DeletionRun::send(const OperationRecord &record)
{
    return rooms().api.deleteBackup(record.backup->id, [this](const Result<DeletionAnswer> &result) {
        if (!result)
            failed(result.error());
        else
            answered(outcomeOfDeletion(result->status), result->status);
    });
}

bool DeletionRun::mustStopAfter(const OperationRecord &record)
{
    m_serverErrors = record.httpStatus >= 500 ? m_serverErrors + 1 : 0;
    return m_serverErrors >= rooms().limits.serverErrorsInRow || OperationRun::mustStopAfter(record);
}

} // namespace bewarje
