// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace bewarje {

/// A line to search by, with its mark and a name for assistive technology. Escape clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// Gives it the focus, with all its text selected.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace bewarje
