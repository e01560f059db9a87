// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"

#include <chrono>

namespace bewarje {

/// The operating system's keychain, through QtKeychain; never its insecure fallback.
class KeychainVault : public TokenVault
{
    Q_OBJECT

public:
    /// `service` names the program's entries. A call that takes longer than `patience` is TimedOut.
    explicit KeychainVault(QString service, std::chrono::milliseconds patience = std::chrono::seconds(20),
                           QObject *parent = nullptr);

    PendingCall read(const QString &key, VaultHandler handler) override;
    PendingCall write(const QString &key, const Secret &secret, VaultHandler handler) override;
    PendingCall remove(const QString &key, VaultHandler handler) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace bewarje
