// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/secret.h"

#include <QByteArray>
#include <QString>

namespace bewarje {

/// The longest text from the server that is kept beside an error or a success, in characters.
inline constexpr qsizetype longestServerText = 2000;

/// Token redacted, white space simplified, cut to longestServerText.
[[nodiscard]] QString presentableText(const QString &text, const Secret &token);

/// What an error body says to people: `detail`, `error`, `error.message`, `message`, `errors`, lists by
/// field, plain text, or the text of an HTML page. Empty where it says nothing.
[[nodiscard]] QString errorTextOf(const QByteArray &body, const Secret &token);

/// The `message`, else the `detail`, of a body that is a JSON object.
[[nodiscard]] QString messageOf(const QByteArray &body, const Secret &token);

} // namespace bewarje
