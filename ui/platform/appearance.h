// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QPalette>

namespace bewarje {

/// Light and dark: the system's own look, or Fusion with a palette of ours where one is forced.
class Appearance
{
public:
    /// Remembers the system's style and palette; made once, after the QApplication.
    Appearance();

    /// At any time; widgets follow by their palette and style change events.
    void apply(Settings::Appearance wish);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

private:
    QString m_systemStyle;
    bool m_isForced = false;
};

} // namespace bewarje
