// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/listedbackup.h"

#include <algorithm>
#include <iterator>

namespace bewarje {

std::optional<Backup> listedBackup(const BackupTable &table, const ResourceId &id)
{
    const std::optional<BackupTable::IdKey> key = table.keyOf(id);
    if (!key)
        return {};
    const auto rows = table.rows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&key](const BackupTable::Row &row) { return row.id == *key; });
    if (found == rows.end())
        return {};
    return table.at(std::distance(rows.begin(), found));
}

} // namespace bewarje
