// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace bewarje {

/// Called at the end of a dialog's constructor: `characters` wide, as high as its texts need at that
/// width, never higher than the screen. A word too long is clipped and widens nothing.
void fitDialog(QDialog &dialog, int characters);
/// After something has appeared: as wide as it is, and higher where its texts need that.
void growDialog(QDialog &dialog);

} // namespace bewarje
