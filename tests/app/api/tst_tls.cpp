// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/restclient.h"
#include "tests/support/tlsidentity.h"

#include <QNetworkAccessManager>
#include <QSslServer>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Method = RestRequest::Method;

namespace {

/// Answers each request over TLS with an empty object and keeps what it read.
class TlsServer : public QObject
{
    Q_OBJECT

public:
    explicit TlsServer(const TlsIdentity &identity)
    {
        m_server.setSslConfiguration(identity.serverConfiguration());
        connect(&m_server, &QSslServer::startedEncryptionHandshake, this, [this] { ++handshakes; });
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                received += socket->readAll();
                if (received.contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString base() const { return u"https://127.0.0.1:%1/api/v1"_s.arg(m_server.serverPort()); }

    int handshakes = 0;
    QByteArray received;

private:
    QSslServer m_server;
};

RestRequest requestOf(Method method)
{
    RestRequest request;
    request.method = method;
    request.path = "/backups/501/";
    if (method == Method::Post)
        request.body = "{}";
    return request;
}

} // namespace

class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_trust.reset(); }
    void speaksToWhomItTrusts();
    void sendsNothingToOthers_data();
    void sendsNothingToOthers();

private:
    /// Makes one request and waits for what became of it.
    std::optional<Result<RestAnswer>> ask(const TlsServer &server, Method method);

    std::optional<TlsTrust> m_trust;
};

void TestTls::initTestCase()
{
    if (!TlsIdentity::canBeMade())
        QSKIP("TLS or the openssl command is missing.");
}

std::optional<Result<RestAnswer>> TestTls::ask(const TlsServer &server, Method method)
{
    RestLimits limits;
    limits.repeatPause = 1ms;
    const NetworkFactory network = [] {
        auto manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxy(QNetworkProxy::NoProxy);
        return manager;
    };
    RestClient client({ApiBase::parse(server.base()), *Secret::fromInput(u"vps_secret"_s)}, network, limits);
    std::optional<Result<RestAnswer>> result;
    const PendingCall call =
        client.send(requestOf(method), [&result](const Result<RestAnswer> &answer) { result = answer; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result;
}

void TestTls::speaksToWhomItTrusts()
{
    const auto identity = TlsIdentity::make(u"IP:127.0.0.1"_s);
    QVERIFY(identity);
    m_trust.emplace(*identity);
    const TlsServer server(*identity);
    const auto result = ask(server, Method::Post);
    QVERIFY(result && result->has_value());
    QVERIFY(server.received.startsWith("POST /api/v1/backups/501/ HTTP/1.1\r\n"));
    QCOMPARE(server.received.count("POST "), 1);
    QVERIFY(server.received.contains("Bearer vps_secret"));
}

void TestTls::sendsNothingToOthers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<Method>("method");
    for (const auto &[word, method] :
         {std::pair("GET", Method::Get), std::pair("POST", Method::Post), std::pair("DELETE", Method::Delete)}) {
        QTest::addRow("%s, signed by itself", word) << u"IP:127.0.0.1"_s << false << method;
        QTest::addRow("%s, for another name", word) << u"DNS:backups.example"_s << true << method;
    }
}

void TestTls::sendsNothingToOthers()
{
    QFETCH(QString, name);
    QFETCH(bool, isTrusted);
    QFETCH(Method, method);
    const auto identity = TlsIdentity::make(name);
    QVERIFY(identity);
    if (isTrusted)
        m_trust.emplace(*identity);
    const TlsServer server(*identity);
    const auto result = ask(server, method);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ApiError::Kind::TlsFailed);
    QVERIFY(result->error().nothingLeft());
    QVERIFY(server.handshakes > 0);
    QCOMPARE(server.received, QByteArray());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
