// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"
#include "app/workspace.h"
#include "tests/app/operations/runnerbench.h"
#include "tests/app/writes/smalldisk.h"
#include "tests/support/fakevault.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto Closed = QFile::ReadOwner | QFile::ExeOwner;
constexpr auto Open = Closed | QFile::WriteOwner;

const QList<std::pair<const char *, OperationKind>> Kinds{
    {"create", OperationKind::Create}, {"delete", OperationKind::Delete}, {"restore", OperationKind::Restore}};

OperationId submit(const RunnerBench &bench, OperationKind kind)
{
    if (kind == OperationKind::Create)
        return bench.runner().submit(bench.creation(u"Before · bw-a1b2"_s));
    if (kind == OperationKind::Delete)
        return bench.runner().submit(bench.deletion({501}));
    return bench.runner().submit(bench.restore(502));
}

} // namespace

/// A disk that is full or takes nothing: lists are read, nothing is sent, and the system's words are told. The
/// journal and the profile's lock are the program's own.
class UnwritableTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void readOnlyFolder_data();
    void readOnlyFolder();
    void readOnlyFile();
    void fileInTheFoldersPlace();
    void fullFromTheStart();
    void fullBeforeTheIntent_data();
    void fullBeforeTheIntent();
    void fullBeforeTheOutcome();
    void longestFileIsReached();

private:
    /// A profile below `folder`, its journal opened until it is `state`, and a session that has listed.
    void open(const QString &folder, JournalFacts::State state);
    void end();
    /// Submits one of each kind and expects that nothing is sent.
    void expectNothingSent();
    /// As the banner's Retry does; each refused row has tried it too, and the last of these must have failed.
    void tryAgain();
    /// One that is sent and recorded.
    void expectWritten();
    [[nodiscard]] Places places(const QString &folder) const
    {
        return {m_folder->filePath(u"config"_s), folder, m_folder->filePath(u"cache"_s)};
    }
    [[nodiscard]] const Journal &journal() const { return m_workspace->journal(); }
    [[nodiscard]] QList<OperationRecord> rows() const;

    Clock m_clock;
    std::unique_ptr<Unprivileged> m_unprivileged;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RunnerBench> m_bench;
    QString m_data;
};

void UnwritableTest::initTestCase()
{
    ::umask(0077);
}

void UnwritableTest::init()
{
    m_unprivileged = std::make_unique<Unprivileged>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_data = m_folder->filePath(u"data"_s);
}

void UnwritableTest::cleanup()
{
    end();
    QFile::setPermissions(m_data, Open);
    m_folder.reset();
    m_unprivileged.reset();
}

void UnwritableTest::open(const QString &folder, JournalFacts::State state)
{
    m_workspace =
        std::make_unique<Workspace>(u""_s, places(folder), std::make_unique<FakeVault>(), SessionParts(), m_clock);
    m_workspace->openRecords();
    QTRY_COMPARE(journal().facts().state, state);
    RunnerBench::Options options;
    options.journal = &m_workspace->journal();
    m_bench = std::make_unique<RunnerBench>(options);
    m_bench->fill(501, 3);
    QVERIFY(m_bench->list()); // reading needs no disk
}

void UnwritableTest::end()
{
    m_bench.reset();
    m_workspace.reset();
}

QList<OperationRecord> UnwritableTest::rows() const
{
    RecordStore store(m_workspace->places().journalFile());
    QList<OperationRecord> records;
    if (store.openReadOnly().state == JournalFacts::State::ReadOnly)
        store.forEach([&records](const OperationRecord &record) {
            records.append(record);
            return true;
        });
    return records;
}

void UnwritableTest::expectNothingSent()
{
    QSignalSpy failed(&m_workspace->journal(), &Journal::recordFailed);
    for (const auto &[name, kind] : Kinds) {
        const OperationId batch = submit(*m_bench, kind);
        QVERIFY2(m_bench->waitForEnd(batch), name);
        QCOMPARE(m_bench->states(batch), QList<State>{State::NotSent});
        QCOMPARE(m_bench->causes(batch), QList<Cause>{Cause::RecordFailed});
    }
    QVERIFY(failed.size() >= 3);
    QVERIFY(!failed.constFirst().at(1).toString().isEmpty());
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    QVERIFY(m_bench->list()); // what had left would come before this has ended
    QCOMPARE(m_bench->writes(), QStringList());
}

void UnwritableTest::tryAgain()
{
    QTRY_COMPARE(journal().facts().state, JournalFacts::State::Failed);
    m_workspace->openRecords();
}

void UnwritableTest::expectWritten()
{
    QTRY_VERIFY(journal().facts().takesRecords());
    m_bench->server.clearRequests();
    const OperationId batch = submit(*m_bench, OperationKind::Delete);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(batch), QList<State>{State::Done});
    QCOMPARE(m_bench->writes().size(), 1);
    QCOMPARE(rows().constLast().state, State::Done);
}

void UnwritableTest::readOnlyFolder_data()
{
    QTest::addColumn<bool>("hasJournal");
    QTest::newRow("empty") << false;
    QTest::newRow("with a journal") << true;
}

void UnwritableTest::readOnlyFolder()
{
    QFETCH(bool, hasJournal);
    QVERIFY(QDir().mkpath(m_data));
    if (hasJournal) {
        RecordStore store(places(m_data).journalFile());
        QVERIFY(store.open(m_clock.now()).facts.takesRecords());
    }
    QVERIFY(QFile::setPermissions(m_data, Closed));
    open(m_data + (hasJournal ? u""_s : u"/below"_s), JournalFacts::State::Failed);
    if (QTest::currentTestFailed())
        return;
    expectNothingSent();
}

