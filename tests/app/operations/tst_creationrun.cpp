// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Tagged = u"Before the update · bw-a1b2"_s;
const QString Untagged = u"Before the update"_s;

const FaultMatch Creation{"POST", u"/backups/"_s};
const FaultMatch List{"GET", u"/backups/"_s};

const ProviderFault LostWithEffect = ProviderFault::of(Delivery::CloseBeforeAnswer);
const ProviderFault LostWithoutEffect = LostWithEffect.withoutEffect();
/// One readable backup where two are stated.
const ProviderFault Incomplete =
    ProviderFault::status(200, R"({"count":2,"results":[{"id":501,"server":{"id":1,"name":"web-1"},)"
                               R"("backup_type":"manual","status":"completed","created_at":"2025-01-01T00:00:00Z"}]})");

} // namespace

class CreationRunTest : public QObject
{
    Q_OBJECT

private slots:
    void listsThenCreates();
    void sendsNothingWithoutAListing_data();
    void sendsNothingWithoutAListing();
    void incompleteListingNeedsATag_data();
    void incompleteListingNeedsATag();
    void refusalIsRejected_data();
    void refusalIsRejected();
    void unreadableAnswerIsFoundByTag_data();
    void unreadableAnswerIsFoundByTag();
    void decoysAreNotAdopted_data();
    void decoysAreNotAdopted();
    void withoutTagIsNeverDoneByItself();
    void usedTagCountsAsNone();
    void taggedInAnIncompleteListingIsDone();
    void incompleteListingsNeverSayNone();
    void severalWithTheTagAreAmbiguous();
};

void CreationRunTest::listsThenCreates()
{
    RunnerBench bench;
    bench.fill(501, 2);
    bench.fill(601, 1, 2);
    QVERIFY(bench.list());
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QCOMPARE(bench.server.requests().at(0).query.queryItemValue(u"server_id"_s), u"1"_s);
    QCOMPARE(bench.server.requests().at(1).body, R"({"server_id":1,"description":"Before the update · bw-a1b2"})");
    QCOMPARE(bench.writes(), QStringList{u"POST /backups/"_s});
    const OperationRecord record = bench.record(batch);
    QCOMPARE(record.state, State::Done);
    QCOMPARE(record.cause, Cause::None);
    QCOMPARE(record.knownIds.size(), 3);
    QCOMPARE(record.backup->id.text(), u"603"_s);
    QVERIFY(record.serverTime.isKnown());
    QVERIFY(!record.message.isEmpty());
    QTRY_COMPARE(bench.listings(), 2);
}

void CreationRunTest::sendsNothingWithoutAListing_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("error") << ProviderFault::status(502);
    QTest::newRow("token refused") << ProviderFault::status(401);
    QTest::newRow("lost") << LostWithEffect;
    QTest::newRow("not a list") << ProviderFault::status(200, "[1");
}

void CreationRunTest::sendsNothingWithoutAListing()
{
    QFETCH(ProviderFault, fault);
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault(List, fault);
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.record(batch).state, State::NotSent);
    QCOMPARE(bench.record(batch).cause, Cause::CheckFailed);
    QVERIFY(bench.record(batch).error.has_value());
}

void CreationRunTest::incompleteListingNeedsATag_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("tag") << Tagged << true;
    QTest::newRow("no tag") << Untagged << false;
    QTest::newRow("tag not at the end") << u"· bw-a1b2 before"_s << false;
    QTest::newRow("no description") << QString() << false;
}

void CreationRunTest::incompleteListingNeedsATag()
{
    QFETCH(QString, description);
    QFETCH(bool, isSent);
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault(List, Incomplete);
    const OperationId batch = bench.run(bench.creation(description));
    QVERIFY(batch);
    QCOMPARE(bench.writes().size(), isSent ? 1 : 0);
    QCOMPARE(bench.record(batch).state, isSent ? State::Done : State::NotSent);
    QCOMPARE(bench.record(batch).cause, isSent ? Cause::None : Cause::CheckFailed);
}

void CreationRunTest::refusalIsRejected_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 403, 404, 409, 422, 429})
        QTest::addRow("%d", status) << status;
}

void CreationRunTest::refusalIsRejected()
{
    QFETCH(int, status);
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault(Creation, ProviderFault::status(status, R"({"detail":"no room"})"));
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QCOMPARE(bench.record(batch).state, State::Rejected);
    QCOMPARE(bench.record(batch).error->serverText, u"no room"_s);
    QCOMPARE(bench.writes().size(), 1);
}

void CreationRunTest::unreadableAnswerIsFoundByTag_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("closed") << LostWithEffect;
    QTest::newRow("cut body") << ProviderFault::of(Delivery::HalfBody);
    ProviderFault other;
    other.answer = SimulatedAnswer{202, "{}", "application/json"};
    QTest::newRow("202") << other;
    other.answer = SimulatedAnswer{201, "<html>", "text/html"};
    QTest::newRow("201 with a page") << other;
    other.answer = SimulatedAnswer{504, "{}", "application/json"};
    QTest::newRow("504") << other;
}

