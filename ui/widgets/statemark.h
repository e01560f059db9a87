// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/platform/colours.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace bewarje {

/// How a state is drawn: each has a shape of its own, so that colour never says it alone.
enum class StateMark : quint8 { None, Completed, Running, Failed, Never, Neutral, Deleting, Unclear };

[[nodiscard]] QColor markColor(StateMark mark, const Colours &colours);
/// The side of a mark beside text of this height: a size that the drawings were made for, where possible.
[[nodiscard]] int markSide(int textHeight);
/// In the middle of `area`.
void paintMark(QPainter &painter, const QRect &area, StateMark mark, const QColor &color);

} // namespace bewarje
