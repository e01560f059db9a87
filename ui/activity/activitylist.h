// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/activity/activitymodel.h"

#include <QTableView>

#include <optional>

namespace bewarje {

/// The table of what was done; one row is current. When rows come or go above, the first visible one stays
/// where it is, except at the top.
class ActivityList : public QTableView
{
    Q_OBJECT

public:
    /// `activity` must outlive this.
    explicit ActivityList(ActivityModel &activity, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<OperationId> currentOperation() const;
    /// The current row as shown, tab-separated, below a line of titles; empty where there is none.
    [[nodiscard]] QString currentAsText() const;
    /// Columns that are shown, from the left.
    [[nodiscard]] QList<ActivityColumn> shownColumns() const;

signals:
    void currentOperationChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Anchor
    {
        quint32 row = 0; ///< of the log's table
        int y = 0;
    };

    void keepAnchors();
    void restoreScroll();

    ActivityModel &m_activity;
    QList<Anchor> m_anchors; ///< empty: stays at the top
};

} // namespace bewarje
