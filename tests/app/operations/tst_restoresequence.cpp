// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"
#include "tests/app/operations/sequencebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FaultMatch OnListing{"GET", u"/backups/"_s};

} // namespace

class RestoreSequenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<SequenceBench>(); }
    void cleanup() { m_bench.reset(); }

    void restoresOnceTheBackupIsCompleted();
    void lagsBehindWithTheList();
    void waitsForAnUnknownCreation();
    void asksWhenThePatienceEnds();
    void asksAfterASleep();
    void goesOnLookingAfterFaults();
    void guardsWhatItNeeds();
    void goesWithoutForAReason();
    void sendsNothingBeforeThePlanIsRecorded();

private:
    std::unique_ptr<SequenceBench> m_bench;
};

void RestoreSequenceTest::restoresOnceTheBackupIsCompleted()
{
    QVERIFY(m_bench->start());
    QSignalSpy ended(&m_bench->runner(), &OperationRunner::batchEnded);
    const OperationId batch = m_bench->runner().submit(m_bench->plan());
    QCOMPARE(m_bench->restores().underWay().value(0).state, Stage::RecordingPlan);
    QCOMPARE(m_bench->writes(), QStringList());
    QVERIFY(m_bench->waitFor(Stage::WaitingForBackup));
    const RestoreUnderWay waiting = m_bench->restores().underWay().value(0);
    QCOMPARE(waiting.restore.batch, batch);
    QCOMPARE(waiting.restore.server.id, SequenceBench::number(1));
    QCOMPARE(waiting.creation->state, State::Done);
    QCOMPARE(waiting.restore.safetyCreation, waiting.creation->id);
    QVERIFY(waiting.canStop());
    QVERIFY(m_bench->restores().isUnderWay(SequenceBench::number(1)));
    QVERIFY(m_bench->restores().interrupted().isEmpty());
    const qsizetype before = m_bench->listings();
    QTRY_VERIFY(m_bench->listings() > before + 3); // it looks, and finds it in progress
    QCOMPARE(m_bench->writes(), QStringList{Creating});
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->waitForEnd(batch));
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), (QStringList{Creating, Restoring}));
    QCOMPARE(m_bench->provider.restores().value(0).second, SequenceBench::number(501));
    QCOMPARE(m_bench->restoreOf(batch).state, State::Done);
    QCOMPARE(m_bench->creationOf(batch).description, u"Before · bw-a1b2"_s);
    QCOMPARE(m_bench->creationOf(batch).tag, u" · bw-a1b2"_s);
    QVERIFY(m_bench->restores().underWay().isEmpty());
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    QCOMPARE(ended.count(), 1);
}

/// What was just created may be missing in the list for a while; that is not gone.
void RestoreSequenceTest::lagsBehindWithTheList()
{
    m_bench->limits.settling = {0ms, 120'000ms};
    QVERIFY(m_bench->start());
    ProviderFault empty;
    empty.answer = SimulatedAnswer{200, R"({"count": 0, "results": []})"};
    for (const int time : {2, 3, 4})
        m_bench->server.addFault(onListingOfServer(time), empty);
    const OperationId batch = m_bench->runner().submit(m_bench->plan());
    const qsizetype before = m_bench->listings();
    QTRY_VERIFY(m_bench->listings() > before + 5);
    QVERIFY(m_bench->waitFor(Stage::WaitingForBackup));
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), (QStringList{Creating, Restoring}));
}

void RestoreSequenceTest::waitsForAnUnknownCreation()
{
    QVERIFY(m_bench->start());
    m_bench->server.addFault(OnCreation, ProviderFault::of(Delivery::CloseBeforeAnswer));
    const OperationId batch = m_bench->runner().submit(m_bench->plan());
    QVERIFY(m_bench->waitFor(Stage::WaitingForBackup));
    QCOMPARE(m_bench->creationOf(batch).cause, Cause::FoundByTag);
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), (QStringList{Creating, Restoring}));
    QCOMPARE(m_bench->restoreOf(batch).state, State::Done);
}

