// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/celldelegate.h"
#include "ui/widgets/palettecolours.h"

namespace bewarje {

/// A status cell: mark, word and colour together. The mark and its colour come from the phase in
/// `phaseRole` (a BackupPhase).
class StatusDelegate : public CellDelegate
{
    Q_OBJECT

public:
    StatusDelegate(int phaseRole, QObject *parent);

    /// Of a mark with its distance to the word.
    [[nodiscard]] static int markWidth(const QFontMetrics &metrics);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index) const override;

private:
    int m_phaseRole;
    mutable PaletteColours m_colours;
};

} // namespace bewarje
