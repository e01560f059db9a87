// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/sessionvault.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestSessionVault : public QObject
{
    Q_OBJECT

private slots:
    void keepsReplacesAndRemoves();
    void answersAfterReturning();
    void neverAnswersAfterCancel();

private:
    static VaultHandler into(VaultAnswer &answer, int &count)
    {
        return [&answer, &count](const VaultAnswer &came) {
            answer = came;
            ++count;
        };
    }
};

void TestSessionVault::keepsReplacesAndRemoves()
{
    SessionVault vault;
    VaultAnswer answer;
    int count = 0;
    PendingCall call;
    for (const char *token : {"vps_one", "vps_two"}) {
        call = vault.write(u"k"_s, Secret::fromStored(token).value(), into(answer, count));
        QTRY_COMPARE(count, 1);
        QCOMPARE(answer.status, VaultStatus::Done);
        call = vault.read(u"k"_s, into(answer, count));
        QTRY_COMPARE(count, 2);
        QCOMPARE(answer.secret.bytes(), QByteArray(token));
        count = 0;
    }
    call = vault.remove(u"k"_s, into(answer, count));
    QTRY_COMPARE(count, 1);
    QCOMPARE(answer.status, VaultStatus::Done);
    call = vault.read(u"k"_s, into(answer, count));
    QTRY_COMPARE(count, 2);
    QCOMPARE(answer.status, VaultStatus::NotFound);
    call = vault.remove(u"k"_s, into(answer, count));
    QTRY_COMPARE(count, 3);
    QCOMPARE(answer.status, VaultStatus::NotFound);
}

void TestSessionVault::answersAfterReturning()
{
    SessionVault vault;
    VaultAnswer answer;
    int count = 0;
    const PendingCall call = vault.read(u"k"_s, into(answer, count));
    QCOMPARE(count, 0);
    QVERIFY(call.isRunning());
    QTRY_COMPARE(count, 1);
    QTRY_VERIFY(!call.isRunning());
}

void TestSessionVault::neverAnswersAfterCancel()
{
    SessionVault vault;
    VaultAnswer answer;
    int cancelled = 0;
    int other = 0;
    {
        const PendingCall dropped = vault.read(u"k"_s, into(answer, cancelled));
    }
    const PendingCall call = vault.read(u"k"_s, into(answer, other));
    QTRY_COMPARE(other, 1);
    QCOMPARE(cancelled, 0);
}

QTEST_GUILESS_MAIN(TestSessionVault)
#include "tst_sessionvault.moc"
