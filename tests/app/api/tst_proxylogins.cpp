// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/restclient.h"
#include "tests/support/loopbackproxy.h"
#include "tests/support/providerserver.h"
#include "tests/support/tlsfront.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>
#include <vector>

using namespace bewarje;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Method = RestRequest::Method;

namespace {

const QByteArray Right = "anna:s:cret pass";
const QByteArray Wrong = "anna:guess";

void makeItTheSystems(quint16 port)
{
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(port);
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy"})
        qputenv(name, address);
    for (const char *name : {"no_proxy", "NO_PROXY"})
        qunsetenv(name);
}

RestRequest requestOf(Method method)
{
    RestRequest request;
    request.method = method;
    request.path = "/backups/501/";
    request.body = method == Method::Post ? "{}" : "";
    return request;
}

} // namespace

/// The provider over TLS behind a proxy that wants a login. The system's proxies are told by the
/// environment here, so this is a program of its own.
class TestProxyLogins : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void asksForALogin_data();
    void asksForALogin();
    void answersWithTheLogin_data();
    void answersWithTheLogin();
    void givesUpARefusedLogin_data();
    void givesUpARefusedLogin();
    void takesTheNextLogin();
    void isSharedByClients();
    void servesManyConnections();
    void sendsAWrongLoginOnce();
    void givesNoOtherProxyTheLogin();

private:
    [[nodiscard]] std::unique_ptr<RestClient> client() const;
    /// The call's result; nothing where none came.
    static std::optional<Result<RestAnswer>> ask(RestClient &client, Method method = Method::Get);
    void tell(const QByteArray &login) const
    {
        const qsizetype colon = login.indexOf(':');
        m_logins->set({m_proxy->name(), QString::fromUtf8(login.left(colon)), QString::fromUtf8(login.mid(colon + 1))});
    }

    std::optional<TlsIdentity> m_identity;
    std::optional<TlsTrust> m_trust;
    Clock m_clock;
    SimulatedProvider m_provider{m_clock, {}};
    std::unique_ptr<ProviderServer> m_server;
    std::unique_ptr<TlsFront> m_front;
    std::unique_ptr<LoopbackProxy> m_proxy;
    std::shared_ptr<ProxyLogins> m_logins;
};

Q_DECLARE_METATYPE(Method)

void TestProxyLogins::initTestCase()
{
    if (!TlsIdentity::canBeMade())
        QSKIP("TLS or the openssl command is missing.");
    m_identity = TlsIdentity::make(u"DNS:backups.invalid"_s);
    QVERIFY(m_identity);
    m_trust.emplace(*m_identity);
}

void TestProxyLogins::init()
{
    m_server = std::make_unique<ProviderServer>(m_provider);
    m_server->addFault({}, ProviderFault::status(200, "{}"));
    m_front = std::make_unique<TlsFront>(*m_identity, m_server->port());
    m_proxy = std::make_unique<LoopbackProxy>(m_front->port(), u"anna"_s, u"s:cret pass"_s);
    m_logins = std::make_shared<ProxyLogins>();
    makeItTheSystems(m_proxy->port());
}

std::unique_ptr<RestClient> TestProxyLogins::client() const
{
    RestLimits limits;
    limits.repeatPause = 1ms;
    return std::make_unique<RestClient>(
        Credentials{ApiBase::parse(u"https://backups.invalid/api/v1"_s), Secret::fromStored("vps_secret").value()},
        [] { return std::make_unique<QNetworkAccessManager>(); }, limits, m_logins);
}

std::optional<Result<RestAnswer>> TestProxyLogins::ask(RestClient &client, Method method)
{
    std::optional<Result<RestAnswer>> result;
    const PendingCall call =
        client.send(requestOf(method), [&result](const Result<RestAnswer> &answer) { result = answer; });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result;
}

void TestProxyLogins::asksForALogin_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<bool>("isClosing");
    for (const bool isClosing : {false, true}) {
        QTest::addRow("GET, %s", isClosing ? "closed" : "kept") << Method::Get << isClosing;
        QTest::addRow("POST, %s", isClosing ? "closed" : "kept") << Method::Post << isClosing;
        QTest::addRow("DELETE, %s", isClosing ? "closed" : "kept") << Method::Delete << isClosing;
    }
}

void TestProxyLogins::asksForALogin()
{
    QFETCH(Method, method);
    QFETCH(bool, isClosing);
    m_proxy->setClosing(isClosing);
    const auto rest = client();
    const auto result = ask(*rest, method);
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, ApiError::Kind::ProxyFailed);
    QVERIFY(result->error().nothingLeft());
    QCOMPARE(result->error().proxyWantingLogin, m_proxy->name());
    QVERIFY(!result->error().wasProxyLoginRefused);
    QCOMPARE(m_proxy->logins(), (QHash<QByteArray, int>{{QByteArray(), 1}})); // a GET is not repeated either
    QCOMPARE(m_server->connections(), 0);
    QVERIFY(!m_proxy->received().contains("vps_secret"));
}

