// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace bewarje::testing {

/// Writes the widget as it is to $BEWARJE_SCREENS/name.png; nothing where that is not set. False when
/// the file could not be written.
bool saveScreen(QWidget &widget, const QString &name, qreal scale = 1);

/// name-light, name-dark, name-rtl and name-200 (at twice the pixels), one after another.
bool saveScreens(QWidget &widget, const QString &name);

} // namespace bewarje::testing
