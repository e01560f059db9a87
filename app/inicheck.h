// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace bewarje {

/// An array of QSettings: a group with `size` and the fields of entries that count from 1. Refers to its texts.
struct IniArray
{
    QByteArrayView name;
    QByteArrayView lastField; ///< What every entry has, and what is written last of it.
};

/// True for a settings file that is there but was cut short or holds what no settings file holds, as
/// after a power cut: empty, NUL bytes, an open quotation, an array with other entries than it says.
/// QSettings reads most of these without a word. A file that is absent or cannot be read is not damaged.
[[nodiscard]] bool isDamagedIni(const QString &fileName, const IniArray &array);

} // namespace bewarje
