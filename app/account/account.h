// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apibase.h"

#include <QList>
#include <QString>

namespace bewarje {

/// An account that the program remembers. The token is not part of it.
struct Account
{
    /// "<profile, or default>/<base without trailing slash>/<name at sign-in>": names the keychain entry
    /// and the journal's rows, and never changes. Renaming changes `name` only.
    QString key;
    QString name;
    ApiBase base;
    bool hasStoredToken = false; ///< then "entry not found" means locked or gone, not first run

    [[nodiscard]] bool isNull() const { return key.isEmpty(); }
    /// For people: the name, else the host.
    [[nodiscard]] QString label() const { return name.isEmpty() ? base.host() : name; }
    [[nodiscard]] static QString makeKey(const QString &profile, const ApiBase &base, const QString &name);
    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace bewarje
