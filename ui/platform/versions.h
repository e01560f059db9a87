// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bewarje {

/// The program and its parts with their versions, one a line: for `--version`, About and the diagnostics.
[[nodiscard]] QString versionsText();

} // namespace bewarje
