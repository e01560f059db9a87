// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"
#include "tests/app/operations/sequencebench.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Stage = RestoreSequence::State;

Q_DECLARE_METATYPE(bewarje::ProviderFault)

namespace {

const QString Creating = u"POST /backups/"_s;
const QString Restoring = u"POST /servers/1/restore/"_s;
const FaultMatch OnCreation{"POST", u"/backups/"_s};
const FaultMatch OnRestore{"POST", u"/servers/"_s};
const FaultMatch OnListing{"GET", u"/backups/"_s};

/// The how manieth listing of the server since the program's start: 1 is the creation's check, 2 looks for the
/// backup, 3 is the restore's check where that one showed it completed.
FaultMatch onListingOfServer(int time)
{
    return {"GET", u"/backups/"_s, u"server_id=1"_s, time};
}

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
    void givesUpWithoutACreation_data();
    void givesUpWithoutACreation();
    void givesUpWithoutABackup_data();
    void givesUpWithoutABackup();
    void comparesAgain_data();
    void comparesAgain();
    void stops_data();
    void stops();
    void stopsWhileTheCreationIsOut();
    void asksWhenThePatienceEnds();
    void asksAfterASleep();
    void goesOnLookingAfterFaults();
    void guardsWhatItNeeds();
    void goesWithoutForAReason();
    void sendsNothingBeforeThePlanIsRecorded();
    void sendsNothingWhereThePlanCannotBeRecorded();

private:
    void startAt(OperationId &batch, Stage stage);

    std::unique_ptr<SequenceBench> m_bench;
};

void RestoreSequenceTest::startAt(OperationId &batch, Stage stage)
{
    QVERIFY(m_bench->start());
    batch = m_bench->runner().submit(m_bench->plan());
    QVERIFY(m_bench->waitFor(stage));
}

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

void RestoreSequenceTest::givesUpWithoutACreation_data()
{
    QTest::addColumn<FaultMatch>("match");
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<QString>("description");
    QTest::addColumn<State>("state");
    QTest::addColumn<qsizetype>("creations");
    const QString tagged = u"Before · bw-a1b2"_s;
    QTest::newRow("refused") << OnCreation << ProviderFault::status(400) << tagged << State::Rejected << qsizetype(1);
    QTest::newRow("never begun") << OnCreation << ProviderFault::of(Delivery::Reset).withoutEffect() << tagged
                                 << State::NotDone << qsizetype(1);
    QTest::newRow("not certain") << OnCreation << ProviderFault::of(Delivery::Reset) << u"Before"_s << State::Ambiguous
                                 << qsizetype(1);
    QTest::newRow("unchecked") << onListingOfServer(1) << ProviderFault::status(500) << tagged << State::NotSent
                               << qsizetype(0);
}

void RestoreSequenceTest::givesUpWithoutACreation()
{
    QFETCH(FaultMatch, match);
    QFETCH(ProviderFault, fault);
    QFETCH(QString, description);
    QFETCH(qsizetype, creations);
    QVERIFY(m_bench->start());
    m_bench->server.addFault(match, fault);
    const OperationId batch = m_bench->runner().submit(m_bench->plan(WayBack::fresh(description)));
    QVERIFY(m_bench->waitForEnd(batch));
    QTEST(m_bench->creationOf(batch).state, "state");
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList(creations, Creating));
    QCOMPARE(m_bench->restoreOf(batch).state, State::NotSent);
    QCOMPARE(m_bench->restoreOf(batch).cause, Cause::SafetyFailed);
    QVERIFY(m_bench->restores().underWay().isEmpty());
}

void RestoreSequenceTest::givesUpWithoutABackup_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("failed") << u"failed"_s;
    QTest::newRow("gone") << QString();
}

void RestoreSequenceTest::givesUpWithoutABackup()
{
    QFETCH(QString, status);
    OperationId batch = 0;
    startAt(batch, Stage::WaitingForBackup);
    const qsizetype before = m_bench->listings();
    QTRY_VERIFY(m_bench->listings() > before + 1); // it has been listed
    const ResourceId made = m_bench->creationOf(batch).backup->id;
    m_bench->change([&](const Backup &backup) {
        Backup changed = backup;
        if (backup.id == made)
            changed.statusWord = status;
        return backup.id == made && status.isEmpty() ? std::nullopt : std::optional(changed);
    });
    QVERIFY(m_bench->waitForEnd(batch));
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList{Creating});
    QCOMPARE(m_bench->restoreOf(batch).state, State::NotSent);
    QCOMPARE(m_bench->restoreOf(batch).cause, Cause::SafetyFailed);
}

void RestoreSequenceTest::comparesAgain_data()
{
    QTest::addColumn<bool>("isWayBack");
    QTest::addColumn<QString>("type");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("target gone") << false << QString() << Cause::TargetGone;
    QTest::newRow("target changed") << false << u"automatic"_s << Cause::TargetChanged;
    QTest::newRow("way back gone") << true << QString() << Cause::SafetyFailed;
}

