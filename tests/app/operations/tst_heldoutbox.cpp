// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"
#include "app/records/sqljournal.h"

#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Deletions that nobody could undo in time, because the computer slept or the program was gone: they are
/// held, and never sent by themselves.
class HeldOutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isHeldAfterARestart();
    void isUndoneForGood();
    void isReplacedAfterARestart();
    void holdsTheRestOfWhatDied();
    void isHeldAfterASignOut();
    void doubtsWhatWasOutAtSignOut();
    void isHeldAfterASuspend_data();
    void isHeldAfterASuspend();
    void goesWhereItIsHardlyLate();
    void isHeldByOrder();
    void undoesWhatCountsBeforeWhatIsHeld();

private:
    void startProgram();
    void endProgram();
    [[nodiscard]] Outbox &outbox() const { return m_bench->runner().outbox(); }

    std::unique_ptr<RunnerBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlJournal> m_journal;
};

void HeldOutboxTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_bench = std::make_unique<RunnerBench>();
    m_bench->fill(501, 5);
    startProgram();
    QVERIFY(m_bench->list());
}

void HeldOutboxTest::cleanup()
{
    m_bench.reset();
    m_journal.reset();
    m_folder.reset();
}

void HeldOutboxTest::startProgram()
{
    m_journal = std::make_unique<SqlJournal>(m_folder->filePath(u"journal.sqlite"_s), m_bench->clock,
                                             [] { return std::optional<QString>(); });
    m_journal->open();
    m_bench->open(*m_journal);
    QVERIFY(QTest::qWaitFor([this] { return m_journal->facts().takesRecords(); }));
}

void HeldOutboxTest::endProgram()
{
    m_bench->end();
    m_journal.reset();
}

void HeldOutboxTest::isHeldAfterARestart()
{
    const OperationId batch = m_bench->put({501, 502});
    const QList<OperationRecord> before = m_bench->runner().records(batch);
    endProgram();
    startProgram();
    QTRY_VERIFY(outbox().batch(batch));
    const Outbox::Batch held = *outbox().batch(batch);
    QVERIFY(held.isHeld && held.isFromBefore);
    QCOMPARE(held.items.size(), 2);
    QCOMPARE(held.dueAt, before.constFirst().dueAt);
    QCOMPARE(held.items.constFirst().backup->fingerprint(), before.constFirst().backup->fingerprint());
    QCOMPARE(outbox().left(batch), 0ms);
    m_bench->clock.pass(24h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::Waiting));
    // It stays until somebody decides.
    endProgram();
    startProgram();
    QTRY_VERIFY(outbox().isHeld(batch));
}

void HeldOutboxTest::isUndoneForGood()
{
    const OperationId batch = m_bench->put({501, 502});
    endProgram();
    startProgram();
    QTRY_VERIFY(outbox().isHeld(batch));
    QSignalSpy ended(&m_bench->runner(), &OperationRunner::batchEnded);
    outbox().undo(batch);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::Undone));
    endProgram();
    startProgram();
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    QVERIFY(outbox().isEmpty());
    QCOMPARE(m_bench->writes(), QStringList());
}

void HeldOutboxTest::isReplacedAfterARestart()
{
    const OperationId old = m_bench->put({501, 502});
    endProgram();
    startProgram();
    QVERIFY(m_bench->list());
    QTRY_VERIFY(outbox().isHeld(old));
    const DeletionPlan plan =
        DeletionPlan::make(*m_bench->catalog(), {RunnerBench::number(501), RunnerBench::number(502)},
                           m_bench->runner().ongoingWrites(old), m_bench->clock.now());
    const OperationId batch = m_bench->runner().submit(plan, old);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(old), QList<State>(2, State::Undone));
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::Done));
    QCOMPARE(m_bench->writes().size(), 2);
}

