// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/restclient.h"
#include "tests/support/providerserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace std::chrono_literals;
using Delivery = ProviderFault::Delivery;
using Kind = ApiError::Kind;
using Method = RestRequest::Method;

namespace {

/// Short where a test waits for them, long where it must not meet them.
RestLimits testLimits()
{
    RestLimits limits;
    limits.repeatPause = 1ms;
    return limits;
}

constexpr qint64 endless = 1'000'000'000'000;

class CollectingSink : public BodySink
{
public:
    void begin() override
    {
        ++begun;
        body.clear();
    }
    void take(const QByteArray &piece) override
    {
        largest = std::max(largest, piece.size());
        body += piece;
    }
    bool isFull() const override { return full; }
    void drain()
    {
        full = false;
        emit drained();
    }

    int begun = 0;
    qsizetype largest = 0;
    bool full = false;
    QByteArray body;
};

/// Sends a request and keeps what came of it.
struct Call1
{
    std::optional<Result<RestAnswer>> result;
    int calls = 0;
    PendingCall pending;

    ResultHandler<RestAnswer> handler()
    {
        return [this](const Result<RestAnswer> &answer) {
            result = answer;
            ++calls;
        };
    }
    [[nodiscard]] Kind kind() const { return result->error().kind; }
};

RestRequest requestOf(Method method)
{
    RestRequest request;
    request.method = method;
    request.path = method == Method::Delete ? "/backups/501/" : "/backups/";
    if (method == Method::Post)
        request.body = R"({"server_id":1})";
    return request;
}

} // namespace

class TestRestClient : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsWhatTheRulesSay();
    void writesLeaveOnce_data();
    void writesLeaveOnce();
    void readsAreRepeated();
    void retryAfterIsHonoured();
    void redirectsAreErrors_data();
    void redirectsAreErrors();
    void cutBodies_data();
    void cutBodies();
    void deadlines_data();
    void deadlines();
    void capsBodies();
    void refusesCompressedBodies();
    void streamsUnderBackPressure();
    void beginsAgainWhenRepeated();
    void headerFloodHoldsUpNobody();
    void cancelledIsNeverTold();
    void handlerMayDestroyTheClient();
    void refusesAddressesOutside();
    void writesPassWaitingReads();
    void remembersNothing();

private:
    void start(ProviderServer::Script script, RestLimits limits = testLimits());
    /// Every request meets this.
    void start(const ProviderFault &fault, RestLimits limits = testLimits());

    Clock m_clock;
    SimulatedProvider m_provider{m_clock, {}};
    std::unique_ptr<ProviderServer> m_server;
    std::unique_ptr<RestClient> m_client;
    int m_managers = 0;
};

void TestRestClient::init()
{
    m_client.reset();
    m_server.reset();
    m_managers = 0;
}

void TestRestClient::start(const ProviderFault &fault, RestLimits limits)
{
    start([fault](const ServedRequest &) { return fault; }, limits);
}

void TestRestClient::start(ProviderServer::Script script, RestLimits limits)
{
    m_server = std::make_unique<ProviderServer>(m_provider);
    m_server->setScript(std::move(script));
    const Credentials credentials{ApiBase::parse(m_server->baseUrl()),
                                  *Secret::fromInput(QStringLiteral("vps_secret"))};
    const NetworkFactory network = [this] {
        ++m_managers;
        return std::make_unique<QNetworkAccessManager>();
    };
    m_client = std::make_unique<RestClient>(credentials, network, limits);
}

void TestRestClient::sendsWhatTheRulesSay()
{
    start(ProviderFault::status(200, "{}", {{"Date", "Sun, 06 Nov 1994 08:49:37 GMT"}}));
    QSignalSpy sent(m_client.get(), &RestClient::sent);
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Post), call.handler());
    QCOMPARE(call.calls, 0);
    QTRY_COMPARE(call.calls, 1);
    QCOMPARE(call.result->value().status, 200);
    QCOMPARE(call.result->value().body, QByteArray("{}"));
    QCOMPARE(call.result->value().serverTime.msecs(), Q_INT64_C(784111777000));
    const ServedRequest request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/api/v1/backups/"));
    QCOMPARE(request.body, QByteArray(R"({"server_id":1})"));
    QCOMPARE(request.header("Authorization"), QByteArray("Bearer vps_secret"));
    QCOMPARE(request.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QVERIFY(request.header("User-Agent").startsWith("Bewarje/"));
    QCOMPARE(sent.size(), 1);
    QCOMPARE(sent[0][1].toByteArray(), QByteArray("/api/v1/backups/"));
    QTRY_VERIFY(!call.pending.isRunning());
}

