// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/pendingcall.h"
#include "app/api/secret.h"

#include <QObject>
#include <QString>

#include <functional>

namespace bewarje {

enum class VaultStatus : quint8 {
    Done,
    NotFound,    ///< no such entry, or a locked keyring: the two cannot be told apart
    Unavailable, ///< no keychain service
    Refused,     ///< the person or the system said no
    TimedOut,
    Damaged ///< an entry that is no token
};

struct VaultAnswer
{
    VaultStatus status = VaultStatus::Done;
    Secret secret;  ///< of a read that is Done
    QString detail; ///< the keychain's own words, for diagnostics
};

using VaultHandler = std::function<void(const VaultAnswer &)>;

/// Where tokens are kept between two runs, by an account's key.
class TokenVault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual PendingCall read(const QString &key, VaultHandler handler) = 0;
    /// Writes and reads back: Done means that the same token came.
    virtual PendingCall write(const QString &key, const Secret &secret, VaultHandler handler) = 0;
    /// Reads, removes and reads back: Done means that the entry was there and is not any more. NotFound
    /// proves nothing: a locked keyring has no entries, and says yes to every removal.
    virtual PendingCall remove(const QString &key, VaultHandler handler) = 0;
};

} // namespace bewarje
