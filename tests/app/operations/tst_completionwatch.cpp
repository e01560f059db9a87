// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/completionwatch.h"
#include "tests/app/operations/runnerbench.h"
#include "tests/support/fakelistings.h"
#include "tests/support/somebackups.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Backup made(qint64 id, const QString &status)
{
    Backup backup = some::backup(id, 1);
    backup.statusWord = status;
    return backup;
}

} // namespace

class CompletionWatchTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void recordsWhenItIsCompleted();
    void waitsForTheFirstListing();
    void takesWhatWasFoundCompleted();
    void endsWithoutTime_data();
    void endsWithoutTime();
    void followsOnlyCreations_data();
    void followsOnlyCreations();
    void costsNoListingAndNoWord();

private:
    void begin(const OperationRecord &record);
    void list(const QList<Backup> &backups);
    [[nodiscard]] OperationRecord creation(const QString &status = u"in_progress"_s);
    [[nodiscard]] OperationRecord recorded() const { return m_journal->records().constLast(); }

    FakeClock m_clock;
    std::unique_ptr<MemoryJournal> m_journal;
    std::unique_ptr<BackupCatalog> m_catalog;
    std::unique_ptr<OperationLedger> m_ledger;
    std::unique_ptr<CompletionWatch> m_watch;
};

void CompletionWatchTest::init()
{
    m_journal = std::make_unique<MemoryJournal>();
    m_catalog = std::make_unique<BackupCatalog>();
    m_ledger = std::make_unique<OperationLedger>(*m_journal, m_clock, u"account"_s, u"https://a.example"_s);
    m_watch = std::make_unique<CompletionWatch>(*m_catalog, *m_ledger, m_clock);
}

void CompletionWatchTest::cleanup()
{
    m_watch.reset();
    m_ledger.reset();
    m_catalog.reset();
    m_journal.reset();
}

OperationRecord CompletionWatchTest::creation(const QString &status)
{
    OperationRecord draft;
    draft.batch = m_ledger->newId();
    draft.kind = OperationKind::Create;
    draft.server = some::backup(7, 1).server;
    OperationRecord record = m_ledger->plan(draft);
    record.state = OperationState::Done;
    record.sentAt = m_clock.now();
    record.endedAt = m_clock.now();
    record.backup = made(7, status);
    return record;
}

void CompletionWatchTest::begin(const OperationRecord &record)
{
    QSignalSpy told(m_ledger.get(), &OperationLedger::told);
    m_ledger->record(record);
    QTRY_VERIFY(!told.isEmpty());
}

void CompletionWatchTest::list(const QList<Backup> &backups)
{
    QSignalSpy changed(m_catalog.get(), &BackupCatalog::changed);
    m_catalog->take(some::listing(backups));
    QTRY_COMPARE(changed.size(), 1);
}

