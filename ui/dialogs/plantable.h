// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace bewarje {

/// A table to be read inside a dialog: no editing, Tab leaves it, rows of one height.
class PlanTable : public QTableView
{
    Q_OBJECT

public:
    explicit PlanTable(QWidget *parent = nullptr);

    /// Measures columns by the first rows only, so that 100,000 cost nothing; `stretched` takes the rest.
    void fitColumns(int stretched);
    /// As high as its rows, up to `mostRows`; may be pressed down to three.
    void fitHeight(int mostRows);
};

} // namespace bewarje
