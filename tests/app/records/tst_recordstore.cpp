// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"

#include "tests/app/records/recordsamples.h"
#include "tests/app/records/storefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = JournalFacts::State;

namespace {

constexpr Timestamp Now = Timestamp::fromMSecs(1'737'000'000'000);
constexpr qint64 Hour = 3'600'000;

QList<OperationRecord> allOf(RecordStore &store)
{
    QList<OperationRecord> records;
    store.forEach([&records](const OperationRecord &record) {
        records.append(record);
        return true;
    });
    return records;
}

OperationRecord restoreSent(OperationId id, OperationState state, qint64 hoursAgo)
{
    OperationRecord record = plainRecord(id, state, OperationKind::Restore);
    record.sentAt = Timestamp::fromMSecs(Now.msecs() - hoursAgo * Hour);
    return record;
}

int modeOf(const QString &file)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(file).constData(), &facts) == 0 ? int(facts.st_mode & 0777) : -1;
}

} // namespace

/// The journal's file while nothing is wrong with it.
class RecordStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ::umask(0077); }

    void freshFile();
    void rowsComeBack();
    void intentsBecomeUnknown();
    void holdsWhatIsLive();
    void oneRowAnOperation();
    void allOrNothing();
    void emptyFileIsBegun();
    void leftByAKilledProgram();
    void readsAFileOfVersionOne();
    void lastIdIgnoresWhatWasPlannedWithoutAFile();
    void filesAreForThisUserOnly();
    void readsOneRow();
    void entriesComeNewestFirst();
    void forEachStopsWhenTold();
    void readsBesideAWriter();
    void readOnlyMakesNothing();
    void writesNothingUnopened();
};

void RecordStoreTest::freshFile()
{
    const StoreFolder folder;
    {
        RecordStore store(folder.file());
        const RecordStore::Opening opening = store.open(Now);
        QCOMPARE(opening.facts.state, State::Ready);
        QVERIFY(opening.facts.takesRecords());
        QVERIFY(opening.facts.detail.isEmpty());
        QVERIFY(opening.facts.movedAside.isEmpty());
        QCOMPARE(opening.lastId, OperationId(0));
        QVERIFY(opening.live.isEmpty());
    }
    QCOMPARE(folder.contents().keys(), QStringList{u"journal.sqlite"_s}); // closed without a rest
    QCOMPARE(folder.value(u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(folder.value(u"PRAGMA user_version"_s).toInt(), 1);
}

void RecordStoreTest::rowsComeBack()
{
    const StoreFolder folder;
    QList<OperationRecord> records;
    for (OperationId id = 1; id <= 20; ++id)
        records.append(id % 2 == 0 ? fullRecord(id * 3) : plainRecord(id * 3, OperationState::Done));
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(records.first(7))); // many in one transaction
        for (const OperationRecord &record : records.sliced(7))
            QVERIFY(!store.write({record}));
    }
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QCOMPARE(opening.lastId, OperationId(60));
    QCOMPARE(differences(allOf(store), records), QStringList());
    QVERIFY(!store.write({plainRecord(61, OperationState::Planned)}));
}

void RecordStoreTest::intentsBecomeUnknown()
{
    const StoreFolder folder;
    QList<OperationRecord> records;
    for (int state = 0; state <= int(OperationState::LookedAt); ++state)
        records.append(plainRecord(OperationId(state) + 1, OperationState(state)));
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(records));
    }
    OperationRecord &out = records[int(OperationState::Intent)];
    out.state = OperationState::Unknown;
    out.cause = OperationCause::Interrupted;
    for (int start = 0; start < 2; ++start) {
        RecordStore store(folder.file());
        const RecordStore::Opening opening = store.open(Now);
        QCOMPARE(differences(allOf(store), records), QStringList());
        // Planned, waiting, what was an intent, and what was unknown before.
        QCOMPARE(opening.live.size(), 4);
        QCOMPARE(differences(opening.live.at(2), out), QStringList());
    }
}

void RecordStoreTest::holdsWhatIsLive()
{
    const StoreFolder folder;
    QList<OperationRecord> records;
    const auto add = [&records](const OperationRecord &record) {
        records.append(record);
        records.last().id = OperationId(records.size());
    };
    for (int kind = 0; kind <= int(OperationKind::Unkeep); ++kind)
        for (int state = 0; state <= int(OperationState::LookedAt); ++state)
            if (OperationState(state) != OperationState::Intent)
                add(plainRecord(0, OperationState(state), OperationKind(kind)));
    for (const qint64 hours : {0, 23, 24, 25})
        for (const OperationState state : {OperationState::Done, OperationState::Rejected, OperationState::Unknown})
            add(restoreSent(0, state, hours));
    QList<OperationRecord> live;
    for (const OperationRecord &record : records)
        if (isLive(record, Now))
            live.append(record);
    QVERIFY(live.size() > 10 && live.size() < records.size());
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(records));
    }
    RecordStore store(folder.file());
    QCOMPARE(differences(store.open(Now).live, live), QStringList());
}

