// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/palettecolours.h"

#include <QFrame>

namespace bewarje {

/// A strip across the window with something to know in it, tinted in the colour of its meaning.
class Strip : public QFrame
{
    Q_OBJECT

public:
    enum class Meaning : quint8 { Notice, Warning, Problem };

    explicit Strip(QWidget *parent = nullptr);

    void setMeaning(Meaning meaning);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Meaning m_meaning = Meaning::Notice;
    PaletteColours m_colours;
};

} // namespace bewarje
