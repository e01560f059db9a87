// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/tenservers.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What goes over the wire for a plan, in its order.
QStringList bodies(const CreationPlan &plan)
{
    QStringList result;
    for (const CreationItem &item : plan.items())
        result.append(uR"({"server_id":%1,"description":"%2"})"_s.arg(item.server.id.text(), item.description));
    return result;
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

/// A creation of ten backups.
class CreationBatchTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsThePlanAFewAtOnce();
    void oneAfterAnotherKeepsTheOrder();
    void cancelSendsNothingMore();
    void cancelBeforeTheStartSendsNothing();
    void lostAnswersAreSettledOneByOne();
    void endsWithTheSession();
    void emptyPlanEnds();
    void doubtfulOnesAreTold();
};

void CreationBatchTest::sendsThePlanAFewAtOnce()
{
    TenServers bench;
    // Answers take long enough for others to come meanwhile.
    bench.server.addFault(Creation, ProviderFault::sized(Delivery::Drip, 32, 2ms));
    bench.journal.heldBack = {State::Intent};
    QSet<OperationId> answered;
    connect(&bench.runner(), &OperationRunner::recordChanged, &bench.server, [&](const OperationRecord &record) {
        if (record.state == State::Done)
            answered.insert(record.id);
    });
    qsizetype mostOut = 0;
    connect(&bench.server, &ProviderServer::requested, &bench.server,
            [&] { mostOut = std::max(mostOut, bench.server.count("POST") - answered.size()); });
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const CreationPlan all = TenServers::plan();
    const OperationId batch = bench.runner().submit(all);
    QTRY_COMPARE(bench.journal.waiting(), AtOnce);
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(mostOut, AtOnce);
    QCOMPARE(sorted(bench.sent()), sorted(bodies(all)));
    QCOMPARE(bench.states(batch), many(Servers, State::Done));
    QCOMPARE(ended.size(), 1);
    for (qsizetype i = 0; i < Servers; ++i) {
        const OperationRecord record = bench.runner().records(batch).at(i);
        QCOMPARE(record.server.id, all.items().at(i).server.id);
        QCOMPARE(record.description, all.items().at(i).description);
        QCOMPARE(record.tag, CreationPlan::tagIn(record.description));
        QCOMPARE(record.backup->description, record.description);
        QCOMPARE(record.knownIds.size(), 1);
    }
}

void CreationBatchTest::oneAfterAnotherKeepsTheOrder()
{
    TenServers bench(1);
    const CreationPlan all = TenServers::plan();
    QVERIFY(bench.run(all));
    QCOMPARE(bench.sent(), bodies(all));
}

void CreationBatchTest::cancelSendsNothingMore()
{
    TenServers bench;
    bench.journal.heldBack = {State::Intent};
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId batch = bench.runner().submit(TenServers::plan());
    QTRY_COMPARE(bench.journal.waiting(), AtOnce);
    bench.runner().cancelUnsent(batch);
    QTRY_COMPARE(bench.causes(batch).count(Cause::CancelledByPerson), Servers - AtOnce);
    // These are being recorded: they go on.
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.sent().size(), AtOnce);
    QCOMPARE(bench.states(batch), many(AtOnce, State::Done) + many(Servers - AtOnce, State::NotSent));
    QTRY_COMPARE(ended.size(), 1);
}

void CreationBatchTest::cancelBeforeTheStartSendsNothing()
{
    TenServers bench;
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId batch = bench.runner().submit(TenServers::plan());
    bench.runner().cancelUnsent(batch);
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.causes(batch), many(Servers, Cause::CancelledByPerson));
    QVERIFY(bench.list()); // whatever was on its way has come by then
    QCOMPARE(bench.provider.backups().size(), Servers);
    QCOMPARE(ended.size(), 1);
}

void CreationBatchTest::lostAnswersAreSettledOneByOne()
{
    TenServers bench;
    bench.server.addFault(creation(2), ProviderFault::of(Delivery::CloseBeforeAnswer));
    bench.server.addFault(creation(5), ProviderFault::of(Delivery::CloseBeforeAnswer).withoutEffect());
    const OperationId batch = bench.run(TenServers::plan());
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.sent().size(), Servers);
    QCOMPARE(bench.states(batch).count(State::Done), Servers - 1);
    QCOMPARE(bench.states(batch).count(State::NotDone), 1);
    QCOMPARE(bench.causes(batch).count(Cause::FoundByTag), 1);
    QCOMPARE(bench.provider.backups().size(), 2 * Servers - 1);
}

void CreationBatchTest::endsWithTheSession()
{
    TenServers bench;
    bench.server.addFault(Creation, ProviderFault::of(Delivery::Silence));
    bench.runner().submit(TenServers::plan());
    QTRY_COMPARE(bench.server.count("POST"), AtOnce);
    bench.end();
    QCOMPARE(bench.server.count("POST"), AtOnce);
}

void CreationBatchTest::emptyPlanEnds()
{
    RunnerBench bench;
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId batch = bench.runner().submit(CreationPlan());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.at(0).at(0).value<OperationId>(), batch);
    QCOMPARE(bench.server.requests().size(), 0);
}

void CreationBatchTest::doubtfulOnesAreTold()
{
    TenServers bench(1);
    const CreationPlan all = TenServers::plan();
    const ServerRef first = all.items().at(0).server;
    bench.journal.heldBack = {State::Intent};
    const OperationId batch = bench.runner().submit(CreationPlan(first, u"no tag"_s));
    QCOMPARE(bench.runner().creationsInDoubt().size(), 1); // planned
    QTRY_COMPARE(bench.journal.waiting(), 1);
    bench.server.addFault(Creation, ProviderFault::of(Delivery::CloseBeforeAnswer));
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QTRY_COMPARE(bench.record(batch).state, State::Ambiguous);
    QCOMPARE(bench.runner().creationsInDoubt().size(), 1);
    QCOMPARE(bench.runner().creationsInDoubt().constFirst().server, first);
    bench.server.clearFaults();
    QVERIFY(bench.run(CreationPlan(all.items().at(1).server, all.items().at(1).description)));
    QCOMPARE(bench.runner().creationsInDoubt().size(), 1); // what is done is not in doubt
}

QTEST_GUILESS_MAIN(CreationBatchTest)

#include "tst_creationbatch.moc"
