// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"

#include <QString>

namespace bewarje {

/// How dialogs name a server, and which text a person types for it.
namespace servernaming {

/// Plain and bounded, hidden characters visible; the id where the name is empty, "name · id" where two
/// servers share the name.
[[nodiscard]] QString shown(const ServerRef &server, bool isNameShared);
/// True where the id is typed: an empty, long (above 64) or shared name, or one with hidden characters.
[[nodiscard]] bool isIdTyped(const ServerRef &server, bool isNameShared);
[[nodiscard]] QString typed(const ServerRef &server, bool isNameShared);

} // namespace servernaming

} // namespace bewarje
