// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/tokenreader.h"

#include "tests/support/fakevault.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;
using namespace std::chrono_literals;

class TestTokenReader : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void readsTheToken();
    void asksAgainWhileThereIsNoService();
    void readsWhenTheServiceCame();
    void asksOnceWhereTheServiceSaysNo();
    void isSilentAfterCancel();

private:
    std::unique_ptr<FakeVault> m_vault;
    std::unique_ptr<TokenReader> m_reader;
    std::unique_ptr<QSignalSpy> m_succeeded;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestTokenReader::init()
{
    m_reader.reset();
    m_vault = std::make_unique<FakeVault>();
    m_vault->secrets.insert(u"k"_s, Secret::fromStored("vps_stored").value());
    m_reader = std::make_unique<TokenReader>(*m_vault, TokenReader::Pauses{1ms, 2ms});
    m_succeeded = std::make_unique<QSignalSpy>(m_reader.get(), &TokenReader::succeeded);
    m_failed = std::make_unique<QSignalSpy>(m_reader.get(), &TokenReader::failed);
}

void TestTokenReader::readsTheToken()
{
    m_reader->start(u"k"_s);
    QVERIFY(m_succeeded->isEmpty());
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_succeeded->constFirst().constFirst().value<Secret>().bytes(), QByteArray("vps_stored"));
    QVERIFY(m_failed->isEmpty());
}

void TestTokenReader::asksAgainWhileThereIsNoService()
{
    m_vault->readStatus = VaultStatus::Unavailable;
    m_reader->start(u"k"_s);
    QTRY_COMPARE(m_failed->size(), 3); // at once and after each pause
    m_reader->start(u"k"_s);           // from the first pause again
    QTRY_COMPARE(m_failed->size(), 6);
    QCOMPARE(m_vault->calls.size(), 6);
}

void TestTokenReader::readsWhenTheServiceCame()
{
    m_vault->readStatus = VaultStatus::Unavailable;
    connect(m_reader.get(), &TokenReader::failed, m_vault.get(), [this] { m_vault->readStatus = VaultStatus::Done; });
    m_reader->start(u"k"_s);
    QTRY_COMPARE(m_succeeded->size(), 1);
    QCOMPARE(m_failed->size(), 1);
}

void TestTokenReader::asksOnceWhereTheServiceSaysNo()
{
    m_vault->readStatus = VaultStatus::Refused;
    m_reader->start(u"k"_s);
    QTRY_COMPARE(m_failed->size(), 1);
    m_reader->start(u"other"_s);
    QTRY_COMPARE(m_failed->size(), 2);
    QCOMPARE(m_vault->calls, (QStringList{u"read k"_s, u"read other"_s}));
}

void TestTokenReader::isSilentAfterCancel()
{
    m_reader->start(u"k"_s);
    m_reader->cancel();
    m_vault->readStatus = VaultStatus::Unavailable;
    connect(m_reader.get(), &TokenReader::failed, m_reader.get(), &TokenReader::cancel);
    m_reader->start(u"k"_s);
    QTRY_COMPARE(m_failed->size(), 1);
    bool isPauseOver = false;
    QTimer::singleShot(5ms, this, [&isPauseOver] { isPauseOver = true; });
    QTRY_VERIFY(isPauseOver);
    QVERIFY(m_succeeded->isEmpty());
    QCOMPARE(m_vault->calls, (QStringList{u"read k"_s, u"read k"_s}));
}

QTEST_GUILESS_MAIN(TestTokenReader)
#include "tst_tokenreader.moc"
