// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apibase.h"
#include "app/api/pendingcall.h"
#include "app/api/proxylogins.h"
#include "app/api/result.h"
#include "app/api/secret.h"
#include "app/api/systemproxy.h"
#include "app/domain/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace bewarje {

class NetworkHold;

/// One request. Only GET is ever repeated; POST and DELETE leave this machine at most once.
struct RestRequest
{
    enum class Method : quint8 { Get, Post, Delete };

    ApiCall call = ApiCall::WhoAmI;
    Method method = Method::Get;
    QByteArray path; ///< below the base, percent-encoded, begins and ends with '/'
    QUrlQuery query;
    QByteArray body; ///< JSON, POST only
    QUrl page;       ///< GET only: a whole address that ApiBase::sameCollection() has passed; replaces path and query
};

/// A whole answer with a 2xx status.
struct RestAnswer
{
    int status = 0;
    QByteArray body;      ///< empty when it went to a BodySink
    Timestamp serverTime; ///< the Date header; unknown where absent or unreadable
};

/// Takes a body in pieces, on the client's thread. When isFull() the client stops reading until
/// drained() is emitted.
class BodySink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// The body begins; called again when the client repeats the GET. All that came before is void.
    virtual void begin() = 0;
    /// Pieces of at most 64 KiB, never empty.
    virtual void take(const QByteArray &piece) = 0;
    [[nodiscard]] virtual bool isFull() const = 0;

signals:
    void drained();
};

struct RestLimits
{
    std::chrono::milliseconds connect{15'000};       ///< until the connection (with TLS) stands
    std::chrono::milliseconds silence{30'000};       ///< between two bytes
    std::chrono::milliseconds whole{60'000};         ///< of one request in all
    std::chrono::milliseconds wholeListing{600'000}; ///< of one request whose body goes to a sink
    std::chrono::milliseconds repeatPause{
        1'000};      ///< before the first repeat of a GET; doubles; plus up to half of jitter
    int repeats = 3; ///< of a GET: connect errors, 408, 429, 502, 503, 504 and cut bodies
    std::chrono::seconds longestRetryAfter{30}; ///< waited for inside a GET; a longer one ends it
    qint64 bodyBytes = 4LL * 1024 * 1024;
    qint64 listingBytes = 512LL * 1024 * 1024; ///< of one body that goes to a sink
};

/// The account that requests are made for.
struct Credentials
{
    ApiBase base;
    Secret token;
};

/// Makes a manager of its own each time it is called. Where the manager already has a proxy of its own
/// (QNetworkProxy::NoProxy included), the system is not asked for one.
using NetworkFactory = std::function<std::unique_ptr<QNetworkAccessManager>()>;

/// Of managers that reach the net.
[[nodiscard]] NetworkFactory realNetwork();

/// The only code that touches QNetworkAccessManager. No redirects, cookies, cache or decompression;
/// success is the exact status, the requested address and a whole body. Lives on one thread.
class RestClient : public QObject
{
    Q_OBJECT

public:
    /// `proxyLogins` are shared with whoever else meets the same proxies; null: none are known.
    RestClient(Credentials credentials, NetworkFactory network, RestLimits limits,
               std::shared_ptr<ProxyLogins> proxyLogins = nullptr, QObject *parent = nullptr);
    ~RestClient() override;

    [[nodiscard]] const ApiBase &base() const { return m_credentials.base; }
    [[nodiscard]] const Secret &token() const { return m_credentials.token; }
    [[nodiscard]] const RestLimits &limits() const { return m_limits; }
    /// For requests that begin from now on.
    void setListingBytes(qint64 bytes) { m_limits.listingBytes = bytes; }

    /// Any 2xx is a value here; which of them the call means is BackupApi's to say.
    PendingCall send(const RestRequest &request, ResultHandler<RestAnswer> handler);
    /// GET only; a 2xx body goes to `sink`, which must outlive the call.
    PendingCall stream(const RestRequest &request, BodySink &sink, ResultHandler<RestAnswer> handler);

signals:
    /// Told once a request reached the wire, for tests and diagnostics: method and encoded path, no secret.
    void sent(const QByteArray &method, const QByteArray &path);

private:
    class Exchange;

    [[nodiscard]] Exchange *admit(const RestRequest &request, BodySink *sink, ResultHandler<RestAnswer> handler);
    void startWaiting();
    void release(Exchange *exchange);
    [[nodiscard]] std::shared_ptr<NetworkHold> network(const Exchange *exchange);
    /// The exchange has met the provider, or has ended without.
    void endTrial(const Exchange *exchange);
    /// Later requests get a fresh manager; this one ends with the last exchange that holds it.
    void abandonNetwork(const std::shared_ptr<NetworkHold> &hold);

    Credentials m_credentials;
    NetworkFactory m_makeNetwork;
    RestLimits m_limits;
    SystemProxy m_proxy;
    std::shared_ptr<ProxyLogins> m_proxyLogins;
    int m_loginsRevision = 0; ///< that the manager was made with
    /// The first one of a manager that knows a proxy's login: the others wait, or each would send it.
    const Exchange *m_trial = nullptr;
    std::shared_ptr<NetworkHold> m_network;
    QList<Exchange *> m_waiting;
    QList<Exchange *> m_running;
};

} // namespace bewarje
