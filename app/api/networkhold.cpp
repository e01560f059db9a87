// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/networkhold.h"

#include <QAuthenticator>
#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QThread>

#include <chrono>

namespace bewarje {

namespace {

/// What a window can stand still without being seen to.
constexpr std::chrono::milliseconds atOnce{100};

} // namespace

NetworkHold::NetworkHold(std::unique_ptr<QNetworkAccessManager> manager, std::shared_ptr<ProxyLogins> proxyLogins)
    : m_manager(std::move(manager)), m_hasOwnProxy(m_manager->proxy().type() != QNetworkProxy::DefaultProxy),
      m_proxyLogins(std::move(proxyLogins))
{
    answerProxies();
    m_manager->setAutoDeleteReplies(false);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

/// A manager remembers what it was told for all its connections and asks again only when that was refused,
/// without saying so (Qt 6.4): told the same again it would ask for ever.
void NetworkHold::answerProxies()
{
    const auto answer = [this](const QNetworkProxy &proxy, QAuthenticator *authenticator) {
        const QString name = nameOfProxy(proxy);
        const std::optional<ProxyLogin> login = m_proxyLogins->loginFor(name);
        if (!login)
            return;
        if (const auto offered = m_offered.constFind(name); offered != m_offered.cend()) {
            if (*offered == m_proxyLogins->revision())
                m_proxyLogins->noteRefused(name);
            return;
        }
        m_offered.insert(name, m_proxyLogins->revision());
        authenticator->setUser(login->user);
        authenticator->setPassword(login->password);
    };
    QObject::connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_manager.get(), answer);
}

NetworkHold::~NetworkHold()
{
    if (!m_isStuck)
        return;
    QNetworkAccessManager *manager = m_manager.release();
    manager->disconnect(); // from this hold, which ends before it
    QThread *thread = QThread::create([manager] { delete manager; });
    manager->moveToThread(thread);
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    // Most are not stuck and take a moment: a program that ends meanwhile would take its statics away from them.
    thread->wait(QDeadlineTimer(atOnce));
}

} // namespace bewarje
