// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activitylist.h"

#include "ui/backups/muteddelegate.h"
#include "ui/backups/statusdelegate.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableheader.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QScrollBar>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

ActivityList::ActivityList(ActivityModel &activity, QWidget *parent) : QTableView(parent), m_activity(activity)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setModel(&activity);
    setObjectName(u"activity"_s);
    setAccessibleName(tr("Activity"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setItemDelegateForColumn(int(ActivityColumn::State), new StatusDelegate(ActivityModel::MarkRole, this));
    setItemDelegateForColumn(int(ActivityColumn::Account), new MutedDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 7);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(int(activity.sorting().column), activity.sorting().order);
    setSortingEnabled(true);
    connect(&activity, &ActivityModel::shownAboutToChange, this, &ActivityList::keepAnchors);
    connect(&activity, &ActivityModel::shownChanged, this, &ActivityList::restoreScroll);
}

std::optional<OperationId> ActivityList::currentOperation() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_activity.entryAt(current.row()).id) : std::nullopt;
}

QList<ActivityColumn> ActivityList::shownColumns() const
{
    QList<ActivityColumn> columns;
    for (int place = 0; place < ActivityModel::ColumnCount; ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns.append(ActivityColumn(column));
    }
    return columns;
}

QString ActivityList::currentAsText() const
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return {};
    QStringList titles;
    QStringList cells;
    for (const ActivityColumn column : shownColumns()) {
        titles.append(ActivityText::columnTitle(column));
        cells.append(current.siblingAtColumn(int(column)).data().toString());
    }
    return titles.join(u'\t') + u'\n' + cells.join(u'\t');
}

void ActivityList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentOperationChanged();
}

void ActivityList::keepAnchors()
{
    m_anchors.clear();
    if (verticalScrollBar()->value() == 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    for (int position = rowAt(0); position >= 0 && position <= last; ++position)
        m_anchors.append({m_activity.shownRows()[size_t(position)], rowViewportPosition(position)});
}

void ActivityList::restoreScroll()
{
    for (const Anchor &anchor : std::as_const(m_anchors)) {
        const qsizetype position = m_activity.positionOf(anchor.row);
        if (position < 0)
            continue;
        executeDelayedItemsLayout(); // the scroll bar's range must be the new one
        verticalScrollBar()->setValue(verticalHeader()->sectionPosition(int(position)) - anchor.y);
        return;
    }
}

} // namespace bewarje
