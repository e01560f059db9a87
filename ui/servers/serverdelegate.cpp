// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/servers/serverdelegate.h"

#include "ui/servers/serverlistmodel.h"
#include "ui/widgets/celltext.h"
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

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &item)
{
    return item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

QSize ServerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(smaller(option.font)).height();
    return {option.fontMetrics.averageCharWidth() * 18, lines + 2 * LinePadding};
}

void ServerDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    m_colours.quieten(*option);
}

void ServerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = item.text;
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const QRect inner = item.rect.adjusted(Margin, LinePadding, -Margin, -LinePadding);
    const auto mark = StateMark(index.data(ServerListModel::MarkRole).toInt());
    const QRect markArea(inner.left(), inner.top(), markSide(item.fontMetrics.height()), inner.height());
    const QColor color = item.state.testFlag(QStyle::State_Selected)
                             ? item.palette.color(groupOf(item), QPalette::HighlightedText)
                             : markColor(mark, m_colours.of(item.palette));
    paintMark(*painter, QStyle::visualRect(item.direction, inner, markArea), mark, color);
    painter->save();
    paintTexts(*painter, item, name, index);
    painter->restore();
}

void ServerDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &item, const QString &name,
                                const QModelIndex &index) const
{
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const QColor strong = item.palette.color(groupOf(item), isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor weak = isSelected ? strong : m_colours.of(item.palette).muted();
    const QFontMetrics &metrics = item.fontMetrics;
    const QFont small = smaller(item.font);
    const QFontMetrics smallMetrics(small);
    const QString count = index.data(ServerListModel::CountRole).toString();
    const QString second = index.data(ServerListModel::SecondLineRole).toString();
    const QRect inner = item.rect.adjusted(Margin, LinePadding, -Margin, -LinePadding);
    const QRect texts = inner.adjusted(markSide(metrics.height()) + Margin, 0, 0, 0);
    const int countWidth = smallMetrics.horizontalAdvance(count);
    const int besideCount = texts.width() - countWidth - Margin;
    // A long second line takes the whole width, and the count goes up beside the name.
    const bool isLong = smallMetrics.horizontalAdvance(second) > besideCount;
    const int secondWidth = isLong ? texts.width() : besideCount;
    const auto draw = [&](const QRect &area, Qt::Alignment side, const QString &text) {
        paintCellText(painter, QStyle::visualRect(item.direction, inner, area), item.direction, side | Qt::AlignVCenter,
                      text);
    };
    painter.setFont(small);
    painter.setPen(weak);
    draw({texts.left() + texts.width() - countWidth, texts.top(), countWidth,
          isLong ? metrics.height() : texts.height()},
         Qt::AlignRight, count);
    draw({texts.left(), texts.top() + metrics.height(), secondWidth, texts.height() - metrics.height()}, Qt::AlignLeft,
         second);
    painter.setFont(item.font);
    painter.setPen(strong);
    draw({texts.left(), texts.top(), besideCount, metrics.height()}, Qt::AlignLeft, name);
}

} // namespace bewarje
