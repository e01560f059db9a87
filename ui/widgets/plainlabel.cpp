// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QStyle>

namespace bewarje {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), parent)
{}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
        alignToLayout();
    return QLabel::event(event);
}

void PlainLabel::alignToLayout()
{
    const auto flipped = [](Qt::Alignment side) { return QStyle::visualAlignment(Qt::RightToLeft, side); };
    Qt::Alignment side = alignment() & ~Qt::AlignAbsolute;
    if (m_isMirrored)
        side = flipped(side);
    m_isMirrored = layoutDirection() == Qt::RightToLeft;
    setAlignment((m_isMirrored ? flipped(side) : side) | Qt::AlignAbsolute);
}

} // namespace bewarje