void TestRestClient::writesLeaveOnce_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<ProviderFault>("fault");
    const QList<std::pair<const char *, ProviderFault>> faults{
        {"closed", ProviderFault::of(Delivery::CloseBeforeAnswer)},
        {"reset", ProviderFault::of(Delivery::Reset)},
        {"half a header", ProviderFault::raw("HTTP/1.1 201 Cre")},
        {"junk", ProviderFault::raw("\x16\x03junk\r\n\r\n")},
        {"unavailable", ProviderFault::status(503, "{}", {{"Retry-After", "0"}})},
        {"too many", ProviderFault::status(429, "{}")},
        {"unauthorized", ProviderFault::status(401, "{}", {{"WWW-Authenticate", "Basic realm=x"}})},
    };
    for (const auto &[name, fault] : faults) {
        for (const Method method : {Method::Post, Method::Delete}) {
            for (const bool reused : {false, true})
                QTest::addRow("%s %s%s", method == Method::Post ? "POST" : "DELETE", name,
                              reused ? " on a reused connection" : "")
                    << method << reused << fault;
        }
    }
}

void TestRestClient::writesLeaveOnce()
{
    QFETCH(Method, method);
    QFETCH(bool, reused);
    QFETCH(ProviderFault, fault);
    start([fault](const ServedRequest &request) {
        return request.method == "GET" ? ProviderFault::status(200, "{}") : fault;
    });
    if (reused) {
        Call1 first;
        first.pending = m_client->send(requestOf(Method::Get), first.handler());
        QTRY_COMPARE(first.calls, 1);
    }
    Call1 call;
    call.pending = m_client->send(requestOf(method), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QVERIFY(!*call.result);
    QVERIFY(!call.result->error().nothingLeft());
    // A later request has come back: a second copy of the write would have been seen before it.
    Call1 after;
    after.pending = m_client->send(requestOf(Method::Get), after.handler());
    QTRY_COMPARE(after.calls, 1);
    QCOMPARE(m_server->count(method == Method::Post ? "POST" : "DELETE"), 1);
}

void TestRestClient::readsAreRepeated()
{
    int seen = 0;
    start([&seen](const ServedRequest &) { return ProviderFault::status(++seen < 4 ? 503 : 200, "{}"); });
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Get), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QVERIFY(call.result->has_value());
    QCOMPARE(seen, 4);

    seen = -10;
    Call1 failing;
    failing.pending = m_client->send(requestOf(Method::Get), failing.handler());
    QTRY_COMPARE(failing.calls, 1);
    QCOMPARE(failing.kind(), Kind::ServerError);
    QCOMPARE(seen, -6); // once and three repeats
}

void TestRestClient::retryAfterIsHonoured()
{
    start(ProviderFault::status(429, R"({"detail":"Slow down"})", {{"Retry-After", "31"}}));
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Get), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QCOMPARE(call.kind(), Kind::TooManyRequests);
    QCOMPARE(*call.result->error().retryAfter, 31s);
    QCOMPARE(call.result->error().serverText, QStringLiteral("Slow down"));
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRestClient::redirectsAreErrors_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("GET %d", status) << Method::Get << status;
        QTest::addRow("POST %d", status) << Method::Post << status;
        QTest::addRow("DELETE %d", status) << Method::Delete << status;
    }
}

