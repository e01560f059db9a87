// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessioncontroller.h"

#include "tests/support/fakenetwork.h"
#include "tests/support/fakevault.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;
using State = SessionController::State;

namespace {

Account account(const QString &name, bool hasStoredToken = true)
{
    const ApiBase base = ApiBase::parse("https://"_L1 + name + ".example/api/v1"_L1);
    return {Account::makeKey({}, base, name), name, base, hasStoredToken};
}

Secret token(const char *text)
{
    return Secret::fromStored(text).value();
}

SignInRequest request(const Account &account, bool sessionOnly = false)
{
    return {token("vps_new"), account.base, account.name, sessionOnly, {}};
}

} // namespace

class TestSessionController : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void asksForFirstAccount();
    void opensLastAccount();
    void opensAccountWithAddress();
    void proposesUnknownAddress();
    void isLockedWhereTokenCannotBeRead_data();
    void isLockedWhereTokenCannotBeRead();
    void opensWhenServiceComes();
    void givesUpAskingForService();
    void opensOnRetry();
    void entersTokenAgainForSameKey();
    void signsInAndReplacesToken();
    void staysSignedOutWhenRefused();
    void cancelsSignIn();
    void saysWhenKeychainDidNotTakeToken();
    void keepsStoredTokenWhenSignedInForSession();
    void signsOutAndForgetsToken();
    void keepsTheNewNameOfAnOpenAccount();
    void removesAccounts();
    void removesTheOpenAccount();
    void saysWhatBecameOfRemovedTokens_data();
    void saysWhatBecameOfRemovedTokens();
    void keepsAnAccountThatSignsInAgain();
    void removesAnAccountBehindSampleData();
    void saysWhenTokenWasNotRemoved_data();
    void saysWhenTokenWasNotRemoved();
    void changesAccounts();
    void comesBackFromSampleData();
    void saysThatSettingsWereDamaged();

private:
    void remember(const QList<Account> &accounts, const QString &last);
    void make();
    [[nodiscard]] Settings &settings() { return m_workspace->settings(); }
    [[nodiscard]] QList<AccountNotice::Kind> notices() const;

    std::unique_ptr<QTemporaryDir> m_root;
    FakeAnswers m_answers;
    Clock m_clock;
    FakeVault *m_vault = nullptr;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SessionController> m_controller;
    std::unique_ptr<QSignalSpy> m_noticed;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestSessionController::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    m_answers = {};
    m_answers.answers.insert(u"/account/me/"_s, {200, R"({"account": {"email": "op@example.com"}, "token": {}})"});
    make();
}

void TestSessionController::cleanup()
{
    m_controller.reset();
    m_workspace.reset();
}

void TestSessionController::make()
{
    m_controller.reset();
    m_workspace.reset();
    SessionParts parts;
    parts.restLimits.repeats = 0;
    parts.network = [this] {
        auto network = std::make_unique<FakeNetwork>(m_answers);
        network->setProxy(QNetworkProxy::NoProxy);
        return network;
    };
    const Places places{m_root->path(), m_root->path(), m_root->path()};
    auto vault = std::make_unique<FakeVault>();
    m_vault = vault.get();
    m_workspace = std::make_unique<Workspace>(u""_s, places, std::move(vault), parts, m_clock);
    const auto makeSample = [this, parts] { return std::make_unique<Workspace>(parts, m_clock); };
    m_controller = std::make_unique<SessionController>(
        *m_workspace, makeSample, nullptr,
        SessionController::Pauses{std::chrono::milliseconds(1), std::chrono::milliseconds(2)});
    m_noticed = std::make_unique<QSignalSpy>(m_controller.get(), &SessionController::noticed);
    m_failed = std::make_unique<QSignalSpy>(m_controller.get(), &SessionController::signInFailed);
}

void TestSessionController::remember(const QList<Account> &accounts, const QString &last)
{
    settings().setAccounts(accounts);
    settings().setLastAccount(last);
    for (const Account &account : accounts)
        if (account.hasStoredToken)
            m_vault->secrets.insert(account.key, token("vps_stored"));
}

QList<AccountNotice::Kind> TestSessionController::notices() const
{
    QList<AccountNotice::Kind> kinds;
    for (const QList<QVariant> &arguments : *m_noticed)
        kinds.append(arguments.constFirst().value<AccountNotice>().kind);
    return kinds;
}

void TestSessionController::asksForFirstAccount()
{
    m_controller->start();
    QCOMPARE(m_controller->state(), State::NoAccount);
    QVERIFY(m_controller->proposedAccount().isNull());
    QCOMPARE(m_controller->proposedAccount().base, ApiBase::provider());
    QVERIFY(m_vault->calls.isEmpty());
}

