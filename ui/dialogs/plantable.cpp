// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/plantable.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableheader.h"

#include <algorithm>

namespace bewarje {

namespace {

constexpr int RowPadding = 8;
constexpr int ColumnPadding = 14;
constexpr int MeasuredRows = 100;
constexpr int FewestRows = 3;

} // namespace

PlanTable::PlanTable(QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setWordWrap(false);
    setShowGrid(false);
    setSizeAdjustPolicy(AdjustToContents);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + RowPadding);
    horizontalHeader()->setResizeContentsPrecision(MeasuredRows);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
}

void PlanTable::fitColumns(int stretched)
{
    resizeColumnsToContents();
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, columnWidth(column) + ColumnPadding);
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void PlanTable::fitHeight(int mostRows)
{
    const int rows = std::min(model()->rowCount(), mostRows);
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    const int rowHeight = verticalHeader()->defaultSectionSize();
    setMinimumHeight(header + std::min(rows, FewestRows) * rowHeight + 2 * frameWidth());
    setMaximumHeight(header + rows * rowHeight + 2 * frameWidth());
}

} // namespace bewarje
