// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"

#include <QHash>

namespace bewarje {

/// Tokens in memory, for as long as the program runs.
class SessionVault : public TokenVault
{
    Q_OBJECT

public:
    using TokenVault::TokenVault;

    PendingCall read(const QString &key, VaultHandler handler) override;
    PendingCall write(const QString &key, const Secret &secret, VaultHandler handler) override;
    PendingCall remove(const QString &key, VaultHandler handler) override;

private:
    PendingCall answer(const VaultAnswer &answer, VaultHandler handler);

    QHash<QString, Secret> m_secrets;
};

} // namespace bewarje
