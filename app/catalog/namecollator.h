// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>
#include <QLocale>

namespace bewarje {

/// Names as people order them: numbers in them as numbers, case ignored. The C locale counts as en_US,
/// because QCollator ignores numeric mode there.
[[nodiscard]] inline QCollator nameCollator(const QLocale &locale)
{
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace bewarje
