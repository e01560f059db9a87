// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/palettecolours.h"

#include <QStyledItemDelegate>

namespace bewarje {

/// A status cell: mark, word and colour together. The mark, which brings its colour, is in `markRole`
/// (a StateMark).
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StatusDelegate(int markRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_markRole;
    mutable PaletteColours m_colours;
};

} // namespace bewarje