void RecordStoreTest::oneRowAnOperation()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    const auto states = {OperationState::Intent, OperationState::Unknown, OperationState::Done};
    for (const OperationState state : states)
        QVERIFY(!store.write({plainRecord(7, state)}));
    QVERIFY(!store.write({plainRecord(8, OperationState::Waiting), plainRecord(7, OperationState::Done),
                          plainRecord(8, OperationState::Undone)})); // the last word counts
    QCOMPARE(differences(allOf(store), {plainRecord(7, OperationState::Done), plainRecord(8, OperationState::Undone)}),
             QStringList());
}

void RecordStoreTest::allOrNothing()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(!store.write({plainRecord(1, OperationState::Waiting), plainRecord(2, OperationState::Waiting)}));
    QVERIFY(folder.run(u"CREATE TRIGGER no BEFORE INSERT ON operation WHEN NEW.id = 4 "
                       "BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
    QList<OperationRecord> records;
    for (OperationId id = 1; id <= 5; ++id)
        records.append(plainRecord(id, OperationState::Undone));
    QCOMPARE(store.write(records), u"not this one"_s);
    QCOMPARE(store.write({records.at(3)}), u"not this one"_s);
    QCOMPARE(
        differences(allOf(store), {plainRecord(1, OperationState::Waiting), plainRecord(2, OperationState::Waiting)}),
        QStringList());
    QVERIFY(folder.run(u"DROP TRIGGER no"_s));
    QVERIFY(!store.write(records)); // one failure does not stand in the way of the next
    QCOMPARE(differences(allOf(store), records), QStringList());
}

void RecordStoreTest::emptyFileIsBegun()
{
    const StoreFolder folder;
    QVERIFY(folder.setBytes({}));
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QVERIFY(opening.facts.movedAside.isEmpty());
    QVERIFY(!store.write({plainRecord(1, OperationState::Done)}));
}

void RecordStoreTest::leftByAKilledProgram()
{
    const StoreFolder folder;
    QVERIFY(folder.fillAndKill(9));
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QVERIFY(opening.facts.movedAside.isEmpty());
    QCOMPARE(StoreFolder::rowsOf(store), 10);
    QCOMPARE(opening.lastId, OperationId(10));
    QCOMPARE(opening.live.size(), 3);
    QCOMPARE(opening.live.constLast().state, OperationState::Unknown);
}

/// The statements stand here as they stood in the first version: files outlive programs.
void RecordStoreTest::readsAFileOfVersionOne()
{
    const StoreFolder folder;
    QVERIFY(folder.run(
        u"CREATE TABLE operation (id INTEGER PRIMARY KEY, batch BIGINT NOT NULL, kind TEXT NOT NULL, "
        "state TEXT NOT NULL, cause TEXT NOT NULL, account TEXT NOT NULL, base TEXT NOT NULL, server_id TEXT NOT NULL, "
        "server_id_type TEXT NOT NULL, server_name TEXT NOT NULL, backup_id TEXT NOT NULL, backup TEXT NOT NULL, "
        "description TEXT NOT NULL, tag TEXT NOT NULL, reason TEXT NOT NULL, safety_creation BIGINT NOT NULL, "
        "known_ids TEXT NOT NULL, planned_at BIGINT, due_at BIGINT, sent_at BIGINT, server_time BIGINT, "
        "ended_at BIGINT, completed_at BIGINT, http_status INTEGER NOT NULL, error TEXT NOT NULL, "
        "message TEXT NOT NULL, candidates TEXT NOT NULL)"_s));
    QVERIFY(folder.run(u"PRAGMA user_version = 1"_s));
    QVERIFY(folder.run(
        uR"(INSERT INTO operation VALUES (5, 4, 'delete', 'waiting', 'none', 'key', 'https://a.example', '12345',
            'number', 'web-server-01', '501', '{"id":"501","server":{"id":"12345","name":"web-server-01"},
            "type":"manual","status":"completed","sizeKind":"known","sizeMb":4523,"expiry":"never",
            "createdAt":"2025-01-16T03:00:00.000Z"}', '', '', 'why', 0, '[{"id":"7","idType":"string"}]',
            1737000000000, 1737000010000, NULL, NULL, NULL, NULL, 0, '', '', ''))"_s));
    OperationRecord expected;
    expected.id = 5;
    expected.batch = 4;
    expected.kind = OperationKind::Delete;
    expected.state = OperationState::Waiting;
    expected.accountKey = u"key"_s;
    expected.base = u"https://a.example"_s;
    expected.server = {{u"12345"_s, ResourceId::JsonType::Number}, u"web-server-01"_s};
    expected.backup.emplace();
    expected.backup->id = {u"501"_s, ResourceId::JsonType::Number};
    expected.backup->server = expected.server;
    expected.backup->typeWord = u"manual"_s;
    expected.backup->statusWord = u"completed"_s;
    expected.backup->size = {BackupSize::Kind::Known, 4523};
    expected.backup->expiry = {Expiry::Kind::Never, {}};
    expected.backup->createdAt = Timestamp::fromIso8601("2025-01-16T03:00:00Z");
    expected.reason = u"why"_s;
    expected.knownIds = {{u"7"_s, ResourceId::JsonType::String}};
    expected.plannedAt = Now;
    expected.dueAt = Timestamp::fromMSecs(Now.msecs() + 10'000);
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QVERIFY(opening.facts.movedAside.isEmpty());
    QCOMPARE(differences(opening.live, {expected}), QStringList());
}

/// Their numbers are apart from the others, and are no reason to count on from there.
void RecordStoreTest::lastIdIgnoresWhatWasPlannedWithoutAFile()
{
    const StoreFolder folder;
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(
            {plainRecord(7, OperationState::Done), plainRecord(RecordStore::FirstApart + 9, OperationState::Waiting)}));
    }
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.lastId, OperationId(7));
    QCOMPARE(opening.live.constFirst().id, RecordStore::FirstApart + 9);
}

