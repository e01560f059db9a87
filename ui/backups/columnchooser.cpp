// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/columnchooser.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace bewarje {

namespace {

/// A column is never wider than this many characters by fitting, so that one long text hides no other.
constexpr int WidestFit = 60;

} // namespace

ColumnChooser::ColumnChooser(QTableView &table, QList<int> characters)
    : QObject(&table), m_table(table), m_characters(std::move(characters))
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
    const int character = m_table.fontMetrics().averageCharWidth();
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionHidden(column, false);
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, character * m_characters.value(column, 16));
    }
    letOneTakeTheRest();
}

void ColumnChooser::letOneTakeTheRest()
{
    QHeaderView *header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionResizeMode(column, m_characters.value(column, 16) == 0 ? QHeaderView::Stretch
                                                                                 : QHeaderView::Interactive);
}

QByteArray ColumnChooser::saveState() const
{
    return m_table.horizontalHeader()->saveState();
}

void ColumnChooser::restoreState(const QByteArray &state)
{
    QHeaderView *header = m_table.horizontalHeader();
    const int columns = header->count();
    if (!state.isEmpty() && (!header->restoreState(state) || header->count() != columns || shownColumns() == 0))
        reset();
    letOneTakeTheRest(); // a state brings the modes that it was saved with
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
}

} // namespace bewarje
