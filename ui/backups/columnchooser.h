// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

class QMenu;
class QTableView;

namespace bewarje {

class ColumnWidths;

/// The context menu of a table's header: which columns are shown, fit, reset. One column always stays.
class ColumnChooser : public QObject
{
    Q_OBJECT

public:
    /// `widths` are the table's.
    ColumnChooser(QTableView &table, ColumnWidths &widths);

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

    QTableView &m_table;
    ColumnWidths &m_widths;
};

} // namespace bewarje
