// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/timestamp.h"

#include <QStringView>

namespace bewarje {

/// A keep mark that stands in a backup's description: "[keep]" or "[keep until 2026-01-31]", anywhere in it,
/// whatever the case. Other people's programs may write it too.
struct KeepNote
{
    bool isThere = false;
    Timestamp until; ///< the first moment after the day named, in UTC; unknown: for ever

    /// The one that lasts longest, where there are several. A day that does not exist counts as for ever: what
    /// was meant to be kept is kept.
    [[nodiscard]] static KeepNote in(QStringView description);
    [[nodiscard]] bool holds(Timestamp now) const;
};

} // namespace bewarje
