// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"

#include "tests/app/records/recordsamples.h"
#include "tests/app/records/storefolder.h"

#include <QFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = JournalFacts::State;

namespace {

constexpr Timestamp Now = Timestamp::fromMSecs(1'737'000'000'000);

#ifdef Q_OS_UNIX
void makeForThisUserOnly()
{
    ::umask(0077);
}

int modeOf(const QString &file)
{
    struct stat facts
    {
    };
    return ::stat(QFile::encodeName(file).constData(), &facts) == 0 ? int(facts.st_mode & 0777) : -1;
}
#else
void makeForThisUserOnly()
{} // what is in a user's folder is for that user there
#endif

} // namespace

/// The journal's file is made, or opened as it was left; nothing is wrong with it.
class StoreOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { makeForThisUserOnly(); }

    void freshFile();
    void emptyFileIsBegun();
    void leftByAKilledProgram();
    void readsAFileOfVersionOne();
    void filesAreForThisUserOnly();
    void readsBesideAWriter();
    void readOnlyMakesNothing();
    void writesNothingUnopened();
};

void StoreOpeningTest::freshFile()
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

void StoreOpeningTest::emptyFileIsBegun()
{
    const StoreFolder folder;
    QVERIFY(folder.setBytes({}));
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QVERIFY(opening.facts.movedAside.isEmpty());
    QVERIFY(!store.write({plainRecord(1, OperationState::Done)}));
}

void StoreOpeningTest::leftByAKilledProgram()
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
void StoreOpeningTest::readsAFileOfVersionOne()
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

void StoreOpeningTest::filesAreForThisUserOnly()
{
#ifdef Q_OS_UNIX
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(!store.write({plainRecord(1, OperationState::Intent)}));
    for (const char *suffix : {"", "-wal", "-shm"})
        QCOMPARE(modeOf(folder.file() + QLatin1StringView(suffix)), 0600);
#else
    QSKIP("There are no modes.");
#endif
}

void StoreOpeningTest::readsBesideAWriter()
{
    const StoreFolder folder;
    RecordStore writer(folder.file());
    writer.open(Now);
    QVERIFY(!writer.write({plainRecord(1, OperationState::Intent)}));
    RecordStore reader(folder.file());
    QCOMPARE(reader.openReadOnly().state, State::ReadOnly);
    QCOMPARE(StoreFolder::allOf(reader).value(0).state, OperationState::Intent); // it makes nothing unknown
    QVERIFY(reader.write({plainRecord(2, OperationState::Done)}).has_value());
    QVERIFY(!writer.write({plainRecord(1, OperationState::Done)}));
    QCOMPARE(StoreFolder::allOf(reader).value(0).state, OperationState::Done);
}

void StoreOpeningTest::readOnlyMakesNothing()
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

void StoreOpeningTest::writesNothingUnopened()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    QVERIFY(store.write({plainRecord(1, OperationState::Done)}).has_value());
    QVERIFY(store.entries().empty());
    QVERIFY(!store.record(1));
    QCOMPARE(StoreFolder::rowsOf(store), -1);
    QVERIFY(folder.contents().isEmpty());
}

QTEST_GUILESS_MAIN(StoreOpeningTest)

#include "tst_storeopening.moc"
