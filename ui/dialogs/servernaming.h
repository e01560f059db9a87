// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/servercatalog.h"

#include <QSet>
#include <QString>

namespace bewarje {

/// Servers that a person could mistake for another one by name.
using SharedNames = QSet<ResourceId>;

/// How dialogs name a server, and which text a person types for it.
namespace servernaming {

/// Names are compared as typed ones are: NFC, trimmed, case folded.
[[nodiscard]] SharedNames sharedNames(const QList<KnownServer> &servers);
/// Plain and bounded, hidden characters visible; the id where the name is empty, "name · id" where two
/// servers share the name.
[[nodiscard]] QString shown(const ServerRef &server, bool isNameShared);
[[nodiscard]] QString shown(const ServerRef &server, const SharedNames &shared);
/// True where the id is typed: an empty, long (above 64) or shared name, or one with hidden characters.
[[nodiscard]] bool isIdTyped(const ServerRef &server, bool isNameShared);
[[nodiscard]] QString typed(const ServerRef &server, bool isNameShared);

} // namespace servernaming

} // namespace bewarje
