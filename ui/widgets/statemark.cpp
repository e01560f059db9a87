// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statemark.h"

#include <QPainter>
#include <QPainterPath>

namespace bewarje {

namespace {

/// All shapes are drawn in a square of 16 units.
QPainterPath checkedCircle()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6, 6);
    path.moveTo(5.3, 8.2);
    path.lineTo(7.2, 10.1);
    path.lineTo(10.8, 6.2);
    return path;
}

QPainterPath warningTriangle()
{
    QPainterPath path;
    path.moveTo(8, 2.2);
    path.lineTo(14.2, 13.4);
    path.lineTo(1.8, 13.4);
    path.closeSubpath();
    path.moveTo(8, 6.4);
    path.lineTo(8, 9.6);
    path.moveTo(8, 11.4);
    path.lineTo(8, 11.6);
    return path;
}

QPainterPath openCircle()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(2, 2, 12, 12), 60);
    path.arcTo(QRectF(2, 2, 12, 12), 60, 270);
    return path;
}

QPainterPath shapeOf(StateMark mark)
{
    QPainterPath path;
    switch (mark) {
    case StateMark::Completed:
        return checkedCircle();
    case StateMark::Failed:
        return warningTriangle();
    case StateMark::Running:
        return openCircle();
    case StateMark::Never:
        path.addEllipse(QPointF(8, 8), 6, 6);
        return path;
    case StateMark::Neutral:
        path.addEllipse(QPointF(8, 8), 3, 3);
        return path;
    case StateMark::None:
        break;
    }
    return path;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor markColor(StateMark mark, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (mark) {
    case StateMark::Completed:
        return dark ? QColor(0x6f, 0xd0, 0x8c) : QColor(0x1b, 0x75, 0x33);
    case StateMark::Failed:
        return dark ? QColor(0xff, 0x8f, 0x87) : QColor(0xb3, 0x1d, 0x18);
    case StateMark::Running:
        return dark ? QColor(0x8a, 0xb6, 0xff) : QColor(0x1f, 0x5f, 0xc4);
    case StateMark::Never:
    case StateMark::Neutral:
    case StateMark::None:
        break;
    }
    return palette.color(QPalette::Text);
}

void paintMark(QPainter &painter, const QRectF &area, StateMark mark, const QColor &color)
{
    if (mark == StateMark::None)
        return;
    const qreal side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    QPen pen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (mark == StateMark::Never)
        pen.setDashPattern({1.2, 1.8});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shapeOf(mark));
    painter.restore();
}

} // namespace bewarje
