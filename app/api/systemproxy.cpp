// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/systemproxy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QThread>

#include <memory>

namespace bewarje {

namespace {

/// The first that can carry any kind of request.
QNetworkProxy usableOf(const QList<QNetworkProxy> &proxies)
{
    for (const QNetworkProxy &proxy : proxies) {
        const QNetworkProxy::ProxyType type = proxy.type();
        if (type == QNetworkProxy::NoProxy || type == QNetworkProxy::HttpProxy || type == QNetworkProxy::Socks5Proxy)
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

} // namespace

void SystemProxy::lookUp(const QUrl &url)
{
    if (m_isLookingUp)
        return;
    m_isLookingUp = true;
    // Not a child: a look-up that hangs must not hold up whoever owns this.
    const auto answer = std::make_shared<QNetworkProxy>(QNetworkProxy::NoProxy);
    QThread *thread = QThread::create(
        [url, answer] { *answer = usableOf(QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))); });
    connect(thread, &QThread::finished, this, [this, answer] {
        m_isLookingUp = false;
        m_proxy = *answer;
        emit found();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace bewarje
