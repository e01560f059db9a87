// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consequencedelegate.h"

#include "ui/dialogs/consequencemodel.h"

namespace bewarje {

void ConsequenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    const Colours &known = colours(option->palette);
    if (index.column() == ConsequenceModel::Name) {
        option->palette.setColor(QPalette::Text, known.muted());
        return;
    }
    option->font.setBold(true);
    option->fontMetrics = QFontMetrics(option->font);
    if (index.data(ConsequenceModel::IsWarningRole).toBool())
        option->palette.setColor(QPalette::Text, known.warning());
}

} // namespace bewarje
