// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/muteddelegate.h"

namespace bewarje {

void MutedDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (PaletteColours::isGreyed(option->palette))
        return;
    const QColor muted = colours(option->palette).muted();
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        option->palette.setColor(group, QPalette::Text, muted);
}

} // namespace bewarje
