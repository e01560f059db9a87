// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/marklabel.h"

#include <QPainter>

#include <utility>

namespace bewarje {

MarkLabel::MarkLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(StateMark mark)
{
    if (std::exchange(m_mark, mark) != mark)
        update();
}

QSize MarkLabel::sizeHint() const
{
    const int side = markSide(fontMetrics().height());
    return {side, side};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, markColor(m_mark, Colours(palette())));
}

} // namespace bewarje
