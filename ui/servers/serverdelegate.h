// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/palettecolours.h"

#include <QStyledItemDelegate>

namespace bewarje {

/// A server in two lines: mark, name and count, and below the age of its newest good backup.
class ServerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &item, const QString &name,
                    const QModelIndex &index) const;

    mutable PaletteColours m_colours;
};

} // namespace bewarje
