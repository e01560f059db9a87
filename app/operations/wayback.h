// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"
#include "app/records/operationrecord.h"

#include <QString>

#include <optional>

namespace bewarje {

/// What a restore can be undone with, as a part of its plan.
class WayBack
{
public:
    enum class Kind : quint8 {
        None,    ///< the person goes without, for a reason
        Fresh,   ///< the present state is backed up first
        Existing ///< a backup that was begun for an interrupted restore is waited for
    };

    /// Without a way back and without a reason: nothing has been decided.
    WayBack() = default;
    [[nodiscard]] static WayBack none(const QString &reason);
    /// `description` is sent as it stands; see CreationPlan for its tag.
    [[nodiscard]] static WayBack fresh(const QString &description);
    /// `backup` is what the creation made; nothing while its outcome is unknown.
    [[nodiscard]] static WayBack existing(OperationId creation, const std::optional<Backup> &backup);
    /// What an interrupted restore goes on with: its creation where that may have made a backup which this
    /// catalogue does not show failed or gone, else a fresh one.
    [[nodiscard]] static WayBack resumed(const std::optional<OperationRecord> &creation, const CatalogVersion &catalog,
                                         const QString &description);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] const QString &description() const { return m_description; }
    /// 0 but with Existing.
    [[nodiscard]] OperationId creation() const { return m_creation; }
    [[nodiscard]] const std::optional<Backup> &backup() const { return m_backup; }

private:
    Kind m_kind = Kind::None;
    QString m_reason;
    QString m_description;
    OperationId m_creation = 0;
    std::optional<Backup> m_backup;
};

} // namespace bewarje
