// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/statusdelegate.h"

#include "ui/widgets/statemark.h"

#include <QApplication>
#include <QPainter>

namespace bewarje {

namespace {

constexpr int Gap = 6;

} // namespace

StatusDelegate::StatusDelegate(int markRole, QObject *parent) : QStyledItemDelegate(parent), m_markRole(markRole)
{}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.rwidth() += markSide(option.fontMetrics.height()) + 2 * Gap;
    return size;
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString word = item.text;
    item.text.clear();
    item.icon = {};
    item.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDecoration);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const auto mark = StateMark(index.data(m_markRole).toInt());
    const bool isGreyed = PaletteColours::isGreyed(item.palette);
    const QColor plain = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor color = isSelected || isGreyed ? plain : markColor(mark, m_colours.of(item.palette));
    const QRect inner = item.rect.adjusted(Gap, 0, -Gap, 0);
    const int side = markSide(item.fontMetrics.height());
    const QRect markArea(inner.left(), inner.top(), side, inner.height());
    paintMark(*painter, QStyle::visualRect(item.direction, inner, markArea), mark, color);
    painter->save();
    painter->setPen(color);
    painter->setFont(item.font);
    const QRect text = QStyle::visualRect(item.direction, inner, inner.adjusted(side + Gap, 0, 0, 0));
    painter->drawText(
        text, int(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
        item.fontMetrics.elidedText(word, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace bewarje
