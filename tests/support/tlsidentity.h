// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <optional>

namespace bewarje {

/// A certificate that nobody signed but itself, and its key.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;

    /// False where TLS or the openssl command is missing.
    [[nodiscard]] static bool canBeMade();
    /// `name` as a certificate states it: "IP:127.0.0.1", "DNS:backups.invalid".
    [[nodiscard]] static std::optional<TlsIdentity> make(const QString &name);

    [[nodiscard]] QSslConfiguration serverConfiguration() const;
};

/// This program trusts an identity for as long as this lives.
class TlsTrust
{
public:
    explicit TlsTrust(const TlsIdentity &identity);
    TlsTrust(const TlsTrust &) = delete;
    TlsTrust &operator=(const TlsTrust &) = delete;
    ~TlsTrust() { QSslConfiguration::setDefaultConfiguration(m_before); }

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace bewarje
