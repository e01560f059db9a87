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

/// What holds for every kind of write: recorded before it is sent, and sent once.
class OperationRunnerTest : public QObject
{
    Q_OBJECT

private slots:
    void oneClickIsOneRequest_data();
    void oneClickIsOneRequest();
    void waitsForTheRecordedIntent_data();
    void waitsForTheRecordedIntent();
    void refusedIntentSendsNothing_data();
    void refusedIntentSendsNothing();
    void refusedOutcomeIsToldAllTheSame();
    void destroyedWhileAWriteIsOut_data();
    void destroyedWhileAWriteIsOut();
    void destroyedBeforeAnythingLeft();
    void endsBatchesThatRunBesideEachOther();

private:
    static void addKinds();
};

namespace {

OperationId submit(RunnerBench &bench, OperationKind kind)
{
    switch (kind) {
    case OperationKind::Create:
        return bench.runner().submit(bench.creation(u"Before · bw-a1b2"_s));
    case OperationKind::Delete:
        return bench.runner().submit(bench.deletion({501}));
    case OperationKind::Keep:
    case OperationKind::Unkeep:
    case OperationKind::Restore:
        break;
    }
    return bench.runner().submit(bench.restore(501));
}

} // namespace

void OperationRunnerTest::addKinds()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::newRow("create") << OperationKind::Create;
    QTest::newRow("delete") << OperationKind::Delete;
    QTest::newRow("restore") << OperationKind::Restore;
}

void OperationRunnerTest::oneClickIsOneRequest_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<bool>("isReused");
    const std::pair<const char *, Delivery> faults[] = {{"closed", Delivery::CloseBeforeAnswer},
                                                        {"reset", Delivery::Reset},
                                                        {"half header", Delivery::HalfHeader},
                                                        {"junk", Delivery::Junk},
                                                        {"silence", Delivery::Silence}};
    const std::pair<const char *, OperationKind> kinds[] = {
        {"create", OperationKind::Create}, {"delete", OperationKind::Delete}, {"restore", OperationKind::Restore}};
    for (const auto &[kindName, kind] : kinds) {
        for (const auto &[faultName, delivery] : faults) {
            for (const bool isReused : {true, false}) {
                QTest::addRow("%s %s %s", kindName, faultName, isReused ? "reused" : "fresh")
                    << kind << ProviderFault::of(delivery) << isReused;
            }
        }
        for (const int status : {408, 429, 500, 503}) {
            QTest::addRow("%s %d", kindName, status)
                << kind << ProviderFault::status(status, {}, {{"Retry-After", "0"}}) << true;
        }
        QTest::addRow("%s redirected", kindName)
            << kind << ProviderFault::redirect(307, QUrl(u"/api/v1/backups/"_s)) << true;
    }
}

void OperationRunnerTest::oneClickIsOneRequest()
{
    QFETCH(OperationKind, kind);
    QFETCH(ProviderFault, fault);
    QFETCH(bool, isReused);
    RunnerBench::Options options;
    options.rest.silence = 300ms;
    options.rest.repeats = 3; // of GET; no write knows it
    options.rest.repeatPause = 1ms;
    RunnerBench bench(options);
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.server.addFault({"POST"}, fault);
    bench.server.addFault({"DELETE"}, fault);
    if (!isReused) { // the check's connection is not kept, so the write opens one
        ProviderFault closing;
        closing.headers = {{"Connection", "close"}};
        bench.server.addFault({"GET"}, closing);
    }
    const OperationId batch = submit(bench, kind);
    QVERIFY(bench.waitForEnd(batch));
    if (kind != OperationKind::Restore)
        QTRY_VERIFY(bench.isSettled(batch));
    QCOMPARE(bench.writes().size(), 1);
    QVERIFY(bench.list()); // forgets it; a late second one would come before this has ended
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.journal.asked.count(State::Intent), 1);
}

void OperationRunnerTest::waitsForTheRecordedIntent_data()
{
    addKinds();
}

