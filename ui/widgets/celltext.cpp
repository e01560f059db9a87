// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/celltext.h"

#include <QPainter>
#include <QStyle>

namespace bewarje {

void paintCellText(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, Qt::Alignment alignment,
                   const QString &text)
{
    const int side = int(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute);
    const int words = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(area, side | words | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace bewarje