void TestSessionController::opensLastAccount()
{
    remember({account(u"a"_s), account(u"b"_s)}, account(u"b"_s).key);
    m_controller->start();
    QCOMPARE(m_controller->state(), State::Unlocking);
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(m_controller->session()->account(), account(u"b"_s));
    QCOMPARE(m_controller->session()->client().token().bytes(), QByteArray("vps_stored"));
}

void TestSessionController::opensAccountWithAddress()
{
    remember({account(u"a"_s), account(u"b"_s)}, account(u"b"_s).key);
    m_controller->start(account(u"a"_s).base);
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(m_controller->session()->account(), account(u"a"_s));
}

void TestSessionController::proposesUnknownAddress()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_controller->start(account(u"c"_s).base);
    QCOMPARE(m_controller->state(), State::NoAccount);
    QVERIFY(m_controller->proposedAccount().isNull());
    QCOMPARE(m_controller->proposedAccount().base, account(u"c"_s).base);
}

void TestSessionController::isLockedWhereTokenCannotBeRead_data()
{
    QTest::addColumn<VaultStatus>("status");
    QTest::newRow("locked or gone") << VaultStatus::NotFound;
    QTest::newRow("refused") << VaultStatus::Refused;
    QTest::newRow("timed out") << VaultStatus::TimedOut;
    QTest::newRow("damaged") << VaultStatus::Damaged;
}

void TestSessionController::isLockedWhereTokenCannotBeRead()
{
    QFETCH(VaultStatus, status);
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_vault->readStatus = status;
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Locked);
    QCOMPARE(m_controller->lockedStatus(), status);
    QCOMPARE(m_controller->proposedAccount(), account(u"a"_s));
    QVERIFY(settings().accounts().constFirst().hasStoredToken);
    QCOMPARE(m_vault->calls.size(), 1);
}

void TestSessionController::opensWhenServiceComes()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_vault->readStatus = VaultStatus::Unavailable;
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Locked);
    m_vault->readStatus = VaultStatus::Done;
    QTRY_COMPARE(m_controller->state(), State::Open);
}

void TestSessionController::givesUpAskingForService()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_vault->readStatus = VaultStatus::Unavailable;
    const QSignalSpy changed(m_controller.get(), &SessionController::stateChanged);
    m_controller->start();
    QTRY_COMPARE(m_vault->calls.size(), 3);
    QCOMPARE(m_controller->lockedStatus(), VaultStatus::Unavailable);
    QCOMPARE(changed.size(), 2); // Unlocking, then Locked once: the page stands still behind the tries.
}

void TestSessionController::opensOnRetry()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_vault->readStatus = VaultStatus::NotFound;
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Locked);
    m_vault->readStatus = VaultStatus::Done;
    m_controller->retry();
    QCOMPARE(m_controller->state(), State::Unlocking);
    QTRY_COMPARE(m_controller->state(), State::Open);
}

void TestSessionController::entersTokenAgainForSameKey()
{
    Account renamed = account(u"a"_s);
    renamed.name = u"shown differently"_s;
    remember({renamed}, renamed.key);
    m_vault->readStatus = VaultStatus::NotFound;
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Locked);
    m_controller->enterTokenAgain();
    QCOMPARE(m_controller->state(), State::NoAccount);
    QCOMPARE(m_controller->proposedAccount(), renamed);
    m_controller->signIn(request(renamed));
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(m_controller->session()->account().key, renamed.key);
    QCOMPARE(settings().accounts(), QList<Account>{renamed});
    QCOMPARE(m_vault->secrets.value(renamed.key).bytes(), QByteArray("vps_new"));
}

void TestSessionController::signsInAndReplacesToken()
{
    m_controller->start();
    m_controller->signIn(request(account(u"a"_s)));
    QCOMPARE(m_controller->state(), State::Checking);
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(m_controller->profile()->email, u"op@example.com"_s);
    m_controller->addAccount();
    m_controller->signIn(request(account(u"a"_s)));
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(settings().accounts(), QList<Account>{account(u"a"_s)});
    QCOMPARE(settings().lastAccount(), account(u"a"_s).key);
    QVERIFY(m_noticed->isEmpty());
}

void TestSessionController::staysSignedOutWhenRefused()
{
    m_answers.answers.insert(u"/account/me/"_s, {401, "{}"});
    m_controller->start();
    m_controller->signIn(request(account(u"a"_s)));
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(m_controller->state(), State::NoAccount);
    QCOMPARE(m_controller->proposedAccount().name, u"a"_s);
    QVERIFY(settings().accounts().isEmpty());
}

void TestSessionController::cancelsSignIn()
{
    m_answers.isSilent = true;
    m_controller->start();
    m_controller->signIn(request(account(u"a"_s)));
    m_controller->cancelSignIn();
    QCOMPARE(m_controller->state(), State::NoAccount);
    QVERIFY(m_failed->isEmpty());
}

