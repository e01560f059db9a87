// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/captionlabel.h"

namespace bewarje {

CaptionLabel::CaptionLabel(const QString &text, QWidget *parent) : PlainLabel(text, parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    setFont(small);
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace bewarje
