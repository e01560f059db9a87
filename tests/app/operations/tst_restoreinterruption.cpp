// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/sequencebench.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Cause = OperationCause;
using Delivery = ProviderFault::Delivery;
using Kind = WayBack::Kind;
using State = OperationState;

/// The program ends at each state of a restore and starts again on the same record: nothing goes on by itself,
/// and what a person goes on with is sent once.
class RestoreInterruptionTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { m_bench.reset(); }

    void goesOnOnlyByAClick_data() { addStages(); }
    void goesOnOnlyByAClick();
    void windsUp_data() { addStages(); }
    void windsUp();
    void windsUpBehindWhatIsOut();
    void knowsNotWhatWasOut();
    void isDismissed();
    void isInterruptedBySigningOut();
    void goesOnWithoutAWayBack();
    void findsTheWayBackLater();

private:
    static void addStages();
    /// Ends the program at that state, and starts it again.
    void interrupt(Stage stage, const FaultMatch &silent = {"PUT"});
    void bringTo(Stage stage, const FaultMatch &match,
                 const ProviderFault &fault = ProviderFault::of(Delivery::Silence));
    void restart();
    void completeAtOnce();

    std::unique_ptr<SequenceBench> m_bench;
};

/// A created backup is completed when it is first looked at.
void RestoreInterruptionTest::completeAtOnce()
{
    QObject::connect(&m_bench->server, &ProviderServer::requested, &m_bench->server,
                     [this](const ServedRequest &request) {
                         if (request.method == "POST" && request.path == "/backups/"_L1)
                             QMetaObject::invokeMethod(
                                 &m_bench->server, [this] { m_bench->clock.advance(SequenceBench::Creation); },
                                 Qt::QueuedConnection);
                     });
}

void RestoreInterruptionTest::bringTo(Stage stage, const FaultMatch &match, const ProviderFault &fault)
{
    m_bench = std::make_unique<SequenceBench>();
    if (stage == Stage::Asking)
        m_bench->limits.safetyPatience = 20ms;
    m_bench->server.addFault(match, fault);
    if (stage == Stage::Restoring)
        completeAtOnce();
    QVERIFY(m_bench->start());
    m_bench->runner().submit(m_bench->plan());
    QVERIFY(m_bench->waitFor(stage));
    if (stage == Stage::Asking) // the creation may still be out
        QTRY_VERIFY(m_bench->restores().underWay().constFirst().creation->state == State::Done);
    if (match.method == "POST")
        QTRY_COMPARE(m_bench->server.count("POST", match.pathPrefix), 1);
}

void RestoreInterruptionTest::restart()
{
    m_bench->end();
    QObject::disconnect(&m_bench->server, &ProviderServer::requested, nullptr, nullptr);
    m_bench->server.clearFaults();
    m_bench->server.clearRequests();
    m_bench->limits = SequenceBench::shortLimits();
    QVERIFY(m_bench->start());
}

void RestoreInterruptionTest::interrupt(Stage stage, const FaultMatch &silent)
{
    bringTo(stage, silent);
    restart();
}

void RestoreInterruptionTest::addStages()
{
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<FaultMatch>("silent"); // this request is never answered
    QTest::addColumn<Kind>("kind");
    const FaultMatch nothing{"PUT"};
    const auto listing = [](int time) { return FaultMatch{"GET", u"/backups/"_s, u"server_id=1"_s, time}; };
    QTest::newRow("recording") << Stage::RecordingPlan << nothing << Kind::Fresh;
    QTest::newRow("checking the creation") << Stage::BackingUp << listing(1) << Kind::Fresh;
    QTest::newRow("creation out") << Stage::BackingUp << FaultMatch{"POST", u"/backups/"_s} << Kind::Existing;
    QTest::newRow("waiting") << Stage::WaitingForBackup << nothing << Kind::Existing;
    QTest::newRow("asking") << Stage::Asking << nothing << Kind::Existing;
    QTest::newRow("checking the restore") << Stage::Restoring << listing(3) << Kind::Existing;
}

void RestoreInterruptionTest::goesOnOnlyByAClick()
{
    QFETCH(Stage, stage);
    QFETCH(FaultMatch, silent);
    QFETCH(Kind, kind);
    interrupt(stage, silent);
    QTRY_COMPARE(m_bench->restores().interrupted().size(), 1);
    const auto isCreationKnown = [this] {
        const InterruptedRestore one = m_bench->restores().interrupted().value(0);
        return one.creation && one.creation->state == State::Done;
    };
    if (kind == Kind::Existing)
        QTRY_VERIFY(isCreationKnown()); // read from the record, or settled
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->list());
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QVERIFY(m_bench->restores().underWay().isEmpty());

    const InterruptedRestore interrupted = m_bench->restores().interrupted().value(0);
    const RestorePlan plan = m_bench->goingOn(interrupted);
    QCOMPARE(plan.wayBack().kind(), kind);
    completeAtOnce();
    const OperationId batch = m_bench->runner().submit(plan);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->restoreOf(batch).state, State::Done);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), kind == Kind::Fresh ? QStringList({Creating, Restoring}) : QStringList{Restoring});
    const OperationRecord old = m_bench->restoreOf(interrupted.restore.batch);
    QCOMPARE(old.state, State::NotSent);
    QCOMPARE(old.cause, Cause::AskedAnew);
    m_bench->end();
    QVERIFY(m_bench->start());
    QVERIFY(m_bench->restores().interrupted().isEmpty());
    QCOMPARE(m_bench->server.count("POST"), m_bench->writes().size());
}

