// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"
#include "app/domain/server.h"
#include "app/operations/wayback.h"

#include <optional>

namespace bewarje {

/// Exactly what a restore will send: this backup onto the server that it was made of, never another; and
/// before it the creation of its way back, where it has one.
class RestorePlan
{
public:
    enum class Refusal : quint8 {
        None,
        Unknown,
        NotCompleted,
        BeingDeleted,
        UnderWay ///< another restore of this server waits for its way back, or is being sent
    };

    RestorePlan() = default;
    /// `server` is what the server list knows of it, where it does. isTwice: a restore of this server
    /// has an unknown outcome, so the dialog asks twice.
    [[nodiscard]] static RestorePlan make(const CatalogVersion &catalog, const ResourceId &backup,
                                          const std::optional<Server> &server, bool isBeingDeleted, bool isTwice,
                                          Timestamp now);
    [[nodiscard]] RestorePlan withWayBack(const WayBack &wayBack) const;
    /// It takes the place of an interrupted restore.
    [[nodiscard]] RestorePlan inPlaceOf(OperationId interrupted) const;
    /// Unless it is refused already.
    [[nodiscard]] RestorePlan refusedFor(Refusal refusal) const;

    [[nodiscard]] const Backup &backup() const { return m_backup; }
    [[nodiscard]] const std::optional<Server> &server() const { return m_server; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    [[nodiscard]] bool asksTwice() const { return m_asksTwice; }
    /// When the plan was made; what is lost is counted from the backup's creation to here.
    [[nodiscard]] Timestamp madeAt() const { return m_madeAt; }
    [[nodiscard]] const WayBack &wayBack() const { return m_wayBack; }
    /// 0 where it takes no interrupted one's place.
    [[nodiscard]] OperationId interrupted() const { return m_interrupted; }

private:
    Backup m_backup;
    std::optional<Server> m_server;
    Refusal m_refusal = Refusal::Unknown;
    bool m_asksTwice = false;
    Timestamp m_madeAt;
    WayBack m_wayBack;
    OperationId m_interrupted = 0;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::RestorePlan)
