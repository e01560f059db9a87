// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitymodel.h"

#include "ui/widgets/statemark.h"

#include <limits>
#include <utility>

namespace bewarje {

namespace {

constexpr quint32 Hidden = std::numeric_limits<quint32>::max();
/// Of changed rows one by one; with more, one word about all of them costs less.
constexpr size_t MostToldApart = 1'000;

Qt::Alignment alignmentOf(ActivityColumn column)
{
    const bool isNumber = column == ActivityColumn::Backup || column == ActivityColumn::Took;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

StateMark markOf(OperationState state)
{
    switch (stateGroupOf(state)) {
    case ActivityFilter::State::UnderWay:
        return StateMark::Running;
    case ActivityFilter::State::Done:
        return StateMark::Completed;
    case ActivityFilter::State::Failed:
        return StateMark::Failed;
    case ActivityFilter::State::NotSent:
        return StateMark::Never;
    case ActivityFilter::State::Unclear:
        return StateMark::Unclear;
    case ActivityFilter::State::LookedAt:
    case ActivityFilter::State::Any:
        break;
    }
    return StateMark::Neutral;
}

} // namespace

ActivityModel::ActivityModel(const ActivityLog &log, const QLocale &locale, ActivityText words, QObject *parent)
    : QAbstractTableModel(parent), m_log(log), m_locale(locale), m_words(std::move(words))
{
    connect(&m_log, &ActivityLog::stateChanged, this, &ActivityModel::reorder);
    connect(&m_log, &ActivityLog::changed, this, &ActivityModel::take);
    reorder();
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ActivityEntry &entry = entryAt(index.row());
    const auto column = ActivityColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_words.cell(entry, column);
    case Qt::ToolTipRole:
        return m_words.toolTip(entry, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case MarkRole:
        return int(markOf(entry.state));
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(ActivityColumn(section)));
    return role == Qt::DisplayRole ? ActivityText::columnTitle(ActivityColumn(section)) : QVariant();
}

void ActivityModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount)
        setSorting({ActivityColumn(column), order});
}

const ActivityEntry &ActivityModel::entryAt(int position) const
{
    return m_log.table().at(m_shown[size_t(position)]);
}

qsizetype ActivityModel::positionOf(quint32 row) const
{
    return row < m_position.size() && m_position[row] != Hidden ? qsizetype(m_position[row]) : -1;
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reorder();
}

void ActivityModel::setSorting(const ActivitySorting &sorting)
{
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    reorder();
}

bool ActivityModel::reorder()
{
    std::vector<quint32> shown = orderedRows(m_log.table(), m_filter, m_sorting, m_locale);
    if (shown == m_shown)
        return false;
    emit shownAboutToChange();
    emit layoutAboutToBeChanged();
    std::vector<quint32> persistent;
    const QModelIndexList indexes = persistentIndexList();
    for (const QModelIndex &index : indexes)
        persistent.push_back(m_shown[size_t(index.row())]);
    setShown(std::move(shown));
    movePersistent(persistent);
    emit layoutChanged();
    emit shownChanged();
    return true;
}

void ActivityModel::take(const ActivityChange &change)
{
    if (reorder() || change.changed.empty())
        return;
    if (change.changed.size() > MostToldApart && rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    for (const quint32 row : change.changed) {
        if (const qsizetype position = positionOf(row); position >= 0)
            emit dataChanged(index(int(position), 0), index(int(position), ColumnCount - 1));
    }
}

void ActivityModel::setShown(std::vector<quint32> shown)
{
    m_shown = std::move(shown);
    m_position.assign(size_t(m_log.table().size()), Hidden);
    for (quint32 position = 0; const quint32 row : m_shown)
        m_position[row] = position++;
}

void ActivityModel::movePersistent(const std::vector<quint32> &rows)
{
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const qsizetype position = positionOf(rows[size_t(i)]);
        after.append(position < 0 ? QModelIndex() : index(int(position), before.at(i).column()));
    }
    changePersistentIndexList(before, after);
}

} // namespace bewarje
