// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activitylog.h"
#include "app/records/activityorder.h"
#include "ui/text/activitytext.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace bewarje {

/// What was done as a table: rows of the log in an order of its own, formatted on demand.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole ///< StateMark as int
    };
    static constexpr int ColumnCount = int(ActivityColumn::Reason) + 1;

    /// `log` must outlive this.
    ActivityModel(const ActivityLog &log, const QLocale &locale, ActivityText words, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const ActivityText &words() const { return m_words; }
    [[nodiscard]] const ActivityFilter &filter() const { return m_filter; }
    [[nodiscard]] const ActivitySorting &sorting() const { return m_sorting; }
    /// Rows of the log's table, as shown.
    [[nodiscard]] const std::vector<quint32> &shownRows() const { return m_shown; }
    [[nodiscard]] const ActivityEntry &entryAt(int position) const;
    /// Where a row of the log's table is shown; -1 where it is not.
    [[nodiscard]] qsizetype positionOf(quint32 row) const;

    void setFilter(const ActivityFilter &filter);
    void setSorting(const ActivitySorting &sorting);

signals:
    /// Before and after each change of the shown rows or their order, none where both stay.
    void shownAboutToChange();
    void shownChanged();

private:
    /// True where the shown rows or their order changed.
    bool reorder();
    void take(const ActivityChange &change);
    void setShown(std::vector<quint32> shown);
    void movePersistent(const std::vector<quint32> &rows);

    const ActivityLog &m_log;
    const QLocale m_locale;
    const ActivityText m_words;
    ActivityFilter m_filter;
    ActivitySorting m_sorting;
    std::vector<quint32> m_shown;
    std::vector<quint32> m_position;
};

} // namespace bewarje