void CreationRunTest::unreadableAnswerIsFoundByTag()
{
    QFETCH(ProviderFault, fault);
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault(Creation, fault);
    QSignalSpy changed(&bench.runner(), &OperationRunner::recordChanged);
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.journal.asked, (QList<State>{State::Intent, State::Unknown, State::Done}));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(bench.record(batch).cause, Cause::FoundByTag);
    QCOMPARE(bench.record(batch).backup->id.text(), u"504"_s);
    QCOMPARE(bench.writes().size(), 1);
}

void CreationRunTest::decoysAreNotAdopted_data()
{
    QTest::addColumn<QString>("decoy");
    QTest::newRow("none") << QString();
    QTest::newRow("without tag") << Untagged;
    QTest::newRow("another tag") << u"Before the update · bw-zzzz"_s;
}

void CreationRunTest::decoysAreNotAdopted()
{
    QFETCH(QString, decoy);
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault(Creation, LostWithoutEffect);
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.method == "POST" && !decoy.isEmpty())
            bench.addBackup(700, 1, 0, decoy);
    });
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.record(batch).state, State::NotDone);
    QCOMPARE(bench.record(batch).cause, Cause::NoneFound);
    QVERIFY(!bench.record(batch).backup);
    QVERIFY(bench.listings() >= 1 + 3);
    QCOMPARE(bench.writes().size(), 1);
}

void CreationRunTest::withoutTagIsNeverDoneByItself()
{
    RunnerBench bench;
    bench.fill(501, 2);
    bench.addBackup(400, 1, 0, Untagged); // known before: no candidate
    bench.server.addFault(Creation, LostWithEffect);
    const OperationId batch = bench.run(bench.creation(Untagged));
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.record(batch).state, State::Ambiguous);
    QCOMPARE(bench.record(batch).cause, Cause::CandidatesFound);
    QCOMPARE(bench.record(batch).candidates.size(), 1);
    QCOMPARE(bench.record(batch).candidates.constFirst().id.text(), u"504"_s);
    QVERIFY(!bench.record(batch).backup);
}

void CreationRunTest::usedTagCountsAsNone()
{
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault({"POST", u"/backups/"_s, {}, 2}, LostWithEffect);
    QVERIFY(bench.run(bench.creation(Tagged)));
    const OperationId again = bench.run(bench.creation(Tagged));
    QVERIFY(again);
    QTRY_VERIFY(bench.isSettled(again));
    QCOMPARE(bench.record(again).state, State::Ambiguous);
    QCOMPARE(bench.record(again).description, Tagged);
}

void CreationRunTest::taggedInAnIncompleteListingIsDone()
{
    RunnerBench bench({2});
    bench.fill(501, 4);
    bench.server.addFault(Creation, LostWithEffect);
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.method == "POST") // from here on no listing comes whole
            bench.server.addFault({"GET", u"/backups/"_s, u"page=2"_s}, ProviderFault::status(500));
    });
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.record(batch).state, State::Done);
    QCOMPARE(bench.record(batch).cause, Cause::FoundByTag);
    QCOMPARE(bench.record(batch).backup->id.text(), u"506"_s);
}

void CreationRunTest::incompleteListingsNeverSayNone()
{
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault(Creation, LostWithoutEffect);
    bench.server.addFault({"GET", u"/backups/"_s, {}, 1}, {});
    bench.server.addFault(List, Incomplete);
    QSignalSpy listed(&bench.refresher(), &Refresher::listed);
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QTRY_COMPARE(listed.size(), 7); // the check, and the schedule's six
    QCOMPARE(bench.record(batch).state, State::Unknown);
    bench.server.clearFaults();
    // The schedule is over; each later refresh counts.
    for (int time = 1; time <= 3; ++time) {
        QCOMPARE(bench.record(batch).state, State::Unknown);
        bench.refresher().refresh();
        QTRY_COMPARE(listed.size(), 7 + time);
    }
    QTRY_COMPARE(bench.record(batch).state, State::NotDone);
}

void CreationRunTest::severalWithTheTagAreAmbiguous()
{
    RunnerBench bench;
    bench.fill(501, 2);
    bench.server.addFault(Creation, LostWithEffect);
    connect(&bench.server, &ProviderServer::requested, &bench.server, [&](const ServedRequest &request) {
        if (request.method == "POST")
            bench.addBackup(700, 1, 0, Tagged);
    });
    const OperationId batch = bench.run(bench.creation(Tagged));
    QVERIFY(batch);
    QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.record(batch).state, State::Ambiguous);
    QCOMPARE(bench.record(batch).candidates.size(), 2);
}

QTEST_GUILESS_MAIN(CreationRunTest)

#include "tst_creationrun.moc"