void TestProxyLogins::answersWithTheLogin_data()
{
    asksForALogin_data();
}

void TestProxyLogins::answersWithTheLogin()
{
    QFETCH(Method, method);
    QFETCH(bool, isClosing);
    m_proxy->setClosing(isClosing);
    tell(Right);
    const auto rest = client();
    const auto result = ask(*rest, method);
    QVERIFY(result && result->has_value());
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests()[0].header("Authorization"), QByteArray("Bearer vps_secret"));
    QCOMPARE(m_server->requests()[0].header("Proxy-Authorization"), QByteArray());
    QVERIFY(ask(*rest, method)->has_value());
    QCOMPARE(m_server->requests().size(), 2);
    QVERIFY(m_proxy->received().startsWith("CONNECT backups.invalid:443 "));
    QVERIFY(!m_proxy->received().contains("vps_secret"));
}

void TestProxyLogins::givesUpARefusedLogin_data()
{
    asksForALogin_data();
}

void TestProxyLogins::givesUpARefusedLogin()
{
    QFETCH(Method, method);
    QFETCH(bool, isClosing);
    m_proxy->setClosing(isClosing);
    tell(Wrong);
    const auto rest = client();
    for (int time = 0; time < 2; ++time) {
        const auto result = ask(*rest, method);
        QVERIFY(result && !result->has_value());
        QCOMPARE(result->error().kind, ApiError::Kind::ProxyFailed);
        QVERIFY(result->error().nothingLeft());
        QCOMPARE(result->error().proxyWantingLogin, m_proxy->name());
        QVERIFY(result->error().wasProxyLoginRefused);
    }
    QCOMPARE(m_proxy->logins().value(Wrong), 1);
    QCOMPARE(m_server->connections(), 0);
}

void TestProxyLogins::takesTheNextLogin()
{
    const auto rest = client();
    tell(Wrong);
    QVERIFY(!ask(*rest)->has_value());
    tell(Right);
    QVERIFY(ask(*rest)->has_value());
    QVERIFY(ask(*rest, Method::Post)->has_value());
    QCOMPARE(m_proxy->logins().value(Wrong), 1);
    QCOMPARE(m_server->count("POST"), 1);
}

void TestProxyLogins::isSharedByClients()
{
    const auto first = client();
    const auto second = client();
    QVERIFY(!ask(*first)->has_value());
    tell(Right);
    QVERIFY(ask(*first)->has_value());
    QVERIFY(ask(*second, Method::Delete)->has_value());
    QCOMPARE(m_server->count("DELETE"), 1);
}

/// Each of them is asked for the login; being asked again is not being refused.
void TestProxyLogins::servesManyConnections()
{
    m_server->clearFaults();
    m_server->addFault({.time = 1}, ProviderFault::status(200, "{}"));
    m_server->addFault({}, ProviderFault::of(ProviderFault::Delivery::Silence));
    tell(Right);
    const auto rest = client();
    QVERIFY(ask(*rest)->has_value());
    std::vector<PendingCall> calls;
    int answers = 0;
    for (const Method method : {Method::Get, Method::Get, Method::Get, Method::Get, Method::Post})
        calls.push_back(rest->send(requestOf(method), [&answers](const Result<RestAnswer> &) { ++answers; }));
    QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 6, 30'000);
    QCOMPARE(answers, 0);
    QVERIFY(m_server->connections() > 4);
    QVERIFY(!m_logins->wasRefusedBy(m_proxy->name()));
    QCOMPARE(m_server->count("POST"), 1);
}

/// However many calls wait for it.
void TestProxyLogins::sendsAWrongLoginOnce()
{
    tell(Wrong);
    const auto rest = client();
    std::vector<PendingCall> calls;
    int refusals = 0;
    for (int i = 0; i < 10; ++i)
        calls.push_back(
            rest->send(requestOf(i == 0 ? Method::Post : Method::Get), [&](const Result<RestAnswer> &result) {
                refusals += !result && result.error().wasProxyLoginRefused ? 1 : 0;
            }));
    QTRY_COMPARE_WITH_TIMEOUT(refusals, 10, 30'000);
    QCOMPARE(m_proxy->logins(), (QHash<QByteArray, int>{{QByteArray(), 10}, {Wrong, 1}}));
    QCOMPARE(m_server->connections(), 0);
}

void TestProxyLogins::givesNoOtherProxyTheLogin()
{
    m_logins->set({u"127.0.0.1:1"_s, u"anna"_s, u"s:cret pass"_s});
    const auto rest = client();
    QVERIFY(!ask(*rest)->has_value());
    QCOMPARE(m_proxy->logins(), (QHash<QByteArray, int>{{QByteArray(), 1}}));
}

QTEST_GUILESS_MAIN(TestProxyLogins)
#include "tst_proxylogins.moc"
