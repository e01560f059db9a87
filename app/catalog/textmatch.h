// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"

#include <QString>

#include <vector>

namespace bewarje {

/// Of `rows` those in which every word of `text` occurs: in the server's name, the description or the
/// id, case and accents ignored. Each distinct name and description is looked at once.
[[nodiscard]] std::vector<quint32> matchingText(const CatalogVersion &version, std::vector<quint32> rows,
                                                const QString &text);

} // namespace bewarje
