// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bewarje::redactedlog {

/// `text` without what looks like a token: what follows "Bearer", and words that begin with "vps_".
[[nodiscard]] QString redacted(const QString &text);

/// From now on every message of Qt and of this program is redacted before it is written to the standard
/// error output. The last net: nobody is to log a token in the first place.
void install();

} // namespace bewarje::redactedlog
