// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<int> Ten{501, 502, 503, 504, 505, 506, 507, 508, 509, 510};

FaultMatch nthDelete(int time)
{
    return {"DELETE", {}, {}, time};
}

} // namespace

class DeletionRunTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsThePlanInItsOrder();
    void stopsWhereAccessIsRefused_data();
    void stopsWhereAccessIsRefused();
    void stopsAfterThreeServerErrorsInARow();
    void goesOnAfterServerErrorsThatAreNotInARow();
    void cancelsWhatHasNotLeft();
    void emptyPlanEnds();
};

void DeletionRunTest::sendsThePlanInItsOrder()
{
    RunnerBench bench;
    bench.fill(501, 10);
    QVERIFY(bench.list());
    const DeletionPlan plan = bench.deletion({510, 503, 501, 507, 511});
    QCOMPARE(plan.items().size(), 4); // 511 is the newest good one
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId batch = bench.runner().submit(plan);
    QCOMPARE(bench.server.requests().size(), 0); // not before submit() has returned
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.writes(), deletes({501, 503, 507, 510}));
    QCOMPARE(bench.server.requests().constFirst().query.queryItemValue(u"server_id"_s), u"1"_s);
    QCOMPARE(bench.states(batch), QList<State>(4, State::Done));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().constFirst().value<OperationId>(), batch);
    QTRY_COMPARE(bench.listings(), 2); // one before, one after all of them
    QVERIFY(bench.runner().openRecords().isEmpty());
}

void DeletionRunTest::stopsWhereAccessIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
}

void DeletionRunTest::stopsWhereAccessIsRefused()
{
    QFETCH(int, status);
    RunnerBench bench;
    bench.fill(501, 10);
    QVERIFY(bench.list());
    bench.server.addFault(nthDelete(4), ProviderFault::status(status, R"({"detail":"no"})"));
    const OperationId batch = bench.run(bench.deletion(Ten));
    QVERIFY(batch);
    QCOMPARE(bench.writes(), deletes(Ten.first(4)));
    QCOMPARE(bench.states(batch),
             QList<State>(3, State::Done) + QList<State>{State::Rejected} + QList<State>(6, State::NotSent));
    QCOMPARE(bench.causes(batch).sliced(4), QList<Cause>(6, Cause::StoppedByError));
    QCOMPARE(bench.refresher().state().isTokenRefused, status == 401);
}

void DeletionRunTest::stopsAfterThreeServerErrorsInARow()
{
    RunnerBench bench;
    bench.fill(501, 10);
    QVERIFY(bench.list());
    for (int time = 3; time <= 5; ++time)
        bench.server.addFault(nthDelete(time), ProviderFault::status(503));
    const OperationId batch = bench.run(bench.deletion(Ten));
    QVERIFY(batch);
    QCOMPARE(bench.writes(), deletes(Ten.first(5)));
    QCOMPARE(bench.states(batch).sliced(5), QList<State>(5, State::NotSent));
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.states(batch).sliced(2, 3), QList<State>(3, State::NotDone));
    QCOMPARE(bench.writes().size(), 5);
}

void DeletionRunTest::goesOnAfterServerErrorsThatAreNotInARow()
{
    RunnerBench bench;
    bench.fill(501, 10);
    QVERIFY(bench.list());
    for (const int time : {1, 2, 4, 5, 7, 8})
        bench.server.addFault(nthDelete(time), ProviderFault::status(500));
    const OperationId batch = bench.run(bench.deletion(Ten));
    QVERIFY(batch);
    QCOMPARE(bench.writes(), deletes(Ten));
}

void DeletionRunTest::cancelsWhatHasNotLeft()
{
    RunnerBench bench;
    bench.fill(501, 10);
    QVERIFY(bench.list());
    OperationId batch = 0;
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.path == u"/backups/503/"_s)
            bench.runner().cancelUnsent(batch);
    });
    batch = bench.runner().submit(bench.deletion(Ten));
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.writes(), deletes(Ten.first(3)));
    QCOMPARE(bench.states(batch), QList<State>(3, State::Done) + QList<State>(7, State::NotSent));
    QCOMPARE(bench.causes(batch).constLast(), Cause::CancelledByPerson);

    const OperationId early = bench.runner().submit(bench.deletion({504, 505}));
    bench.runner().cancelUnsent(early);
    QVERIFY(bench.waitForEnd(early));
    QCOMPARE(bench.states(early), QList<State>(2, State::NotSent));
    QCOMPARE(bench.writes().size(), 3);
}

void DeletionRunTest::emptyPlanEnds()
{
    RunnerBench bench;
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId batch = bench.runner().submit(DeletionPlan());
    QCOMPARE(ended.size(), 0);
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(bench.runner().records(batch).isEmpty());
    QCOMPARE(bench.server.requests().size(), 0);
}

QTEST_GUILESS_MAIN(DeletionRunTest)

#include "tst_deletionrun.moc"
