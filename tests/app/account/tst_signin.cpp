// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/signin.h"

#include "tests/support/fakenetwork.h"
#include "tests/support/fakevault.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

namespace {

const QByteArray me = R"({"account": {"email": "op@example.com", "first_name": "A", "last_name": "B",
    "company_name": "C", "created_at": "2024-06-15"}, "token": {"name": "laptop", "permissions": ["backups:read"]}})";

SignInRequest request(const QString &name = {})
{
    return {Secret::fromInput(u"vps_token"_s).value(), ApiBase::parse(u"https://a.example/api/v1"_s), name, false, {}};
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void storesTokenThatIsGood();
    void namesAccount_data();
    void namesAccount();
    void listsWhereWhoAmIIsRefused_data();
    void listsWhereWhoAmIIsRefused();
    void failsWithoutStoring_data();
    void failsWithoutStoring();
    void keepsKeyOfKnownAccount();
    void staysInSessionWhenAsked();
    void succeedsWithoutKeychain();
    void tellsNothingAfterCancel();
    void removesTokenAfterCancelWhileStoring();

private:
    void run(const SignInRequest &request);
    [[nodiscard]] SignInOutcome outcome() const
    {
        return m_succeeded->constFirst().constFirst().value<SignInOutcome>();
    }

    FakeAnswers m_answers;
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_succeeded;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestSignIn::init()
{
    m_answers = {};
    m_answers.answers.insert(u"/account/me/"_s, {200, me});
    m_signIn.reset();
    m_vault = std::make_unique<FakeVault>();
    const auto network = [this] {
        auto manager = std::make_unique<FakeNetwork>(m_answers);
        manager->setProxy(QNetworkProxy::NoProxy);
        return manager;
    };
    RestLimits limits;
    limits.repeats = 0;
    m_signIn = std::make_unique<SignIn>(network, limits, *m_vault, u"work"_s);
    m_succeeded = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::succeeded);
    m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::failed);
}

void TestSignIn::run(const SignInRequest &request)
{
    m_signIn->start(request);
    QVERIFY(m_signIn->isRunning());
    QTRY_VERIFY(!m_signIn->isRunning());
    QCOMPARE(m_succeeded->size() + m_failed->size(), 1);
}

void TestSignIn::storesTokenThatIsGood()
{
    run(request(u"production"_s));
    QCOMPARE(m_succeeded->size(), 1);
    const Account account = outcome().account;
    QCOMPARE(account.key, u"work/https://a.example/api/v1/production"_s);
    QCOMPARE(account.name, u"production"_s);
    QVERIFY(account.hasStoredToken);
    QCOMPARE(m_vault->secrets.value(account.key).bytes(), QByteArray("vps_token"));
    QCOMPARE(outcome().profile->tokenName, u"laptop"_s);
    QCOMPARE(m_answers.asked, QStringList{u"GET /account/me/"_s});
    QCOMPARE(m_answers.authorizations, QList<QByteArray>{"Bearer vps_token"});
}

void TestSignIn::namesAccount_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("email");
    QTest::addColumn<QString>("expected");
    QTest::newRow("typed") << u"  my  servers "_s << QByteArray("op@example.com") << u"my servers"_s;
    QTest::newRow("e-mail") << QString() << QByteArray("op@example.com") << u"op@example.com"_s;
    QTest::newRow("blank") << u"   "_s << QByteArray("op@example.com") << u"op@example.com"_s;
    QTest::newRow("no e-mail") << QString() << QByteArray() << u"a.example"_s;
    QTest::newRow("endless e-mail") << QString() << QByteArray(300, 'x') << u"a.example"_s;
    QTest::newRow("hidden characters") << QString() << QByteArray("a\xe2\x80\xae@b") << u"a.example"_s;
    QTest::newRow("echoed token") << QString() << QByteArray("vps_token@b") << u"[token]@b"_s;
}

void TestSignIn::namesAccount()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, email);
    m_answers.answers.insert(u"/account/me/"_s, {200, QByteArray(me).replace("op@example.com", email)});
    run(request(typed));
    QCOMPARE(m_succeeded->size(), 1);
    QTEST(outcome().account.name, "expected");
}

void TestSignIn::listsWhereWhoAmIIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("403") << 403;
    QTest::newRow("404") << 404;
    QTest::newRow("405") << 405;
}

