// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backuptable.h"

#include <optional>

namespace bewarje {

/// The backup of that id in `table`; nothing where it is lacking. Looks at every row.
[[nodiscard]] std::optional<Backup> listedBackup(const BackupTable &table, const ResourceId &id);

} // namespace bewarje
