// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace bewarje {

/// A combo box that assistive technology finds by its name.
class NamedBox : public QComboBox
{
    Q_OBJECT

public:
    NamedBox(const QString &name, QWidget *parent);

    /// The first entry where there is none with that index.
    void choose(int index);
};

} // namespace bewarje
