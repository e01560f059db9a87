// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(bewarje::ProviderFault)

namespace {

const QString Tagged = u"Before the update · bw-a1b2"_s;
const ProviderFault Lost = ProviderFault::of(Delivery::CloseBeforeAnswer);

/// Lists another server so many times, one after another.
bool others(RunnerBench &bench, int times)
{
    for (int time = 0; time < times; ++time) {
        bool hasCome = false;
        const PendingCall call = bench.refresher().list({RunnerBench::number(9)}, bench.clock.steady(),
                                                        [&hasCome](const Result<SharedListing> &) { hasCome = true; });
        if (!QTest::qWaitFor([&hasCome] { return hasCome; }))
            return false;
    }
    return true;
}

} // namespace

/// What becomes of a lost answer, and when nothing is asked.
class SettlerTest : public QObject
{
    Q_OBJECT

private slots:
    void settlesDeletions_data();
    void settlesDeletions();
    void severalPagesMustAgree();
    void takesListingsThatOthersMade();
    void asksNothingDuringAHold();
    void takesUpAgainWhenTheHoldEnds();
    void asksNothingWhileTheTokenIsRefused();
};

void SettlerTest::settlesDeletions_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<bool>("isGoneBefore");
    QTest::addColumn<State>("state");
    QTest::addColumn<Cause>("cause");

    QTest::newRow("lost, with effect") << Lost << false << State::Done << Cause::None;
    QTest::newRow("lost, without effect") << Lost.withoutEffect() << false << State::NotDone << Cause::StillListed;
    QTest::newRow("404, gone") << ProviderFault::status(404) << true << State::Done << Cause::AlreadyGone;
    QTest::newRow("404, listed") << ProviderFault::status(404) << false << State::NotDone << Cause::StillListed;
    for (const int status : {200, 202, 500}) {
        ProviderFault fault = ProviderFault::status(status, "{}");
        QTest::addRow("%d, listed", status) << fault << false << State::NotDone << Cause::StillListed;
        fault.takesEffect = true;
        QTest::addRow("%d, gone", status) << fault << false << State::Done << Cause::None;
    }
}

void SettlerTest::settlesDeletions()
{
    QFETCH(ProviderFault, fault);
    QFETCH(bool, isGoneBefore);
    QFETCH(State, state);
    QFETCH(Cause, cause);
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.server.addFault({"DELETE"}, fault);
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.method == "DELETE" && isGoneBefore)
            bench.provider.clear();
    });
    const OperationId batch = bench.run(bench.deletion({501}));
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.journal.asked, (QList<State>{State::Intent, State::Unknown, state}));
    QCOMPARE(bench.record(batch).state, state);
    QCOMPARE(bench.record(batch).cause, cause);
    QCOMPARE(bench.server.count("DELETE"), 1);
}

void SettlerTest::severalPagesMustAgree()
{
    RunnerBench::Options options;
    options.pageSize = 2;
    options.limits.settling = {0ms};
    RunnerBench bench(options);
    bench.fill(501, 4);
    QVERIFY(bench.list());
    bench.server.addFault({"DELETE"}, Lost);
    QSignalSpy listed(&bench.refresher(), &Refresher::listed);
    const OperationId batch = bench.run(bench.deletion({501}));
    QVERIFY(batch);
    QTRY_COMPARE(listed.size(), 2); // the check, and the one of the schedule
    QCOMPARE(bench.record(batch).state, State::Unknown);
    bench.refresher().refresh();
    QTRY_COMPARE(bench.record(batch).state, State::Done);
}

void SettlerTest::takesListingsThatOthersMade()
{
    RunnerBench::Options options;
    options.limits.settling = {};
    RunnerBench bench(options);
    bench.fill(501, 2);
    bench.fill(601, 2, 2);
    QVERIFY(bench.list());
    bench.server.addFault({"POST"}, Lost);
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QCOMPARE(bench.listings(), 1);
    QSignalSpy listed(&bench.refresher(), &Refresher::listed);
    const PendingCall other =
        bench.refresher().list({RunnerBench::number(2)}, bench.clock.steady(), [](const Result<SharedListing> &) {});
    QTRY_COMPARE(listed.size(), 1);
    QCOMPARE(bench.record(batch).state, State::Unknown); // another server's list says nothing
    bench.refresher().refresh();
    QTRY_COMPARE(bench.record(batch).state, State::Done);
    QCOMPARE(bench.record(batch).cause, Cause::FoundByTag);
}

void SettlerTest::asksNothingDuringAHold()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.server.addFault({"POST"}, Lost);
    bench.server.addFault({"GET", u"/backups/"_s, {}, 1}, ProviderFault::status(429, {}, {{"Retry-After", "600"}}));
    QVERIFY(others(bench, 1)); // it meets the hold
    QVERIFY(bench.refresher().state().heldUntil.isKnown());
    const OperationId batch = bench.run(bench.creation(Tagged)); // by hand, so it goes ahead
    QVERIFY(batch);
    QVERIFY(others(bench, 20)); // longer than the whole schedule
    QCOMPARE(bench.listingsOf(1), 1);
    QCOMPARE(bench.record(batch).state, State::Unknown);
    bench.refresher().refresh(); // by hand: ends the hold
    QTRY_COMPARE(bench.record(batch).state, State::Done);
}

void SettlerTest::takesUpAgainWhenTheHoldEnds()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.server.addFault({"POST"}, Lost);
    bench.server.addFault({"GET", u"/backups/"_s, {}, 1}, ProviderFault::status(429, {}, {{"Retry-After", "1"}}));
    QVERIFY(others(bench, 1));
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QTRY_COMPARE(bench.record(batch).state, State::Done);
}

void SettlerTest::asksNothingWhileTheTokenIsRefused()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.server.addFault({"POST"}, Lost);
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.method == "POST")
            bench.refresher().noteTokenRefused();
    });
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QVERIFY(others(bench, 20));
    QCOMPARE(bench.listings(), 1); // the check before it
    QCOMPARE(bench.record(batch).state, State::Unknown);
    bench.refresher().resume();
    QTRY_COMPARE(bench.record(batch).state, State::Done);
    QCOMPARE(bench.writes().size(), 1);
}

QTEST_GUILESS_MAIN(SettlerTest)

#include "tst_settler.moc"
