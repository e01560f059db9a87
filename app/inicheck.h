// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bewarje {

/// True for a settings file that is there but was cut short or holds what no settings file holds, as
/// after a power cut: empty, NUL bytes, an open quotation, a list of accounts of another length than it says.
/// QSettings reads most of these without a word. A file that is absent or cannot be read is not damaged.
[[nodiscard]] bool isDamagedIni(const QString &fileName);

} // namespace bewarje