void TestSignIn::listsWhereWhoAmIIsRefused()
{
    QFETCH(int, status);
    m_answers.answers.insert(u"/account/me/"_s, {status, "{}"});
    m_answers.answers.insert(u"/backups/"_s, {200, R"({"count": 0, "results": []})"});
    run(request());
    QCOMPARE(m_succeeded->size(), 1);
    QVERIFY(!outcome().profile);
    QCOMPARE(outcome().account.name, u"a.example"_s);
    QCOMPARE(m_answers.asked, (QStringList{u"GET /account/me/"_s, u"GET /backups/"_s}));
}

void TestSignIn::failsWithoutStoring_data()
{
    QTest::addColumn<int>("meStatus");
    QTest::addColumn<QByteArray>("meBody");
    QTest::addColumn<int>("listStatus");
    QTest::addColumn<ApiError::Kind>("expected");
    using Kind = ApiError::Kind;
    QTest::newRow("wrong token") << 401 << QByteArray("{}") << 200 << Kind::Unauthorized;
    QTest::newRow("server error") << 500 << QByteArray("{}") << 200 << Kind::ServerError;
    QTest::newRow("a web page") << 200 << QByteArray("<html>") << 200 << Kind::Malformed;
    QTest::newRow("may not list either") << 403 << QByteArray("{}") << 403 << Kind::Forbidden;
    QTest::newRow("wrong address") << 404 << QByteArray("{}") << 404 << Kind::NotFound;
    QTest::newRow("revoked meanwhile") << 405 << QByteArray("{}") << 401 << Kind::Unauthorized;
}

void TestSignIn::failsWithoutStoring()
{
    QFETCH(int, meStatus);
    QFETCH(QByteArray, meBody);
    QFETCH(int, listStatus);
    m_answers.answers.insert(u"/account/me/"_s, {meStatus, meBody});
    m_answers.answers.insert(u"/backups/"_s, {listStatus, R"({"count": 0, "results": []})"});
    run(request());
    QCOMPARE(m_failed->size(), 1);
    QTEST(m_failed->constFirst().constFirst().value<ApiError>().kind, "expected");
    QVERIFY(m_vault->calls.isEmpty());
}

void TestSignIn::keepsKeyOfKnownAccount()
{
    SignInRequest again = request(u"renamed"_s);
    again.fixedKey = u"default/https://a.example/api/v1/old name"_s;
    run(again);
    QCOMPARE(outcome().account.key, again.fixedKey);
    QCOMPARE(outcome().account.name, u"renamed"_s);
    QCOMPARE(m_vault->calls, QStringList{"write "_L1 + again.fixedKey});
}

void TestSignIn::staysInSessionWhenAsked()
{
    SignInRequest once = request();
    once.sessionOnly = true;
    run(once);
    QVERIFY(outcome().sessionOnly);
    QVERIFY(!outcome().account.hasStoredToken);
    QCOMPARE(outcome().token.bytes(), QByteArray("vps_token"));
    QVERIFY(m_vault->calls.isEmpty());
}

void TestSignIn::succeedsWithoutKeychain()
{
    m_vault->writeStatus = VaultStatus::Unavailable;
    run(request());
    QCOMPARE(m_succeeded->size(), 1);
    QCOMPARE(outcome().stored, VaultStatus::Unavailable);
    QVERIFY(!outcome().account.hasStoredToken);
    QVERIFY(!outcome().sessionOnly);
    QCOMPARE(outcome().token.bytes(), QByteArray("vps_token"));
}

void TestSignIn::tellsNothingAfterCancel()
{
    m_answers.isSilent = true;
    m_signIn->start(request());
    QTRY_COMPARE(m_answers.asked.size(), 1);
    m_signIn->cancel();
    QVERIFY(!m_signIn->isRunning());
    m_answers.isSilent = false;
    run(request()); // The first one would have been heard of by now.
    QCOMPARE(m_succeeded->size(), 1);
    QVERIFY(m_failed->isEmpty());
}

void TestSignIn::removesTokenAfterCancelWhileStoring()
{
    m_vault->isSilent = true;
    m_signIn->start(request());
    QTRY_COMPARE(m_vault->calls.size(), 1);
    m_signIn->cancel();
    const QString key = u"work/https://a.example/api/v1/op@example.com"_s;
    QCOMPARE(m_vault->calls, (QStringList{"write "_L1 + key, "remove "_L1 + key}));
    QVERIFY(m_succeeded->isEmpty());
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
