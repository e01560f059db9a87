// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activitytable.h"

#include <chrono>
#include <optional>

namespace bewarje {

/// How long a backup of this server usually takes: the median (of an even number the mean of the middle two) of
/// the last ten creations of that server, by whatever account, whose backup was seen completed; from the
/// request to that sight. Nothing where there is none.
[[nodiscard]] std::optional<std::chrono::milliseconds> usualDuration(const ActivityTable &table,
                                                                     const ResourceId &server);

} // namespace bewarje
