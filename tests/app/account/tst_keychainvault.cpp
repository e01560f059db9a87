// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/keychainvault.h"

#include <qt6keychain/keychain.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

namespace {

constexpr auto service = "org.bewarje.Test"_L1;
constexpr std::chrono::seconds patience{20};

Secret secret(const char *text)
{
    return Secret::fromInput(QString::fromLatin1(text)).value_or(Secret());
}

/// Keeps the answer of one call, and how often it came.
struct Answered
{
    VaultAnswer last;
    int count = 0;

    [[nodiscard]] VaultHandler handler()
    {
        return [this](const VaultAnswer &answer) {
            last = answer;
            ++count;
        };
    }
};

} // namespace

class TestKeychainVault : public QObject
{
    Q_OBJECT

private slots: // Which of them run is said on the command line: each needs its state of the keyring.
    void initTestCase();

    void readsWhatWasWritten();
    void replaces();
    void removes();
    void missesWhatIsNotThere();
    void refusesWhatIsNoToken();
    void reportsSlowAnswerOnce();
    void cancels();
    void plants();
    void readsPlanted();
    void seesNothingWhereLocked();
    void isUnavailable();

private:
    VaultAnswer read(const QString &key);
    VaultAnswer write(const QString &key, const Secret &secret);
    VaultAnswer remove(const QString &key);
    static VaultAnswer waited(Answered &answered, const PendingCall &call);

    KeychainVault m_vault{service, patience};
};

void TestKeychainVault::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("BEWARJE_PRIVATE_KEYRING"), "Only with tests/support/with-keyring.sh.");
}

VaultAnswer TestKeychainVault::waited(Answered &answered, const PendingCall &call)
{
    const bool isEarly = answered.count != 0 || !call.isRunning();
    [&answered] { QTRY_COMPARE_WITH_TIMEOUT(answered.count, 1, 30'000); }();
    const VaultAnswer missing{VaultStatus::TimedOut, {}, u"test: no answer, or before the call returned"_s};
    return isEarly || answered.count != 1 ? missing : answered.last;
}

VaultAnswer TestKeychainVault::read(const QString &key)
{
    Answered answered;
    const PendingCall call = m_vault.read(key, answered.handler());
    return waited(answered, call);
}

VaultAnswer TestKeychainVault::write(const QString &key, const Secret &secret)
{
    Answered answered;
    const PendingCall call = m_vault.write(key, secret, answered.handler());
    return waited(answered, call);
}

VaultAnswer TestKeychainVault::remove(const QString &key)
{
    Answered answered;
    const PendingCall call = m_vault.remove(key, answered.handler());
    return waited(answered, call);
}

void TestKeychainVault::readsWhatWasWritten()
{
    const QString key = u"default/https://a.example/api/v1/Example B.V. · production"_s;
    QCOMPARE(write(key, secret("vps_one")).status, VaultStatus::Done);
    const VaultAnswer answer = read(key);
    QCOMPARE(answer.status, VaultStatus::Done);
    QCOMPARE(answer.secret.bytes(), QByteArray("vps_one"));
}

void TestKeychainVault::replaces()
{
    QCOMPARE(write(u"replaced"_s, secret("vps_one")).status, VaultStatus::Done);
    QCOMPARE(write(u"replaced"_s, secret("vps_two")).status, VaultStatus::Done);
    QCOMPARE(read(u"replaced"_s).secret.bytes(), QByteArray("vps_two"));
}

void TestKeychainVault::removes()
{
    QCOMPARE(write(u"removed"_s, secret("vps_one")).status, VaultStatus::Done);
    QCOMPARE(write(u"kept"_s, secret("vps_two")).status, VaultStatus::Done);
    QCOMPARE(remove(u"removed"_s).status, VaultStatus::Done);
    QCOMPARE(read(u"removed"_s).status, VaultStatus::NotFound);
    QCOMPARE(read(u"kept"_s).status, VaultStatus::Done);
}

void TestKeychainVault::missesWhatIsNotThere()
{
    QCOMPARE(read(u"never"_s).status, VaultStatus::NotFound);
    QCOMPARE(remove(u"never"_s).status, VaultStatus::NotFound);
}

void TestKeychainVault::refusesWhatIsNoToken()
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(u"two lines"_s);
    job->setTextData(u"vps_a\r\nX-Header: b"_s);
    const QSignalSpy finished(job, &QKeychain::Job::finished);
    job->start();
    QTRY_COMPARE(finished.size(), 1);
    const VaultAnswer answer = read(u"two lines"_s);
    QCOMPARE(answer.status, VaultStatus::Damaged);
    QVERIFY(answer.secret.isEmpty());
}

void TestKeychainVault::reportsSlowAnswerOnce()
{
    KeychainVault hasty(service, std::chrono::milliseconds(0));
    Answered answered;
    const PendingCall call = hasty.read(u"kept"_s, answered.handler());
    QTRY_COMPARE(answered.count, 1);
    QCOMPARE(answered.last.status, VaultStatus::TimedOut);
    // Jobs run one after another: when this one is done, the late one has been answered too.
    QCOMPARE(read(u"never"_s).status, VaultStatus::NotFound);
    QCOMPARE(answered.count, 1);
}

void TestKeychainVault::cancels()
{
    Answered answered;
    PendingCall call = m_vault.read(u"kept"_s, answered.handler());
    call.cancel();
    QVERIFY(!call.isRunning());
    QCOMPARE(read(u"never"_s).status, VaultStatus::NotFound);
    QCOMPARE(answered.count, 0);
}

void TestKeychainVault::plants()
{
    QCOMPARE(write(u"planted"_s, secret("vps_planted")).status, VaultStatus::Done);
}

void TestKeychainVault::readsPlanted()
{
    const VaultAnswer answer = read(u"planted"_s);
    QCOMPARE(answer.status, VaultStatus::Done);
    QCOMPARE(answer.secret.bytes(), QByteArray("vps_planted"));
}

/// The trap: a locked keyring says that there is no such entry, and yes to its removal.
void TestKeychainVault::seesNothingWhereLocked()
{
    QCOMPARE(read(u"planted"_s).status, VaultStatus::NotFound);
    QCOMPARE(remove(u"planted"_s).status, VaultStatus::NotFound);
    QVERIFY(write(u"planted"_s, secret("vps_other")).status != VaultStatus::Done);
}

void TestKeychainVault::isUnavailable()
{
    QCOMPARE(read(u"planted"_s).status, VaultStatus::Unavailable);
    QCOMPARE(write(u"planted"_s, secret("vps_one")).status, VaultStatus::Unavailable);
    QCOMPARE(remove(u"planted"_s).status, VaultStatus::Unavailable);
}

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
