// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"

#include <QString>

#include <optional>

namespace bewarje {

/// Which backups are shown.
struct BackupFilter
{
    enum class Age : quint8 { Any, Last24Hours, Last7Days, Last30Days, OlderThan30Days };

    std::optional<ResourceId> server;
    std::optional<BackupKind> kind;
    std::optional<BackupPhase> phase; ///< Completed, Running or Failed
    QString statusWord;               ///< another word as sent; empty: not filtered by word
    Age age = Age::Any;
    QString text; ///< every word must occur in the server's name, the description or the id

    [[nodiscard]] bool isEmpty() const { return *this == BackupFilter(); }
    friend bool operator==(const BackupFilter &, const BackupFilter &) = default;
};

} // namespace bewarje
