// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/backups/columnwidths.h"
#include "ui/text/texts.h"

class QFontMetrics;

namespace bewarje {

/// How wide the texts of the table of backups are in this language and font, by BackupColumn: measured on
/// what is usual, since real ones may be a million, or longer than any window.
[[nodiscard]] QList<ColumnNeed> usualWidths(const Texts &texts, const QFontMetrics &metrics);

} // namespace bewarje
