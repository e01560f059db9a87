// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/warningframe.h"

#include "ui/platform/colours.h"

#include <QPainter>

namespace bewarje {

WarningFrame::WarningFrame(QWidget *parent) : QFrame(parent)
{
    setFrameShape(NoFrame);
    setForegroundRole(QPalette::Text);
}

void WarningFrame::paintEvent(QPaintEvent *)
{
    constexpr qreal radius = 4;
    const Colours colours(palette());
    QColor border = colours.warning();
    border.setAlphaF(0.6F);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(colours.lossBackground());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace bewarje
