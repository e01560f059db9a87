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

/// Deletions that wait, and that a person undoes.
class OutboxUndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void undoneSendsNothing();
    void undoneInTimeIsNeverSent();
    void undoDoesNothingToWhatHasBegun();
    void cancelledIsUndone_data();
    void cancelledIsUndone();
    void undoesTheNewestFirst();

private:
    [[nodiscard]] Outbox &outbox() const { return m_bench->runner().outbox(); }

    std::unique_ptr<RunnerBench> m_bench;
};

void OutboxUndoTest::init()
{
    m_bench = std::make_unique<RunnerBench>();
    m_bench->fill(501, 5);
    QVERIFY(m_bench->list());
}

void OutboxUndoTest::undoneSendsNothing()
{
    QSignalSpy ended(&m_bench->runner(), &OperationRunner::batchEnded);
    const OperationId batch = m_bench->put({501, 502});
    outbox().undo(batch);
    QVERIFY(outbox().isEmpty());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::Undone));
    QVERIFY(m_bench->record(batch).endedAt.isKnown());
    QCOMPARE(m_bench->journal.transactions, (QList<qsizetype>{2, 2}));
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    outbox().undo(batch);
    m_bench->clock.pass(1h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->journal.transactions.size(), 2);
}

void OutboxUndoTest::undoneInTimeIsNeverSent()
{
    // Its end is not on record yet when the grace ends.
    const OperationId undone = m_bench->put({501}, 1h);
    const OperationId other = m_bench->put({502}, 1h);
    m_bench->journal.heldBack = {State::Undone};
    outbox().undo(undone);
    QTRY_COMPARE(m_bench->journal.waiting(), 1);
    m_bench->clock.pass(1h);
    QVERIFY(m_bench->waitForEnd(other));
    QCOMPARE(m_bench->writes(), deletes({502}));
    m_bench->journal.release();
    QVERIFY(m_bench->waitForEnd(undone));
    QCOMPARE(m_bench->states(undone), QList<State>{State::Undone});
    QCOMPARE(m_bench->writes(), deletes({502}));
}

void OutboxUndoTest::undoDoesNothingToWhatHasBegun()
{
    const OperationId batch = m_bench->put({501, 502});
    connect(&outbox(), &Outbox::due, this, [this, batch] {
        outbox().undo(batch);
        outbox().undoAll();
    });
    m_bench->clock.pass(1h);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::Done));
    QCOMPARE(m_bench->journal.asked.count(State::Undone), 0);
}

void OutboxUndoTest::cancelledIsUndone_data()
{
    QTest::addColumn<bool>("isRecorded");
    QTest::newRow("while it waits") << true;
    QTest::newRow("while that is being recorded") << false;
}

void OutboxUndoTest::cancelledIsUndone()
{
    QFETCH(bool, isRecorded);
    const OperationId batch =
        isRecorded ? m_bench->put({501, 502}) : m_bench->runner().submit(m_bench->deletion({501, 502}).withGrace(1h));
    m_bench->runner().cancelUnsent(batch);
    QVERIFY(outbox().isEmpty());
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(batch), QList<State>(2, State::Undone));
    m_bench->clock.pass(1h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void OutboxUndoTest::undoesTheNewestFirst()
{
    const OperationId first = m_bench->put({501});
    const OperationId second = m_bench->put({502});
    const OperationId third = m_bench->put({503});
    outbox().undoNewest();
    QVERIFY(!outbox().batch(third));
    QVERIFY(outbox().batch(second));
    outbox().undoNewest();
    QVERIFY(!outbox().batch(second));
    const OperationId fourth = m_bench->put({504});
    outbox().undoAll();
    QVERIFY(outbox().isEmpty());
    outbox().undoNewest();
    for (const OperationId batch : {first, second, third, fourth})
        QTRY_COMPARE(m_bench->states(batch), QList<State>{State::Undone});
}

QTEST_GUILESS_MAIN(OutboxUndoTest)

#include "tst_outboxundo.moc"
