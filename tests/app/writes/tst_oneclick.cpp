// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"
#include "app/records/sqljournal.h"
#include "tests/app/operations/runnerbench.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Tagged = u"Before the update · bw-a1b2"_s;
const QString Untagged = u"Before the update"_s;
const ProviderFault Lost = ProviderFault::of(Delivery::CloseBeforeAnswer);

constexpr qint64 Hour = 3'600'000;

struct Kind
{
    const char *name;
    OperationKind kind;
};
constexpr std::array Kinds{Kind{"create", OperationKind::Create}, Kind{"delete", OperationKind::Delete},
                           Kind{"restore", OperationKind::Restore}};

struct Loss
{
    const char *name;
    Delivery delivery;
};
constexpr std::array Losses{Loss{"FIN", Delivery::CloseBeforeAnswer}, Loss{"RST", Delivery::Reset},
                            Loss{"half a header", Delivery::HalfHeader}, Loss{"junk", Delivery::Junk}};

/// What became of one click, counted over the runs of a cell.
struct Counts
{
    int runs = 0;
    int requests = 0;
    int onTheWantedConnection = 0;
    int recordedBefore = 0; ///< the intent was in the file when the request came
    int unknown = 0;
    int settledRight = 0; ///< or, for a restore, left unknown
};

int runsOfACell()
{
    return qEnvironmentVariableIsEmpty("BEWARJE_LONG") ? 2 : 25;
}

State expected(OperationKind kind, bool tookEffect)
{
    if (kind == OperationKind::Restore)
        return State::Unknown; // no listing tells; a person has to look
    return tookEffect ? State::Done : State::NotDone;
}

} // namespace

/// One click is one request, whatever the wire does, with the record in a file.
class OneClickTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void matrix();
    void adoptsNoDecoy_data();
    void adoptsNoDecoy();
    void findsItByAnotherClock_data();
    void findsItByAnotherClock();
    void bulkStopsAtTheFourth();

private:
    void begin(RunnerBench::Options options = {});
    void end();
    [[nodiscard]] OperationId submit(OperationKind kind) const;
    void runCell(OperationKind kind, ProviderFault fault, bool isReused, Counts &counts);
    [[nodiscard]] QList<State> rows() const;

    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlJournal> m_journal;
    std::unique_ptr<RunnerBench> m_bench;
};

void OneClickTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void OneClickTest::cleanup()
{
    end();
    m_folder.reset();
}

void OneClickTest::begin(RunnerBench::Options options)
{
    m_journal = std::make_unique<SqlJournal>(m_folder->filePath(u"journal.sqlite"_s), m_clock,
                                             [] { return std::optional<QString>(); });
    m_journal->open();
    QTRY_VERIFY(m_journal->facts().takesRecords());
    options.journal = m_journal.get();
    m_bench = std::make_unique<RunnerBench>(options);
    m_bench->fill(501, 2);
    QVERIFY(m_bench->list());
}

void OneClickTest::end()
{
    m_bench.reset();
    m_journal.reset();
}

OperationId OneClickTest::submit(OperationKind kind) const
{
    if (kind == OperationKind::Create)
        return m_bench->runner().submit(m_bench->creation(Tagged));
    if (kind == OperationKind::Delete)
        return m_bench->runner().submit(m_bench->deletion({501}));
    return m_bench->runner().submit(m_bench->restore(501));
}

QList<State> OneClickTest::rows() const
{
    RecordStore store(m_folder->filePath(u"journal.sqlite"_s));
    QList<State> states;
    if (store.openReadOnly().state == JournalFacts::State::ReadOnly)
        store.forEach([&states](const OperationRecord &record) {
            states.append(record.state);
            return true;
        });
    return states;
}