void RestoreSequenceTest::comparesAgain()
{
    QFETCH(bool, isWayBack);
    QFETCH(QString, type);
    OperationId batch = 0;
    startAt(batch, Stage::WaitingForBackup);
    const ResourceId wanted = isWayBack ? m_bench->creationOf(batch).backup->id : SequenceBench::number(501);
    const QObject here;
    // Just behind the listing that showed the way back completed.
    connect(&m_bench->restores(), &RestoreSequences::changed, &here, [&] {
        if (m_bench->restores().underWay().value(0).state != Stage::Restoring)
            return;
        m_bench->change([&](const Backup &backup) {
            Backup changed = backup;
            if (backup.id == wanted)
                changed.typeWord = type;
            return backup.id == wanted && type.isEmpty() ? std::nullopt : std::optional(changed);
        });
    });
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), QStringList{Creating});
    QCOMPARE(m_bench->restoreOf(batch).state, State::NotSent);
    QTEST(m_bench->restoreOf(batch).cause, "cause");
}

void RestoreSequenceTest::stops_data()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<FaultMatch>("silent"); // this request is never answered
    QTest::addColumn<qsizetype>("creations");
    const FaultMatch nothing{"PUT"};
    QTest::newRow("recording") << Stage::RecordingPlan << nothing << qsizetype(0);
    QTest::newRow("checking") << Stage::BackingUp << onListingOfServer(1) << qsizetype(0);
    QTest::newRow("waiting") << Stage::WaitingForBackup << nothing << qsizetype(1);
    QTest::newRow("asking") << Stage::Asking << nothing << qsizetype(1);
    QTest::newRow("restoring") << Stage::Restoring << onListingOfServer(3) << qsizetype(1);
}

void RestoreSequenceTest::stops()
{
    QFETCH(Stage, stage);
    QFETCH(FaultMatch, silent);
    QFETCH(qsizetype, creations);
    if (stage == Stage::Asking)
        m_bench->limits.safetyPatience = 20ms;
    m_bench->server.addFault(silent, ProviderFault::of(Delivery::Silence));
    if (stage == Stage::Restoring)
        connect(&m_bench->server, &ProviderServer::requested, this, [this](const ServedRequest &request) {
            if (request.method == "POST") // completed with the first look at it
                QMetaObject::invokeMethod(
                    this, [this] { m_bench->clock.advance(SequenceBench::Creation); }, Qt::QueuedConnection);
        });
    OperationId batch = 0;
    startAt(batch, stage);
    m_bench->runner().cancelUnsent(batch);
    QVERIFY(m_bench->waitForEnd(batch));
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->list());
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList(creations, Creating));
    QCOMPARE(m_bench->restoreOf(batch).state, State::NotSent);
    QCOMPARE(m_bench->restoreOf(batch).cause, Cause::CancelledByPerson);
    QVERIFY(m_bench->restores().underWay().isEmpty());
    QVERIFY(m_bench->runner().openRecords().isEmpty());
}

void RestoreSequenceTest::stopsWhileTheCreationIsOut()
{
    QVERIFY(m_bench->start());
    QSignalSpy ended(&m_bench->runner(), &OperationRunner::batchEnded);
    ProviderFault slow = ProviderFault::sized(Delivery::Drip, 20, 1ms);
    m_bench->server.addFault(OnCreation, slow);
    const OperationId batch = m_bench->runner().submit(m_bench->plan());
    QTRY_COMPARE(m_bench->writes(), QStringList{Creating});
    m_bench->runner().cancelUnsent(batch);
    QVERIFY(m_bench->restores().underWay().isEmpty());
    QVERIFY(m_bench->waitForEnd(batch));
    // What is out goes on to its end, and is told.
    QCOMPARE(m_bench->creationOf(batch).state, State::Done);
    QCOMPARE(m_bench->restoreOf(batch).cause, Cause::CancelledByPerson);
    QCOMPARE(ended.count(), 1);
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList{Creating});
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
    OperationId batch = 0;
    startAt(batch, Stage::WaitingForBackup);
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
    OperationId batch = 0;
    startAt(batch, Stage::WaitingForBackup);
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
    OperationId batch = 0;
    startAt(batch, Stage::WaitingForBackup);
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

void RestoreSequenceTest::sendsNothingWhereThePlanCannotBeRecorded()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.journal.refused = {State::Planned, State::NotSent};
    const OperationId batch = bench.run(bench.restore(502).withWayBack(WayBack::fresh(u"Before · bw-a1b2"_s)));
    QVERIFY(batch);
    QVERIFY(bench.list());
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.states(batch), QList<State>{State::NotSent});
    QCOMPARE(bench.causes(batch), QList<Cause>{Cause::RecordFailed});
}

QTEST_GUILESS_MAIN(RestoreSequenceTest)

#include "tst_restoresequence.moc"
