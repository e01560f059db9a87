// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/records/journalfixture.h"
#include "tests/app/records/recordsamples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = JournalFacts::State;

/// Until the journal takes records, and where it takes none.
class JournalOpeningTest : public JournalFixture
{
    Q_OBJECT

private slots:
    void opensInTheBackground();
    void failsUntilItIsOpen();
    void failsWhereTheFolderCannotBe();
    void onlyOneWrites();
    void newerTakesNothing();
    void tellsWhatWasMovedAside();
};

void JournalOpeningTest::opensInTheBackground()
{
    m_journal = make();
    QSignalSpy changed(m_journal.get(), &Journal::factsChanged);
    QCOMPARE(m_journal->facts().state, State::Opening);
    QVERIFY(!m_journal->facts().takesRecords());
    QVERIFY(m_journal->isDurable());
    QVERIFY(m_folder->contents().isEmpty()); // it was not told to
    m_journal->open();
    QCOMPARE(m_journal->facts().state, State::Opening);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_journal->facts().state, State::Ready);
    m_journal->open();
    QCOMPARE(m_journal->facts().state, State::Ready);
}

void JournalOpeningTest::failsUntilItIsOpen()
{
    m_journal = make();
    const Told told(*m_journal);
    m_journal->record(plainRecord(1, OperationState::Intent));
    m_journal->open();
    m_journal->record(plainRecord(2, OperationState::Intent));
    QCOMPARE(told.lines, QStringList());
    QTRY_VERIFY(isReady(*m_journal));
    QCOMPARE(told.lines, (QStringList{u"failed 1 4"_s, u"failed 2 4"_s}));
    QVERIFY(!told.details.contains(QString()));
    m_journal->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.lines.constLast(), u"recorded 1 4"_s);
    QCOMPARE(m_folder->value(u"SELECT COUNT(*) FROM operation"_s).toInt(), 1);
}

void JournalOpeningTest::failsWhereTheFolderCannotBe()
{
    const QString folder = m_folder->path(u"data"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_journal = std::make_unique<SqlJournal>(folder + u"/journal.sqlite"_s, m_clock, given);
    const Told told(*m_journal);
    m_journal->open();
    QTRY_COMPARE(m_journal->facts().state, State::Failed);
    QVERIFY(!m_journal->facts().detail.isEmpty());
    m_journal->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.lines, QStringList{u"failed 1 4"_s});
    QTRY_COMPARE(m_journal->facts().state, State::Failed); // it was tried again
    QVERIFY(inTheWay.remove());
    m_journal->record(plainRecord(2, OperationState::Intent)); // asked for while it could not be written
    QTRY_VERIFY(isReady(*m_journal));
    QCOMPARE(told.lines.constLast(), u"failed 2 4"_s);
    m_journal->record(plainRecord(3, OperationState::Intent));
    QTRY_COMPARE(told.lines.constLast(), u"recorded 3 4"_s);
    QVERIFY(QFile::exists(folder + u"/journal.sqlite"_s));
}

void JournalOpeningTest::onlyOneWrites()
{
    open();
    bool isHeld = true;
    int claims = 0;
    const auto second = make([&]() -> std::optional<QString> {
        ++claims;
        return isHeld ? std::optional(u"held by another"_s) : std::nullopt;
    });
    const Told told(*second);
    QSignalSpy changed(second.get(), &Journal::factsChanged);
    second->open();
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(second->facts().state, State::Failed);
    QCOMPARE(second->facts().detail, u"held by another"_s);
    second->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.details, QStringList{u"held by another"_s});
    QCOMPARE(claims, 2);
    m_journal.reset();
    isHeld = false;
    second->record(plainRecord(1, OperationState::Intent));
    QTRY_VERIFY(isReady(*second));
    second->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.lines.constLast(), u"recorded 1 4"_s);
    QCOMPARE(claims, 3);
}

void JournalOpeningTest::newerTakesNothing()
{
    QVERIFY(m_folder->fill(4));
    QVERIFY(m_folder->run(u"PRAGMA user_version = 2"_s));
    const QByteArray before = m_folder->bytes();
    m_journal = make();
    const Told told(*m_journal);
    m_journal->open();
    QTRY_COMPARE(m_journal->facts().state, State::ReadOnly);
    QCOMPARE(m_journal->liveRecords(plainRecord(1, OperationState::Done).accountKey).size(), 1);
    m_journal->record(plainRecord(m_journal->nextId(), OperationState::Intent));
    QTRY_COMPARE(told.details, QStringList{u"read only"_s});
    QCOMPARE(m_journal->facts().state, State::ReadOnly);
    m_journal.reset();
    QCOMPARE(m_folder->bytes(), before);
}

void JournalOpeningTest::tellsWhatWasMovedAside()
{
    QVERIFY(m_folder->setBytes("not a database, and longer than the header of one would be: a hundred bytes at the "
                               "very least, to be sure"));
    open();
    QVERIFY(QFile::exists(m_journal->facts().movedAside));
    QVERIFY(m_journal->facts().takesRecords());
}

QTEST_GUILESS_MAIN(JournalOpeningTest)

#include "tst_journalopening.moc"
