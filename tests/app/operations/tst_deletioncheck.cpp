// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

/// What is looked at just before a deletion leaves, and what it then holds back.
class DeletionCheckTest : public QObject
{
    Q_OBJECT

private slots:
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
    void listsAgainAfterASuspend();
};

void DeletionCheckTest::sendsNothingWhereTheTargetDiffers_data()
{
    QTest::addColumn<int>("createdHoursAgo"); // 0: it is gone
    QTest::addColumn<QString>("status");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("gone") << 0 << u"completed"_s << Cause::TargetGone;
    QTest::newRow("another moment") << 7 << u"completed"_s << Cause::TargetChanged;
    QTest::newRow("in progress again") << 26 << u"in_progress"_s << Cause::GuardHolds;
}

void DeletionCheckTest::sendsNothingWhereTheTargetDiffers()
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

void DeletionCheckTest::sendsNothingWhereTheCheckFails_data()
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

void DeletionCheckTest::sendsNothingWhereTheCheckFails()
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

void DeletionCheckTest::presenceInAnIncompleteListingIsProof()
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

void DeletionCheckTest::confirmedNewestGoodGoes()
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

void DeletionCheckTest::otherNewestGoodStays()
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

void DeletionCheckTest::listsServersOneByOneUpToABound_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("listings");
    QTest::newRow("at the bound") << 20 << 20;
    QTest::newRow("above it") << 21 << 1;
}

void DeletionCheckTest::listsServersOneByOneUpToABound()
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

void DeletionCheckTest::listsAgainWhereTheCheckIsOld_data()
{
    QTest::addColumn<std::chrono::milliseconds>("freshness");
    QTest::addColumn<int>("listings");
    QTest::newRow("fresh") << std::chrono::milliseconds(60'000) << 2;
    QTest::newRow("old at once") << std::chrono::milliseconds(0) << 5;
}

void DeletionCheckTest::listsAgainWhereTheCheckIsOld()
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

void DeletionCheckTest::listsAgainAfterASuspend()
{
    RunnerBench bench;
    bench.fill(501, 3);
    QVERIFY(bench.list());
    qsizetype before = 0;
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.method != "DELETE")
            return;
        bench.clock.wallAhead = std::chrono::hours(8); // the steady clock stood
        before = bench.listings();
    });
    const OperationId batch = bench.run(bench.deletion({501, 502}));
    QVERIFY(batch);
    QCOMPARE(bench.writes().size(), 2);
    QCOMPARE(before, 2);
}

QTEST_GUILESS_MAIN(DeletionCheckTest)

#include "tst_deletioncheck.moc"
