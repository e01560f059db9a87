// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace bewarje {

/// One record of a CSV file as RFC 4180 has it, in UTF-8, with its line end. A cell that a spreadsheet would take
/// for a formula (it begins with = + - @, a tab or a carriage return) gets a ' in front.
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);

} // namespace bewarje