void RecordStoreTest::filesAreForThisUserOnly()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(!store.write({plainRecord(1, OperationState::Intent)}));
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(modeOf(folder.file() + QLatin1StringView(suffix)), 0600);
}

void RecordStoreTest::readsOneRow()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(!store.write({fullRecord(4611686018427387905), plainRecord(2, OperationState::Done)}));
    QCOMPARE(differences(store.record(4611686018427387905).value(), fullRecord(4611686018427387905)), QStringList());
    QVERIFY(!store.record(3));
    QVERIFY(!store.record(0));
}

void RecordStoreTest::entriesComeNewestFirst()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(store.entries().empty());
    QVERIFY(!store.write({plainRecord(9, OperationState::Done), fullRecord(2), plainRecord(10, OperationState::Done)}));
    const std::vector<ActivityEntry> entries = store.entries();
    QCOMPARE(entries.size(), 3U);
    QCOMPARE(entries.at(0).id, OperationId(10));
    QCOMPARE(entries.at(1).id, OperationId(9));
    QCOMPARE(entries.at(2).id, OperationId(2));
    QCOMPARE(entries.at(2).backupId, u"18446744073709551617"_s);
    // Texts that many rows have are one in memory.
    QCOMPARE(entries.at(0).accountKey.constData(), entries.at(1).accountKey.constData());
}

void RecordStoreTest::forEachStopsWhenTold()
{
    const StoreFolder folder;
    QVERIFY(folder.fill(5));
    RecordStore store(folder.file());
    store.open(Now);
    int seen = 0;
    QVERIFY(!store.forEach([&seen](const OperationRecord &record) {
        ++seen;
        return record.id < 3;
    }));
    QCOMPARE(seen, 3);
    QCOMPARE(StoreFolder::rowsOf(store), 5);
}

void RecordStoreTest::readsBesideAWriter()
{
    const StoreFolder folder;
    RecordStore writer(folder.file());
    writer.open(Now);
    QVERIFY(!writer.write({plainRecord(1, OperationState::Intent)}));
    RecordStore reader(folder.file());
    QCOMPARE(reader.openReadOnly().state, State::ReadOnly);
    QCOMPARE(allOf(reader).value(0).state, OperationState::Intent); // it makes nothing unknown
    QVERIFY(reader.write({plainRecord(2, OperationState::Done)}).has_value());
    QVERIFY(!writer.write({plainRecord(1, OperationState::Done)}));
    QCOMPARE(allOf(reader).value(0).state, OperationState::Done);
}

void RecordStoreTest::readOnlyMakesNothing()
{
    const StoreFolder folder;
    {
        RecordStore store(folder.file());
        const JournalFacts facts = store.openReadOnly();
        QCOMPARE(facts.state, State::Failed);
        QVERIFY(!facts.detail.isEmpty());
    }
    QVERIFY(folder.contents().isEmpty());
    QVERIFY(folder.setBytes("garbage, and not a database of any kind"));
    RecordStore store(folder.file());
    QCOMPARE(store.openReadOnly().state, State::Failed);
    QCOMPARE(folder.contents().keys(), QStringList{u"journal.sqlite"_s});
}

void RecordStoreTest::writesNothingUnopened()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    QVERIFY(store.write({plainRecord(1, OperationState::Done)}).has_value());
    QVERIFY(store.entries().empty());
    QVERIFY(!store.record(1));
    QCOMPARE(StoreFolder::rowsOf(store), -1);
    QVERIFY(folder.contents().isEmpty());
}

QTEST_GUILESS_MAIN(RecordStoreTest)

#include "tst_recordstore.moc"