void OneClickTest::runCell(OperationKind kind, ProviderFault fault, bool isReused, Counts &counts)
{
    init();
    RunnerBench::Options options;
    options.rest.repeats = 3; // of GET; no write knows it
    options.rest.repeatPause = 1ms;
    begin(options);
    if (QTest::currentTestFailed())
        return;
    m_bench->server.addFault({"POST"}, fault);
    m_bench->server.addFault({"DELETE"}, fault);
    if (!isReused) { // the check's connection is not kept, so the write opens one
        ProviderFault closing;
        closing.headers = {{"Connection", "close"}};
        m_bench->server.addFault({"GET"}, closing);
    }
    QSet<int> connections;
    qsizetype requests = 0;
    QList<State> told;
    const auto watch = connect(&m_bench->server, &ProviderServer::requested, this, [&](const ServedRequest &request) {
        if (request.method != "GET") {
            ++requests;
            counts.onTheWantedConnection += connections.contains(request.connection) == isReused;
            counts.recordedBefore += rows() == QList<State>{State::Intent};
        }
        connections.insert(request.connection);
    });
    connect(m_journal.get(), &Journal::recorded, &m_bench->server,
            [&told](const OperationRecord &record) { told.append(record.state); });
    const OperationId batch = submit(kind);
    QVERIFY(m_bench->waitForEnd(batch));
    const State wanted = expected(kind, fault.takesEffect);
    QTRY_VERIFY(wanted == State::Unknown || m_bench->isSettled(batch));
    QVERIFY(m_bench->list()); // a late second one would come before this has ended
    disconnect(watch);
    counts.unknown += told.size() > 1 && told.first(2) == QList<State>{State::Intent, State::Unknown};
    end();
    ++counts.runs;
    counts.requests += int(requests);
    counts.settledRight += rows() == QList<State>{wanted};
}

void OneClickTest::matrix()
{
    std::printf("%-8s %-14s %-10s %-9s %5s %9s %10s %9s %8s %8s\n", "write", "the wire", "connection", "provider",
                "runs", "requests", "as wanted", "recorded", "unknown", "settled");
    Counts sum;
    for (const auto &[kindName, kind] : Kinds) {
        for (const auto &[lossName, delivery] : Losses) {
            for (const bool isReused : {false, true}) {
                for (const bool tookEffect : {true, false}) {
                    Counts counts;
                    const ProviderFault fault = ProviderFault::of(delivery);
                    for (int run = 0; run < runsOfACell() && !QTest::currentTestFailed(); ++run)
                        runCell(kind, tookEffect ? fault : fault.withoutEffect(), isReused, counts);
                    std::printf("%-8s %-14s %-10s %-9s %5d %9d %10d %9d %8d %8d\n", kindName, lossName,
                                isReused ? "reused" : "fresh", tookEffect ? "did it" : "did not", counts.runs,
                                counts.requests, counts.onTheWantedConnection, counts.recordedBefore, counts.unknown,
                                counts.settledRight);
                    QVERIFY(!QTest::currentTestFailed());
                    QCOMPARE(counts.requests, counts.runs);
                    QCOMPARE(counts.onTheWantedConnection, counts.runs);
                    QCOMPARE(counts.recordedBefore, counts.runs);
                    QCOMPARE(counts.unknown, counts.runs);
                    QCOMPARE(counts.settledRight, counts.runs);
                    sum.runs += counts.runs;
                    sum.requests += counts.requests;
                }
            }
        }
    }
    std::printf("%d clicks, %d requests\n", sum.runs, sum.requests);
}

void OneClickTest::adoptsNoDecoy_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("server");
    QTest::addColumn<QString>("type");
    QTest::addColumn<qint64>("age"); // in milliseconds before the request, by the provider's clock
    QTest::newRow("none") << QString() << 1 << u"manual"_s << qint64(0);
    QTest::newRow("the same without the tag") << Untagged << 1 << u"manual"_s << qint64(0);
    QTest::newRow("another tag, older") << u"Before the update · bw-zzzz"_s << 1 << u"manual"_s << Hour;
    QTest::newRow("another server") << Tagged << 2 << u"manual"_s << qint64(0);
    QTest::newRow("automatic") << Tagged << 1 << u"automatic"_s << qint64(0);
    QTest::newRow("before the intent") << Tagged << 1 << u"manual"_s << Hour / 10;
}

