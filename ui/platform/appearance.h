// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QObject>
#include <QPalette>
#include <QString>

namespace bewarje {

/// Light and dark: the system's own look, or Fusion with a palette of ours where one is forced. Where the
/// system has no palette of its own for Qt (Linux without a platform theme), ours is used there as well.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Remembers the system's style and palette; made once, after the QApplication and before a palette is set.
    Appearance();

    /// At any time; widgets follow by their palette and style change events.
    void apply(Settings::Appearance wish);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

private:
    void show();

    QString m_systemStyle;
    bool m_hasSystemPalette;
    Settings::Appearance m_wish = Settings::Appearance::System;
    bool m_isForced = false;
};

} // namespace bewarje
