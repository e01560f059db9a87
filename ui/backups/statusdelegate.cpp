// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/statusdelegate.h"

#include "ui/widgets/celltext.h"
#include "ui/widgets/statemark.h"

#include <QPainter>
#include <QStyle>

namespace bewarje {

namespace {

constexpr int Gap = 6;

} // namespace

StatusDelegate::StatusDelegate(int markRole, QObject *parent) : CellDelegate(parent), m_markRole(markRole)
{}

int StatusDelegate::markWidth(const QFontMetrics &metrics)
{
    return markSide(metrics.height()) + Gap;
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    size.rwidth() += markWidth(option.fontMetrics);
    return size;
}

void StatusDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const
{
    const auto mark = StateMark(index.data(m_markRole).toInt());
    if (!item.state.testFlag(QStyle::State_Selected) && !PaletteColours::isGreyed(item.palette))
        painter.setPen(markColor(mark, colours(item.palette)));
    const QRect inner = inside(item);
    const QRect markArea(inner.left(), inner.top(), markSide(item.fontMetrics.height()), inner.height());
    paintMark(painter, QStyle::visualRect(item.direction, inner, markArea), mark, painter.pen().color());
    const QRect word = QStyle::visualRect(item.direction, inner, inner.adjusted(markWidth(item.fontMetrics), 0, 0, 0));
    paintCellText(painter, word, item.direction, Qt::AlignLeft | Qt::AlignVCenter, item.text);
}

} // namespace bewarje
