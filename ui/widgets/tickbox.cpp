// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tickbox.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

void TickBox::paintFrame(QPainter &painter, const QStyle &style, const Colours &colours, const QRect &box)
{
    // 2026-11: as of Qt 6.4 it is the window's colour made darker.
    if (!colours.isDark() || style.name() != "fusion"_L1)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.muted());
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void TickBox::paintEvent(QPaintEvent *event)
{
    QCheckBox::paintEvent(event);
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    paintFrame(painter, *style(), m_colours.of(palette()),
               style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this));
}

} // namespace bewarje
