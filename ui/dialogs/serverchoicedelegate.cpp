// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/serverchoicedelegate.h"

#include "ui/dialogs/serverchoicemodel.h"
#include "ui/widgets/tickbox.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Margin = 8;
constexpr int LinePadding = 3;
constexpr int ShortestName = 12; ///< characters that stay, whatever stands behind them

} // namespace

QSize ServerChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 2 * ShortestName, option.fontMetrics.height() + 2 * LinePadding};
}

void ServerChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    const QRect texts = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    // Tags stand under one another, whatever their letters.
    const int tagWidth = item.fontMetrics.horizontalAdvance(u"· bw-wwww"_s);
    const int room = texts.width() - tagWidth - 3 * Margin;
    const QString earlier =
        item.fontMetrics.elidedText(index.data(ServerChoiceModel::EarlierRole).toString(), Qt::ElideRight,
                                    std::max(0, room - item.fontMetrics.averageCharWidth() * ShortestName));
    const int earlierWidth = item.fontMetrics.horizontalAdvance(earlier);
    item.text = item.fontMetrics.elidedText(item.text, Qt::ElideRight, room - earlierWidth);
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const Colours &colours = m_colours.of(item.palette);
    TickBox::paintFrame(*painter, *style, colours,
                        style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, item.widget));
    const int tagAt = texts.left() + texts.width() - Margin - tagWidth;
    const int earlierAt = tagAt - Margin - earlierWidth;
    const auto draw = [&](int from, int width, const QColor &colour, const QString &text) {
        const QRect area = QStyle::visualRect(item.direction, texts, {from, texts.top(), width, texts.height()});
        paintText(*painter, item, area, colour, text);
    };
    draw(earlierAt, earlierWidth, colours.warning(), earlier);
    draw(tagAt, tagWidth, colours.muted(), index.data(ServerChoiceModel::TagRole).toString());
}

void ServerChoiceDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &item, const QRect &area,
                                     const QColor &colour, const QString &text)
{
    const QPalette::ColorGroup group =
        item.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setFont(item.font);
    painter.setPen(isSelected ? item.palette.color(group, QPalette::HighlightedText) : colour);
    painter.drawText(
        area, int(QStyle::visualAlignment(item.direction, Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter), text);
    painter.restore();
}

} // namespace bewarje