void TestRestClient::redirectsAreErrors()
{
    QFETCH(Method, method);
    QFETCH(int, status);
    const ProviderServer elsewhere(m_provider);
    start(ProviderFault::redirect(status, QUrl(elsewhere.baseUrl() + QStringLiteral("/backups/"))));
    Call1 call;
    call.pending = m_client->send(requestOf(method), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QCOMPARE(call.kind(), Kind::Redirected);
    QCOMPARE(call.result->error().httpStatus, status);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestRestClient::cutBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("by length") << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 20\r\n\r\n{\"id\"")
                               << Kind::ConnectionLost << 201;
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n{\"id\"")
                             << Kind::ConnectionLost << 201;
    QTest::newRow("refusal by length") << QByteArray("HTTP/1.1 400 Bad\r\nContent-Length: 20\r\n\r\n{\"id\"")
                                       << Kind::ConnectionLost << 400;
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 201 Created\r\nContent-Le") << Kind::ConnectionLost << 0;
}

void TestRestClient::cutBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(int, status);
    start(ProviderFault::raw(bytes));
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Post), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QVERIFY(!*call.result);
    QCOMPARE(call.kind(), kind);
    QCOMPARE(call.result->error().httpStatus, status);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRestClient::deadlines_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<int>("silence");
    QTest::addColumn<int>("whole");
    QTest::newRow("silence") << ProviderFault::of(Delivery::Silence) << 50 << 60'000;
    QTest::newRow("silence after half a header") << ProviderFault::of(Delivery::StallInHeader) << 50 << 60'000;
    QTest::newRow("silence in the body") << ProviderFault::status(200, "{}").delivered(Delivery::Stall) << 50 << 60'000;
    // The head comes with the first piece; it would take minutes for the whole to come.
    ProviderFault drip = ProviderFault::sized(Delivery::Drip, 200, 5ms);
    drip.answer = SimulatedAnswer{200, QByteArray(3'000'000, ' ')};
    QTest::newRow("drip") << drip << 60'000 << 150;
}

