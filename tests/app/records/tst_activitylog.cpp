// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/clock.h"
#include "app/records/activitylog.h"
#include "app/records/memoryjournal.h"
#include "app/records/sqljournal.h"
#include "tests/support/someoperations.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using State = ActivityLog::State;

namespace {

/// A journal whose facts a test sets.
class LateJournal : public MemoryJournal
{
public:
    using MemoryJournal::MemoryJournal;

    [[nodiscard]] JournalFacts facts() const override { return {state, u"no room"_s, {}}; }
    void become(JournalFacts::State now)
    {
        state = now;
        emit factsChanged();
    }

    JournalFacts::State state = JournalFacts::State::Opening;
};

QList<OperationId> idsOf(const ActivityLog &log)
{
    QList<OperationId> ids;
    for (const ActivityEntry &entry : log.table().entries())
        ids.append(entry.id);
    return ids;
}

OperationState stateOf(const ActivityLog &log, OperationId id)
{
    return log.table().at(*log.table().rowOf(id)).state;
}

} // namespace

class TestActivityLog : public QObject
{
    Q_OBJECT

private slots:
    void readsWhenItIsAsked();
    void waitsForTheJournal();
    void triesAgainWhenTheJournalOpens();
    void keepsUp();
    void tellsABatchOnce();
    void missesNothingWhileItLoads_data();
    void missesNothingWhileItLoads();
    void ignoresWhatWasNotRecorded();
    void readsTheFile();
    void marksAsLookedAt_data();
    void marksAsLookedAt();
    void goesWhileItReads();
};

void TestActivityLog::readsWhenItIsAsked()
{
    MemoryJournal journal;
    journal.recordAll({some::operation(1), some::operation(2)});
    ActivityLog log(journal);
    QCOMPARE(log.state(), State::Idle);
    QSignalSpy states(&log, &ActivityLog::stateChanged);
    log.load();
    QCOMPARE(log.state(), State::Loading);
    QCOMPARE(log.table().size(), 0);
    QTRY_COMPARE(log.state(), State::Ready);
    QCOMPARE(idsOf(log), (QList<OperationId>{1, 2}));
    log.load();
    QCOMPARE(states.size(), 2);
}

void TestActivityLog::waitsForTheJournal()
{
    LateJournal journal;
    journal.recordAll({some::operation(1)});
    ActivityLog log(journal);
    log.load();
    QCOMPARE(log.state(), State::Loading);
    journal.become(JournalFacts::State::ReadOnly);
    QTRY_COMPARE(log.state(), State::Ready);
    QCOMPARE(log.table().size(), 1);
}

void TestActivityLog::triesAgainWhenTheJournalOpens()
{
    LateJournal journal;
    journal.state = JournalFacts::State::Failed;
    ActivityLog log(journal);
    log.load();
    QCOMPARE(log.state(), State::Failed);
    journal.recordAll({some::operation(1)});
    journal.become(JournalFacts::State::Opening);
    QCOMPARE(log.state(), State::Loading);
    journal.become(JournalFacts::State::Failed);
    QCOMPARE(log.state(), State::Failed);
    journal.become(JournalFacts::State::Ready);
    QTRY_COMPARE(log.state(), State::Ready);
    QCOMPARE(log.table().size(), 1);
}

void TestActivityLog::keepsUp()
{
    MemoryJournal journal;
    journal.recordAll({some::operation(1), some::operation(2, OperationKind::Create, OperationState::Intent)});
    ActivityLog log(journal);
    log.load();
    QTRY_COMPARE(log.state(), State::Ready);
    QSignalSpy changes(&log, &ActivityLog::changed);
    journal.record(some::operation(2, OperationKind::Create, OperationState::Unknown));
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(stateOf(log, 2), OperationState::Unknown);
    auto change = changes.takeFirst().at(0).value<ActivityChange>();
    QCOMPARE(change.firstNew, 2U);
    QCOMPARE(change.changed, (std::vector<quint32>{1}));
    // A smaller number may come later: numbers are given before a row is recorded.
    journal.record(some::operation(7));
    journal.record(some::operation(5));
    QTRY_COMPARE(log.table().size(), 4);
    QCOMPARE(idsOf(log), (QList<OperationId>{1, 2, 7, 5}));
    change = changes.takeFirst().at(0).value<ActivityChange>();
    QCOMPARE(change.firstNew, 2U);
    QVERIFY(change.changed.empty());
}

void TestActivityLog::tellsABatchOnce()
{
    MemoryJournal journal;
    ActivityLog log(journal);
    log.load();
    QTRY_COMPARE(log.state(), State::Ready);
    QSignalSpy changes(&log, &ActivityLog::changed);
    QList<OperationRecord> batch;
    for (OperationId id = 1; id <= 500; ++id)
        batch.append(some::operation(id, OperationKind::Delete, OperationState::Waiting));
    journal.recordAll(batch);
    QTRY_COMPARE(log.table().size(), 500);
    for (OperationRecord &record : batch)
        record.state = OperationState::Undone;
    journal.recordAll(batch);
    QTRY_COMPARE(stateOf(log, 500), OperationState::Undone);
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(1).at(0).value<ActivityChange>().changed.size(), size_t(500));
}

void TestActivityLog::missesNothingWhileItLoads_data()
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("memory") << false;
    QTest::newRow("file") << true;
}

