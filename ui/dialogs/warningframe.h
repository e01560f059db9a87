// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace bewarje {

/// A frame that warns, in amber that follows the palette into dark and back.
class WarningFrame : public QFrame
{
    Q_OBJECT

public:
    explicit WarningFrame(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bewarje
