// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QTableView;

namespace bewarje {

class TableHeader;

/// How wide the texts of a column are, in pixels and without their distance to the column's edges.
struct ColumnNeed
{
    int usual = 0;
    int least = 0; ///< its longer texts are cut then
};

/// The widths of a table's columns as long as no person has set one. Wide windows put more air beside each
/// text; then one column takes the rest; where that one would be too narrow, the others give way towards
/// their least.
class ColumnWidths : public QObject
{
    Q_OBJECT

public:
    static constexpr int MostPadding = 9;

    /// `needs` answers for each column, `rest` takes what is left. The table must have a TableHeader and its model.
    ColumnWidths(QTableView &table, int rest, std::function<QList<ColumnNeed>()> needs);

    /// A person has set a width: none changes by itself any more.
    [[nodiscard]] bool isByHand() const { return m_isByHand; }
    void setByHand(bool isByHand);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fit(int room, const QList<ColumnNeed> &needs);
    void sectionResized(int column, int before, int now);
    [[nodiscard]] QList<ColumnNeed> needsWithTitles() const;

    QTableView &m_table;
    TableHeader &m_header;
    int m_rest;
    std::function<QList<ColumnNeed>()> m_needs;
    bool m_isByHand = false;
    bool m_isLayingOut = false;
};

} // namespace bewarje
