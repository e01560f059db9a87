// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kill/killbench.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = OperationState;

namespace {

/// Where the writer is killed, in the order in which a write comes by.
enum class Point : quint8 {
    BeforeIntentCommit, // of the record, before the seven
    BeforeConnect,
    AfterHeaders,
    AfterBody,
    AfterStatusLine,
    AfterAnswer,
    BeforeOutcomeCommit,
    AfterOutcomeCommit
};

constexpr std::array PointNames{"before the intent's commit",
                                "before connect",
                                "after headers",
                                "after body",
                                "after the status line",
                                "after the answer",
                                "before the outcome's commit",
                                "after the outcome's commit"};

struct Kind
{
    const char *name;
    OperationKind kind;
};
constexpr std::array Kinds{Kind{"create", OperationKind::Create}, Kind{"delete", OperationKind::Delete},
                           Kind{"restore", OperationKind::Restore}};

int runsOfACell()
{
    return qEnvironmentVariableIsEmpty("BEWARJE_LONG") ? 3 : 50;
}

StopPoint stopOf(Point point)
{
    switch (point) {
    case Point::BeforeIntentCommit:
        return StopPoint::BeforeIntent;
    case Point::BeforeConnect:
        return StopPoint::AfterIntent;
    case Point::BeforeOutcomeCommit:
        return StopPoint::BeforeOutcome;
    case Point::AfterOutcomeCommit:
        return StopPoint::AfterOutcome;
    default:
        return StopPoint::None;
    }
}

/// Kills the writer when its write is so far on the wire.
void killOnTheWire(KillBench &bench, Point point)
{
    const auto killAtWrite = [&bench](const ServedRequest &request) {
        if (request.method != "GET")
            bench.kill();
    };
    ProviderServer &server = bench.server;
    if (point == Point::AfterHeaders)
        QObject::connect(&server, &ProviderServer::headRead, &server, killAtWrite);
    else if (point == Point::AfterBody)
        QObject::connect(&server, &ProviderServer::requested, &server, killAtWrite);
    else if (point == Point::AfterStatusLine || point == Point::AfterAnswer)
        QObject::connect(&server, &ProviderServer::delivered, &server, killAtWrite);
    if (point == Point::AfterStatusLine)
        for (const char *method : {"POST", "DELETE"})
            server.addFault({method}, ProviderFault::of(ProviderFault::Delivery::StatusLine));
}

/// What a cell's runs came to.
struct Counts
{
    int runs = 0;
    int requests = 0;
    int rows = 0;
    int done = 0;
    int notDone = 0;
    int unknown = 0;
    std::vector<qint64> starts;
};

} // namespace

/// Killed at any moment: nothing is sent a second time, no row is lost, and the next start finds out.
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void matrix_data();
    void matrix();

private:
    static void runOnce(const Kind &kind, Point point, Counts &counts);
    static void judgeWhatIsLeft(const KillBench &bench, Point point);
    static void judgeTheNextStart(KillBench &bench, OperationKind kind, Point point, State &state);
};

void KillTest::matrix_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("point");
    std::printf("%-8s %-28s %5s %9s %5s %6s %9s %8s %22s\n", "write", "killed", "runs", "requests", "rows", "done",
                "not done", "unknown", "next start, ms (most)");
    for (int kind = 0; kind < int(Kinds.size()); ++kind)
        for (int point = 0; point < int(PointNames.size()); ++point)
            QTest::addRow("%s %s", Kinds.at(size_t(kind)).name, PointNames.at(size_t(point))) << kind << point;
}

void KillTest::judgeWhatIsLeft(const KillBench &bench, Point point)
{
    const QList<OperationRecord> rows = bench.rows();
    if (point == Point::BeforeIntentCommit) {
        QVERIFY(rows.isEmpty());
        QCOMPARE(bench.writes(), 0); // what has no row was not sent
        return;
    }
    QCOMPARE(rows.size(), 1);
    QCOMPARE(bench.writes(), point == Point::BeforeConnect ? 0 : 1);
    if (point == Point::AfterOutcomeCommit)
        QCOMPARE(rows.constFirst().state, State::Done);
    else if (point != Point::AfterAnswer) // where it may have come so far before it was killed
        QCOMPARE(rows.constFirst().state, State::Intent);
}

void KillTest::judgeTheNextStart(KillBench &bench, OperationKind kind, Point point, State &state)
{
    const QList<OperationRecord> before = bench.rows();
    const int writes = bench.writes();
    QVERIFY2(bench.watch(), qPrintable(bench.lines().join(u" | "_s)));
    QCOMPARE(bench.writes(), writes);
    const QList<OperationRecord> rows = bench.rows();
    QCOMPARE(rows.size(), before.size());
    if (rows.isEmpty()) {
        QCOMPARE(bench.lines().constFirst(), u"open 0"_s);
        QVERIFY(!bench.tookEffect(kind));
        return;
    }
    QCOMPARE(rows.constFirst().id, before.constFirst().id);
    state = rows.constFirst().state;
    if (before.constFirst().state == State::Intent) { // told as unknown before anything was asked
        QVERIFY(bench.lines().at(1).endsWith(u" unknown interrupted"_s));
        const bool tookEffect = bench.tookEffect(kind);
        const State settled = tookEffect ? State::Done : State::NotDone;
        QCOMPARE(state, kind == OperationKind::Restore ? State::Unknown : settled);
        QVERIFY(tookEffect || point <= Point::AfterHeaders);
    } else {
        QCOMPARE(state, State::Done);
        QVERIFY(bench.tookEffect(kind));
    }
}

void KillTest::runOnce(const Kind &kind, Point point, Counts &counts)
{
    KillBench bench;
    killOnTheWire(bench, point);
    bench.startWrite(QString::fromLatin1(kind.name), stopOf(point));
    QVERIFY2(QTest::qWaitFor([&bench] { return !bench.isRunning() || bench.lines().contains(u"stopped"_s); }, 30'000),
             qPrintable(bench.lines().join(u" | "_s)));
    bench.kill();
    judgeWhatIsLeft(bench, point);
    if (QTest::currentTestFailed())
        return;
    State state = State::Planned;
    judgeTheNextStart(bench, kind.kind, point, state);
    if (QTest::currentTestFailed())
        return;
    counts.starts.push_back(bench.startedIn());
    // And the start after that one: all stays as it is.
    QVERIFY(bench.watch());
    const QList<OperationRecord> rows = bench.rows();
    QVERIFY(rows.isEmpty() || rows.constFirst().state == state);
    ++counts.runs;
    counts.requests += bench.writes();
    counts.rows += int(rows.size());
    counts.done += state == State::Done;
    counts.notDone += state == State::NotDone;
    counts.unknown += state == State::Unknown;
}

void KillTest::matrix()
{
    QFETCH(int, kind);
    QFETCH(int, point);
    Counts counts;
    for (int run = 0; run < runsOfACell() && !QTest::currentTestFailed(); ++run)
        runOnce(Kinds.at(size_t(kind)), Point(point), counts);
    if (counts.starts.empty())
        return;
    std::sort(counts.starts.begin(), counts.starts.end());
    std::printf("%-8s %-28s %5d %9d %5d %6d %9d %8d %12lld (%lld)\n", Kinds.at(size_t(kind)).name,
                PointNames.at(size_t(point)), counts.runs, counts.requests, counts.rows, counts.done, counts.notDone,
                counts.unknown, static_cast<long long>(counts.starts.at(counts.starts.size() / 2)),
                static_cast<long long>(counts.starts.back()));
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(KillTest)

#include "tst_kill.moc"
