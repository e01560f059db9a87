// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordrow.h"

#include "tests/app/records/recordsamples.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

class RecordRowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void fullRowComesBack();
    void plainRowComesBack();
    void hostileTextsComeBack();
    void everyWordComesBack();
    void replacesTheRowAtItsId();
    void unknownTimesAreNull();
    void wordsOfANewerProgram();
    void entriesAreWhatRecordsSay();

private:
    [[nodiscard]] bool write(const OperationRecord &record) const;
    [[nodiscard]] std::optional<OperationRecord> read(OperationId id) const;
    [[nodiscard]] QVariant value(const QString &statement) const;
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(u"rows"_s); }
};

void RecordRowTest::init()
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
    database.setDatabaseName(u":memory:"_s);
    QVERIFY(database.open());
    QVERIFY(QSqlQuery(database).exec(recordrow::schema()));
}

void RecordRowTest::cleanup()
{
    QSqlDatabase::removeDatabase(u"rows"_s);
}

bool RecordRowTest::write(const OperationRecord &record) const
{
    QSqlQuery query(database());
    if (!query.prepare(recordrow::upsert()))
        return false;
    recordrow::bind(query, record);
    return query.exec();
}

std::optional<OperationRecord> RecordRowTest::read(OperationId id) const
{
    QSqlQuery query(database());
    query.prepare(recordrow::select() + u" WHERE id = ?"_s);
    query.bindValue(0, qint64(id));
    if (!query.exec() || !query.next())
        return {};
    return recordrow::read(query);
}

QVariant RecordRowTest::value(const QString &statement) const
{
    QSqlQuery query(database());
    return query.exec(statement) && query.next() ? query.value(0) : QVariant(query.lastError().text());
}

void RecordRowTest::fullRowComesBack()
{
    const OperationRecord record = fullRecord(4611686018427387905);
    QVERIFY(write(record));
    QCOMPARE(differences(read(record.id).value(), record), QStringList());
}

void RecordRowTest::plainRowComesBack()
{
    OperationRecord record;
    record.id = 1;
    QVERIFY(write(record)); // texts that were never set are no NULL
    QCOMPARE(differences(read(1).value(), record), QStringList());
}

void RecordRowTest::hostileTextsComeBack()
{
    for (const QString &text : hostileTexts()) {
        OperationRecord record = fullRecord(5);
        record.accountKey = record.base = record.server.name = record.description = text;
        record.tag = record.reason = record.message = text;
        record.backup->description = text;
        record.error->serverText = text;
        QVERIFY(write(record));
        QCOMPARE(differences(read(5).value(), record), QStringList());
    }
    QCOMPARE(value(u"SELECT COUNT(*) FROM operation"_s).toInt(), 1);
}

void RecordRowTest::everyWordComesBack()
{
    OperationRecord record = plainRecord(1, OperationState::Planned);
    for (int kind = 0; kind <= int(OperationKind::Unkeep); ++kind) {
        for (int state = 0; state <= int(OperationState::LookedAt); ++state) {
            for (int cause = 0; cause <= int(OperationCause::AskedAnew); ++cause) {
                record.kind = OperationKind(kind);
                record.state = OperationState(state);
                record.cause = OperationCause(cause);
                QVERIFY(write(record));
                QCOMPARE(differences(read(1).value(), record), QStringList());
            }
        }
    }
}

void RecordRowTest::replacesTheRowAtItsId()
{
    QVERIFY(write(fullRecord(1)));
    QVERIFY(write(plainRecord(1, OperationState::Done))); // every column is replaced, none is left from before
    QVERIFY(write(plainRecord(2, OperationState::Done)));
    QCOMPARE(differences(read(1).value(), plainRecord(1, OperationState::Done)), QStringList());
    QCOMPARE(value(u"SELECT COUNT(*) FROM operation"_s).toInt(), 2);
}

void RecordRowTest::unknownTimesAreNull()
{
    OperationRecord record;
    record.id = 1;
    QVERIFY(write(record));
    const QString columns = u"planned_at, due_at, sent_at, server_time, ended_at, completed_at"_s;
    QCOMPARE(value(u"SELECT COALESCE(%1, 'null') FROM operation"_s.arg(columns)).toString(), u"null"_s);
}

/// Such a file has a higher version and is only read; a word that is not known does no harm.
void RecordRowTest::wordsOfANewerProgram()
{
    QVERIFY(write(plainRecord(1, OperationState::Done)));
    QVERIFY(QSqlQuery(database()).exec(u"UPDATE operation SET state = 'new-word', cause = 'new-word'"_s));
    QCOMPARE(read(1)->state, OperationState::Unknown);
    QCOMPARE(read(1)->cause, OperationCause::None);
}

void RecordRowTest::entriesAreWhatRecordsSay()
{
    QList<OperationRecord> records{plainRecord(1, OperationState::Done), fullRecord(2)};
    records.append(plainRecord(3, OperationState::Waiting, OperationKind::Delete));
    records.last().backup = fullRecord(2).backup;
    for (const OperationRecord &record : records)
        QVERIFY(write(record));
    QSqlQuery query(database());
    QVERIFY(query.exec(recordrow::selectEntries() + u" ORDER BY id"_s));
    EntryReader reader;
    for (const OperationRecord &record : records) {
        QVERIFY(query.next());
        const ActivityEntry read = reader.read(query);
        const ActivityEntry expected = ActivityEntry::of(record);
        QCOMPARE(read.id, expected.id);
        QCOMPARE(read.safetyCreation, expected.safetyCreation);
        QCOMPARE(read.kind, expected.kind);
        QCOMPARE(read.state, expected.state);
        QCOMPARE(read.cause, expected.cause);
        QCOMPARE(read.httpStatus, expected.httpStatus);
        QCOMPARE(read.plannedAt, expected.plannedAt);
        QCOMPARE(read.sentAt, expected.sentAt);
        QCOMPARE(read.endedAt, expected.endedAt);
        QCOMPARE(read.completedAt, expected.completedAt);
        QCOMPARE(read.accountKey, expected.accountKey);
        QCOMPARE(read.server, expected.server);
        QCOMPARE(read.server.id.jsonType(), expected.server.id.jsonType());
        QCOMPARE(read.backupId, expected.backupId);
        QCOMPARE(read.description, expected.description);
        QCOMPARE(read.reason, expected.reason);
    }
    QVERIFY(!query.next());
}

QTEST_GUILESS_MAIN(RecordRowTest)

#include "tst_recordrow.moc"
