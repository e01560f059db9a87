// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backuptablemodel.h"

#include "ui/widgets/statemark.h"

#include <algorithm>
#include <utility>

namespace bewarje {

namespace {

constexpr quint32 Hidden = CatalogChange::Gone;

Qt::Alignment alignmentOf(BackupColumn column)
{
    const bool isNumber = column == BackupColumn::Size || column == BackupColumn::Id;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

StateMark markOf(BackupPhase phase)
{
    switch (phase) {
    case BackupPhase::Completed:
        return StateMark::Completed;
    case BackupPhase::Running:
        return StateMark::Running;
    case BackupPhase::Failed:
        return StateMark::Failed;
    case BackupPhase::Other:
        break;
    }
    return StateMark::Neutral;
}

} // namespace

BackupTableModel::BackupTableModel(const Texts &texts, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_texts(texts), m_cells(texts), m_clock(clock),
      m_version(std::make_shared<const CatalogVersion>())
{}

int BackupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BackupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const quint32 row = m_shown[size_t(index.row())];
    const auto column = BackupColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case MarkRole:
        return int(isDeleting(row) ? StateMark::Deleting : markOf(m_version->table().row(row).phase));
    case RowRole:
        return row;
    case IsKeptRole:
        return keepMark(row).holds();
    case KindRole:
        return int(m_version->table().row(row).kind);
    default:
        return {};
    }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(BackupColumn(section)));
    return role == Qt::DisplayRole ? Texts::columnTitle(BackupColumn(section)) : QVariant();
}

bool BackupTableModel::isDeleting(quint32 row) const
{
    return !m_deleting.isEmpty() && m_deleting.contains(m_version->table().id(row));
}

QString BackupTableModel::text(quint32 row, BackupColumn column) const
{
    return column == BackupColumn::Status && isDeleting(row)
               ? tr("Deleting…")
               : m_cells.shown(m_version->table(), row, column, m_clock.now());
}

QString BackupTableModel::toolTip(quint32 row, BackupColumn column) const
{
    const QString text = m_cells.toolTip(m_version->table(), row, column);
    return column == BackupColumn::Description && keepMark(row).holds() ? tr("Kept · %1").arg(text) : text;
}

qsizetype BackupTableModel::positionOf(quint32 row) const
{
    return row < m_position.size() && m_position[row] != Hidden ? qsizetype(m_position[row]) : -1;
}

void BackupTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount)
        setSorting({BackupColumn(column), order});
}

void BackupTableModel::setVersion(const SharedCatalog &version)
{
    CatalogChange difference;
    difference.before = m_version;
    difference.after = version;
    difference.newRow.assign(size_t(m_version->table().size()), CatalogChange::Gone);
    for (quint32 row = 0; row < quint32(difference.newRow.size()); ++row) {
        const qsizetype now = version->rowOf(m_version->table().id(row));
        if (now < 0)
            continue;
        difference.newRow[row] = quint32(now);
        difference.changed.push_back(quint32(now)); // not compared: every cell is told anew
    }
    takeVersion(difference);
}

void BackupTableModel::apply(const CatalogChange &difference)
{
    if (difference.before != m_version)
        setVersion(difference.after);
    else
        takeVersion(difference);
}

void BackupTableModel::setFilter(const BackupFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reorder();
}

void BackupTableModel::setSorting(const RowSorting &sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    reorder();
}

void BackupTableModel::setDeleting(const QSet<ResourceId> &ids)
{
    const QSet<ResourceId> before = std::exchange(m_deleting, ids);
    const QSet<ResourceId> differing = (before - ids) + (ids - before);
    for (const ResourceId &id : differing) {
        const qsizetype row = m_version->rowOf(id);
        const qsizetype position = row < 0 ? -1 : positionOf(quint32(row));
        if (position < 0)
            continue;
        const QModelIndex cell = index(int(position), int(BackupColumn::Status));
        emit dataChanged(cell, cell, {Qt::DisplayRole, MarkRole});
    }
}

