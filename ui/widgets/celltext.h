// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace bewarje {

/// One line in the painter's font and pen, elided at its end, at the side of `area` that `alignment` means
/// in a layout of this direction. The words run in their own direction: an English name in a mirrored
/// window keeps its first word first and its full stop last.
void paintCellText(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, Qt::Alignment alignment,
                   const QString &text);

} // namespace bewarje
