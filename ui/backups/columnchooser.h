// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QPoint>

class QMenu;
class QTableView;

namespace bewarje {

/// The context menu of a table's header: which columns are shown, fit, reset. One column always stays.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    /// `characters`: the widths at reset, in average characters of the table's font; the column with 0 takes
    /// the rest.
    ColumnChooser(QTableView &table, QList<int> characters);

    void reset();
    [[nodiscard]] QByteArray saveState() const;
    /// Keeps the reset state where `state` does not fit or would show no column.
    void restoreState(const QByteArray &state);
    /// Made anew for each use; the caller owns it.
    [[nodiscard]] QMenu *makeMenu(QWidget *parent);

private:
    void showMenu(const QPoint &position);
    [[nodiscard]] int shownColumns() const;
    void fit();
    void letOneTakeTheRest();

    QTableView &m_table;
    QList<int> m_characters;
};

} // namespace bewarje
