// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/namedlabel.h"

#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

#include <algorithm>

namespace bewarje {

NamedLabel::NamedLabel(const QString &name, QWidget *parent) : QFrame(parent), m_label(new PlainLabel(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_label);
}

void NamedLabel::setText(const QString &text)
{
    // A change of text is what assistive technology hears: say only what is new.
    if (m_label->text() != text)
        m_label->setText(text);
}

void NamedLabel::reserve(const QString &longest)
{
    m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    constexpr int air = 4; // a label is a little wider than its text
    const int width = fontMetrics().horizontalAdvance(longest) + air;
    if (width == m_reserved)
        return;
    m_reserved = width;
    updateGeometry();
}

QSize NamedLabel::sizeHint() const
{
    const QSize own = QFrame::sizeHint();
    return {std::max(own.width(), m_reserved), own.height()};
}

QString NamedLabel::text() const
{
    return m_label->text();
}

} // namespace bewarje
