// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bewarje {

/// False on Linux where neither a display nor a platform plug-in is named: QApplication would then end the
/// program with an abort instead of a sentence.
[[nodiscard]] bool hasDisplay();

} // namespace bewarje
