// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plainlabel.h"

namespace bewarje {

/// The small, muted name of a value beside or above it.
class CaptionLabel : public PlainLabel
{
    Q_OBJECT

public:
    CaptionLabel(const QString &text, QWidget *parent);
};

} // namespace bewarje
