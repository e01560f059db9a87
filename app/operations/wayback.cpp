// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/wayback.h"

namespace bewarje {

WayBack WayBack::none(const QString &reason)
{
    WayBack result;
    result.m_reason = reason;
    return result;
}

WayBack WayBack::fresh(const QString &description)
{
    WayBack result;
    result.m_kind = Kind::Fresh;
    result.m_description = description;
    return result;
}

WayBack WayBack::existing(OperationId creation, const std::optional<Backup> &backup)
{
    WayBack result;
    result.m_kind = Kind::Existing;
    result.m_creation = creation;
    result.m_backup = backup;
    return result;
}

WayBack WayBack::resumed(const std::optional<OperationRecord> &creation, const CatalogVersion &catalog,
                         const QString &description)
{
    if (!creation)
        return fresh(description);
    if (creation->state == OperationState::Unknown)
        return existing(creation->id, {});
    const bool isMade = creation->state == OperationState::Done && creation->backup;
    const qsizetype row = isMade ? catalog.rowOf(creation->backup->id) : -1;
    if (row < 0 || catalog.table().row(row).phase == BackupPhase::Failed)
        return fresh(description);
    return existing(creation->id, catalog.table().at(row));
}

} // namespace bewarje
