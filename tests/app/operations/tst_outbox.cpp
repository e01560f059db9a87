// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"

#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList idsOf(const QList<OperationRecord> &records)
{
    QStringList result;
    for (const OperationRecord &record : records)
        result.append(record.backup->id.text());
    return result;
}

} // namespace

/// Deletions that wait: what is recorded, and when they leave.
class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void waitsOnRecord();
    void beginsTheVeryPlanWhenDue();
    void countsTheGraceFromTheRecording();
    void checksAgainWhenDue();
    void unrecordedDoesNotWait();
    void waitingBackupsAreGuarded();
    void replacesInOneTransaction_data();
    void replacesInOneTransaction();
    void replacesNothingByAnEmptyPlan();
    void windsUp_data();
    void windsUp();

private:
    [[nodiscard]] Outbox &outbox() const { return m_bench->runner().outbox(); }

    std::unique_ptr<RunnerBench> m_bench;
};

void OutboxTest::init()
{
    m_bench = std::make_unique<RunnerBench>();
    m_bench->fill(501, 5);
    QVERIFY(m_bench->list());
}

void OutboxTest::waitsOnRecord()
{
    QSignalSpy changed(&outbox(), &Outbox::changed);
    QSignalSpy began(&m_bench->runner(), &OperationRunner::deletionBegan);
    const DeletionPlan plan = m_bench->deletion({503, 501, 502}).withGrace(1h);
    const Timestamp before = m_bench->clock.now();
    const OperationId batch = m_bench->runner().submit(plan);
    QVERIFY(outbox().isEmpty()); // nothing waits that is not on record
    QCOMPARE(m_bench->states(batch), QList<State>(3, State::Planned));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_bench->states(batch), QList<State>(3, State::Waiting));
    QCOMPARE(m_bench->journal.transactions, QList<qsizetype>{3});
    const QList<Outbox::Batch> batches = outbox().batches();
    QCOMPARE(batches.size(), 1);
    QCOMPARE(batches.constFirst().id, batch);
    QCOMPARE(idsOf(batches.constFirst().items), (QStringList{u"501"_s, u"502"_s, u"503"_s}));
    QVERIFY(!batches.constFirst().isHeld);
    QVERIFY(m_bench->record(batch).dueAt.msecs() - before.msecs() >= 3'600'000);
    QVERIFY(outbox().left(batch) > 50min && outbox().left(batch) <= 1h);
    QVERIFY(!m_bench->runner().isBatchEnded(batch));
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(began.size(), 0);
}

void OutboxTest::beginsTheVeryPlanWhenDue()
{
    QSignalSpy began(&m_bench->runner(), &OperationRunner::deletionBegan);
    QSignalSpy ended(&m_bench->runner(), &OperationRunner::batchEnded);
    // Only the plan says that the newest good one was confirmed, and why.
    const DeletionPlan plan = m_bench->deletion({506}).withReason(u"moved"_s).withGrace(1h);
    QVERIFY(plan.deletesNewestGood());
    const OperationId newest = m_bench->runner().submit(plan);
    const OperationId several = m_bench->put({503, 501});
    QCOMPARE(outbox().batches().size(), 2);
    QVERIFY(m_bench->list());
    m_bench->clock.pass(1h);
    QTRY_COMPARE(ended.size(), 2);
    QStringList writes = m_bench->writes();
    writes.removeOne(u"DELETE /backups/506/"_s);
    QCOMPARE(writes, deletes({501, 503}));
    QCOMPARE(m_bench->writes().size(), 3);
    QCOMPARE(m_bench->states(newest), QList<State>{State::Done});
    QCOMPARE(m_bench->record(newest).reason, u"moved"_s);
    QCOMPARE(m_bench->states(several), QList<State>(2, State::Done));
    QCOMPARE(began.size(), 2);
    QVERIFY(outbox().isEmpty());
    // Each went from Waiting to its intent, and nothing beside it was recorded.
    QCOMPARE(m_bench->journal.asked.count(State::Intent), 3);
    QCOMPARE(m_bench->journal.asked.size(), 9);
}

void OutboxTest::countsTheGraceFromTheRecording()
{
    m_bench->journal.heldBack = {State::Waiting};
    const OperationId batch = m_bench->runner().submit(m_bench->deletion({501}).withGrace(1h));
    QTRY_COMPARE(m_bench->journal.waiting(), 1);
    m_bench->clock.wallAhead = 50min;
    m_bench->clock.steadyAhead = 50min;
    m_bench->journal.release();
    QTRY_VERIFY(!outbox().isEmpty());
    QVERIFY(outbox().left(batch) > 50min);
    QVERIFY(!outbox().isHeld(batch));
}

void OutboxTest::checksAgainWhenDue()
{
    const OperationId batch = m_bench->put({501, 502});
    const Backup changed = m_bench->provider.backups().at(0);
    m_bench->provider.clear();
    m_bench->provider.addBackup(changed);
    m_bench->addBackup(600, 1, 1);
    m_bench->clock.pass(1h);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(batch), (QList<State>{State::Done, State::NotSent}));
    QCOMPARE(m_bench->causes(batch).constLast(), Cause::TargetGone);
    QCOMPARE(m_bench->writes(), deletes({501}));
}

