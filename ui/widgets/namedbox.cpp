// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/namedbox.h"

#include "ui/widgets/plainlabel.h"

namespace bewarje {

NamedBox::NamedBox(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setToolTip(name);
    setSizeAdjustPolicy(AdjustToContents);
    // On Unix a combo box is named by its buddy alone; a hidden one serves.
    auto *label = new PlainLabel(name, parent);
    label->setBuddy(this);
    label->hide();
}

void NamedBox::choose(int index)
{
    setCurrentIndex(index >= 0 && index < count() ? index : 0);
}

} // namespace bewarje
