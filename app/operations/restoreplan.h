// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"
#include "app/domain/server.h"

#include <optional>

namespace bewarje {

/// Exactly what a restore will send: this backup onto the server that it was made of, never another.
class RestorePlan
{
public:
    enum class Refusal : quint8 { None, Unknown, NotCompleted, BeingDeleted };

    RestorePlan() = default;
    /// `server` is what the server list knows of it, where it does. isTwice: a restore of this server
    /// has an unknown outcome, so the dialog asks twice.
    [[nodiscard]] static RestorePlan make(const CatalogVersion &catalog, const ResourceId &backup,
                                          const std::optional<Server> &server, bool isBeingDeleted, bool isTwice,
                                          Timestamp now);

    [[nodiscard]] const Backup &backup() const { return m_backup; }
    [[nodiscard]] const std::optional<Server> &server() const { return m_server; }
    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    [[nodiscard]] bool asksTwice() const { return m_asksTwice; }
    /// When the plan was made; what is lost is counted from the backup's creation to here.
    [[nodiscard]] Timestamp madeAt() const { return m_madeAt; }

private:
    Backup m_backup;
    std::optional<Server> m_server;
    Refusal m_refusal = Refusal::Unknown;
    bool m_asksTwice = false;
    Timestamp m_madeAt;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::RestorePlan)
