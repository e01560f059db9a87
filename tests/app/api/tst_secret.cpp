// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/secret.h"

#include <QTest>

using namespace bewarje;

class TestSecret : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatIsAToken_data();
    void takesWhatIsAToken();
    void redactsEveryOccurrence();
    void warnsOfOtherPrefixes();
    void copiesStayWhole();
};

void TestSecret::takesWhatIsAToken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QStringLiteral("vps_abc") << QByteArray("vps_abc");
    QTest::newRow("pasted with white space") << QStringLiteral(" \tvps_abc\r\n") << QByteArray("vps_abc");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("only blanks") << QStringLiteral("  \n") << QByteArray();
    QTest::newRow("second header") << QStringLiteral("a\r\nX-Evil: 1") << QByteArray();
    QTest::newRow("inner blank") << QStringLiteral("a b") << QByteArray();
    QTest::newRow("not ASCII") << QStringLiteral("vps_é") << QByteArray();
    QTest::newRow("delete") << QStringLiteral("vps_\x7f") << QByteArray();
    QTest::newRow("longest") << QString(4096, u'a') << QByteArray(4096, 'a');
    QTest::newRow("too long") << QString(4097, u'a') << QByteArray();
}

void TestSecret::takesWhatIsAToken()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, bytes);
    const auto secret = Secret::fromInput(typed);
    QCOMPARE(secret.has_value(), !bytes.isEmpty());
    if (secret)
        QCOMPARE(secret->bytes(), bytes);
    const auto stored = Secret::fromStored(typed.toUtf8());
    QCOMPARE(stored.has_value(), !bytes.isEmpty());
}

void TestSecret::redactsEveryOccurrence()
{
    const auto secret = Secret::fromInput(QStringLiteral("vps_abc"));
    QCOMPARE(secret->redact(QStringLiteral("vps_abc and vps_abc!")), QStringLiteral("[token] and [token]!"));
    QCOMPARE(Secret().redact(QStringLiteral("text")), QStringLiteral("text"));
}

void TestSecret::warnsOfOtherPrefixes()
{
    QVERIFY(Secret::fromInput(QStringLiteral("vps_abc"))->looksLikeToken());
    QVERIFY(!Secret::fromInput(QStringLiteral("abc"))->looksLikeToken());
}

void TestSecret::copiesStayWhole()
{
    auto secret = Secret::fromInput(QStringLiteral("vps_abc"));
    const Secret copy = *secret;
    Secret assigned;
    assigned = copy;
    secret.reset(); // its destructor must not overwrite bytes that others share
    QCOMPARE(copy.bytes(), QByteArray("vps_abc"));
    Secret moved;
    moved = std::move(assigned);
    QCOMPARE(moved.bytes(), QByteArray("vps_abc"));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