void UnwritableTest::readOnlyFile()
{
    QVERIFY(QDir().mkpath(m_data));
    {
        RecordStore store(places(m_data).journalFile());
        QVERIFY(store.open(m_clock.now()).facts.takesRecords());
    }
    QVERIFY(QFile::setPermissions(places(m_data).journalFile(), QFile::ReadOwner));
    open(m_data, JournalFacts::State::Failed);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(journal().facts().detail.contains(u"readonly"_s));
    expectNothingSent();
    // Its companions were made with its mode.
    for (const QFileInfo &file : QDir(m_data).entryInfoList({u"journal.sqlite*"_s}))
        QVERIFY(QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::WriteOwner));
    tryAgain();
    expectWritten();
}

void UnwritableTest::fileInTheFoldersPlace()
{
    QFile inTheWay(m_data);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    open(m_data, JournalFacts::State::Failed);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(journal().facts().detail.contains(u"Not a directory"_s));
    QVERIFY(journal().facts().detail.contains(m_data));
    expectNothingSent();
    QVERIFY(inTheWay.remove());
    tryAgain();
    expectWritten();
}

void UnwritableTest::fullFromTheStart()
{
    m_unprivileged.reset();
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk can be mounted by root only.");
    const Unprivileged unprivileged;
    QVERIFY(disk.fill());
    open(disk.path(u"data"_s), JournalFacts::State::Failed);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(journal().facts().detail.contains(u"No space left"_s));
    expectNothingSent();
    QVERIFY(disk.makeRoom());
    tryAgain();
    expectWritten();
    end();
}

void UnwritableTest::fullBeforeTheIntent_data()
{
    QTest::addColumn<OperationKind>("kind");
    for (const auto &[name, kind] : Kinds)
        QTest::newRow(name) << kind;
}

void UnwritableTest::fullBeforeTheIntent()
{
    QFETCH(OperationKind, kind);
    m_unprivileged.reset();
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk can be mounted by root only.");
    const Unprivileged unprivileged;
    open(disk.path(u"data"_s), JournalFacts::State::Ready);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_bench->run(m_bench->creation(u"one that has room · bw-aaaa"_s)));
    QVERIFY(disk.fill());
    m_bench->server.clearRequests();
    QSignalSpy failed(&m_workspace->journal(), &Journal::recordFailed);
    const OperationId batch = submit(*m_bench, kind);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->causes(batch), QList<Cause>{Cause::RecordFailed});
    QCOMPARE(failed.constFirst().at(1).toString(), u"database or disk is full"_s);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(rows().size(), 1); // what was there before is whole
    QVERIFY(disk.makeRoom());
    const OperationId again = submit(*m_bench, kind);
    QVERIFY(m_bench->waitForEnd(again));
    QCOMPARE(m_bench->states(again), QList<State>{State::Done});
    QCOMPARE(m_bench->writes().size(), 1);
    end();
}

/// The request is out by then: its outcome is told, and the row says "unknown" to the next run, which looks.
void UnwritableTest::fullBeforeTheOutcome()
{
    m_unprivileged.reset();
    const SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("A small disk can be mounted by root only.");
    const Unprivileged unprivileged;
    open(disk.path(u"data"_s), JournalFacts::State::Ready);
    if (QTest::currentTestFailed())
        return;
    connect(&m_bench->server, &ProviderServer::requested, this, [&disk](const ServedRequest &request) {
        if (request.method == "DELETE")
            QVERIFY(disk.fill());
    });
    QSignalSpy failed(&m_workspace->journal(), &Journal::recordFailed);
    const OperationId batch = submit(*m_bench, OperationKind::Delete);
    QVERIFY(m_bench->waitForEnd(batch));
    QCOMPARE(m_bench->states(batch), QList<State>{State::Done});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(rows().constLast().state, State::Intent);
    m_bench->end();
    m_workspace.reset();
    QVERIFY(disk.makeRoom());
    m_workspace = std::make_unique<Workspace>(u""_s, places(disk.path(u"data"_s)), std::make_unique<FakeVault>(),
                                              SessionParts(), m_clock);
    m_workspace->openRecords();
    QTRY_VERIFY(journal().facts().takesRecords());
    m_bench->server.clearRequests();
    m_bench->open(m_workspace->journal());
    QCOMPARE(m_bench->runner().openRecords().size(), 1);
    QTRY_VERIFY(m_bench->runner().openRecords().isEmpty());
    QCOMPARE(rows().constLast().state, State::Done);
    QCOMPARE(m_bench->writes(), QStringList());
    end();
}

/// As a quota does it, where no disk can be mounted.
void UnwritableTest::longestFileIsReached()
{
    open(m_data, JournalFacts::State::Ready);
    if (QTest::currentTestFailed())
        return;
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1, before.rlim_max};
    const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_FSIZE, &before); });
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const OperationId batch = submit(*m_bench, OperationKind::Delete);
    const bool isEnded = m_bench->waitForEnd(batch);
    ::setrlimit(RLIMIT_FSIZE, &before); // before a word is written to a file that the test's output may go to
    QVERIFY(isEnded);
    QCOMPARE(m_bench->causes(batch), QList<Cause>{Cause::RecordFailed});
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    expectWritten();
}

QTEST_GUILESS_MAIN(UnwritableTest)

#include "tst_unwritable.moc"