void TestActivityLog::missesNothingWhileItLoads()
{
    QFETCH(const bool, isFile);
    const QTemporaryDir folder;
    const Clock clock;
    std::unique_ptr<Journal> journal = std::make_unique<MemoryJournal>();
    if (isFile) {
        auto file = std::make_unique<SqlJournal>(folder.filePath(u"journal.sqlite"_s), clock,
                                                 [] { return std::optional<QString>(); });
        file->open();
        QTRY_VERIFY(file->facts().takesRecords());
        journal = std::move(file);
    }
    ActivityLog log(*journal);
    // Each record once before and once after the reading began; and more while it goes on.
    for (OperationId id = 1; id <= 50; ++id)
        journal->record(some::operation(id, OperationKind::Delete, OperationState::Intent));
    log.load();
    for (OperationId id = 1; id <= 100; ++id)
        journal->record(some::operation(id, OperationKind::Delete, OperationState::Done));
    OperationId next = 101;
    const auto recordMore = [&] {
        if (next <= 300)
            journal->record(some::operation(next++));
    };
    connect(journal.get(), &Journal::recorded, this, recordMore);
    QTRY_COMPARE(log.state(), State::Ready);
    QTRY_COMPARE(log.table().size(), 300);
    for (const ActivityEntry &entry : log.table().entries())
        QCOMPARE(entry.state, OperationState::Done);
}

void TestActivityLog::ignoresWhatWasNotRecorded()
{
    MemoryJournal journal;
    ActivityLog log(journal);
    log.load();
    QTRY_COMPARE(log.state(), State::Ready);
    QSignalSpy changes(&log, &ActivityLog::changed);
    emit journal.recordFailed(some::operation(1), u"disk full"_s);
    journal.record(some::operation(2));
    QTRY_COMPARE(changes.size(), 1);
    QCOMPARE(idsOf(log), QList<OperationId>{2});
}

void TestActivityLog::readsTheFile()
{
    const QTemporaryDir folder;
    const Clock clock;
    SqlJournal journal(folder.filePath(u"journal.sqlite"_s), clock, [] { return std::optional<QString>(); });
    ActivityLog log(journal);
    log.load();
    journal.open();
    QTRY_COMPARE(log.state(), State::Ready);
    journal.record(some::creation(3, 7, 240));
    QTRY_COMPARE(log.table().size(), 1);
    ActivityLog second(journal);
    second.load();
    QTRY_COMPARE(second.state(), State::Ready);
    const ActivityEntry &told = log.table().at(0);
    const ActivityEntry &read = second.table().at(0);
    QCOMPARE(read.server, told.server);
    QCOMPARE(read.backupId, told.backupId);
    QCOMPARE(read.completedAt, told.completedAt);
    std::optional<OperationRecord> record;
    const PendingCall call = second.readRecord(3, [&record](const auto &found) { record = found; });
    QTRY_VERIFY(record);
    QCOMPARE(record->base, u"https://a.example/api"_s);
}

void TestActivityLog::marksAsLookedAt_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<bool>("isMarked");
    for (int state = 0; state <= int(OperationState::LookedAt); ++state) {
        const bool isAmbiguous = OperationState(state) == OperationState::Ambiguous;
        const bool isUnknown = OperationState(state) == OperationState::Unknown;
        QTest::addRow("restore %d", state)
            << OperationKind::Restore << OperationState(state) << (isAmbiguous || isUnknown);
        // What became of these is still being looked for.
        QTest::addRow("create %d", state) << OperationKind::Create << OperationState(state) << isAmbiguous;
    }
}

void TestActivityLog::marksAsLookedAt()
{
    QFETCH(const OperationKind, kind);
    QFETCH(const OperationState, state);
    QFETCH(const bool, isMarked);
    QCOMPARE(canBeLookedAt(kind, state), isMarked);
    MemoryJournal journal;
    journal.recordAll({some::operation(1, kind, state), some::operation(2, kind, state), some::operation(3)});
    ActivityLog log(journal);
    log.load();
    QTRY_COMPARE(log.state(), State::Ready);
    log.markLookedAt(1);
    log.markLookedAt(2);
    log.markLookedAt(4); // there is none
    journal.record(some::operation(5));
    QTRY_COMPARE(log.table().size(), 4);
    QTRY_COMPARE(stateOf(log, 2), isMarked ? OperationState::LookedAt : state);
    QCOMPARE(stateOf(log, 1), isMarked ? OperationState::LookedAt : state);
    OperationRecord expected = some::operation(1, kind, isMarked ? OperationState::LookedAt : state);
    expected.sentAt = some::operation(1, kind, state).sentAt;
    QCOMPARE(journal.records().at(0).state, expected.state);
    QCOMPARE(journal.records().at(0).sentAt, expected.sentAt);
}

void TestActivityLog::goesWhileItReads()
{
    MemoryJournal journal;
    for (OperationId id = 1; id <= 1000; ++id)
        journal.record(some::operation(id));
    {
        ActivityLog log(journal);
        log.load();
        log.markLookedAt(1);
    }
    auto log = std::make_unique<ActivityLog>(journal);
    connect(&journal, &Journal::recorded, this, [&log] { log.reset(); });
    log->load();
    QTRY_VERIFY(!log);
}

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
