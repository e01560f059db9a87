// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace bewarje {

class Secret;

/// Where the provider's own pages are: fixed, so that nothing that a server says is ever opened.
inline constexpr QLatin1StringView providerConsole{"https://admin.vps.org/"};

/// For a report of a fault, in English whatever the interface speaks: versions, platform, and what went
/// wrong last, without what looks like the token. Of the account nothing but `host`, empty where none is open.
[[nodiscard]] QString diagnosticsText(const QString &host, const QStringList &lastErrors, const Secret &token);

} // namespace bewarje
