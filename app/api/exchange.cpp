// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/exchange.h"

#include "app/api/networkhold.h"
#include "app/api/oneshotbody.h"
#include "app/version.h"

#include <QLibraryInfo>
#include <QNetworkAccessManager>
#include <QVersionNumber>

#include <utility>

namespace bewarje {

namespace {

using Kind = ApiError::Kind;

/// Unbounded, the reply of a listing grew by 400 MB behind a busy window.
constexpr qint64 readBufferBytes = 1024LL * 1024;

/// Streams that Qt mishandled before these versions.
bool isHttp2Sound()
{
    const QVersionNumber version = QLibraryInfo::version();
    return version >= QVersionNumber(6, 7, 3) || (version >= QVersionNumber(6, 5, 7) && version < QVersionNumber(6, 6));
}

QByteArray methodName(RestRequest::Method method)
{
    switch (method) {
    case RestRequest::Method::Post:
        return "POST";
    case RestRequest::Method::Delete:
        return "DELETE";
    default:
        return "GET";
    }
}

} // namespace

RestClient::Exchange::Exchange(RestClient &client, RestRequest request, BodySink *sink,
                               ResultHandler<RestAnswer> handler)
    : Call(&client), m_client(client), m_request(std::move(request)), m_sink(sink), m_handler(std::move(handler))
{
    const RestLimits &limits = client.limits();
    const auto prepare = [this](QTimer &timer, std::chrono::milliseconds interval, auto slot) {
        timer.setSingleShot(true);
        timer.setInterval(interval);
        connect(&timer, &QTimer::timeout, this, slot);
    };
    const auto timeOut = [this] { giveUp(errorOf(Kind::TimedOut)); };
    prepare(m_connectDeadline, limits.connect, [this] { connectTimedOut(); });
    prepare(m_silenceDeadline, limits.silence, timeOut);
    prepare(m_wholeDeadline, sink ? limits.wholeListing : limits.whole, timeOut);
    prepare(m_pause, limits.repeatPause, [this] { attempt(); });
    if (sink)
        connect(sink, &BodySink::drained, this, [this] { pump(); });
}

RestClient::Exchange::~Exchange()
{
    dropReply();
    leave();
}

/// Once. What has left and waits for its deletion may outlive the client's own destructor.
void RestClient::Exchange::leave()
{
    if (!std::exchange(m_hasLeft, true))
        m_client.release(this);
}

void RestClient::Exchange::cancel()
{
    m_handler = nullptr;
    m_sink = nullptr;
    stopTimers();
    dropReply();
    leave();
    deleteLater();
}

void RestClient::Exchange::begin()
{
    m_url = m_request.page.isEmpty() ? m_client.base().resolve(m_request.path, m_request.query) : m_request.page;
    if (m_client.base().isNull() || m_client.token().isEmpty() || m_url.isEmpty()) {
        answer(errorOf(Kind::NotSent));
        return;
    }
    attempt();
}

void RestClient::Exchange::attempt()
{
    m_body.clear();
    m_received = 0;
    m_status = 0;
    m_wasSent = false;
    m_isConnecting = false;
    m_isHeadRead = false;
    m_isFinished = false;
    m_network = m_client.network(this);
    m_connectDeadline.start();
    m_wholeDeadline.start();
    findProxy();
}

void RestClient::Exchange::findProxy()
{
    SystemProxy &system = m_client.m_proxy;
    const bool isLocal = m_url.scheme() == QLatin1StringView("http"); // ApiBase takes it for this machine only
    if (!m_network->hasOwnProxy() && !isLocal && !system.proxy()) {
        m_awaitsProxy = true;
        const auto resume = [this] {
            if (m_awaitsProxy)
                findProxy();
        };
        connect(&system, &SystemProxy::found, this, resume, Qt::SingleShotConnection);
        system.lookUp(m_url);
        return;
    }
    m_awaitsProxy = false;
    if (!m_network->hasOwnProxy())
        m_network->manager().setProxy(isLocal ? QNetworkProxy(QNetworkProxy::NoProxy) : *system.proxy());
    dispatch();
}

void RestClient::Exchange::dispatch()
{
    m_reply = launch(networkRequest());
    m_reply->setReadBufferSize(readBufferBytes);
    m_silenceDeadline.start();
    watch();
}

QNetworkReply *RestClient::Exchange::launch(const QNetworkRequest &request)
{
    QNetworkAccessManager &manager = m_network->manager();
    if (!isWrite())
        return manager.get(request);
    auto *body = new OneShotBody(m_request.body);
    QNetworkReply *reply = m_request.method == RestRequest::Method::Post
                               ? manager.post(request, body)
                               : manager.sendCustomRequest(request, "DELETE", body);
    body->setParent(reply);
    return reply;
}

QNetworkRequest RestClient::Exchange::networkRequest() const
{
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bearer " + m_client.token().bytes());
    request.setRawHeader("Accept", "application/json");
    // Set by hand, it turns Qt's decompression off: a small body cannot become a huge one.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", QByteArray("Bewarje/") + applicationVersion);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (!isHttp2Sound())
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (isWrite()) {
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    }
    if (m_request.method == RestRequest::Method::Post)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return request;
}

void RestClient::Exchange::watch()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_isConnecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_connectDeadline.stop(); });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { noteSent(); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] { readHead(); });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] { pump(); });
    // Queued: a reply can finish inside the call that made it.
    const auto finish = [this, reply = m_reply] {
        if (reply != m_reply) // it was dropped between the signal and this call
            return;
        m_isFinished = true;
        readHead();
        pump();
    };
    connect(m_reply, &QNetworkReply::finished, this, finish, Qt::QueuedConnection);
}

void RestClient::Exchange::connectTimedOut()
{
    if (!m_reply) {
        giveUp(errorOf(Kind::ProxyFailed)); // it is still being looked up
        return;
    }
    // Qt 6.4 does not tell that a request without body was sent. A connection to this machine stands at
    // once, and one that was not begun for this request stood before; the silence has its own deadline.
    const bool isLocal = m_url.scheme() == QLatin1StringView("http");
    if (m_request.method != RestRequest::Method::Delete || (m_isConnecting && !isLocal))
        giveUp(errorOf(Kind::TimedOut));
}

void RestClient::Exchange::noteSent()
{
    if (m_wasSent)
        return;
    m_wasSent = true;
    m_connectDeadline.stop();
    m_silenceDeadline.start();
    emit m_client.sent(methodName(m_request.method), m_url.path(QUrl::FullyEncoded).toLatin1());
}

void RestClient::Exchange::readHead()
{
    if (!m_reply || m_isHeadRead)
        return;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_status == 0)
        return;
    m_isHeadRead = true;
    m_client.endTrial(this);
    noteSent();
    m_silenceDeadline.start();
    if (isStreaming())
        m_sink->begin();
    const QByteArray encoding = header("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        giveUp(errorOf(Kind::Malformed));
}

} // namespace bewarje