void HeldOutboxTest::holdsTheRestOfWhatDied()
{
    m_bench->server.addFault({"DELETE", u"/backups/502/"_s}, ProviderFault::of(Delivery::Silence));
    const OperationId batch = m_bench->runner().submit(m_bench->deletion({501, 502, 503, 504}).withGrace(1ms));
    QTRY_COMPARE(m_bench->writes().size(), 2);
    endProgram();
    m_bench->server.clearFaults();
    startProgram();
    QTRY_VERIFY(outbox().isHeld(batch));
    // 501 is done, and 502, whose answer was lost, is looked for.
    QCOMPARE(outbox().batch(batch)->items.size(), 2);
    QCOMPARE(outbox().batch(batch)->items.constFirst().backup->id, RunnerBench::number(503));
    QTRY_COMPARE(m_bench->runner().openRecords().size(), 2);
    m_bench->clock.pass(24h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    outbox().undo(batch);
    QTRY_VERIFY(m_bench->runner().openRecords().isEmpty());
}

void HeldOutboxTest::isHeldAfterASignOut()
{
    const OperationId batch = m_bench->put({501});
    m_bench->open(*m_journal);
    QVERIFY(outbox().isHeld(batch)); // known at once: the record is open
    QVERIFY(outbox().batch(batch)->isFromBefore);
    m_bench->clock.pass(24h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void HeldOutboxTest::doubtsWhatWasOutAtSignOut()
{
    m_bench->server.addFault({"DELETE"}, ProviderFault::of(Delivery::Silence));
    const OperationId batch = m_bench->runner().submit(m_bench->deletion({501}));
    QTRY_COMPARE(m_bench->writes().size(), 1);
    m_bench->open(*m_journal);
    QCOMPARE(m_bench->states(batch), QList<State>{State::Unknown});
    QCOMPARE(m_bench->causes(batch), QList<Cause>{Cause::Interrupted});
    QTRY_VERIFY(m_bench->isSettled(batch));
    QCOMPARE(m_bench->states(batch), QList<State>{State::Done});
    QCOMPARE(m_bench->writes().size(), 1);
}

void HeldOutboxTest::isHeldAfterASuspend_data()
{
    QTest::addColumn<std::chrono::milliseconds>("wall");
    QTest::addColumn<std::chrono::milliseconds>("steady");
    using std::chrono::milliseconds;
    QTest::newRow("noticed on waking") << milliseconds(10min) << milliseconds(0);
    QTest::newRow("past its time on waking") << milliseconds(8h) << milliseconds(0);
    QTest::newRow("of a steady clock that goes on") << milliseconds(8h) << milliseconds(8h);
}

void HeldOutboxTest::isHeldAfterASuspend()
{
    QFETCH(std::chrono::milliseconds, wall);
    QFETCH(std::chrono::milliseconds, steady);
    const OperationId batch = m_bench->put({501});
    QSignalSpy changed(&outbox(), &Outbox::changed);
    m_bench->clock.wallAhead = wall;
    m_bench->clock.steadyAhead = steady;
    QTRY_VERIFY(outbox().isHeld(batch));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!outbox().batch(batch)->isFromBefore);
    m_bench->clock.pass(24h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->states(batch), QList<State>{State::Waiting});
}

void HeldOutboxTest::goesWhereItIsHardlyLate()
{
    const OperationId batch = m_bench->put({501});
    m_bench->clock.pass(1h + 10s);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(batch), QList<State>{State::Done});
}

void HeldOutboxTest::isHeldByOrder()
{
    const OperationId batch = m_bench->put({501});
    const OperationId beingRecorded = m_bench->runner().submit(m_bench->deletion({502}).withGrace(1h));
    outbox().hold();
    QVERIFY(m_bench->run(m_bench->deletion({503}).withGrace(1ms))); // what comes later counts
    QCOMPARE(m_bench->writes().size(), 1);
    QVERIFY(outbox().isHeld(batch) && outbox().isHeld(beingRecorded));
    m_bench->clock.pass(24h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void HeldOutboxTest::undoesWhatCountsBeforeWhatIsHeld()
{
    const OperationId counting = m_bench->put({501});
    endProgram();
    startProgram();
    QVERIFY(m_bench->list());
    QTRY_VERIFY(outbox().isHeld(counting));
    const OperationId late = m_bench->put({502});
    outbox().hold();
    const OperationId now = m_bench->put({503});
    outbox().undoNewest();
    QVERIFY(!outbox().batch(now));
    outbox().undoNewest();
    QVERIFY(!outbox().batch(late));
    outbox().undoNewest();
    QVERIFY(outbox().isEmpty());
}

QTEST_GUILESS_MAIN(HeldOutboxTest)

#include "tst_heldoutbox.moc"