void TestRestClient::deadlines()
{
    QFETCH(ProviderFault, fault);
    QFETCH(int, silence);
    QFETCH(int, whole);
    RestLimits limits = testLimits();
    limits.silence = std::chrono::milliseconds(silence);
    limits.whole = std::chrono::milliseconds(whole);
    start(fault, limits);
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Delete), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QCOMPARE(call.kind(), Kind::TimedOut);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestRestClient::capsBodies()
{
    RestLimits limits = testLimits();
    limits.bodyBytes = 100'000;
    start(ProviderFault::status(200, QByteArray(100'001, ' ')), limits);
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Get), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QCOMPARE(call.kind(), Kind::TooLarge);
    QCOMPARE(call.result->error().limitBytes, 100'000);
}

void TestRestClient::refusesCompressedBodies()
{
    start(ProviderFault::status(200, "{}", {{"Content-Encoding", "gzip"}}));
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Get), call.handler());
    QTRY_COMPARE(call.calls, 1);
    QCOMPARE(call.kind(), Kind::Malformed);
    QCOMPARE(call.result->error().httpStatus, 200);
}

void TestRestClient::streamsUnderBackPressure()
{
    const QByteArray body(5'000'000, 'x');
    start(ProviderFault::status(200, body));
    CollectingSink sink;
    sink.full = true;
    Call1 call;
    call.pending = m_client->stream(requestOf(Method::Get), sink, call.handler());
    QTRY_COMPARE(sink.begun, 1);
    QCOMPARE(sink.body.size(), 0);
    QCOMPARE(call.calls, 0);
    sink.drain();
    QTRY_COMPARE(call.calls, 1);
    QVERIFY(call.result->has_value());
    QVERIFY(call.result->value().body.isEmpty());
    QCOMPARE(sink.body, body);
    QVERIFY(sink.largest <= 64 * 1024);
}

void TestRestClient::beginsAgainWhenRepeated()
{
    int seen = 0;
    start([&seen](const ServedRequest &) {
        return ProviderFault::status(200, "[1,2,3]").delivered(seen++ == 0 ? Delivery::HalfBody : Delivery::Whole);
    });
    CollectingSink sink;
    Call1 call;
    call.pending = m_client->stream(requestOf(Method::Get), sink, call.handler());
    QTRY_COMPARE(call.calls, 1);
    QVERIFY(call.result->has_value());
    QCOMPARE(sink.begun, 2);
    QCOMPARE(sink.body, QByteArray("[1,2,3]"));
}

void TestRestClient::headerFloodHoldsUpNobody()
{
    RestLimits limits = testLimits();
    limits.silence = 300ms;
    start(
        [](const ServedRequest &request) {
            return request.method == "GET" ? ProviderFault::status(200, "{}")
                                           : ProviderFault::sized(Delivery::HeaderFlood, endless);
        },
        limits);
    Call1 flooded;
    flooded.pending = m_client->send(requestOf(Method::Post), flooded.handler());
    QTRY_COMPARE_WITH_TIMEOUT(flooded.calls, 1, 30'000);
    QCOMPARE(flooded.kind(), Kind::TimedOut);
    Call1 next;
    next.pending = m_client->send(requestOf(Method::Get), next.handler());
    QTRY_COMPARE_WITH_TIMEOUT(next.calls, 1, 30'000);
    QVERIFY(next.result->has_value());
    QCOMPARE(m_managers, 2);
}

void TestRestClient::cancelledIsNeverTold()
{
    start(ProviderFault::of(Delivery::Silence));
    Call1 call;
    call.pending = m_client->send(requestOf(Method::Post), call.handler());
    QTRY_COMPARE(m_server->requests().size(), 1);
    call.pending.cancel();
    QVERIFY(!call.pending.isRunning());
    Call1 early; // before it has left
    early.pending = m_client->send(requestOf(Method::Post), early.handler());
    early.pending = PendingCall();
    Call1 unanswered;
    unanswered.pending = m_client->send(requestOf(Method::Delete), unanswered.handler());
    QTRY_COMPARE(m_server->count("DELETE"), 1);
    m_client.reset();
    QCOMPARE(m_server->count("POST"), 1);
    QCOMPARE(call.calls + early.calls + unanswered.calls, 0);
    QVERIFY(!unanswered.pending.isRunning());
}

void TestRestClient::handlerMayDestroyTheClient()
{
    start(ProviderFault::status(401, "{}"));
    int calls = 0;
    PendingCall pending = m_client->send(requestOf(Method::Post), [this, &calls](const Result<RestAnswer> &result) {
        QCOMPARE(result.error().kind, Kind::Unauthorized);
        m_client.reset();
        ++calls;
    });
    QTRY_COMPARE(calls, 1);
    QVERIFY(!pending.isRunning());
}

void TestRestClient::refusesAddressesOutside()
{
    start(ProviderFault::status(200, "{}"));
    RestRequest request = requestOf(Method::Delete);
    request.path = "/backups/%2E%2E/";
    Call1 call;
    call.pending = m_client->send(request, call.handler());
    QTRY_COMPARE(call.calls, 1);
    QCOMPARE(call.kind(), Kind::NotSent);
    QCOMPARE(m_server->requests().size(), 0);
}

void TestRestClient::writesPassWaitingReads()
{
    start([](const ServedRequest &request) {
        return request.method == "GET" ? ProviderFault::of(Delivery::Silence) : ProviderFault::status(204);
    });
    std::vector<Call1> reads(20);
    for (Call1 &read : reads)
        read.pending = m_client->send(requestOf(Method::Get), read.handler());
    QTRY_COMPARE(m_server->count("GET"), 5);
    Call1 write;
    write.pending = m_client->send(requestOf(Method::Delete), write.handler());
    QTRY_COMPARE(write.calls, 1);
    QCOMPARE(m_server->count("GET"), 5);
}

void TestRestClient::remembersNothing()
{
    start(ProviderFault::status(200, "{}",
                                {{"Set-Cookie", "a=b; Path=/"}, {"Cache-Control", "max-age=600"}, {"ETag", "\"x\""}}));
    for (int i = 0; i < 2; ++i) {
        Call1 call;
        call.pending = m_client->send(requestOf(Method::Get), call.handler());
        QTRY_COMPARE(call.calls, 1);
    }
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_server->requests()[1].header("Cookie").isNull());
    QVERIFY(m_server->requests()[1].header("If-None-Match").isNull());
}

QTEST_GUILESS_MAIN(TestRestClient)
#include "tst_restclient.moc"