void CompletionWatchTest::recordsWhenItIsCompleted()
{
    QSignalSpy changed(m_watch.get(), &CompletionWatch::changed);
    const OperationRecord record = creation();
    begin(record);
    QCOMPARE(m_watch->followed().size(), 1);
    QCOMPARE(changed.size(), 1);
    m_clock.advance(60s);
    list({made(7, u"in_progress"_s), made(6, u"completed"_s)});
    QCOMPARE(m_watch->followed().size(), 1);
    QVERIFY(!recorded().completedAt.isKnown());
    m_clock.advance(180s);
    list({made(7, u"completed"_s)});
    QCOMPARE(m_watch->followed().size(), 0);
    QCOMPARE(changed.size(), 2);
    QTRY_VERIFY(recorded().completedAt.isKnown());
    QCOMPARE(recorded().completedAt.msecs() - record.sentAt.msecs(), 240'000);
    QCOMPARE(recorded().state, OperationState::Done);
    QCOMPARE(recorded().endedAt, record.endedAt);
    // Once: later listings say nothing new.
    const qint64 at = recorded().completedAt.msecs();
    m_clock.advance(60s);
    list({made(7, u"completed"_s)});
    QCOMPARE(m_watch->followed().size(), 0);
    QCOMPARE(recorded().completedAt.msecs(), at);
}

void CompletionWatchTest::waitsForTheFirstListing()
{
    begin(creation());
    list({made(6, u"completed"_s)}); // began before the backup was there
    QCOMPARE(m_watch->followed().size(), 1);
    list({made(7, u"completed"_s)});
    QTRY_VERIFY(recorded().completedAt.isKnown());
}

/// Its answer was lost, and the listing that showed it showed it completed.
void CompletionWatchTest::takesWhatWasFoundCompleted()
{
    list({made(7, u"completed"_s)});
    begin(creation(u"completed"_s));
    QCOMPARE(m_watch->followed().size(), 0);
    QTRY_VERIFY(recorded().completedAt.isKnown());
}

void CompletionWatchTest::endsWithoutTime_data()
{
    QTest::addColumn<QString>("status");
    QTest::newRow("failed") << u"failed"_s;
    QTest::newRow("an unknown word") << u"exploded"_s;
    QTest::newRow("gone") << QString();
}

void CompletionWatchTest::endsWithoutTime()
{
    QFETCH(const QString, status);
    begin(creation());
    list({made(7, u"pending"_s), made(6, u"completed"_s)});
    QCOMPARE(m_watch->followed().size(), 1);
    list(status.isEmpty() ? QList{made(6, u"completed"_s)} : QList{made(7, status), made(6, u"completed"_s)});
    QCOMPARE(m_watch->followed().size(), 0);
    list({made(7, u"completed"_s)});
    QVERIFY(!recorded().completedAt.isKnown());
}

void CompletionWatchTest::followsOnlyCreations_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<OperationState>("state");
    QTest::newRow("a deletion") << OperationKind::Delete << OperationState::Done;
    QTest::newRow("a restore") << OperationKind::Restore << OperationState::Done;
    QTest::newRow("unknown") << OperationKind::Create << OperationState::Unknown;
    QTest::newRow("refused") << OperationKind::Create << OperationState::Rejected;
}

void CompletionWatchTest::followsOnlyCreations()
{
    QFETCH(const OperationKind, kind);
    QFETCH(const OperationState, state);
    OperationRecord record = creation();
    record.kind = kind;
    record.state = state;
    begin(record);
    QCOMPARE(m_watch->followed().size(), 0);
}

void CompletionWatchTest::costsNoListingAndNoWord()
{
    RunnerBench bench;
    bench.fill(501, 2);
    QVERIFY(bench.list());
    const OperationId batch = bench.run(bench.creation(u"Before the update · bw-a1b2"_s));
    QVERIFY(batch != 0);
    QCOMPARE(bench.runner().creationsInProgress().size(), 1);
    QTRY_COMPARE(bench.listings(), 2);
    QSignalSpy told(&bench.runner(), &OperationRunner::recordChanged);
    QSignalSpy ended(&bench.runner(), &OperationRunner::batchEnded);
    QSignalSpy changed(&bench.runner(), &OperationRunner::creationsInProgressChanged);
    OperationRecord record = bench.record(batch);
    bench.server.addFault({"GET", u"/backups/"_s},
                          ProviderFault::status(200, "[{\"id\":" + record.backup->id.toJson()
                                                         + ",\"server\":{\"id\":1,\"name\":\"web-1\"},"
                                                           "\"backup_type\":\"manual\",\"status\":\"completed\"}]"));
    bench.refresher().refresh();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(bench.runner().creationsInProgress().size(), 0);
    QTRY_VERIFY(bench.record(batch).completedAt.isKnown());
    QCOMPARE(told.size(), 0);
    QCOMPARE(ended.size(), 0);
    QCOMPARE(bench.listings(), 3);
}

QTEST_GUILESS_MAIN(CompletionWatchTest)
#include "tst_completionwatch.moc"
