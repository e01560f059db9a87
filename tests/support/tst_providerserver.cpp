// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/providerserver.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using Delivery = ProviderFault::Delivery;

namespace {

/// A client that only sends and keeps what comes.
class Wire
{
public:
    explicit Wire(quint16 port) { m_socket.connectToHost(u"127.0.0.1"_s, port); }
    void send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        m_socket.write(method + " /api/v1" + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer vps_any\r\n"
                       + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    void sendRaw(const QByteArray &bytes) { m_socket.write(bytes); }
    const QByteArray &come()
    {
        m_come += m_socket.readAll();
        return m_come;
    }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket.error(); }

private:
    QTcpSocket m_socket;
    QByteArray m_come;
};

} // namespace

class TestProviderServer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsConnectionsAndCounts();
    void breaks_data();
    void breaks();
    void keepsSilent();
    void choosesByTime();
    void canLoseTheRequestOrTheAnswer_data();
    void canLoseTheRequestOrTheAnswer();
    void tellsHowFarARequestIs();
    void addsNextAndOtherPages();
    void followsAScript();

private:
    Clock m_clock;
    std::unique_ptr<SimulatedProvider> m_provider;
    std::unique_ptr<ProviderServer> m_server;
};

void TestProviderServer::init()
{
    m_server.reset();
    m_provider = std::make_unique<SimulatedProvider>(m_clock, SimulatedProvider::Options{});
    m_provider->fillWithSampleData();
    m_server = std::make_unique<ProviderServer>(*m_provider);
    QVERIFY(m_server->isListening());
}

void TestProviderServer::keepsConnectionsAndCounts()
{
    Wire wire(m_server->port());
    wire.send("GET", "/account/me/");
    wire.send("POST", "/backups/?x=%2F", R"({"server_id":12345})");
    QTRY_COMPARE(wire.come().count("HTTP/1.1 "), 2);
    QVERIFY(wire.come().contains("HTTP/1.1 201 "));
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(m_server->count("POST", u"/backups/"_s), 1);
    QCOMPARE(m_server->count("GET"), 1);
    const ServedRequest &request = m_server->requests().last();
    QCOMPARE(request.body, QByteArray(R"({"server_id":12345})"));
    QCOMPARE(request.target, QByteArray("/api/v1/backups/?x=%2F"));
    QCOMPARE(request.header("authorization"), QByteArray("Bearer vps_any"));
}

void TestProviderServer::breaks_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<QByteArray>("contains");
    QTest::addColumn<QByteArray>("lacks");
    QTest::addColumn<bool>("closes");

    const QByteArray none;
    const QByteArray whole = "]}";
    const auto of = [](Delivery delivery) { return ProviderFault::of(delivery); };
    QTest::newRow("close") << of(Delivery::CloseBeforeAnswer) << none << QByteArray("HTTP") << true;
    QTest::newRow("reset") << of(Delivery::Reset) << none << QByteArray("HTTP") << true;
    QTest::newRow("status line") << of(Delivery::StatusLine) << QByteArray("HTTP/1.1 200 Status\r\n")
                                 << QByteArray("Content") << false;
    QTest::newRow("half header") << of(Delivery::HalfHeader) << QByteArray("HTTP/1.1 200") << QByteArray("\r\n\r\n")
                                 << true;
    QTest::newRow("junk") << of(Delivery::Junk) << QByteArray("not HTTP") << QByteArray("HTTP/") << true;
    QTest::newRow("half body") << of(Delivery::HalfBody) << QByteArray("Content-Length") << whole << true;
    QTest::newRow("half, no length") << of(Delivery::HalfBodyNoLength) << QByteArray("{\"count\"")
                                     << QByteArray("Content-Length") << true;
    QTest::newRow("half, reset") << of(Delivery::HalfBodyReset) << QByteArray("{\"count\"") << whole << true;
    QTest::newRow("stall") << of(Delivery::Stall) << QByteArray("{\"count\"") << whole << false;
    QTest::newRow("stall in the header") << of(Delivery::StallInHeader) << QByteArray("HTTP/1.1 200")
                                         << QByteArray("\r\n\r\n") << false;
    QTest::newRow("raw") << ProviderFault::raw("HTTP/1.1 20") << QByteArray("HTTP/1.1 20") << QByteArray("\r\n")
                         << true;
    QTest::newRow("status, half") << ProviderFault::status(201, "{}").delivered(Delivery::HalfBody)
                                  << QByteArray("HTTP/1.1 201 ") << QByteArray("{}") << true;
    QTest::newRow("drip") << ProviderFault::sized(Delivery::Drip, 40) << whole << none << false;
    QTest::newRow("chunked") << ProviderFault::sized(Delivery::Chunked, 1000) << QByteArray("\r\n0\r\n\r\n")
                             << QByteArray("Content-Length") << false;
    QTest::newRow("half chunked") << ProviderFault::sized(Delivery::HalfChunked, 1000) << QByteArray("chunked")
                                  << QByteArray("\r\n0\r\n\r\n") << true;
    QTest::newRow("headers") << ProviderFault::sized(Delivery::HeaderFlood, 3'000'000) << whole << none << false;
    QTest::newRow("huge") << ProviderFault::sized(Delivery::HugeBody, 3'000'000) << whole << none << false;
    QTest::newRow("429") << ProviderFault::status(429, "slow", {{"Retry-After", "7"}})
                         << QByteArray("Retry-After: 7\r\n") << whole << false;
    QTest::newRow("302") << ProviderFault::redirect(302, QUrl(u"http://127.0.0.1:1/x"_s))
                         << QByteArray("Location: http://127.0.0.1:1/x\r\n") << whole << false;
    QTest::newRow("encoding") << ProviderFault::encoding("gzip") << QByteArray("Content-Encoding: gzip\r\n") << none
                              << false;
}