void OperationRunnerTest::waitsForTheRecordedIntent()
{
    QFETCH(OperationKind, kind);
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.journal.heldBack = {State::Intent};
    const OperationId batch = submit(bench, kind);
    QTRY_COMPARE(bench.journal.waiting(), 1);
    QVERIFY(bench.list()); // a whole round over the same wire: nothing has left before it
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.states(batch), QList<State>{State::Planned});
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.writes().size(), 1);
    QCOMPARE(bench.states(batch), QList<State>{State::Done});
}

void OperationRunnerTest::refusedIntentSendsNothing_data()
{
    addKinds();
}

void OperationRunnerTest::refusedIntentSendsNothing()
{
    QFETCH(OperationKind, kind);
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.journal.refused = {State::Intent, State::NotSent};
    const OperationId batch = submit(bench, kind);
    QVERIFY(bench.waitForEnd(batch));
    QVERIFY(bench.list());
    QCOMPARE(bench.writes(), QStringList());
    QCOMPARE(bench.states(batch), QList<State>{State::NotSent});
    QCOMPARE(bench.causes(batch), QList<Cause>{Cause::RecordFailed});
    QVERIFY(!bench.record(batch).sentAt.isKnown());
    QVERIFY(bench.runner().openRecords().isEmpty());
}

void OperationRunnerTest::refusedOutcomeIsToldAllTheSame()
{
    RunnerBench bench;
    bench.fill(501, 3);
    QVERIFY(bench.list());
    bench.journal.refused = {State::Done};
    const OperationId batch = bench.run(bench.deletion({501, 502}));
    QVERIFY(batch);
    QCOMPARE(bench.states(batch), QList<State>(2, State::Done));
    QCOMPARE(bench.writes().size(), 2);
}

void OperationRunnerTest::destroyedWhileAWriteIsOut_data()
{
    addKinds();
}

void OperationRunnerTest::destroyedWhileAWriteIsOut()
{
    QFETCH(OperationKind, kind);
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.server.addFault({"POST"}, ProviderFault::of(Delivery::Silence));
    bench.server.addFault({"DELETE"}, ProviderFault::of(Delivery::Silence));
    submit(bench, kind);
    QTRY_COMPARE(bench.writes().size(), 1);
    bench.end();
    bench.journal.record({}); // the journal goes on; nobody listens
    // What was out stays recorded as such: it is not known what became of it.
    QCOMPARE(bench.journal.records().constFirst().state, State::Intent);
    QCOMPARE(bench.writes().size(), 1);
}

void OperationRunnerTest::destroyedBeforeAnythingLeft()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    bench.journal.heldBack = {State::Intent};
    bench.runner().submit(bench.deletion({501}));
    QTRY_COMPARE(bench.journal.waiting(), 1);
    bench.end();
    QSignalSpy recorded(&bench.journal, &Journal::recorded);
    bench.journal.release();
    QTRY_COMPARE(recorded.size(), 1);
    QCOMPARE(bench.writes(), QStringList());
}

void OperationRunnerTest::endsBatchesThatRunBesideEachOther()
{
    RunnerBench bench;
    bench.fill(501, 2);
    bench.fill(601, 2, 2);
    QVERIFY(bench.list());
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    const OperationId first = bench.runner().submit(bench.deletion({501, 502}));
    const OperationId second = bench.runner().submit(bench.deletion({601, 602}));
    const OperationId third = bench.runner().submit(bench.creation(u"x"_s, 2));
    QVERIFY(first != second && second != third);
    QCOMPARE(bench.runner().openRecords().size(), 5);
    QTRY_COMPARE(ended.size(), 3);
    QCOMPARE(bench.states(first) + bench.states(second) + bench.states(third), QList<State>(5, State::Done));
    QCOMPARE(bench.writes().size(), 5);
    QVERIFY(bench.runner().openRecords().isEmpty());
}

QTEST_GUILESS_MAIN(OperationRunnerTest)

#include "tst_operationrunner.moc"
