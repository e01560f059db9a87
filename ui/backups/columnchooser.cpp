// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/columnchooser.h"

#include "ui/backups/columnwidths.h"

#include <QAction>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace bewarje {

namespace {

/// A column is never wider than this many characters by fitting, so that one long text hides no other.
constexpr int WidestFit = 60;

} // namespace

ColumnChooser::ColumnChooser(QTableView &table, ColumnWidths &widths)
    : QObject(&table), m_table(table), m_widths(widths)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnChooser::showMenu);
    reset();
}

void ColumnChooser::reset()
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
    }
    m_widths.setByHand(false);
}

QByteArray ColumnChooser::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << m_widths.isByHand() << m_table.horizontalHeader()->saveState();
    return state;
}

void ColumnChooser::restoreState(const QByteArray &state)
{
    if (state.isEmpty())
        return;
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    bool isByHand = false;
    QByteArray sections;
    stream >> isByHand >> sections;
    QHeaderView *header = m_table.horizontalHeader();
    const int columns = header->count();
    if (!header->restoreState(sections) || header->count() != columns || shownColumns() == 0)
        reset();
    else
        m_widths.setByHand(isByHand);
}

QMenu *ColumnChooser::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    QHeaderView *header = m_table.horizontalHeader();
    const bool isLast = shownColumns() == 1;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool isShown = !header->isSectionHidden(column);
        QAction *action =
            menu->addAction(m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isShown);
        action->setEnabled(!(isShown && isLast));
        connect(action, &QAction::toggled, header,
                [header, column](bool isWanted) { header->setSectionHidden(column, !isWanted); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit widths")), &QAction::triggered, this, &ColumnChooser::fit);
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &ColumnChooser::reset);
    return menu;
}

void ColumnChooser::showMenu(const QPoint &position)
{
    QMenu *menu = makeMenu(&m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_table.horizontalHeader()->viewport()->mapToGlobal(position));
}

int ColumnChooser::shownColumns() const
{
    const QHeaderView *header = m_table.horizontalHeader();
    return header->count() - header->hiddenSectionCount();
}

void ColumnChooser::fit()
{
    QHeaderView *header = m_table.horizontalHeader();
    const int widest = m_table.fontMetrics().averageCharWidth() * WidestFit;
    // Only the rows in sight are measured: at a million rows all of them would take minutes.
    header->setResizeContentsPrecision(0);
    m_table.resizeColumnsToContents();
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, std::min(header->sectionSize(column), widest));
    m_widths.setByHand(true);
}

} // namespace bewarje
