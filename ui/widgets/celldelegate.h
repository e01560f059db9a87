// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/palettecolours.h"

#include <QStyledItemDelegate>

namespace bewarje {

/// A cell of text as wide from its edges as the title of its column: see TableHeader.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    /// `item` is filled in; its background is drawn. Painter's font and pen are the text's.
    virtual void paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const;
    [[nodiscard]] static int padding(const QStyleOptionViewItem &item);
    /// Within the padding.
    [[nodiscard]] static QRect inside(const QStyleOptionViewItem &item);
    [[nodiscard]] const Colours &colours(const QPalette &palette) const { return m_colours.of(palette); }

private:
    mutable PaletteColours m_colours;
};

} // namespace bewarje