void BackupTableModel::setKeepMarks(const KeepMarks &marks)
{
    m_keepMarks = marks;
    if (rowCount() == 0)
        return;
    const int column = int(BackupColumn::Description);
    emit dataChanged(index(0, column), index(rowCount() - 1, column), {IsKeptRole, Qt::ToolTipRole});
}

KeepMark BackupTableModel::keepMark(quint32 row) const
{
    const BackupTable &table = m_version->table();
    return m_keepMarks.of(table.id(row), table.description(row), m_clock.now());
}

void BackupTableModel::refreshAges(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (first > last)
        return;
    for (const BackupColumn column : {BackupColumn::Age, BackupColumn::Expires})
        emit dataChanged(index(first, int(column)), index(last, int(column)), {Qt::DisplayRole});
}

void BackupTableModel::reorder()
{
    Rows shown = orderedRows(*m_version, m_filter, m_sorting, m_texts.locale(), m_clock.now());
    if (shown == m_shown)
        return;
    emit shownAboutToChange();
    emit layoutAboutToBeChanged();
    const std::vector<quint32> rows = persistentRows();
    setShown(std::move(shown));
    movePersistent(rows);
    emit layoutChanged();
    emit shownChanged();
}

void BackupTableModel::takeVersion(const CatalogChange &difference)
{
    Rows shown = orderedRows(*difference.after, m_filter, m_sorting, m_texts.locale(), m_clock.now());
    const bool isInPlace = std::equal(m_shown.begin(), m_shown.end(), shown.begin(), shown.end(),
                                      [&](quint32 before, quint32 now) { return difference.newRow[before] == now; });
    if (isInPlace) {
        m_version = difference.after;
        setShown(std::move(shown));
        emit versionChanged(difference);
        tellCells(difference.changed);
        return;
    }
    emit shownAboutToChange();
    emit layoutAboutToBeChanged();
    std::vector<quint32> rows = persistentRows();
    for (quint32 &row : rows)
        row = difference.newRow[row];
    m_version = difference.after;
    setShown(std::move(shown));
    movePersistent(rows);
    emit layoutChanged();
    emit versionChanged(difference);
    emit shownChanged();
}

void BackupTableModel::setShown(Rows shown)
{
    m_shown = std::move(shown);
    m_position.assign(size_t(m_version->table().size()), Hidden);
    for (quint32 position = 0; const quint32 row : m_shown)
        m_position[row] = position++;
}

std::vector<quint32> BackupTableModel::persistentRows() const
{
    const QModelIndexList indexes = persistentIndexList();
    std::vector<quint32> rows;
    rows.reserve(size_t(indexes.size()));
    for (const QModelIndex &index : indexes)
        rows.push_back(m_shown[size_t(index.row())]);
    return rows;
}

void BackupTableModel::movePersistent(const std::vector<quint32> &rows)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype position = positionOf(rows[size_t(i)]);
        after.append(position < 0 ? QModelIndex() : index(int(position), before[i].column()));
    }
    changePersistentIndexList(before, after);
}

void BackupTableModel::tellCells(const std::vector<quint32> &rows)
{
    std::vector<quint32> positions;
    for (const quint32 row : rows) {
        if (const qsizetype position = positionOf(row); position >= 0)
            positions.push_back(quint32(position));
    }
    std::sort(positions.begin(), positions.end());
    constexpr size_t many = 1000; // one word about all rows then costs less than a word a range
    if (positions.size() > many) {
        emit dataChanged(index(int(positions.front()), 0), index(int(positions.back()), ColumnCount - 1));
        return;
    }
    for (size_t begin = 0; begin < positions.size();) {
        size_t end = begin + 1;
        while (end < positions.size() && positions[end] - positions[end - 1] <= 1)
            ++end;
        emit dataChanged(index(int(positions[begin]), 0), index(int(positions[end - 1]), ColumnCount - 1));
        begin = end;
    }
}

} // namespace bewarje
