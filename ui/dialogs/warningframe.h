// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFrame>

class QPalette;

namespace bewarje {

/// A frame that warns: amber mixed into the palette's own ground, so that it is right in dark too.
class WarningFrame : public QFrame
{
    Q_OBJECT

public:
    explicit WarningFrame(QWidget *parent = nullptr);

    /// Amber that reads as text on the palette's base.
    [[nodiscard]] static QColor textColor(const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bewarje
