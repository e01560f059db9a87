// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/palettecolours.h"

#include <QCheckBox>

class QPainter;
class QStyle;

namespace bewarje {

/// A check box whose empty box can be seen in dark as well: Fusion's frame is darker than the window there.
class TickBox : public QCheckBox
{
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    /// Draws that frame around an indicator that `style` has painted into `box`; nothing where its own will do.
    static void paintFrame(QPainter &painter, const QStyle &style, const Colours &colours, const QRect &box);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PaletteColours m_colours;
};

} // namespace bewarje
