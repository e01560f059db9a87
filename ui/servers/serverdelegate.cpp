// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverdelegate.h"

#include "ui/servers/serverlistmodel.h"
#include "ui/widgets/statemark.h"

#include <QApplication>
#include <QPainter>

namespace bewarje {

namespace {

constexpr int Margin = 8;
constexpr int LinePadding = 5;

QFont smaller(const QFont &font)
{
    QFont result = font;
    result.setBold(false);
    result.setPointSizeF(font.pointSizeF() * 0.88);
    return result;
}

QColor faded(QColor color)
{
    color.setAlphaF(0.68F);
    return color;
}

} // namespace

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(smaller(option.font)).height();
    return {option.fontMetrics.averageCharWidth() * 18, lines + 2 * LinePadding};
}

void ServerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const auto mark = StateMark(index.data(ServerListModel::MarkRole).toInt());
    const QFontMetrics &metrics = item.fontMetrics;
    const int iconSide = metrics.height();
    const Qt::LayoutDirection direction = item.direction;
    const QRect inner = item.rect.adjusted(Margin, LinePadding, -Margin, -LinePadding);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(direction, inner, rect); };

    const QRect markArea = placed({inner.left(), inner.top(), iconSide, inner.height()});
    paintMark(*painter, QRectF(markArea), mark, isSelected ? text : markColor(mark, item.palette));

    const QFont small = smaller(item.font);
    const QString count = index.data(ServerListModel::CountRole).toString();
    const int countWidth = QFontMetrics(small).horizontalAdvance(count);
    painter->save();
    painter->setFont(small);
    painter->setPen(faded(text));
    painter->drawText(placed({inner.right() - countWidth, inner.top(), countWidth + 1, inner.height()}),
                      Qt::AlignVCenter | Qt::AlignAbsolute | Qt::AlignRight, count);
    const int left = inner.left() + iconSide + Margin;
    const int width = inner.right() - countWidth - Margin - left;
    const Qt::Alignment side = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    const QRect lower = placed({left, inner.top() + metrics.height(), width, inner.height() - metrics.height()});
    painter->drawText(
        lower, int(side | Qt::AlignVCenter),
        QFontMetrics(small).elidedText(index.data(ServerListModel::SecondLineRole).toString(), Qt::ElideRight, width));
    painter->setFont(item.font);
    painter->setPen(text);
    painter->drawText(placed({left, inner.top(), width, metrics.height()}), int(side | Qt::AlignVCenter),
                      metrics.elidedText(name, Qt::ElideRight, width));
    painter->restore();
}

} // namespace bewarje
