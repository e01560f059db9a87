// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/deletionplan.h"

#include <algorithm>
#include <utility>

namespace bewarje {

namespace {

constexpr qint64 RunningShieldMSecs = 24LL * 60 * 60 * 1000;

/// An unknown creation time counts as young: what cannot be told is not deleted.
bool isYoung(Timestamp createdAt, Timestamp now)
{
    return !createdAt.isKnown() || !now.isKnown() || now.msecs() - createdAt.msecs() < RunningShieldMSecs;
}

bool isNewestGoodBeside(const CatalogVersion &catalog, qsizetype row, const QSet<ResourceId> &leaving)
{
    const BackupTable &table = catalog.table();
    const BackupTable::Row &own = table.row(row);
    if (catalog.isNewestGood(row) || own.phase != BackupPhase::Completed || leaving.isEmpty())
        return catalog.isNewestGood(row);
    // What is being deleted does not protect its server any more.
    const std::vector<quint32> rows = catalog.rowsOfServer(table.servers().at(own.server).id);
    return std::none_of(rows.begin(), rows.end(), [&](quint32 other) {
        const BackupTable::Row &candidate = table.row(other);
        return candidate.phase == BackupPhase::Completed && candidate.createdAt > own.createdAt
               && !leaving.contains(table.id(other));
    });
}

/// Oldest first, unknown creation times before all.
bool isOlder(const Backup &a, const Backup &b)
{
    if (a.createdAt != b.createdAt)
        return a.createdAt < b.createdAt;
    return ResourceId::compare(a.id, b.id) < 0;
}

QList<Remaining> remainingOf(const BackupTable &table, const QList<Backup> &items)
{
    QList<Remaining> result;
    QHash<quint32, qsizetype> indexOfServer;
    QSet<ResourceId> leaving;
    for (const Backup &item : items) {
        leaving.insert(item.id);
        const auto server = quint32(table.serverIndex(item.server.id));
        if (!indexOfServer.contains(server)) {
            indexOfServer.insert(server, result.size());
            result.append({item.server, 0, 0, {}});
        }
    }
    for (qsizetype row = 0; row < table.size(); ++row) {
        const BackupTable::Row &backup = table.row(row);
        const auto found = indexOfServer.constFind(backup.server);
        if (found == indexOfServer.constEnd() || leaving.contains(table.id(row)))
            continue;
        Remaining &rest = result[*found];
        ++rest.left;
        if (backup.phase == BackupPhase::Completed) {
            ++rest.good;
            rest.newestGood = std::max(rest.newestGood, backup.createdAt);
        }
    }
    return result;
}

} // namespace

std::optional<Guard> DeletionPlan::guardOf(const CatalogVersion &catalog, qsizetype row, bool isBulk,
                                           const OngoingWrites &ongoing, Timestamp now)
{
    const BackupTable &table = catalog.table();
    if (row < 0 || row >= table.size())
        return Guard::Unknown;
    const ResourceId id = table.id(row);
    if (ongoing.deleting.contains(id))
        return Guard::AlreadyDeleting;
    if (ongoing.restoredFrom.contains(id))
        return Guard::RestoredFrom;
    if (ongoing.keepMarks.of(id, table.description(row), now).holds())
        return Guard::KeepMark;
    const BackupTable::Row &backup = table.row(row);
    if (backup.phase == BackupPhase::Running && (isBulk || isYoung(backup.createdAt, now)))
        return Guard::Running;
    if (isBulk && isNewestGoodBeside(catalog, row, ongoing.deleting))
        return Guard::NewestGood;
    return {};
}

DeletionPlan DeletionPlan::make(const CatalogVersion &catalog, const QList<ResourceId> &ids,
                                const OngoingWrites &ongoing, Timestamp now)
{
    QSet<ResourceId> chosen;
    for (const ResourceId &id : ids)
        chosen.insert(id);
    const bool isBulk = chosen.size() > 1;

    DeletionPlan plan;
    for (const ResourceId &id : std::as_const(chosen)) {
        const qsizetype row = catalog.rowOf(id);
        Backup backup;
        if (row >= 0)
            backup = catalog.table().at(row);
        else
            backup.id = id;
        if (const std::optional<Guard> guard = guardOf(catalog, row, isBulk, ongoing, now))
            plan.m_heldBack.append({backup, *guard});
        else
            plan.m_items.append(backup);
    }
    std::sort(plan.m_items.begin(), plan.m_items.end(), isOlder);
    std::sort(plan.m_heldBack.begin(), plan.m_heldBack.end(),
              [](const HeldBack &a, const HeldBack &b) { return isOlder(a.backup, b.backup); });
    plan.m_remaining = remainingOf(catalog.table(), plan.m_items);
    if (plan.m_items.isEmpty())
        return plan;
    if (isBulk)
        plan.m_confirmation = Confirmation::Count;
    else if (isNewestGoodBeside(catalog, catalog.rowOf(plan.m_items.constFirst().id), ongoing.deleting))
        plan.m_confirmation = Confirmation::ServerName;
    return plan;
}

double DeletionPlan::megabytes() const
{
    double sum = 0;
    for (const Backup &item : m_items) {
        if (item.size.kind == BackupSize::Kind::Known)
            sum += item.size.megabytes;
    }
    return sum;
}

DeletionPlan DeletionPlan::withReason(const QString &reason) const
{
    DeletionPlan plan = *this;
    plan.m_reason = reason;
    return plan;
}

DeletionPlan DeletionPlan::withGrace(std::chrono::milliseconds grace) const
{
    DeletionPlan plan = *this;
    plan.m_grace = std::max(grace, std::chrono::milliseconds(0));
    return plan;
}

} // namespace bewarje
