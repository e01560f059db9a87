// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/celldelegate.h"

#include "ui/widgets/celltext.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QPainter>
#include <QTableView>

namespace bewarje {

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QStyleOptionViewItem background = item;
    background.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const bool isActive = item.state.testFlag(QStyle::State_Active);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isActive ? QPalette::Active : QPalette::Inactive,
                                       isSelected ? QPalette::HighlightedText : QPalette::Text));
    paintContent(*painter, item, index);
    painter->restore();
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    m_colours.quieten(*option);
}

void CellDelegate::paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &) const
{
    paintCellText(painter, inside(item), item.direction, item.displayAlignment, item.text);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    return {item.fontMetrics.horizontalAdvance(item.text) + 2 * padding(item), item.fontMetrics.height()};
}

int CellDelegate::padding(const QStyleOptionViewItem &item)
{
    const auto *table = qobject_cast<const QTableView *>(item.widget);
    const auto *header = table ? qobject_cast<const TableHeader *>(table->horizontalHeader()) : nullptr;
    return header ? header->padding() : TableHeader::LeastPadding;
}

QRect CellDelegate::inside(const QStyleOptionViewItem &item)
{
    return item.rect.adjusted(padding(item), 0, -padding(item), 0);
}

} // namespace bewarje
