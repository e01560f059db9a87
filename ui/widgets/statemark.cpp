// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statemark.h"

#include "ui/platform/icons.h"

#include <QPainter>

#include <algorithm>

namespace bewarje {

namespace {

Glyph glyphOf(StateMark mark)
{
    switch (mark) {
    case StateMark::Completed:
        return Glyph::Completed;
    case StateMark::Running:
        return Glyph::Running;
    case StateMark::Failed:
        return Glyph::Failed;
    case StateMark::Never:
        return Glyph::Never;
    case StateMark::Deleting:
        return Glyph::Deleting;
    case StateMark::Unclear:
        return Glyph::Warning;
    case StateMark::Neutral:
    case StateMark::None:
        break;
    }
    return Glyph::Unknown;
}

} // namespace

QColor markColor(StateMark mark, const Colours &colours)
{
    switch (mark) {
    case StateMark::Completed:
        return colours.good();
    case StateMark::Failed:
        return colours.bad();
    case StateMark::Running:
        return colours.running();
    case StateMark::Unclear:
        return colours.warning();
    case StateMark::Never:
    case StateMark::Neutral:
    case StateMark::Deleting:
    case StateMark::None:
        break;
    }
    return colours.muted();
}

int markSide(int textHeight)
{
    return std::max(16, textHeight & ~3);
}

void paintMark(QPainter &painter, const QRect &area, StateMark mark, const QColor &color)
{
    if (mark == StateMark::None)
        return;
    const int side = std::min({markSide(area.height()), area.width(), area.height()});
    QRect square(0, 0, side, side);
    square.moveCenter(area.center());
    painter.drawPixmap(square, glyphPixmap(glyphOf(mark), side, color, painter.device()->devicePixelRatio()));
}

} // namespace bewarje
