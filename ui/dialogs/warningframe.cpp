// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/warningframe.h"

#include <QPainter>
#include <QPalette>

namespace bewarje {

namespace {

QColor mixed(const QColor &ground, const QColor &colour, qreal share)
{
    const qreal rest = 1 - share;
    return QColor::fromRgbF(float(ground.redF() * rest + colour.redF() * share),
                            float(ground.greenF() * rest + colour.greenF() * share),
                            float(ground.blueF() * rest + colour.blueF() * share));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

WarningFrame::WarningFrame(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

QColor WarningFrame::textColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf0, 0xb0, 0x4c) : QColor(0x8f, 0x56, 0x00);
}

void WarningFrame::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor amber(0xe8, 0x9c, 0x1c);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(mixed(ground, amber, 0.6));
    painter.setBrush(mixed(ground, amber, 0.16));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace bewarje
