// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/strip.h"

#include <QPainter>

namespace bewarje {

namespace {

QColor accentOf(Strip::Meaning meaning, const Colours &colours)
{
    switch (meaning) {
    case Strip::Meaning::Problem:
        return colours.bad();
    case Strip::Meaning::Warning:
        return colours.warning();
    case Strip::Meaning::Notice:
        break;
    }
    return colours.running();
}

QColor blend(const QColor &base, const QColor &tint, qreal share)
{
    return QColor::fromRgbF(float(base.redF() * (1 - share) + tint.redF() * share),
                            float(base.greenF() * (1 - share) + tint.greenF() * share),
                            float(base.blueF() * (1 - share) + tint.blueF() * share));
}

} // namespace

Strip::Strip(QWidget *parent) : QFrame(parent)
{}

void Strip::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    update();
}

void Strip::paintEvent(QPaintEvent *event)
{
    const QColor accent = accentOf(m_meaning, m_colours.of(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), blend(palette().color(QPalette::Base), accent, 0.12));
    const int stripe = 4;
    const QRect edge(layoutDirection() == Qt::RightToLeft ? width() - stripe : 0, 0, stripe, height());
    painter.fillRect(edge, accent);
    QFrame::paintEvent(event);
}

} // namespace bewarje
