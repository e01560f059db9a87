// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

class QNetworkProxy;

namespace bewarje {

/// What a person said of the login that a proxy wants. Never stored, logged or shown.
struct ProxyLogin
{
    QString proxy; ///< as nameOfProxy() says it; no other gets the login
    QString user;
    QString password;
};

/// Host and port: "proxy.example:3128".
[[nodiscard]] QString nameOfProxy(const QNetworkProxy &proxy);

/// The proxies' logins of this run of the program, in memory only, shared by whoever makes requests. A
/// refused one is forgotten: sent again and again by itself, it could be locked where it is kept.
class ProxyLogins
{
public:
    void set(const ProxyLogin &login);
    void noteRefused(const QString &proxy);
    [[nodiscard]] std::optional<ProxyLogin> loginFor(const QString &proxy) const;
    /// The last login that this proxy was given was refused.
    [[nodiscard]] bool wasRefusedBy(const QString &proxy) const { return m_refused.contains(proxy); }
    [[nodiscard]] bool isEmpty() const { return m_logins.isEmpty(); }
    /// Another one after each change.
    [[nodiscard]] int revision() const { return m_revision; }

private:
    QHash<QString, ProxyLogin> m_logins; ///< by proxy
    QSet<QString> m_refused;             ///< proxies
    int m_revision = 0;
};

} // namespace bewarje
