// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/memoryjournal.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using State = OperationState;

namespace {

OperationRecord recordOf(OperationId id, State state)
{
    OperationRecord result;
    result.id = id;
    result.state = state;
    return result;
}

} // namespace

class MemoryJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsAfterItHasReturned();
    void holdsTheLastStateOfEach();
    void givesEachIdOnce();
    void isSettled_data();
    void isSettled();
};

void MemoryJournalTest::tellsAfterItHasReturned()
{
    MemoryJournal journal;
    QSignalSpy recorded(&journal, &Journal::recorded);
    QSignalSpy failed(&journal, &Journal::recordFailed);
    journal.record(recordOf(7, State::Intent));
    journal.record(recordOf(7, State::Done));
    journal.record(recordOf(8, State::Intent));
    QCOMPARE(recorded.size(), 0);
    QTRY_COMPARE(recorded.size(), 3);
    // In the order of the calls, each as it was asked for.
    QCOMPARE(recorded.at(0).at(0).value<OperationRecord>().state, State::Intent);
    QCOMPARE(recorded.at(1).at(0).value<OperationRecord>().state, State::Done);
    QCOMPARE(recorded.at(2).at(0).value<OperationRecord>().id, OperationId(8));
    QCOMPARE(failed.size(), 0);
}

void MemoryJournalTest::holdsTheLastStateOfEach()
{
    MemoryJournal journal;
    QVERIFY(journal.records().isEmpty());
    journal.record(recordOf(2, State::Intent));
    journal.record(recordOf(1, State::Intent));
    journal.record(recordOf(2, State::Unknown));
    QCOMPARE(journal.records().size(), 2);
    QCOMPARE(journal.records().at(0).id, OperationId(2));
    QCOMPARE(journal.records().at(0).state, State::Unknown);
    QCOMPARE(journal.records().at(1).state, State::Intent);
    QVERIFY(!journal.isDurable());
}

void MemoryJournalTest::givesEachIdOnce()
{
    MemoryJournal journal;
    const OperationId first = journal.nextId();
    QVERIFY(first != 0); // 0 is no id
    QVERIFY(journal.nextId() > first);
}

void MemoryJournalTest::isSettled_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("settled");
    QTest::newRow("planned") << State::Planned << false;
    QTest::newRow("waiting") << State::Waiting << false;
    QTest::newRow("undone") << State::Undone << true;
    QTest::newRow("not sent") << State::NotSent << true;
    QTest::newRow("intent") << State::Intent << false;
    QTest::newRow("done") << State::Done << true;
    QTest::newRow("rejected") << State::Rejected << true;
    QTest::newRow("unknown") << State::Unknown << false;
    QTest::newRow("not done") << State::NotDone << true;
    QTest::newRow("ambiguous") << State::Ambiguous << true;
    QTest::newRow("looked at") << State::LookedAt << true;
}

void MemoryJournalTest::isSettled()
{
    QFETCH(State, state);
    QFETCH(bool, settled);
    QCOMPARE(recordOf(1, state).isSettled(), settled);
    QCOMPARE(recordOf(1, state).isOut(), state == State::Intent);
}

QTEST_GUILESS_MAIN(MemoryJournalTest)

#include "tst_memoryjournal.moc"
