// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>

class QColor;

namespace bewarje {

/// The program's own drawings, in one stroke style. Sources in resources/icons.
enum class Glyph : quint8 {
    Refresh,
    New,
    Restore,
    Delete,
    Account,
    Search,
    Completed,
    Running,
    Failed,
    Never,
    Unknown,
    Deleting,
    Copy,
    Settings,
    Warning,
    Info,
    Offline,
    Fold,
    Unfold,
    Close,
    Help,
    Keep
};

/// Drawn in the application palette's colour of `role` as it is at the moment of drawing, so an icon that is
/// set once follows light and dark; greyed where disabled, the highlight's text colour where selected.
[[nodiscard]] QIcon icon(Glyph glyph, QPalette::ColorRole role = QPalette::ButtonText);

/// A glyph in a colour of the caller's, `side` logical pixels square, for delegates and marks.
[[nodiscard]] QPixmap glyphPixmap(Glyph glyph, int side, const QColor &color, qreal devicePixelRatio);

/// For windows and the task bar, 16 to 512 pixels.
[[nodiscard]] QIcon applicationIcon();

} // namespace bewarje
