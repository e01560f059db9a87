// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/restoreplan.h"

namespace bewarje {

RestorePlan RestorePlan::make(const CatalogVersion &catalog, const ResourceId &backup,
                              const std::optional<Server> &server, bool isBeingDeleted, bool isTwice, Timestamp now)
{
    RestorePlan plan;
    plan.m_madeAt = now;
    plan.m_asksTwice = isTwice;
    plan.m_backup.id = backup;
    const qsizetype row = catalog.rowOf(backup);
    if (row < 0)
        return plan;
    plan.m_backup = catalog.table().at(row);
    // What the server list says counts only when it is about the very server of the backup.
    if (server && server->id == plan.m_backup.server.id)
        plan.m_server = server;
    if (plan.m_backup.phase() != BackupPhase::Completed)
        plan.m_refusal = Refusal::NotCompleted;
    else if (isBeingDeleted)
        plan.m_refusal = Refusal::BeingDeleted;
    else
        plan.m_refusal = Refusal::None;
    return plan;
}

RestorePlan RestorePlan::withWayBack(const WayBack &wayBack) const
{
    RestorePlan result = *this;
    result.m_wayBack = wayBack;
    return result;
}

RestorePlan RestorePlan::inPlaceOf(OperationId interrupted) const
{
    RestorePlan result = *this;
    result.m_interrupted = interrupted;
    return result;
}

RestorePlan RestorePlan::refusedFor(Refusal refusal) const
{
    RestorePlan result = *this;
    if (result.m_refusal == Refusal::None)
        result.m_refusal = refusal;
    return result;
}

} // namespace bewarje
