// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace bewarje {

/// What the middle of the window shows.
enum class CentreState : quint8 { Table, Loading, LoadFailed, NoServers, NoBackups, NothingMatches };

/// What decides it.
struct CentreFacts
{
    bool isListing = false;
    bool everListed = false;   ///< a listing of all backups has been taken
    bool isIncomplete = false; ///< the last listing of all was
    bool hasError = false;     ///< the last listing of all failed
    qsizetype known = 0;       ///< backups
    qsizetype shown = 0;       ///< those that pass the filter
    qsizetype servers = 0;
};

[[nodiscard]] CentreState centreState(const CentreFacts &facts);

} // namespace bewarje
