// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"

#include <QHash>
#include <QStringList>

namespace bewarje::tests {

/// A vault whose answers the test says. It remembers what it was asked: "read KEY", "write KEY", "remove KEY".
class FakeVault : public TokenVault
{
    Q_OBJECT

public:
    using TokenVault::TokenVault;

    PendingCall read(const QString &key, VaultHandler handler) override;
    PendingCall write(const QString &key, const Secret &secret, VaultHandler handler) override;
    PendingCall remove(const QString &key, VaultHandler handler) override;

    QHash<QString, Secret> secrets;
    QStringList calls;
    /// Other than Done: what every read, write or remove answers, and nothing is changed.
    VaultStatus readStatus = VaultStatus::Done;
    VaultStatus writeStatus = VaultStatus::Done;
    VaultStatus removeStatus = VaultStatus::Done;
    /// Calls are never answered.
    bool isSilent = false;

private:
    PendingCall answer(const VaultAnswer &answer, VaultHandler handler);
};

} // namespace bewarje::tests