void TestProviderServer::breaks()
{
    QFETCH(ProviderFault, fault);
    QFETCH(QByteArray, contains);
    QFETCH(QByteArray, lacks);
    QFETCH(bool, closes);
    m_server->addFault({.method = "GET", .pathPrefix = u"/backups/"_s}, fault);
    Wire wire(m_server->port());
    wire.send("GET", "/backups/?server_id=12345");
    QTRY_VERIFY(wire.come().contains(contains) && m_server->requests().size() == 1);
    if (closes)
        QTRY_VERIFY(wire.isClosed());
    QVERIFY(lacks.isEmpty() || !wire.come().contains(lacks));
    QVERIFY(wire.come().size() >= fault.bytes || closes || fault.bytes <= 1000);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestProviderServer::keepsSilent()
{
    m_server->addFault({.method = "GET", .pathPrefix = u"/backups/"_s}, ProviderFault::of(Delivery::Silence));
    Wire silent(m_server->port());
    silent.send("GET", "/backups/");
    QTRY_COMPARE(m_server->requests().size(), 1);
    Wire other(m_server->port());
    other.send("GET", "/account/me/");
    QTRY_VERIFY(other.come().contains("permissions"));
    QVERIFY(silent.come().isEmpty());
    QVERIFY(!silent.isClosed());
}

void TestProviderServer::choosesByTime()
{
    m_server->addFault({.method = "GET", .pathPrefix = u"/account/"_s, .time = 2}, ProviderFault::status(500));
    Wire wire(m_server->port());
    for (int i = 0; i < 3; ++i)
        wire.send("GET", "/account/me/");
    QTRY_COMPARE(wire.come().count("HTTP/1.1 "), 3);
    QCOMPARE(wire.come().count("HTTP/1.1 500"), 1);
    QVERIFY(wire.come().indexOf("HTTP/1.1 500") > wire.come().indexOf("HTTP/1.1 200"));
    QVERIFY(wire.come().indexOf("HTTP/1.1 500") < wire.come().lastIndexOf("HTTP/1.1 200"));
}

void TestProviderServer::canLoseTheRequestOrTheAnswer_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<int>("created");
    QTest::newRow("the answer") << ProviderFault::of(Delivery::CloseBeforeAnswer) << 1;
    QTest::newRow("the request") << ProviderFault::of(Delivery::CloseBeforeAnswer).withoutEffect() << 0;
    QTest::newRow("refused") << ProviderFault::status(503) << 0;
}

void TestProviderServer::canLoseTheRequestOrTheAnswer()
{
    QFETCH(ProviderFault, fault);
    QFETCH(int, created);
    const auto before = m_provider->backups().size();
    m_server->addFault({}, fault);
    Wire wire(m_server->port());
    wire.send("POST", "/backups/", R"({"server_id":12345})");
    QTRY_VERIFY(wire.isClosed() || wire.come().contains("503"));
    QCOMPARE(m_provider->backups().size(), before + created);
}

void TestProviderServer::tellsHowFarARequestIs()
{
    QStringList told;
    const auto tell = [&told](const char *what) {
        return [&told, what](const ServedRequest &request) {
            told.append(QString::fromLatin1(request.method) + u' ' + QString::fromLatin1(what) + u' '
                        + QString::number(request.body.size()));
        };
    };
    connect(m_server.get(), &ProviderServer::headRead, this, tell("head"));
    connect(m_server.get(), &ProviderServer::requested, this, tell("whole"));
    connect(m_server.get(), &ProviderServer::delivered, this, tell("delivered"));
    Wire wire(m_server->port());
    wire.sendRaw("POST /api/v1/backups/ HTTP/1.1\r\nAuthorization: Bearer vps_any\r\nContent-Length: 19\r\n\r\n{\"ser");
    QTRY_COMPARE(told, QStringList{u"POST head 0"_s});
    wire.sendRaw("ver_id\":12345}");
    QTRY_COMPARE(told.size(), 3);
    QCOMPARE(told.sliced(1), (QStringList{u"POST whole 19"_s, u"POST delivered 19"_s}));
    wire.send("GET", "/account/me/");
    QTRY_COMPARE(told.size(), 6);
}

void TestProviderServer::addsNextAndOtherPages()
{
    m_server->addFault({.queryContains = u"page=2"_s}, ProviderFault::otherPage(1));
    m_server->addFault({}, ProviderFault::withNext(u"https://evil.example/\""_s));
    Wire wire(m_server->port());
    wire.send("GET", "/servers/?page=2");
    QTRY_VERIFY(wire.come().contains("]}"));
    QVERIFY(wire.come().contains("web-server-01\""));
    QVERIFY(!wire.come().contains("\"next\""));
    wire.send("GET", "/servers/");
    const QByteArray escaped = "{\"next\":\"https://evil.example/\\\"\",\"count\":40";
    QTRY_VERIFY(wire.come().contains(escaped));
}

void TestProviderServer::followsAScript()
{
    m_server->addFault({}, ProviderFault::status(500));
    m_server->setScript([this](const ServedRequest &request) {
        if (request.path == u"/servers/")
            return ProviderFault::status(403);
        m_provider->clear();
        return ProviderFault();
    });
    Wire wire(m_server->port());
    wire.send("GET", "/servers/");
    wire.send("GET", "/backups/");
    QTRY_COMPARE(wire.come().count("HTTP/1.1 "), 2);
    QVERIFY(wire.come().startsWith("HTTP/1.1 403 "));
    QTRY_VERIFY(wire.come().endsWith("{\"count\":0,\"results\":[]}"));
}

QTEST_GUILESS_MAIN(TestProviderServer)
#include "tst_providerserver.moc"
