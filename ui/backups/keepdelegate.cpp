// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/keepdelegate.h"

#include "ui/platform/icons.h"
#include "ui/widgets/celltext.h"

#include <QPainter>
#include <QStyle>

namespace bewarje {

KeepDelegate::KeepDelegate(int keptRole, QObject *parent) : CellDelegate(parent), m_keptRole(keptRole)
{}

void KeepDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    if (!index.data(m_keptRole).toBool()) {
        CellDelegate::paintContent(painter, item, index);
        return;
    }
    constexpr int gap = 4;
    const QRect inner = inside(item);
    const int side = item.fontMetrics.height();
    const QRect shield = QStyle::visualRect(item.direction, inner,
                                            {inner.left(), inner.top() + (inner.height() - side) / 2, side, side});
    painter.drawPixmap(shield.topLeft(),
                       glyphPixmap(Glyph::Keep, side, painter.pen().color(), painter.device()->devicePixelRatioF()));
    const QRect text = QStyle::visualRect(item.direction, inner, inner.adjusted(side + gap, 0, 0, 0));
    paintCellText(painter, text, item.direction, Qt::AlignLeft | Qt::AlignVCenter, item.text);
}

} // namespace bewarje
