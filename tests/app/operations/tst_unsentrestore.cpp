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

Q_DECLARE_METATYPE(bewarje::ProviderFault)

/// A restore that is not sent: its way back does not come, what it needs has changed, or a person stops it.
class UnsentRestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bench = std::make_unique<SequenceBench>(); }
    void cleanup() { m_bench.reset(); }

    void givesUpWithoutACreation_data();
    void givesUpWithoutACreation();
    void givesUpWithoutABackup_data();
    void givesUpWithoutABackup();
    void comparesAgain_data();
    void comparesAgain();
    void stops_data();
    void stops();
    void stopsWhileTheCreationIsOut();
    void sendsNothingWhereThePlanCannotBeRecorded();

private:
    std::unique_ptr<SequenceBench> m_bench;
};

void UnsentRestoreTest::givesUpWithoutACreation_data()
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

void UnsentRestoreTest::givesUpWithoutACreation()
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

void UnsentRestoreTest::givesUpWithoutABackup_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("failed") << u"failed"_s;
    QTest::newRow("gone") << QString();
}

void UnsentRestoreTest::givesUpWithoutABackup()
{
    QFETCH(QString, status);
    const OperationId batch = m_bench->startAt(Stage::WaitingForBackup);
    QVERIFY(batch);
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

void UnsentRestoreTest::comparesAgain_data()
{
    QTest::addColumn<bool>("isWayBack");
    QTest::addColumn<QString>("type");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("target gone") << false << QString() << Cause::TargetGone;
    QTest::newRow("target changed") << false << u"automatic"_s << Cause::TargetChanged;
    QTest::newRow("way back gone") << true << QString() << Cause::SafetyFailed;
}

void UnsentRestoreTest::comparesAgain()
{
    QFETCH(bool, isWayBack);
    QFETCH(QString, type);
    const OperationId batch = m_bench->startAt(Stage::WaitingForBackup);
    QVERIFY(batch);
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

void UnsentRestoreTest::stops_data()
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

void UnsentRestoreTest::stops()
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
    const OperationId batch = m_bench->startAt(stage);
    QVERIFY(batch);
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

void UnsentRestoreTest::stopsWhileTheCreationIsOut()
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

void UnsentRestoreTest::sendsNothingWhereThePlanCannotBeRecorded()
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

QTEST_GUILESS_MAIN(UnsentRestoreTest)

#include "tst_unsentrestore.moc"
