// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/palettecolours.h"

#include <QStyledItemDelegate>

namespace bewarje {

/// A status cell: mark, word and colour together. The mark and its colour come from the phase in
/// `phaseRole` (a BackupPhase).
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StatusDelegate(int phaseRole, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_phaseRole;
    mutable PaletteColours m_colours;
};

} // namespace bewarje
