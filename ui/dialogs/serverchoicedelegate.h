// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/palettecolours.h"

#include <QStyledItemDelegate>

namespace bewarje {

/// A server to be ticked: its name, and at the line's end what speaks against it and its tag.
class ServerChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintText(QPainter &painter, const QStyleOptionViewItem &item, const QRect &area, const QColor &colour,
                          const QString &text);

    mutable PaletteColours m_colours;
};

} // namespace bewarje