void RestoreSequenceTest::asksWhenThePatienceEnds()
{
    m_bench->limits.safetyPatience = 30ms;
    QVERIFY(m_bench->start());
    QSignalSpy asked(&m_bench->restores(), &RestoreSequences::patienceEnded);
    const OperationId batch = m_bench->runner().submit(m_bench->plan());
    QVERIFY(m_bench->waitFor(Stage::Asking));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.at(0).at(0).value<OperationId>(), batch);
    QVERIFY(!m_bench->restores().underWay().value(0).isBackedUp);
    m_bench->restores().waitLonger(batch);
    QVERIFY(m_bench->restores().underWay().value(0).state != Stage::Asking);
    QTRY_COMPARE(asked.count(), 2);
    m_bench->clock.advance(SequenceBench::Creation);
    QTRY_VERIFY(m_bench->restores().underWay().value(0).isBackedUp);
    QVERIFY(m_bench->restores().underWay().value(0).elapsed >= SequenceBench::Creation);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList{Creating}); // nothing is sent while it asks
    QCOMPARE(m_bench->restores().underWay().value(0).state, Stage::Asking);
    QCOMPARE(asked.count(), 2); // once a patience
    m_bench->restores().waitLonger(batch);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), (QStringList{Creating, Restoring}));
    QCOMPARE(m_bench->restoreOf(batch).state, State::Done);
}

/// Timers stand still while a machine sleeps; what was confirmed long ago is asked anew.
void RestoreSequenceTest::asksAfterASleep()
{
    const OperationId batch = m_bench->startAt(Stage::WaitingForBackup);
    QVERIFY(batch);
    QSignalSpy asked(&m_bench->restores(), &RestoreSequences::patienceEnded);
    m_bench->clock.advance(8h);
    QVERIFY(m_bench->waitFor(Stage::Asking));
    QVERIFY(m_bench->restores().underWay().value(0).isBackedUp);
    QCOMPARE(asked.count(), 1);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList{Creating});
    m_bench->restores().waitLonger(batch);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), (QStringList{Creating, Restoring}));
}

void RestoreSequenceTest::goesOnLookingAfterFaults()
{
    const OperationId batch = m_bench->startAt(Stage::WaitingForBackup);
    QVERIFY(batch);
    m_bench->server.addFault(OnListing, ProviderFault::status(500));
    const qsizetype before = m_bench->listings();
    QTRY_VERIFY(m_bench->listings() > before + 3);
    m_bench->clock.advance(SequenceBench::Creation);
    m_bench->server.clearFaults();
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), (QStringList{Creating, Restoring}));
}

void RestoreSequenceTest::guardsWhatItNeeds()
{
    const OperationId batch = m_bench->startAt(Stage::WaitingForBackup);
    QVERIFY(batch);
    const ResourceId made = m_bench->creationOf(batch).backup->id;
    const QSet<ResourceId> needed{SequenceBench::number(501), made};
    QCOMPARE(m_bench->runner().ongoingWrites().restoredFrom, needed);
    m_bench->end();
    QVERIFY(m_bench->start());
    QTRY_COMPARE(m_bench->runner().ongoingWrites().restoredFrom, needed); // interrupted: still
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->list());
    const InterruptedRestore interrupted = m_bench->restores().interrupted().value(0);
    const OperationId second = m_bench->runner().submit(m_bench->goingOn(interrupted));
    QVERIFY(m_bench->waitForEnd(second));
    QCOMPARE(m_bench->restoreOf(second).state, State::Done);
    QCOMPARE(m_bench->runner().ongoingWrites().restoredFrom, needed); // accepted: for two hours
    m_bench->end();
    QVERIFY(m_bench->start());
    QTRY_COMPARE(m_bench->runner().ongoingWrites().restoredFrom, needed); // also after another start
}

void RestoreSequenceTest::goesWithoutForAReason()
{
    QVERIFY(m_bench->start());
    const OperationId batch = m_bench->runner().submit(m_bench->plan(WayBack::none(u"its disk is empty"_s)));
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), QStringList{Restoring});
    QCOMPARE(m_bench->restoreOf(batch).reason, u"its disk is empty"_s);
    QCOMPARE(m_bench->restoreOf(batch).safetyCreation, OperationId(0));
}

void RestoreSequenceTest::sendsNothingBeforeThePlanIsRecorded()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.journal.heldBack = {State::Planned};
    const RestorePlan plan = bench.restore(502).withWayBack(WayBack::fresh(u"Before · bw-a1b2"_s));
    const OperationId batch = bench.runner().submit(plan);
    QCOMPARE(bench.journal.waiting(), 1);
    QVERIFY(bench.list());
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.runner().restores().underWay().value(0).state, Stage::RecordingPlan);
    bench.journal.release();
    QTRY_COMPARE(bench.writes(), QStringList{Creating});
    bench.runner().cancelUnsent(batch);
    QVERIFY(bench.waitForEnd(batch));
}

QTEST_GUILESS_MAIN(RestoreSequenceTest)

#include "tst_restoresequence.moc"
