// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/restclient.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Method = RestRequest::Method;

namespace {

/// A proxy on loopback that reads and says one thing.
class Proxy : public QObject
{
    Q_OBJECT

public:
    explicit Proxy(const QByteArray &answer)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this, answer] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                received += socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// Nobody listens there from now on.
    void close() { m_server.close(); }

    QByteArray received;

private:
    QTcpServer m_server;
};

void makeItTheSystems(quint16 port)
{
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(port);
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy"})
        qputenv(name, address);
    for (const char *name : {"no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

} // namespace

/// The system's proxies are told by the environment here, so this is a program of its own.
class TestSystemProxy : public QObject
{
    Q_OBJECT

private slots:
    void looksUpLater();
    void failsAsAProxy_data();
    void failsAsAProxy();
    void passesThisMachineBy();

private:
    std::optional<Result<RestAnswer>> ask(const QString &base, Method method);
};

std::optional<Result<RestAnswer>> TestSystemProxy::ask(const QString &base, Method method)
{
    RestLimits limits;
    limits.repeatPause = 1ms;
    RestClient client(
        {ApiBase::parse(base), *Secret::fromInput(u"vps_secret"_s)},
        [] { return std::make_unique<QNetworkAccessManager>(); }, limits);
    RestRequest request;
    request.method = method;
    request.path = "/backups/501/";
    request.body = method == Method::Post ? "{}" : "";
    std::optional<Result<RestAnswer>> result;
    const PendingCall call = client.send(request, [&result](const Result<RestAnswer> &answer) { result = answer; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result;
}

void TestSystemProxy::looksUpLater()
{
    makeItTheSystems(9);
    SystemProxy system;
    QSignalSpy found(&system, &SystemProxy::found);
    system.lookUp(QUrl(u"https://backups.invalid/"_s));
    system.lookUp(QUrl(u"https://backups.invalid/"_s));
    QCOMPARE(found.size(), 0);
    QVERIFY(!system.proxy());
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(system.proxy()->type(), QNetworkProxy::HttpProxy);
    QCOMPARE(system.proxy()->port(), 9);
    system.forget();
    QVERIFY(!system.proxy());
}

void TestSystemProxy::failsAsAProxy_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("answer");
    for (const auto &[word, method] :
         {std::pair("GET", Method::Get), std::pair("POST", Method::Post), std::pair("DELETE", Method::Delete)}) {
        QTest::addRow("%s, login asked", word)
            << method
            << QByteArray("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                          "Content-Length: 0\r\n\r\n");
    }
}

void TestSystemProxy::failsAsAProxy()
{
    QFETCH(Method, method);
    QFETCH(QByteArray, answer);
    Proxy proxy(answer);
    makeItTheSystems(proxy.port());
    if (answer.isEmpty())
        proxy.close();
    const auto result = ask(u"https://backups.invalid/api/v1"_s, method);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ApiError::Kind::ProxyFailed);
    QVERIFY(result->error().nothingLeft());
    QCOMPARE(proxy.received.startsWith("CONNECT backups.invalid:443 "), !answer.isEmpty());
    QVERIFY(!proxy.received.contains("vps_secret"));
}

/// http is for this machine only: nothing of it may reach a proxy.
void TestSystemProxy::passesThisMachineBy()
{
    Proxy proxy("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    Proxy provider("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    makeItTheSystems(proxy.port());
    const auto result = ask(u"http://127.0.0.1:%1/api/v1"_s.arg(provider.port()), Method::Get);
    QVERIFY(result && result->has_value());
    QVERIFY(provider.received.startsWith("GET /api/v1/backups/501/ HTTP/1.1\r\n"));
    QCOMPARE(proxy.received, QByteArray());
}

QTEST_GUILESS_MAIN(TestSystemProxy)
#include "tst_systemproxy.moc"
