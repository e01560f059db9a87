// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/centrestate.h"

namespace bewarje {

CentreState centreState(const CentreFacts &facts)
{
    if (facts.shown > 0)
        return CentreState::Table;
    if (facts.known > 0)
        return CentreState::NothingMatches;
    // An empty list says nothing before one has come whole.
    if (!facts.everListed)
        return facts.hasError && !facts.isListing ? CentreState::LoadFailed : CentreState::Loading;
    if (facts.hasError && !facts.isListing)
        return CentreState::LoadFailed;
    // Nothing read of a list that is not whole proves nothing.
    if (facts.isIncomplete)
        return facts.isListing ? CentreState::Loading : CentreState::LoadFailed;
    return facts.servers == 0 ? CentreState::NoServers : CentreState::NoBackups;
}

} // namespace bewarje