/// The session lives on for a moment: nothing more is sent, and the record stays as it is.
void RestoreInterruptionTest::windsUp()
{
    QFETCH(Stage, stage);
    QFETCH(FaultMatch, silent);
    bringTo(stage, silent);
    m_bench->restores().windUp();
    QVERIFY(m_bench->restores().underWay().isEmpty());
    QCOMPARE(m_bench->restores().isSending(), silent.method == "POST");
    const QStringList before = m_bench->writes();
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->list());
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), before);
    restart();
    QTRY_COMPARE(m_bench->restores().interrupted().size(), 1);
}

void RestoreInterruptionTest::windsUpBehindWhatIsOut()
{
    bringTo(Stage::Restoring, {"POST", u"/servers/"_s}, ProviderFault::sized(Delivery::Drip, 10, 20ms));
    const OperationId batch = m_bench->restores().underWay().constFirst().restore.batch;
    m_bench->restores().windUp();
    QVERIFY(m_bench->restores().isSending());
    QTRY_VERIFY(!m_bench->restores().isSending());
    QCOMPARE(m_bench->restoreOf(batch).state, State::Done);
}

void RestoreInterruptionTest::knowsNotWhatWasOut()
{
    interrupt(Stage::Restoring, {"POST", u"/servers/"_s});
    QTRY_VERIFY(m_bench->runner().hasUnknownRestore(SequenceBench::number(1)));
    QVERIFY(m_bench->restores().interrupted().isEmpty());
    QVERIFY(m_bench->plan().asksTwice());
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void RestoreInterruptionTest::isDismissed()
{
    interrupt(Stage::WaitingForBackup);
    QTRY_COMPARE(m_bench->restores().interrupted().size(), 1);
    const OperationRecord restore = m_bench->restores().interrupted().constFirst().restore;
    m_bench->restores().dismiss(restore.id);
    QTRY_VERIFY(m_bench->restores().interrupted().isEmpty());
    QCOMPARE(m_bench->restoreOf(restore.batch).state, State::NotSent);
    QCOMPARE(m_bench->restoreOf(restore.batch).cause, Cause::Interrupted);
    m_bench->end();
    QVERIFY(m_bench->start());
    QVERIFY(m_bench->restores().interrupted().isEmpty());
    QVERIFY(m_bench->runner().ongoingWrites().restoredFrom.isEmpty());
    QCOMPARE(m_bench->writes(), QStringList());
}

void RestoreInterruptionTest::isInterruptedBySigningOut()
{
    m_bench = std::make_unique<SequenceBench>();
    QVERIFY(m_bench->start());
    m_bench->runner().submit(m_bench->plan());
    QVERIFY(m_bench->waitFor(Stage::WaitingForBackup));
    m_bench->server.clearRequests();
    m_bench->openSession();
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->restores().interrupted().size(), 1);
    QTRY_VERIFY(m_bench->restores().interrupted().constFirst().creation);
    m_bench->clock.advance(SequenceBench::Creation);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    const OperationId batch =
        m_bench->runner().submit(m_bench->goingOn(m_bench->restores().interrupted().constFirst()));
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), QStringList{Restoring});
}

void RestoreInterruptionTest::goesOnWithoutAWayBack()
{
    interrupt(Stage::WaitingForBackup);
    QTRY_COMPARE(m_bench->restores().interrupted().size(), 1);
    const InterruptedRestore interrupted = m_bench->restores().interrupted().constFirst();
    const OperationId batch =
        m_bench->runner().submit(m_bench->plan(WayBack::none(u"no time"_s)).inPlaceOf(interrupted.restore.id));
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->writes(), QStringList{Restoring});
    QCOMPARE(m_bench->restoreOf(interrupted.restore.batch).cause, Cause::AskedAnew);
    QVERIFY(m_bench->restores().interrupted().isEmpty());
}

void RestoreInterruptionTest::findsTheWayBackLater()
{
    m_bench = std::make_unique<SequenceBench>();
    completeAtOnce();
    QVERIFY(m_bench->start());
    const OperationId batch = m_bench->runner().submit(m_bench->plan());
    QVERIFY(m_bench->waitForEnd(batch));
    const OperationRecord restore = m_bench->restoreOf(batch);
    const ResourceId made = m_bench->creationOf(batch).backup->id;
    m_bench->end();
    QVERIFY(m_bench->start());
    std::optional<std::optional<Backup>> answer;
    PendingCall call = m_bench->restores().readWayBack(restore, [&](const auto &backup) { answer = backup; });
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QCOMPARE((*answer)->id, made);
    OperationRecord other;
    other.safetyCreation = 4711;
    answer.reset();
    call = m_bench->restores().readWayBack(other, [&](const auto &backup) { answer = backup; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
}

QTEST_GUILESS_MAIN(RestoreInterruptionTest)

#include "tst_restoreinterruption.moc"
