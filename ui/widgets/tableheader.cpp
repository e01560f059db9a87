// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/tableheader.h"

#include <QPainter>

#include <algorithm>

namespace bewarje {

TableHeader::TableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    // As a table's own one is.
    setSectionsClickable(true);
}

void TableHeader::setPadding(int padding)
{
    if (padding == m_padding)
        return;
    m_padding = padding;
    viewport()->update();
    // The cells below have it, too.
    if (auto *view = qobject_cast<QAbstractScrollArea *>(parentWidget()))
        view->viewport()->update();
}

/// As QStyle::CE_Header does it, with a place of our own for the label.
void TableHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    QStyleOptionHeaderV2 section;
    initStyleOption(&section);
    initStyleOptionForIndex(&section, logicalIndex);
    section.rect = rect;
    style()->drawControl(QStyle::CE_HeaderSection, &section, painter, this);
    QRect inside = rect.adjusted(m_padding, 0, -m_padding, 0);
    if (section.sortIndicator != QStyleOptionHeader::None) {
        QStyleOptionHeaderV2 arrow = section;
        arrow.rect = style()->subElementRect(QStyle::SE_HeaderArrow, &section, this);
        style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &arrow, painter, this);
        if (section.direction == Qt::LeftToRight)
            inside.setRight(std::min(inside.right(), arrow.rect.left() - 2));
        else
            inside.setLeft(std::max(inside.left(), arrow.rect.right() + 2));
    }
    QStyleOptionHeaderV2 label = section;
    label.rect = inside;
    label.textAlignment = QStyle::visualAlignment(section.direction, section.textAlignment) | Qt::AlignAbsolute;
    label.text = section.fontMetrics.elidedText(section.text, Qt::ElideRight, inside.width());
    style()->drawControl(QStyle::CE_HeaderLabel, &label, painter, this);
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    return {size.width() + 2 * (m_padding - margin), size.height()};
}

} // namespace bewarje
