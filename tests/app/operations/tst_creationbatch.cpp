// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationoffer.h"
#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Servers = 10;
constexpr int AtOnce = 4;
const FaultMatch Creation{"POST", u"/backups/"_s};

/// The how manieth creation that comes to the provider.
FaultMatch creation(int time)
{
    return {"POST", u"/backups/"_s, {}, time};
}

FaultMatch listingOf(int server)
{
    return {"GET", u"/backups/"_s, u"server_id=%1"_s.arg(server)};
}

RunnerBench::Options atOnce(int most)
{
    RunnerBench::Options options;
    options.limits.creationsAtOnce = most;
    return options;
}

void fill(RunnerBench &bench)
{
    for (int id = 1; id <= Servers; ++id) {
        bench.addServer(id);
        bench.addBackup(500 + id, id, 24);
    }
}

CreationPlan plan()
{
    QList<ServerRef> servers;
    for (int id = 1; id <= Servers; ++id)
        servers.append({RunnerBench::number(id), u"web-%1"_s.arg(id)});
    return CreationOffer().each(servers, u"Before the move"_s);
}

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

QStringList sent(const RunnerBench &bench)
{
    QStringList result;
    for (const ServedRequest &request : bench.server.requests())
        if (request.method == "POST")
            result.append(QString::fromUtf8(request.body));
    return result;
}

template<typename Fact>
QList<Fact> many(qsizetype count, Fact fact)
{
    return QList<Fact>(count, fact);
}

} // namespace

/// Ten servers, a backup of each.
class CreationBatchTest : public QObject
{
    Q_OBJECT

private slots:
    void sendsThePlanAFewAtOnce();
    void oneAfterAnotherKeepsTheOrder();
    void refusalStopsTheRest_data();
    void refusalStopsTheRest();
    void refusalOfSomeStopsNothing();
    void serverErrorsInARowStopTheRest_data();
    void serverErrorsInARowStopTheRest();
    void serverErrorsOfThoseAtOnceStopTheRest();
    void refusedListingStopsTheRest_data();
    void refusedListingStopsTheRest();
    void whatIsStillCheckedIsStoppedToo();
    void cancelSendsNothingMore();
    void cancelBeforeTheStartSendsNothing();
    void nothingIsSentUnrecorded();
    void lostAnswersAreSettledOneByOne();
    void endsWithTheSession();
    void emptyPlanEnds();
    void doubtfulOnesAreTold();
};

void CreationBatchTest::sendsThePlanAFewAtOnce()
{
    RunnerBench bench;
    fill(bench);
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
    const CreationPlan all = plan();
    const OperationId batch = bench.runner().submit(all);
    QTRY_COMPARE(bench.journal.waiting(), AtOnce);
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(mostOut, AtOnce);
    QCOMPARE(sorted(sent(bench)), sorted(bodies(all)));
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
    RunnerBench bench(atOnce(1));
    fill(bench);
    const CreationPlan all = plan();
    QVERIFY(bench.run(all));
    QCOMPARE(sent(bench), bodies(all));
}

void CreationBatchTest::refusalStopsTheRest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("most");
    for (const int status : {401, 403}) {
        for (const int most : {1, AtOnce})
            QTest::addRow("%d, %d at once", status, most) << status << most;
    }
}

void CreationBatchTest::refusalStopsTheRest()
{
    QFETCH(int, status);
    QFETCH(int, most);
    RunnerBench bench(atOnce(most));
    fill(bench);
    bench.server.addFault(Creation, ProviderFault::status(status));
    bench.journal.heldBack = {State::Intent};
    const OperationId batch = bench.runner().submit(plan());
    QTRY_COMPARE(bench.journal.waiting(), most);
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(sent(bench).size(), most);
    QCOMPARE(bench.states(batch), many(most, State::Rejected) + many(Servers - most, State::NotSent));
    QCOMPARE(bench.causes(batch), many(most, Cause::None) + many(Servers - most, Cause::StoppedByError));
}

void CreationBatchTest::refusalOfSomeStopsNothing()
{
    RunnerBench bench;
    fill(bench);
    for (const int time : {1, 2, 3, 5})
        bench.server.addFault(creation(time), ProviderFault::status(422));
    const OperationId batch = bench.run(plan());
    QVERIFY(batch);
    QCOMPARE(sent(bench).size(), Servers);
    QCOMPARE(bench.states(batch).count(State::Rejected), 4);
    QCOMPARE(bench.states(batch).count(State::Done), Servers - 4);
}

void CreationBatchTest::serverErrorsInARowStopTheRest_data()
{
    QTest::addColumn<QList<int>>("failing");
    QTest::addColumn<int>("sent");
    QTest::newRow("the first three") << QList<int>{1, 2, 3} << 3;
    QTest::newRow("a success between") << QList<int>{1, 2, 4, 5} << Servers;
    QTest::newRow("three after a success between") << QList<int>{1, 2, 4, 5, 6} << 6;
    QTest::newRow("the last three") << QList<int>{8, 9, 10} << Servers;
}

void CreationBatchTest::serverErrorsInARowStopTheRest()
{
    QFETCH(QList<int>, failing);
    QFETCH(int, sent);
    RunnerBench bench(atOnce(1));
    fill(bench);
    for (const int time : std::as_const(failing))
        bench.server.addFault(creation(time), ProviderFault::status(503));
    const OperationId batch = bench.run(plan());
    QVERIFY(batch);
    QCOMPARE(::sent(bench).size(), sent);
    const QList<Cause> causes = bench.causes(batch);
    QCOMPARE(causes.count(Cause::StoppedByError), Servers - sent);
    QCOMPARE(causes.sliced(sent), many(Servers - sent, Cause::StoppedByError));
}

