// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/columnwidths.h"

#include "ui/widgets/tableheader.h"

#include <QEvent>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace bewarje {

ColumnWidths::ColumnWidths(QTableView &table, int rest, std::function<QList<ColumnNeed>()> needs)
    : QObject(&table), m_table(table), m_header(*qobject_cast<TableHeader *>(table.horizontalHeader())), m_rest(rest),
      m_needs(std::move(needs))
{
    table.viewport()->installEventFilter(this);
    connect(&m_header, &QHeaderView::sectionResized, this, &ColumnWidths::sectionResized);
    setByHand(false);
}

void ColumnWidths::setByHand(bool isByHand)
{
    m_isByHand = isByHand;
    // A restored state brings the modes that it was saved with.
    for (int column = 0; column < m_header.count(); ++column)
        m_header.setSectionResizeMode(column, column == m_rest ? QHeaderView::Stretch : QHeaderView::Interactive);
    layOut();
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::FontChange)
        layOut();
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::sectionResized(int column, int before, int now)
{
    if (m_isLayingOut || column == m_rest)
        return;
    if (before > 0 && now > 0)
        m_isByHand = true;
    else // A column was hidden or shown, and the header is not done with it yet.
        QMetaObject::invokeMethod(this, &ColumnWidths::layOut, Qt::QueuedConnection);
}

QList<ColumnNeed> ColumnWidths::needsWithTitles() const
{
    const QFontMetrics metrics = m_header.fontMetrics();
    const int arrow = m_header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &m_header);
    QList<ColumnNeed> needs = m_needs();
    for (int column = 0; column < needs.size(); ++column) {
        const QString title = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int width = metrics.horizontalAdvance(title);
        needs[column].usual = std::max(needs[column].usual, width + arrow);
        needs[column].least = std::max(needs[column].least, width);
    }
    return needs;
}

void ColumnWidths::layOut()
{
    if (m_isLayingOut)
        return;
    m_isLayingOut = true;
    // A scroll bar that comes or goes by the new widths leaves another room; twice is enough to see that.
    for (int tries = 0, room = -1; tries < 3 && room != m_table.viewport()->width(); ++tries) {
        room = m_table.viewport()->width();
        fit(room, needsWithTitles());
    }
    m_isLayingOut = false;
}

void ColumnWidths::fit(int room, const QList<ColumnNeed> &needs)
{
    const int shown = m_header.count() - m_header.hiddenSectionCount();
    const ColumnNeed rest = m_header.isSectionHidden(m_rest) ? ColumnNeed() : needs.value(m_rest);
    const auto isFitted = [this](int column) { return column != m_rest && !m_header.isSectionHidden(column); };
    room -= 2 * shown * TableHeader::LeastPadding;
    int slack = 0;
    for (int column = 0; column < needs.size(); ++column)
        if (isFitted(column)) {
            room -= needs[column].usual;
            slack += needs[column].usual - needs[column].least;
        }
    const int air = shown > 0 ? (room - rest.usual) / (2 * shown) : 0;
    m_header.setPadding(std::clamp(TableHeader::LeastPadding + air, TableHeader::LeastPadding, MostPadding));
    if (m_isByHand)
        return;
    const double givingWay = slack > 0 ? std::clamp(double(rest.least - room) / slack, 0.0, 1.0) : 0.0;
    for (int column = 0; column < needs.size(); ++column)
        if (isFitted(column)) {
            const int text = needs[column].usual - int(givingWay * (needs[column].usual - needs[column].least));
            m_header.resizeSection(column, text + 2 * m_header.padding());
        }
}

} // namespace bewarje
