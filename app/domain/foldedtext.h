// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bewarje {

/// Without case and accents, for search.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace bewarje