void CreationBatchTest::serverErrorsOfThoseAtOnceStopTheRest()
{
    RunnerBench bench;
    fill(bench);
    bench.server.addFault(Creation, ProviderFault::status(503));
    bench.journal.heldBack = {State::Unknown};
    const OperationId batch = bench.runner().submit(plan());
    QTRY_COMPARE(bench.journal.waiting(), AtOnce);
    // The first two make room for others; these are stopped while they are checked.
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(sent(bench).size(), AtOnce);
    QCOMPARE(bench.causes(batch).count(Cause::StoppedByError), Servers - AtOnce);
}

void CreationBatchTest::refusedListingStopsTheRest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("failing");
    QTest::newRow("401") << 401 << 1;
    QTest::newRow("403") << 403 << 1;
    QTest::newRow("500, three in a row") << 500 << 3;
}

void CreationBatchTest::refusedListingStopsTheRest()
{
    QFETCH(int, status);
    QFETCH(int, failing);
    RunnerBench bench(atOnce(1));
    fill(bench);
    for (int server = 2; server < 2 + failing; ++server)
        bench.server.addFault(listingOf(server), ProviderFault::status(status));
    const OperationId batch = bench.run(plan());
    QVERIFY(batch);
    QCOMPARE(sent(bench).size(), 1);
    QCOMPARE(bench.states(batch), many(1, State::Done) + many(Servers - 1, State::NotSent));
    QCOMPARE(bench.causes(batch), many(1, Cause::None) + many(failing, Cause::CheckFailed)
                                      + many(Servers - 1 - failing, Cause::StoppedByError));
}

void CreationBatchTest::whatIsStillCheckedIsStoppedToo()
{
    RunnerBench bench;
    fill(bench);
    bench.server.addFault(listingOf(2), ProviderFault::of(Delivery::Silence));
    bench.server.addFault(Creation, ProviderFault::status(403));
    bench.journal.heldBack = {State::Intent};
    const OperationId batch = bench.runner().submit(plan());
    QTRY_COMPARE(bench.journal.waiting(), AtOnce - 1);
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(sent(bench).size(), AtOnce - 1);
    QCOMPARE(bench.causes(batch).at(1), Cause::StoppedByError);
    QCOMPARE(bench.causes(batch).count(Cause::StoppedByError), Servers - AtOnce + 1);
}

void CreationBatchTest::cancelSendsNothingMore()
{
    RunnerBench bench;
    fill(bench);
    bench.journal.heldBack = {State::Intent};
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId batch = bench.runner().submit(plan());
    QTRY_COMPARE(bench.journal.waiting(), AtOnce);
    bench.runner().cancelUnsent(batch);
    QTRY_COMPARE(bench.causes(batch).count(Cause::CancelledByPerson), Servers - AtOnce);
    // These are being recorded: they go on.
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(sent(bench).size(), AtOnce);
    QCOMPARE(bench.states(batch), many(AtOnce, State::Done) + many(Servers - AtOnce, State::NotSent));
    QTRY_COMPARE(ended.size(), 1);
}

void CreationBatchTest::cancelBeforeTheStartSendsNothing()
{
    RunnerBench bench;
    fill(bench);
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId batch = bench.runner().submit(plan());
    bench.runner().cancelUnsent(batch);
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.causes(batch), many(Servers, Cause::CancelledByPerson));
    QVERIFY(bench.list()); // whatever was on its way has come by then
    QCOMPARE(bench.provider.backups().size(), Servers);
    QCOMPARE(ended.size(), 1);
}

void CreationBatchTest::nothingIsSentUnrecorded()
{
    RunnerBench bench;
    fill(bench);
    bench.journal.refused = {State::Intent};
    const OperationId batch = bench.run(plan());
    QVERIFY(batch);
    QCOMPARE(bench.causes(batch), many(Servers, Cause::RecordFailed));
    QVERIFY(bench.journal.asked.count(State::Intent) <= AtOnce);
    QVERIFY(bench.list());
    QCOMPARE(bench.provider.backups().size(), Servers);
}

void CreationBatchTest::lostAnswersAreSettledOneByOne()
{
    RunnerBench bench;
    fill(bench);
    bench.server.addFault(creation(2), ProviderFault::of(Delivery::CloseBeforeAnswer));
    bench.server.addFault(creation(5), ProviderFault::of(Delivery::CloseBeforeAnswer).withoutEffect());
    const OperationId batch = bench.run(plan());
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(sent(bench).size(), Servers);
    QCOMPARE(bench.states(batch).count(State::Done), Servers - 1);
    QCOMPARE(bench.states(batch).count(State::NotDone), 1);
    QCOMPARE(bench.causes(batch).count(Cause::FoundByTag), 1);
    QCOMPARE(bench.provider.backups().size(), 2 * Servers - 1);
}

void CreationBatchTest::endsWithTheSession()
{
    RunnerBench bench;
    fill(bench);
    bench.server.addFault(Creation, ProviderFault::of(Delivery::Silence));
    bench.runner().submit(plan());
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
    RunnerBench bench(atOnce(1));
    fill(bench);
    const CreationPlan all = plan();
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
