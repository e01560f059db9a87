// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/restclient.h"

#include "app/api/exchange.h"
#include "app/api/networkhold.h"

#include <algorithm>

namespace bewarje {

namespace {

/// Qt opens six connections to one host; what waits behind them would meet its deadlines unsent. One is
/// always left for a write.
constexpr qsizetype readsAtOnce = 5;
constexpr qsizetype requestsAtOnce = 6;

} // namespace

RestClient::RestClient(Credentials credentials, NetworkFactory network, RestLimits limits,
                       std::shared_ptr<ProxyLogins> proxyLogins, QObject *parent)
    : QObject(parent), m_credentials(std::move(credentials)), m_makeNetwork(std::move(network)), m_limits(limits),
      m_proxyLogins(proxyLogins ? std::move(proxyLogins) : std::make_shared<ProxyLogins>())
{}

RestClient::~RestClient()
{
    // Before the members that they use.
    const QList<Exchange *> exchanges = m_waiting + m_running;
    qDeleteAll(exchanges);
}

PendingCall RestClient::send(const RestRequest &request, ResultHandler<RestAnswer> handler)
{
    return PendingCall(admit(request, nullptr, std::move(handler)));
}

PendingCall RestClient::stream(const RestRequest &request, BodySink &sink, ResultHandler<RestAnswer> handler)
{
    Q_ASSERT(request.method == RestRequest::Method::Get);
    return PendingCall(admit(request, &sink, std::move(handler)));
}

RestClient::Exchange *RestClient::admit(const RestRequest &request, BodySink *sink, ResultHandler<RestAnswer> handler)
{
    auto *exchange = new Exchange(*this, request, sink, std::move(handler));
    m_waiting.append(exchange);
    QMetaObject::invokeMethod(this, &RestClient::startWaiting, Qt::QueuedConnection);
    return exchange;
}

void RestClient::startWaiting()
{
    const auto mayStart = [this](const Exchange *exchange) {
        return !m_trial && m_running.size() < (exchange->isWrite() ? requestsAtOnce : readsAtOnce);
    };
    for (;;) {
        const auto write =
            std::find_if(m_waiting.cbegin(), m_waiting.cend(), [](const Exchange *e) { return e->isWrite(); });
        const qsizetype next = write == m_waiting.cend() ? 0 : std::distance(m_waiting.cbegin(), write);
        if (m_waiting.isEmpty() || !mayStart(m_waiting[next]))
            return;
        Exchange *exchange = m_waiting.takeAt(next);
        m_running.append(exchange);
        exchange->begin();
    }
}

void RestClient::release(Exchange *exchange)
{
    m_waiting.removeAll(exchange);
    endTrial(exchange);
    if (m_running.removeAll(exchange) > 0)
        QMetaObject::invokeMethod(this, &RestClient::startWaiting, Qt::QueuedConnection);
}

void RestClient::endTrial(const Exchange *exchange)
{
    if (m_trial != exchange)
        return;
    m_trial = nullptr;
    QMetaObject::invokeMethod(this, &RestClient::startWaiting, Qt::QueuedConnection);
}

std::shared_ptr<NetworkHold> RestClient::network(const Exchange *exchange)
{
    // A manager remembers the login that it was given, also a refused one: that would be sent once more.
    if (m_network && m_loginsRevision == m_proxyLogins->revision())
        return m_network;
    m_network = std::make_shared<NetworkHold>(m_makeNetwork(), m_proxyLogins);
    m_loginsRevision = m_proxyLogins->revision();
    m_trial = m_proxyLogins->isEmpty() ? nullptr : exchange;
    return m_network;
}

void RestClient::abandonNetwork(const std::shared_ptr<NetworkHold> &hold)
{
    hold->markStuck();
    if (m_network == hold)
        m_network.reset();
}

NetworkFactory realNetwork()
{
    return [] { return std::make_unique<QNetworkAccessManager>(); };
}

} // namespace bewarje
