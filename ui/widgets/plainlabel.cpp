// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabel.h"

namespace bewarje {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel(QString(), parent)
{}

PlainLabel::PlainLabel(const QString &text, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

} // namespace bewarje