void OutboxTest::unrecordedDoesNotWait()
{
    QSignalSpy ended(&m_bench->runner(), &OperationRunner::batchEnded);
    m_bench->journal.refused = {State::Waiting, State::NotSent};
    const OperationId batch = m_bench->runner().submit(m_bench->deletion({501, 502}).withGrace(1h));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::NotSent));
    QCOMPARE(m_bench->causes(batch), QList<Cause>(2, Cause::RecordFailed));
    QVERIFY(outbox().isEmpty());
    m_bench->clock.pass(1h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void OutboxTest::waitingBackupsAreGuarded()
{
    const OperationId batch = m_bench->put({501, 502});
    const DeletionPlan another = m_bench->deletion({501, 503});
    QCOMPARE(another.items().size(), 1);
    QCOMPARE(another.heldBack().constFirst().guard, Guard::AlreadyDeleting);
    QCOMPARE(m_bench->runner().ongoingWrites().deleting.size(), 2);
    QVERIFY(m_bench->runner().ongoingWrites(batch).deleting.isEmpty());
}

void OutboxTest::replacesInOneTransaction_data()
{
    QTest::addColumn<std::chrono::milliseconds>("grace");
    QTest::newRow("with a grace") << std::chrono::milliseconds(1h);
    QTest::newRow("at once") << std::chrono::milliseconds(0);
}

void OutboxTest::replacesInOneTransaction()
{
    QFETCH(std::chrono::milliseconds, grace);
    const OperationId old = m_bench->put({501, 502, 503});
    const DeletionPlan plan =
        DeletionPlan::make(*m_bench->catalog(), {RunnerBench::number(501), RunnerBench::number(503)},
                           m_bench->runner().ongoingWrites(old), m_bench->clock.now())
            .withGrace(grace);
    QCOMPARE(plan.items().size(), 2);
    const OperationId batch = m_bench->runner().submit(plan, old);
    QVERIFY(!outbox().batch(old));
    QTRY_COMPARE(m_bench->states(old), QList<State>(3, State::Undone));
    QCOMPARE(m_bench->causes(old), QList<Cause>(3, Cause::AskedAnew));
    QCOMPARE(m_bench->journal.transactions.first(2), (QList<qsizetype>{3, 5}));
    if (grace.count() > 0) {
        QTRY_VERIFY(outbox().batch(batch));
        QCOMPARE(m_bench->writes(), QStringList());
        return;
    }
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::Done));
    QCOMPARE(m_bench->writes(), deletes({501, 503}));
}

void OutboxTest::replacesNothingByAnEmptyPlan()
{
    const OperationId old = m_bench->put({501});
    const OperationId batch = m_bench->run(DeletionPlan());
    QVERIFY(batch);
    m_bench->runner().submit(DeletionPlan().withGrace(1h), old);
    QVERIFY(outbox().batch(old));
    QCOMPARE(m_bench->states(old), QList<State>{State::Waiting});
}

void OutboxTest::windsUp_data()
{
    QTest::addColumn<std::chrono::milliseconds>("grace");
    QTest::addColumn<State>("rest");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("came from the outbox") << std::chrono::milliseconds(1h) << State::Waiting << Cause::None;
    QTest::newRow("had no grace") << std::chrono::milliseconds(0) << State::NotSent << Cause::Interrupted;
}

void OutboxTest::windsUp()
{
    QFETCH(std::chrono::milliseconds, grace);
    QFETCH(State, rest);
    QFETCH(Cause, cause);
    connect(&m_bench->server, &ProviderServer::requested, this, [this](const ServedRequest &request) {
        if (request.method == "DELETE")
            m_bench->runner().windUp();
    });
    const OperationId waiting = m_bench->put({504}, 2h);
    const OperationId batch = m_bench->runner().submit(m_bench->deletion({501, 502, 503}).withGrace(grace));
    if (grace.count() > 0)
        QTRY_COMPARE(outbox().batches().size(), 2);
    m_bench->clock.pass(1h);
    // What is out goes on to its end, and is followed by nothing.
    QTRY_COMPARE(m_bench->states(batch), (QList<State>{State::Done, rest, rest}));
    QCOMPARE(m_bench->causes(batch), (QList<Cause>{Cause::None, cause, cause}));
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->journal.asked.count(State::Intent), 1);
    QVERIFY(!m_bench->runner().isSending());
    // What waits stays, also where its time is over.
    const OperationId late = m_bench->put({505}, 1ms);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QVERIFY(outbox().batch(waiting) && outbox().batch(late));
    QVERIFY(!outbox().isHeld(waiting) && !outbox().isHeld(late)); // by the next session
}

QTEST_GUILESS_MAIN(OutboxTest)

#include "tst_outbox.moc"