/// It appears while the request is out. The provider's clock is two hours ahead: by ours it is never too old.
void OneClickTest::adoptsNoDecoy()
{
    QFETCH(QString, description);
    QFETCH(int, server);
    QFETCH(QString, type);
    QFETCH(qint64, age);
    RunnerBench::Options options;
    options.serverAhead = 2h;
    begin(options);
    if (QTest::currentTestFailed())
        return;
    m_bench->addServer(2);
    m_bench->server.addFault({"POST"}, Lost.withoutEffect());
    connect(&m_bench->server, &ProviderServer::requested, &m_bench->server, [&](const ServedRequest &request) {
        if (request.method != "POST" || description.isEmpty())
            return;
        Backup decoy;
        decoy.id = RunnerBench::number(700);
        decoy.server = {RunnerBench::number(server), u"web-%1"_s.arg(server)};
        decoy.typeWord = type;
        decoy.statusWord = u"completed"_s;
        decoy.createdAt = Timestamp::fromMSecs(m_bench->serverClock.now().msecs() - age);
        decoy.description = description;
        m_bench->provider.addBackup(decoy);
    });
    const OperationId batch = m_bench->run(m_bench->creation(Tagged));
    QVERIFY(batch);
    QTRY_VERIFY(m_bench->isSettled(batch));
    QCOMPARE(m_bench->record(batch).state, State::NotDone);
    QCOMPARE(m_bench->record(batch).cause, Cause::NoneFound);
    QVERIFY(!m_bench->record(batch).backup);
    QCOMPARE(m_bench->writes().size(), 1);
    end();
    QCOMPARE(rows(), QList<State>{State::NotDone});
}

void OneClickTest::findsItByAnotherClock_data()
{
    QTest::addColumn<int>("hoursAhead");
    QTest::newRow("two hours behind") << -2;
    QTest::newRow("two hours ahead") << 2;
}

void OneClickTest::findsItByAnotherClock()
{
    QFETCH(int, hoursAhead);
    RunnerBench::Options options;
    options.serverAhead = std::chrono::hours(hoursAhead);
    begin(options);
    if (QTest::currentTestFailed())
        return;
    m_bench->server.addFault({"POST"}, Lost);
    const OperationId batch = m_bench->run(m_bench->creation(Tagged));
    QVERIFY(batch);
    QTRY_COMPARE(m_bench->states(batch), QList<State>{State::Done});
    QCOMPARE(m_bench->record(batch).cause, Cause::FoundByTag);
    QCOMPARE(m_bench->record(batch).backup->id.text(), u"504"_s);
    QCOMPARE(m_bench->writes().size(), 1);
}

void OneClickTest::bulkStopsAtTheFourth()
{
    begin();
    if (QTest::currentTestFailed())
        return;
    m_bench->fill(601, 10, 2);
    QVERIFY(m_bench->list());
    FaultMatch fourth{"DELETE"};
    fourth.time = 4;
    m_bench->server.addFault(fourth, ProviderFault::status(401));
    const OperationId batch = m_bench->run(m_bench->deletion({601, 602, 603, 604, 605, 606, 607, 608, 609, 610}));
    QVERIFY(batch);
    const QList<State> states =
        QList<State>(3, State::Done) + QList<State>{State::Rejected} + QList<State>(6, State::NotSent);
    QCOMPARE(m_bench->states(batch), states);
    QVERIFY(QTest::qWaitFor([&] { return m_journal->liveRecords(m_bench->record(batch).accountKey).isEmpty(); }));
    QCOMPARE(m_bench->writes().size(), 4);
    end();
    QCOMPARE(rows(), states);
    std::printf("ten to delete, 401 to the fourth: 4 requests\n");
}

QTEST_GUILESS_MAIN(OneClickTest)

#include "tst_oneclick.moc"
