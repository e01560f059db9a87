// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The answer of an exchange, and whether its request is repeated.

#include "app/api/errorbody.h"
#include "app/api/exchange.h"
#include "app/api/httpdate.h"
#include "app/api/networkfault.h"
#include "app/api/networkhold.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace bewarje {

namespace {

using Kind = ApiError::Kind;

constexpr qint64 pieceBytes = 64LL * 1024;

bool isConnectError(Kind kind)
{
    return kind == Kind::HostNotFound || kind == Kind::ConnectionRefused || kind == Kind::ProxyFailed;
}

bool isPassing(int status)
{
    return status == 408 || status == 429 || status == 502 || status == 503 || status == 504;
}

} // namespace

bool RestClient::Exchange::isStreaming() const
{
    return m_sink && m_status / 100 == 2;
}

void RestClient::Exchange::pump()
{
    if (!m_reply || m_isPumping)
        return;
    m_isPumping = true;
    while (m_reply && m_reply->bytesAvailable() > 0 && !(isStreaming() && m_sink->isFull()))
        take(m_reply->read(pieceBytes));
    m_isPumping = false;
    if (!m_reply)
        return;
    const bool isHeldUp = m_reply->bytesAvailable() > 0;
    if (isHeldUp)
        m_silenceDeadline.stop(); // the silence is ours
    else if (m_isFinished)
        conclude();
    else if (m_isHeadRead)
        m_silenceDeadline.start();
}

void RestClient::Exchange::take(const QByteArray &piece)
{
    if (piece.isEmpty())
        return;
    m_received += piece.size();
    const qint64 limit = isStreaming() ? m_client.limits().listingBytes : m_client.limits().bodyBytes;
    if (m_received > limit) {
        ApiError error = errorOf(Kind::TooLarge);
        error.limitBytes = limit;
        giveUp(error);
    } else if (isStreaming()) {
        m_sink->take(piece);
    } else {
        m_body.append(piece);
    }
}

void RestClient::Exchange::conclude()
{
    if (const std::optional<ApiError> error = errorOfReply()) {
        giveUp(*error);
        return;
    }
    RestAnswer result;
    result.status = m_status;
    result.body = m_body;
    result.serverTime = fromHttpDate(header("Date"));
    answer(result);
}

std::optional<ApiError> RestClient::Exchange::errorOfReply() const
{
    // Before the fault: for 307 and 308 Qt tries to rewind the body, and that it must not is our doing.
    if (m_status / 100 == 3)
        return errorOf(Kind::Redirected);
    if (m_status == 0 || isTransportFault(m_reply->error()))
        return errorOfTransport();
    if (m_reply->url() != m_url)
        return errorOf(Kind::Redirected);
    if (!isWholeByLength())
        return errorOf(Kind::ConnectionLost);
    const std::optional<Kind> refusal = kindOfStatus(m_status);
    return refusal ? std::optional(errorOf(*refusal)) : std::nullopt;
}

ApiError RestClient::Exchange::errorOfTransport() const
{
    const QNetworkReply::NetworkError fault = m_reply->error();
    Kind kind = fault == QNetworkReply::NoError ? Kind::Malformed : kindOfFault(fault, isWrite(), m_wasSent);
    if (m_status != 0 && kind <= Kind::NotSent && kind != Kind::ProxyFailed)
        kind = Kind::ConnectionLost;
    // Qt 6.4 calls a proxy that refuses an unknown error; the provider itself was not reached.
    if (kind == Kind::ConnectionRefused && m_network->manager().proxy().type() != QNetworkProxy::NoProxy)
        kind = Kind::ProxyFailed;
    ApiError error = errorOf(kind);
    if (kind == Kind::TlsFailed)
        error.serverText = presentableText(m_reply->errorString(), m_client.token());
    if (kind == Kind::ProxyFailed && fault == QNetworkReply::ProxyAuthenticationRequiredError) {
        error.proxyWantingLogin = nameOfProxy(m_network->manager().proxy());
        error.wasProxyLoginRefused = m_client.m_proxyLogins->wasRefusedBy(error.proxyWantingLogin);
    }
    return error;
}

bool RestClient::Exchange::isWholeByLength() const
{
    bool isNumber = false;
    const qint64 stated = header("Content-Length").toLongLong(&isNumber);
    return !isNumber || m_status == 204 || !header("Transfer-Encoding").isEmpty() || stated == m_received;
}

ApiError RestClient::Exchange::errorOf(ApiError::Kind kind) const
{
    ApiError error;
    error.kind = kind;
    error.call = m_request.call;
    error.httpStatus = m_status;
    if (!m_reply || m_status == 0)
        return error;
    const Timestamp serverTime = fromHttpDate(header("Date"));
    const Timestamp now = serverTime.isKnown() ? serverTime : Timestamp::fromMSecs(QDateTime::currentMSecsSinceEpoch());
    error.retryAfter = fromRetryAfter(header("Retry-After"), now);
    if (m_status / 100 != 2)
        error.serverText = errorTextOf(m_body, m_client.token());
    return error;
}

QByteArray RestClient::Exchange::header(const char *name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

void RestClient::Exchange::giveUp(ApiError error)
{
    m_awaitsProxy = false;
    stopTimers();
    dropReply();
    if (mayRepeat(error))
        repeatLater(error);
    else
        answer(std::move(error));
}

bool RestClient::Exchange::mayRepeat(const ApiError &error) const
{
    const RestLimits &limits = m_client.limits();
    if (isWrite() || m_repeats >= limits.repeats || error.retryAfter > limits.longestRetryAfter
        || error.wantsProxyLogin())
        return false;
    return isConnectError(error.kind) || error.kind == Kind::ConnectionLost || isPassing(error.httpStatus);
}

void RestClient::Exchange::repeatLater(const ApiError &error)
{
    if (isConnectError(error.kind))
        m_client.m_proxy.forget();
    std::chrono::milliseconds pause = m_client.limits().repeatPause * (1 << m_repeats);
    const qint64 jitter = QRandomGenerator::global()->bounded(qint64(pause.count()) / 2 + 1);
    if (error.retryAfter)
        pause = std::max<std::chrono::milliseconds>(pause, *error.retryAfter);
    ++m_repeats;
    m_pause.start(pause + std::chrono::milliseconds(jitter));
}

void RestClient::Exchange::answer(Result<RestAnswer> result)
{
    stopTimers();
    dropReply();
    leave();
    // Queued: the handler may destroy the client, and with it the reply whose signal led here.
    const auto deliver = [this, answer = std::move(result)] {
        if (!m_handler)
            return;
        const ResultHandler<RestAnswer> handler = std::exchange(m_handler, nullptr);
        deleteLater();
        handler(answer);
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}

void RestClient::Exchange::dropReply()
{
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        disconnect(reply, nullptr, this, nullptr);
        // An abort is not heard by a network thread that is busy with headers, and later requests would
        // wait behind it.
        if (!reply->isFinished() && !m_isHeadRead)
            m_client.abandonNetwork(m_network);
        reply->abort();
        reply->deleteLater();
    }
    // Later: this may be running inside a signal of the reply, which the manager owns.
    if (m_network)
        QMetaObject::invokeMethod(
            &m_client, [network = std::move(m_network)] {}, Qt::QueuedConnection);
    m_network.reset();
}

void RestClient::Exchange::stopTimers()
{
    m_connectDeadline.stop();
    m_silenceDeadline.stop();
    m_wholeDeadline.stop();
    m_pause.stop();
}

} // namespace bewarje
