// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

namespace bewarje {

/// Light and dark: the system's own look, or FusionStyle with a palette of ours where one is forced. Where
/// the system has no look of its own for Qt (Linux without a platform theme), ours is used there as well.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// Remembers the system's style and palette; made once, after the QApplication and before a palette is set.
    Appearance();

    /// At any time, and nothing where it is so already; widgets follow by their palette and style change events.
    void apply(Settings::Appearance wish);

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

private:
    void show();

    QString m_systemStyle;
    bool m_hasSystemPalette;
    std::optional<Settings::Appearance> m_wish;
    bool m_isOurs = false; ///< style and palette
};

} // namespace bewarje
