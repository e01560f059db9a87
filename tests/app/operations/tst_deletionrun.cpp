// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QList<int> Ten{501, 502, 503, 504, 505, 506, 507, 508, 509, 510};

QStringList deletes(const QList<int> &ids)
{
    QStringList result;
    for (const int id : ids)
        result.append(u"DELETE /backups/%1/"_s.arg(id));
    return result;
}

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
    void sendsNothingWhereTheTargetDiffers_data();
    void sendsNothingWhereTheTargetDiffers();
    void sendsNothingWhereTheCheckFails_data();
    void sendsNothingWhereTheCheckFails();
    void presenceInAnIncompleteListingIsProof();
    void confirmedNewestGoodGoes();
    void otherNewestGoodStays();
    void listsServersOneByOneUpToABound_data();
    void listsServersOneByOneUpToABound();
    void listsAgainWhereTheCheckIsOld_data();
    void listsAgainWhereTheCheckIsOld();
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

void DeletionRunTest::sendsNothingWhereTheTargetDiffers_data()
{
    QTest::addColumn<int>("createdHoursAgo"); // 0: it is gone
    QTest::addColumn<QString>("status");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("gone") << 0 << u"completed"_s << Cause::TargetGone;
    QTest::newRow("another moment") << 7 << u"completed"_s << Cause::TargetChanged;
    QTest::newRow("in progress again") << 26 << u"in_progress"_s << Cause::GuardHolds;
}

void DeletionRunTest::sendsNothingWhereTheTargetDiffers()
{
    QFETCH(int, createdHoursAgo);
    QFETCH(QString, status);
    QFETCH(Cause, cause);
    RunnerBench bench;
    bench.addServer(1);
    Backup first = bench.addBackup(501, 1, 26);
    const Backup second = bench.addBackup(502, 1, 25);
    const Backup newest = bench.addBackup(503, 1, 2);
    QVERIFY(bench.list());
    const DeletionPlan plan = bench.deletion({501, 502});
    QCOMPARE(plan.items().size(), 2);
    bench.provider.clear();
    first.statusWord = status;
    if (createdHoursAgo == 7)
        first.createdAt = second.createdAt;
    if (createdHoursAgo != 0)
        bench.provider.addBackup(first);
    bench.provider.addBackup(second);
    bench.provider.addBackup(newest);
    const OperationId batch = bench.run(plan);
    QVERIFY(batch);
    QCOMPARE(bench.writes(), deletes({502}));
    QCOMPARE(bench.states(batch), (QList<State>{State::NotSent, State::Done}));
    QCOMPARE(bench.causes(batch).constFirst(), cause);
}

void DeletionRunTest::sendsNothingWhereTheCheckFails_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("error") << ProviderFault::status(500);
    QTest::newRow("refused") << ProviderFault::status(403);
    QTest::newRow("token refused") << ProviderFault::status(401);
    QTest::newRow("lost") << ProviderFault::of(Delivery::CloseBeforeAnswer);
    QTest::newRow("not a list") << ProviderFault::status(200, "<html>");
    // Absence from an incomplete listing is no proof: neither gone nor to be deleted.
    QTest::newRow("incomplete") << ProviderFault::status(200, R"({"count":3,"results":[]})");
}

void DeletionRunTest::sendsNothingWhereTheCheckFails()
{
    QFETCH(ProviderFault, fault);
    RunnerBench bench;
    bench.fill(501, 3);
    QVERIFY(bench.list());
    bench.server.addFault({"GET", u"/backups/"_s}, fault);
    const OperationId batch = bench.run(bench.deletion({501, 502}));
    QVERIFY(batch);
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.states(batch), QList<State>(2, State::NotSent));
    QCOMPARE(bench.causes(batch), QList<Cause>(2, Cause::CheckFailed));
}

void DeletionRunTest::presenceInAnIncompleteListingIsProof()
{
    RunnerBench bench({2});
    bench.fill(501, 4);
    QVERIFY(bench.list());
    bench.server.addFault({"GET", u"/backups/"_s, u"page=2"_s}, ProviderFault::status(500));
    const OperationId batch = bench.run(bench.deletion({501, 504}));
    QVERIFY(batch);
    // 501 stood on the page that came. Being the newest of what came does not let it go either.
    QCOMPARE(bench.causes(batch).constLast(), Cause::CheckFailed);
    QCOMPARE(bench.causes(batch).constFirst(), Cause::None);
    QCOMPARE(bench.writes(), deletes({501}));
}

void DeletionRunTest::confirmedNewestGoodGoes()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    const DeletionPlan plan = bench.deletion({503});
    QVERIFY(plan.deletesNewestGood());
    const OperationId batch = bench.run(plan.withReason(u"wrong disk"_s));
    QVERIFY(batch);
    QCOMPARE(bench.writes(), deletes({503}));
    QCOMPARE(bench.record(batch).reason, u"wrong disk"_s);
}

void DeletionRunTest::otherNewestGoodStays()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    const DeletionPlan plan = bench.deletion({502});
    QCOMPARE(plan.confirmation(), Confirmation::None);
    // Meanwhile the newest one was deleted elsewhere: the person never confirmed to delete the last good one.
    const QList<Backup> before = bench.provider.backups();
    bench.provider.clear();
    bench.provider.addBackup(before.at(0));
    bench.provider.addBackup(before.at(1));
    const OperationId batch = bench.run(plan);
    QVERIFY(batch);
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.causes(batch), QList<Cause>{Cause::GuardHolds});
}

void DeletionRunTest::listsServersOneByOneUpToABound_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("listings");
    QTest::newRow("at the bound") << 20 << 20;
    QTest::newRow("above it") << 21 << 1;
}

void DeletionRunTest::listsServersOneByOneUpToABound()
{
    QFETCH(int, servers);
    QFETCH(int, listings);
    RunnerBench bench;
    QList<int> ids;
    for (int server = 1; server <= servers; ++server) {
        bench.fill(1000 + server * 10, 1, server);
        ids.append(1000 + server * 10);
    }
    QVERIFY(bench.list());
    qsizetype before = -1;
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.method == "DELETE" && before < 0)
            before = bench.listings();
    });
    const OperationId batch = bench.run(bench.deletion(ids));
    QVERIFY(batch);
    QCOMPARE(before, listings);
    QCOMPARE(bench.writes().size(), servers);
    QCOMPARE(bench.states(batch), QList<State>(servers, State::Done));
}

void DeletionRunTest::listsAgainWhereTheCheckIsOld_data()
{
    QTest::addColumn<std::chrono::milliseconds>("freshness");
    QTest::addColumn<int>("listings");
    QTest::newRow("fresh") << std::chrono::milliseconds(60'000) << 2;
    QTest::newRow("old at once") << std::chrono::milliseconds(0) << 5;
}

void DeletionRunTest::listsAgainWhereTheCheckIsOld()
{
    QFETCH(std::chrono::milliseconds, freshness);
    QFETCH(int, listings);
    RunnerBench::Options options;
    options.limits.freshness = freshness;
    RunnerBench bench(options);
    bench.fill(501, 4);
    QVERIFY(bench.list());
    const OperationId batch = bench.run(bench.deletion({501, 502, 503, 504}));
    QVERIFY(batch);
    QCOMPARE(bench.writes().size(), 4);
    QTRY_COMPARE(bench.listings(), listings); // the last one is that after the batch
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
