// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace bewarje {

/// How a state is drawn: each has a shape of its own, so that colour never says it alone.
enum class StateMark : quint8 { None, Completed, Running, Failed, Never, Neutral };

/// Readable on the palette's base, light or dark.
[[nodiscard]] QColor markColor(StateMark mark, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);
/// In the largest square in the middle of `area`.
void paintMark(QPainter &painter, const QRectF &area, StateMark mark, const QColor &color);

} // namespace bewarje
