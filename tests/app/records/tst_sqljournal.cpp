// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/sqljournal.h"

#include "app/records/recordstore.h"
#include "tests/app/records/journalfixture.h"
#include "tests/app/records/recordsamples.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = JournalFacts::State;

/// What is recorded, told and read.
class SqlJournalTest : public JournalFixture
{
    Q_OBJECT

private slots:
    void tellsInTheOrderOfTheCalls();
    void isWrittenWhenItIsTold();
    void refusedRowsAreTold();
    void destructorWritesAll();
    void givesEachIdOnce();
    void holdsWhatIsLiveByAccount();
    void reads();
    void cancelledReadsAreSilent();
    void endsBeforeItsReaders();
};

void SqlJournalTest::tellsInTheOrderOfTheCalls()
{
    open();
    const Told told(*m_journal);
    m_journal->recordAll({plainRecord(3, OperationState::Waiting), plainRecord(1, OperationState::Waiting)});
    m_journal->recordAll({});
    m_journal->record(plainRecord(2, OperationState::Intent));
    m_journal->record(plainRecord(2, OperationState::Done));
    m_journal->record(plainRecord(1, OperationState::Undone));
    QCOMPARE(told.lines, QStringList()); // never before the call returns
    QTRY_COMPARE(told.lines.size(), 5);
    QCOMPARE(told.lines, (QStringList{u"recorded 3 1"_s, u"recorded 1 1"_s, u"recorded 2 4"_s, u"recorded 2 5"_s,
                                      u"recorded 1 2"_s}));
}

void SqlJournalTest::isWrittenWhenItIsTold()
{
    open();
    QStringList states;
    connect(m_journal.get(), &Journal::recorded, this, [&](const OperationRecord &record) {
        RecordStore reader(m_folder->file());
        if (reader.openReadOnly().state == State::ReadOnly)
            states.append(differences(reader.record(record.id).value(), record).join(u' ') + u"same"_s);
    });
    m_journal->recordAll({fullRecord(5), plainRecord(6, OperationState::Intent)});
    QTRY_COMPARE(states, (QStringList{u"same"_s, u"same"_s}));
}

