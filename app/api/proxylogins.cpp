// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/proxylogins.h"

#include <QNetworkProxy>

namespace bewarje {

QString nameOfProxy(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

void ProxyLogins::set(const ProxyLogin &login)
{
    m_logins.insert(login.proxy, login);
    m_refused.remove(login.proxy);
    ++m_revision;
}

void ProxyLogins::noteRefused(const QString &proxy)
{
    m_logins.remove(proxy);
    m_refused.insert(proxy);
    ++m_revision;
}

std::optional<ProxyLogin> ProxyLogins::loginFor(const QString &proxy) const
{
    const auto known = m_logins.constFind(proxy);
    return known == m_logins.cend() ? std::nullopt : std::optional(*known);
}

} // namespace bewarje
