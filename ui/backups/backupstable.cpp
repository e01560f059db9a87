// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupstable.h"

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableheader.h"

#include <QAccessible>
#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QStringList>

#include <algorithm>

namespace bewarje {

BackupsTable::BackupsTable(BackupTableModel &backups, QWidget *parent) : QTableView(parent), m_backups(backups)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setModel(&backups);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leads on: through a million rows nobody gets out again
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    // With the table's own selection model each repaint asks it for every row: 130 ms after select all.
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setSelectionModel(new QItemSelectionModel(&backups, header));
    horizontalHeader()->setSortIndicator(int(backups.sorting().column), backups.sorting().order);
    setSortingEnabled(true);
    m_record.setVersion(backups.version());
    connect(&backups, &BackupTableModel::shownAboutToChange, this, &BackupsTable::prepareChange);
    connect(&backups, &BackupTableModel::versionChanged, this,
            [this](const CatalogChange &change) { m_record.apply(change); });
    connect(&backups, &BackupTableModel::shownChanged, this, &BackupsTable::finishChange);
}

std::optional<ResourceId> BackupsTable::currentBackup() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    return m_backups.version()->table().id(m_backups.shownRows()[size_t(current.row())]);
}

QString BackupsTable::selectedAsText() const
{
    constexpr qsizetype most = 10'000;
    std::vector<qsizetype> positions;
    for (const quint32 row : m_record.rows())
        positions.push_back(m_backups.positionOf(row));
    std::sort(positions.begin(), positions.end());
    positions.resize(std::min(positions.size(), size_t(most)));
    QStringList lines;
    const auto line = [columns = shownColumns()](auto cell) {
        QStringList cells;
        for (const BackupColumn column : columns)
            cells.append(cell(int(column)));
        return cells.join(u'\t');
    };
    lines.append(
        line([this](int column) { return m_backups.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); }));
    for (const qsizetype position : positions) {
        lines.append(
            line([&](int column) { return m_backups.data(m_backups.index(int(position), column)).toString(); }));
    }
    return lines.join(u'\n');
}

QList<BackupColumn> BackupsTable::shownColumns() const
{
    QList<BackupColumn> columns;
    for (int place = 0; place < BackupTableModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(BackupColumn(column));
    }
    return columns;
}

void BackupsTable::selectAll()
{
    const int rows = m_backups.rowCount();
    if (rows == 0)
        return;
    selectionModel()->select(
        QItemSelection(m_backups.index(0, 0), m_backups.index(rows - 1, BackupTableModel::ColumnCount - 1)),
        QItemSelectionModel::ClearAndSelect);
}

void BackupsTable::refreshAges()
{
    const int last = rowAt(viewport()->height() - 1);
    m_backups.refreshAges(rowAt(0), last < 0 ? m_backups.rowCount() - 1 : last);
}

void BackupsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    // QTableView's own one asks for every index when assistive technology listens: nine million of them
    // after select all at a million rows (Qt 6.4).
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&event);
    }
    if (!m_isChanging)
        takeFromView();
}

void BackupsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentBackupChanged();
}

/// Only after a person's own change: the ranges are then exact.
void BackupsTable::resizeEvent(QResizeEvent *event)
{
    const bool wasVisible = visualRect(currentIndex()).bottom() < event->oldSize().height();
    QTableView::resizeEvent(event);
    // A message above makes the table lower, often because of what was done with this very row.
    if (wasVisible && visualRect(currentIndex()).bottom() >= event->size().height())
        scrollTo(currentIndex());
}

void BackupsTable::takeFromView()
{
    const auto &shown = m_backups.shownRows();
    std::vector<quint32> rows;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges) {
        if (range.isValid())
            rows.insert(rows.end(), shown.begin() + range.top(), shown.begin() + range.bottom() + 1);
    }
    m_record.select(std::move(rows));
    emit selectionChangedTo(m_record.count());
}

void BackupsTable::prepareChange()
{
    m_isChanging = true;
    m_anchors.clear();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const int first = isAtTop ? -1 : rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    const BackupTable &table = m_backups.version()->table();
    for (int row = first; row >= 0 && row <= last; ++row)
        m_anchors.append({table.id(m_backups.shownRows()[size_t(row)]), rowViewportPosition(row)});
    selectionModel()->clearSelection();
}

void BackupsTable::finishChange()
{
    m_record.keepOnly([this](quint32 row) { return m_backups.positionOf(row) >= 0; });
    std::vector<int> positions;
    positions.reserve(size_t(m_record.count()));
    for (const quint32 row : m_record.rows())
        positions.push_back(int(m_backups.positionOf(row)));
    std::sort(positions.begin(), positions.end());
    QItemSelection ranges;
    for (size_t begin = 0; begin < positions.size() && ranges.size() <= MostRanges;) {
        size_t end = begin + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] + 1)
            ++end;
        ranges.append(QItemSelectionRange(m_backups.index(positions[begin], 0),
                                          m_backups.index(positions[end - 1], BackupTableModel::ColumnCount - 1)));
        begin = end;
    }
    const bool isTooScattered = ranges.size() > MostRanges;
    if (isTooScattered)
        m_record.clear();
    else
        selectionModel()->select(ranges, QItemSelectionModel::ClearAndSelect);
    restoreScroll();
    m_isChanging = false;
    emit selectionChangedTo(m_record.count());
    emit currentBackupChanged();
    if (isTooScattered)
        emit selectionCleared();
}

void BackupsTable::restoreScroll()
{
    for (const Anchor &anchor : std::as_const(m_anchors)) {
        const qsizetype row = m_backups.version()->rowOf(anchor.id);
        const qsizetype position = row < 0 ? -1 : m_backups.positionOf(quint32(row));
        if (position < 0)
            continue;
        executeDelayedItemsLayout(); // the scroll bar's range must be the new one
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(int(position)) - anchor.y);
        return;
    }
}

} // namespace bewarje