void SqlJournalTest::refusedRowsAreTold()
{
    open();
    QVERIFY(m_folder->run(u"CREATE TRIGGER no BEFORE INSERT ON operation WHEN NEW.id = 2 "
                          "BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
    const Told told(*m_journal);
    m_journal->recordAll({plainRecord(1, OperationState::Waiting), plainRecord(2, OperationState::Waiting)});
    m_journal->record(plainRecord(3, OperationState::Waiting));
    QTRY_COMPARE(told.lines.size(), 3);
    QCOMPARE(told.lines, (QStringList{u"failed 1 1"_s, u"failed 2 1"_s, u"recorded 3 1"_s}));
    QCOMPARE(told.details, (QStringList{u"not this one"_s, u"not this one"_s}));
    QCOMPARE(m_folder->value(u"SELECT SUM(id) FROM operation"_s).toInt(), 3);
    // What is not in the file is not live either.
    QCOMPARE(m_journal->liveRecords(plainRecord(1, OperationState::Waiting).accountKey).size(), 1);
}

void SqlJournalTest::destructorWritesAll()
{
    open();
    for (OperationId id = 1; id <= 200; ++id)
        m_journal->record(plainRecord(id, OperationState::Waiting));
    m_journal.reset();
    QCOMPARE(m_folder->value(u"SELECT COUNT(*) FROM operation"_s).toInt(), 200);
    QCOMPARE(m_folder->contents().size(), 1); // closed without a rest
}

void SqlJournalTest::givesEachIdOnce()
{
    open();
    QCOMPARE(m_journal->nextId(), OperationId(1));
    m_journal->record(plainRecord(m_journal->nextId(), OperationState::Done));
    QSet<OperationId> apart;
    for (int run = 0; run < 3; ++run) {
        m_clock.set(m_clock.now().msecs() + 1);
        m_journal = make(); // not open yet
        for (int time = 0; time < 1000; ++time)
            apart.insert(m_journal->nextId());
        // A row may get such an id in the end, and no later run may give it again.
        m_journal->open();
        QTRY_VERIFY(isReady(*m_journal));
        m_journal->record(plainRecord(*apart.constBegin(), OperationState::Done));
    }
    QCOMPARE(apart.size(), 3000);
    QCOMPARE(m_journal->nextId(), OperationId(3));
}

void SqlJournalTest::holdsWhatIsLiveByAccount()
{
    const auto idsOf = [this](const QString &account) {
        QList<OperationId> ids;
        for (const OperationRecord &record : m_journal->liveRecords(account))
            ids.append(record.id);
        return ids;
    };
    const QString account = plainRecord(1, OperationState::Done).accountKey;
    open();
    QList<OperationRecord> records{plainRecord(9, OperationState::Waiting), plainRecord(4, OperationState::Intent),
                                   plainRecord(5, OperationState::Done),
                                   plainRecord(6, OperationState::Done, OperationKind::Keep),
                                   plainRecord(7, OperationState::Waiting)};
    records.last().accountKey = u"another"_s;
    m_journal->recordAll(records);
    QTRY_COMPARE(idsOf(account), (QList<OperationId>{4, 6, 9}));
    QCOMPARE(idsOf(u"another"_s), QList<OperationId>{7});
    m_journal->record(plainRecord(9, OperationState::Undone));
    QTRY_COMPARE(idsOf(account), (QList<OperationId>{4, 6}));
    open(); // another run of the program
    QCOMPARE(idsOf(account), (QList<OperationId>{4, 6}));
    QCOMPARE(m_journal->liveRecords(account).constFirst().state, OperationState::Unknown);
    QCOMPARE(m_journal->liveRecords(account).constFirst().cause, OperationCause::Interrupted);
}

void SqlJournalTest::reads()
{
    open();
    m_journal->recordAll({plainRecord(1, OperationState::Done), fullRecord(2)});
    QList<OperationId> ids;
    QStringList different{u"not called"_s};
    std::optional<bool> isThere;
    const PendingCall entries = m_journal->readEntries([&ids](const std::vector<ActivityEntry> &all) {
        for (const ActivityEntry &entry : all)
            ids.append(entry.id);
    });
    const PendingCall record = m_journal->readRecord(2, [&different](const std::optional<OperationRecord> &read) {
        different = differences(read.value(), fullRecord(2));
    });
    const PendingCall none = m_journal->readRecord(
        99, [&isThere](const std::optional<OperationRecord> &read) { isThere = read.has_value(); });
    QVERIFY(ids.isEmpty()); // never before the call returns
    QTRY_COMPARE(isThere, false);
    QCOMPARE(ids, (QList<OperationId>{2, 1})); // what was asked for before is in it
    QCOMPARE(different, QStringList());
    QTRY_VERIFY(!entries.isRunning() && !record.isRunning() && !none.isRunning());
}

void SqlJournalTest::cancelledReadsAreSilent()
{
    open();
    int calls = 0;
    const auto count = [&calls](const auto &) { ++calls; };
    {
        const PendingCall gone = m_journal->readEntries(count);
        const PendingCall goneToo = m_journal->readRecord(1, count);
    }
    PendingCall cancelled = m_journal->readEntries(count);
    cancelled.cancel();
    const PendingCall last = m_journal->readRecord(1, count);
    QTRY_COMPARE(calls, 1);
    QTRY_VERIFY(!last.isRunning());
    QCOMPARE(calls, 1);
}

void SqlJournalTest::endsBeforeItsReaders()
{
    open();
    int calls = 0;
    const PendingCall entries = m_journal->readEntries([&calls](const auto &) { ++calls; });
    m_journal.reset();
    QVERIFY(!entries.isRunning());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(SqlJournalTest)

#include "tst_sqljournal.moc"
