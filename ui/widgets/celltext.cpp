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
    // Elision goes by fractions of a pixel, an area that was made for its text by whole ones.
    const QFontMetrics metrics = painter.fontMetrics();
    const bool isFitting = metrics.horizontalAdvance(text) <= area.width();
    painter.drawText(area, side | words | Qt::TextSingleLine,
                     isFitting ? text : metrics.elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace bewarje