void TestSessionController::saysWhenKeychainDidNotTakeToken()
{
    m_vault->writeStatus = VaultStatus::Unavailable;
    m_controller->start();
    m_controller->signIn(request(account(u"a"_s)));
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(notices(), QList{AccountNotice::Kind::SignedInForSessionOnly});
    QVERIFY(!settings().accounts().constFirst().hasStoredToken);
}

void TestSessionController::keepsStoredTokenWhenSignedInForSession()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_controller->signIn(request(account(u"a"_s), true));
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(m_controller->session()->client().token().bytes(), QByteArray("vps_new"));
    QCOMPARE(m_vault->secrets.value(account(u"a"_s).key).bytes(), QByteArray("vps_stored"));
    QVERIFY(settings().accounts().constFirst().hasStoredToken);
    QVERIFY(m_noticed->isEmpty());
}

void TestSessionController::signsOutAndForgetsToken()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Open);
    const QSignalSpy closing(m_controller.get(), &SessionController::sessionAboutToClose);
    m_controller->signOut();
    QCOMPARE(closing.size(), 1);
    QCOMPARE(m_controller->state(), State::NoAccount);
    QVERIFY(!m_controller->session());
    QCOMPARE(m_controller->proposedAccount(), account(u"a"_s, false));
    QVERIFY(m_vault->secrets.isEmpty());
    make();
    m_controller->start();
    QCOMPARE(m_controller->state(), State::NoAccount);
    QVERIFY(m_vault->calls.isEmpty());
    QVERIFY(m_noticed->isEmpty());
}

void TestSessionController::keepsTheNewNameOfAnOpenAccount()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Open);
    Account renamed = account(u"a"_s);
    renamed.name = u"new name"_s;
    settings().setAccounts({renamed});
    QCOMPARE(m_controller->account(), renamed);
    m_controller->signOut();
    QCOMPARE(m_controller->proposedAccount().name, renamed.name);
    QCOMPARE(settings().accounts().constFirst().name, renamed.name);
}

void TestSessionController::removesAccounts()
{
    remember({account(u"a"_s), account(u"b"_s), account(u"c"_s), account(u"d"_s, false)}, account(u"a"_s).key);
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Open);
    const QSignalSpy closing(m_controller.get(), &SessionController::sessionAboutToClose);
    for (const QString &name : {u"b"_s, u"c"_s, u"d"_s, u"unknown"_s})
        m_controller->removeAccount(account(name).key);
    QTRY_COMPARE(settings().accounts(), QList<Account>{account(u"a"_s)});
    QCOMPARE(m_vault->secrets.keys(), QStringList{account(u"a"_s).key});
    QCOMPARE(m_controller->state(), State::Open);
    QVERIFY(closing.isEmpty());
    QVERIFY(m_noticed->isEmpty());
}

void TestSessionController::removesTheOpenAccount()
{
    remember({account(u"a"_s), account(u"b"_s)}, account(u"a"_s).key);
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Open);
    const QSignalSpy closing(m_controller.get(), &SessionController::sessionAboutToClose);
    m_controller->removeAccount(account(u"a"_s).key);
    QCOMPARE(closing.size(), 1);
    QCOMPARE(m_controller->state(), State::NoAccount);
    QVERIFY(m_controller->proposedAccount().isNull());
    QTRY_COMPARE(settings().accounts(), QList<Account>{account(u"b"_s)});
    QCOMPARE(m_vault->secrets.keys(), QStringList{account(u"b"_s).key});
    QVERIFY(m_noticed->isEmpty());
}

void TestSessionController::saysWhatBecameOfRemovedTokens_data()
{
    QTest::addColumn<bool>("wasStored");
    QTest::addColumn<VaultStatus>("status");
    QTest::addColumn<bool>("isGone");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("gone or locked") << true << VaultStatus::NotFound << true << true;
    QTest::newRow("refused") << true << VaultStatus::Refused << false << true;
    QTest::newRow("no service") << true << VaultStatus::Unavailable << false << true;
    QTest::newRow("no answer") << true << VaultStatus::TimedOut << false << true;
    QTest::newRow("none was stored") << false << VaultStatus::NotFound << true << false;
    QTest::newRow("none was stored, no service") << false << VaultStatus::Unavailable << true << false;
    QTest::newRow("none was stored, refused") << false << VaultStatus::Refused << false << true;
}

