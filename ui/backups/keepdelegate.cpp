// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/keepdelegate.h"

#include "ui/platform/icons.h"

namespace bewarje {

KeepDelegate::KeepDelegate(int keptRole, QObject *parent) : QStyledItemDelegate(parent), m_keptRole(keptRole)
{}

void KeepDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.data(m_keptRole).toBool())
        return;
    const int side = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(Glyph::Keep, QPalette::Text);
    option->decorationSize = {side, side};
}

} // namespace bewarje