void TestSessionController::saysWhatBecameOfRemovedTokens()
{
    QFETCH(const bool, wasStored);
    QFETCH(const VaultStatus, status);
    QFETCH(const bool, isGone);
    QFETCH(const bool, isTold);
    remember({account(u"a"_s, wasStored), account(u"b"_s, wasStored)}, {});
    m_vault->removeStatus = status;
    // Two at once: the second removal does not cancel the first.
    m_controller->removeAccount(account(u"a"_s).key);
    m_controller->removeAccount(account(u"b"_s).key);
    QTRY_COMPARE(notices().size() + 2 - settings().accounts().size(), qsizetype(2 * (int(isTold) + int(isGone))));
    QCOMPARE(notices(), QList<AccountNotice::Kind>(isTold ? 2 : 0, AccountNotice::Kind::TokenNotRemoved));
    // What stays does not sign in by itself.
    QCOMPARE(settings().accounts(),
             isGone ? QList<Account>() : (QList<Account>{account(u"a"_s, false), account(u"b"_s, false)}));
}

void TestSessionController::keepsAnAccountThatSignsInAgain()
{
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_controller->removeAccount(account(u"a"_s).key);
    m_controller->signIn(request(account(u"a"_s)));
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(settings().accounts(), QList<Account>{account(u"a"_s)});
    QCOMPARE(m_vault->secrets.value(account(u"a"_s).key).bytes(), QByteArray("vps_new"));
    m_controller->signOut();
    QTRY_VERIFY(m_vault->secrets.isEmpty());
    QCOMPARE(settings().accounts(), QList<Account>{account(u"a"_s, false)});
    QVERIFY(m_noticed->isEmpty());
}

void TestSessionController::removesAnAccountBehindSampleData()
{
    remember({account(u"a"_s, false)}, account(u"a"_s).key);
    m_controller->start();
    m_controller->openSampleData();
    m_controller->removeAccount(account(u"a"_s).key);
    QVERIFY(m_controller->isSampleData());
    QTRY_VERIFY(settings().accounts().isEmpty());
    m_controller->signOut();
    QVERIFY(m_controller->proposedAccount().isNull());
}

void TestSessionController::saysWhenTokenWasNotRemoved_data()
{
    QTest::addColumn<VaultStatus>("status");
    QTest::newRow("not seen") << VaultStatus::NotFound;
    QTest::newRow("still there") << VaultStatus::Refused;
    QTest::newRow("no service") << VaultStatus::Unavailable;
    QTest::newRow("no answer") << VaultStatus::TimedOut;
}

void TestSessionController::saysWhenTokenWasNotRemoved()
{
    QFETCH(VaultStatus, status);
    remember({account(u"a"_s)}, account(u"a"_s).key);
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Open);
    m_vault->removeStatus = status;
    m_controller->signOut();
    QTRY_COMPARE(notices(), QList{AccountNotice::Kind::TokenNotRemoved});
    QCOMPARE(m_noticed->constFirst().constFirst().value<AccountNotice>().status, status);
    QVERIFY(!settings().accounts().constFirst().hasStoredToken);
}

void TestSessionController::changesAccounts()
{
    remember({account(u"a"_s), account(u"b"_s), account(u"c"_s, false)}, account(u"a"_s).key);
    m_controller->start();
    QTRY_COMPARE(m_controller->state(), State::Open);
    m_controller->openAccount(account(u"b"_s).key);
    QTRY_COMPARE(m_controller->state(), State::Open);
    QCOMPARE(m_controller->session()->account(), account(u"b"_s));
    QCOMPARE(settings().lastAccount(), account(u"b"_s).key);
    m_controller->openAccount(account(u"c"_s).key);
    QCOMPARE(m_controller->state(), State::NoAccount);
    QCOMPARE(m_controller->proposedAccount(), account(u"c"_s, false));
}

void TestSessionController::comesBackFromSampleData()
{
    remember({account(u"a"_s, false)}, account(u"a"_s).key);
    m_controller->start();
    m_controller->openSampleData();
    QCOMPARE(m_controller->state(), State::Open);
    QVERIFY(m_controller->isSampleData());
    QVERIFY(m_controller->workspace().isInMemory());
    m_controller->signOut();
    QCOMPARE(m_controller->state(), State::NoAccount);
    QVERIFY(!m_controller->isSampleData());
    QCOMPARE(m_controller->proposedAccount(), account(u"a"_s, false));
    QVERIFY(m_vault->calls.isEmpty());
    QCOMPARE(settings().accounts(), QList<Account>{account(u"a"_s, false)});
}

void TestSessionController::saysThatSettingsWereDamaged()
{
    QFile file(m_root->filePath(u"bewarje.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    make();
    m_controller->start();
    QCOMPARE(notices(), QList{AccountNotice::Kind::SettingsDamaged});
}

QTEST_GUILESS_MAIN(TestSessionController)
#include "tst_sessioncontroller.moc"
