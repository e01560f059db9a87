// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/clock.h"
#include "app/records/journalexport.h"
#include "app/records/recordjson.h"
#include "app/records/recordstore.h"
#include "tests/app/operations/runnerbench.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;
using Outcome = JournalExport::Outcome;

namespace {

OperationRecord recordOf(OperationId id)
{
    OperationRecord record;
    record.id = id;
    record.batch = 1;
    record.kind = OperationKind::Delete;
    record.state = OperationState::Done;
    record.accountKey = u"default/https://a.example/x"_s;
    record.base = u"https://a.example/api/v1"_s;
    record.server = {{u"12345"_s, ResourceId::JsonType::Number}, u"web-server-01"_s};
    Backup backup;
    backup.id = {u"9007199254740993"_s, ResourceId::JsonType::Number};
    backup.server = record.server;
    backup.createdAt = Timestamp::fromMSecs(1'700'000'000'123);
    record.backup = backup;
    record.plannedAt = Timestamp::fromMSecs(1'700'000'100'000);
    record.sentAt = Timestamp::fromMSecs(1'700'000'100'001);
    return record;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("none");
}

QList<QByteArray> linesOf(const QString &fileName)
{
    QList<QByteArray> lines = contentOf(fileName).split('\n');
    return !lines.isEmpty() && lines.takeLast().isEmpty() ? lines : QList<QByteArray>{"no line end"};
}

} // namespace

class TestJournalExport : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void writesEachRecordOnALine();
    void writesNothingOfNothing();
    void keepsHostileTextsApart_data();
    void keepsHostileTextsApart();
    void readsBesideAWriter();
    void readsWhatAKilledProgramLeft();
    void holdsNoToken();
    void saysThatThereIsNone();
    void saysWhatIsUnreadable_data();
    void saysWhatIsUnreadable();
    void leavesAnOldTargetOnFailure();
    void sparesTheJournal_data();
    void sparesTheJournal();
    void cannotWriteThere();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] bool fill(const QList<OperationRecord> &records) const
    {
        RecordStore store(in(u"journal.sqlite"_s));
        return store.open(Clock().now()).facts.takesRecords() && !store.write(records);
    }
    [[nodiscard]] JournalExport write() const
    {
        return JournalExport::write(in(u"journal.sqlite"_s), in(u"out.jsonl"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestJournalExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestJournalExport::writesEachRecordOnALine()
{
    QList<OperationRecord> records;
    for (const int id : {3, 1, 2})
        records.append(recordOf(OperationId(id)));
    QVERIFY(fill(records));
    const JournalExport result = write();
    QCOMPARE(result.outcome, Outcome::Written);
    QCOMPARE(result.records, 3);
    const QList<QByteArray> lines = linesOf(in(u"out.jsonl"_s));
    QCOMPARE(lines.size(), 3);
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object(), recordjson::ofRecord(recordOf(OperationId(i) + 1)));
    QVERIFY(lines.at(0).contains("\"9007199254740993\""));
}

void TestJournalExport::writesNothingOfNothing()
{
    QVERIFY(fill({}));
    QCOMPARE(write().outcome, Outcome::Written);
    QCOMPARE(contentOf(in(u"out.jsonl"_s)), QByteArray());
}

void TestJournalExport::keepsHostileTextsApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines") << u"one\ntwo\r\nthree\u2028four\u0085five"_s;
    QTest::newRow("JSON") << u"\"},{\"id\":7,\"state\":\"done\"}\n{\"id\":8}"_s;
    QTest::newRow("null") << QString(u"a\0b"_s);
    QTest::newRow("override") << u"web\u202Egpj.exe\uFEFF"_s;
    QTest::newRow("half a character") << u"a"_s + QChar(0xD800) + u"b"_s;
    QTest::newRow("statement") << u"'); DROP TABLE operation; --"_s;
    QTest::newRow("a megabyte") << QString(1'000'000, u'\n');
}

void TestJournalExport::keepsHostileTextsApart()
{
    QFETCH(const QString, text);
    OperationRecord record = recordOf(1);
    record.server.name = text;
    record.backup->description = text;
    record.description = text;
    record.reason = text;
    record.message = text;
    QVERIFY(fill({record, recordOf(2)}));
    QCOMPARE(write().outcome, Outcome::Written);
    const QList<QByteArray> lines = linesOf(in(u"out.jsonl"_s));
    QCOMPARE(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines.at(0)).object();
    // Half a character is none.
    QString expected = text;
    expected.replace(QChar(0xD800), u'?');
    for (const QString &key : {u"description"_s, u"reason"_s, u"message"_s})
        QCOMPARE(first.value(key).toString(), expected);
    QCOMPARE(first.value(u"server"_s).toObject().value(u"name"_s).toString(), expected);
    QCOMPARE(QJsonDocument::fromJson(lines.at(1)).object().value(u"id"_s).toInt(), 2);
}

void TestJournalExport::readsBesideAWriter()
{
    RecordStore store(in(u"journal.sqlite"_s));
    QVERIFY(store.open(Clock().now()).facts.takesRecords());
    QVERIFY(!store.write({recordOf(1)}));
    QCOMPARE(write().records, 1);
    // It stands in nobody's way, and sees what came since.
    QVERIFY(!store.write({recordOf(2), recordOf(3)}));
    QCOMPARE(write().records, 3);
}

void TestJournalExport::readsWhatAKilledProgramLeft()
{
    {
        RecordStore store(in(u"journal.sqlite"_s));
        QVERIFY(store.open(Clock().now()).facts.takesRecords());
        QVERIFY(!store.write({recordOf(1)}));
        // As they lie while it runs: the row is in the log only.
        QVERIFY(QDir(m_folder->path()).mkdir(u"left"_s));
        for (const QString &name : {u"journal.sqlite"_s, u"journal.sqlite-wal"_s})
            QVERIFY(QFile::copy(in(name), in(u"left/"_s + name)));
    }
    const JournalExport result = JournalExport::write(in(u"left/journal.sqlite"_s), in(u"out.jsonl"_s));
    QCOMPARE(result.outcome, Outcome::Written);
    QCOMPARE(result.records, 1);
}

void TestJournalExport::holdsNoToken()
{
    RunnerBench bench;
    bench.fill(101, 2);
    // A provider that repeats the token wherever it has words.
    bench.server.addFault({"POST", u"/backups/"_s}, ProviderFault::status(400, R"({"detail":"no vps_test for you"})"));
    bench.server.addFault({"POST", u"/servers/"_s}, ProviderFault::status(202, R"({"message":"took vps_test"})"));
    QVERIFY(bench.list());
    QVERIFY(bench.run(bench.creation(u"A description"_s)) != 0);
    QVERIFY(bench.run(bench.restore(103)) != 0);
    QVERIFY(fill(bench.journal.records()));
    QCOMPARE(write().records, 2);
    const QByteArray written = contentOf(in(u"out.jsonl"_s));
    QVERIFY(written.contains("no [token] for you") && written.contains("took [token]"));
    QVERIFY(!written.contains("vps_test"));
}

void TestJournalExport::saysThatThereIsNone()
{
    QCOMPARE(write().outcome, Outcome::NoJournal);
    QVERIFY(QDir(m_folder->path()).isEmpty()); // it makes none either
}

void TestJournalExport::saysWhatIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray(10'000, 'x');
    QTest::newRow("only the head") << QByteArray("SQLite format 3\0", 16);
}

void TestJournalExport::saysWhatIsUnreadable()
{
    QFETCH(const QByteArray, content);
    QFile file(in(u"journal.sqlite"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(content) == content.size());
    file.close();
    const JournalExport result = write();
    QCOMPARE(result.outcome, Outcome::Unreadable);
    QVERIFY(!result.detail.isEmpty());
    QVERIFY(!QFile::exists(in(u"out.jsonl"_s)));
    QCOMPARE(contentOf(in(u"journal.sqlite"_s)), content);
}

/// One page of rows is damaged: the reading begins well and fails later.
void TestJournalExport::leavesAnOldTargetOnFailure()
{
    QList<OperationRecord> records;
    for (OperationId id = 1; id <= 2000; ++id)
        records.append(recordOf(id));
    QVERIFY(fill(records));
    constexpr qsizetype page = 4096;
    const qsizetype row = contentOf(in(u"journal.sqlite"_s)).lastIndexOf("web-server-01");
    QFile journal(in(u"journal.sqlite"_s));
    QVERIFY(row > 20 * page && journal.open(QFile::ReadWrite) && journal.seek(row / page * page));
    QCOMPARE(journal.write(QByteArray(page, '\xff')), page);
    journal.close();
    QFile old(in(u"out.jsonl"_s));
    QVERIFY(old.open(QFile::WriteOnly) && old.write("old") == 3);
    old.close();
    const JournalExport result = write();
    QCOMPARE(result.outcome, Outcome::Unreadable);
    QVERIFY(!result.detail.isEmpty());
    QCOMPARE(contentOf(in(u"out.jsonl"_s)), QByteArray("old"));
}

void TestJournalExport::sparesTheJournal_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("itself") << u"journal.sqlite"_s;
    QTest::newRow("its log") << u"journal.sqlite-wal"_s;
    QTest::newRow("by a detour") << u"deeper/../journal.sqlite"_s;
#ifdef Q_OS_UNIX // elsewhere a link is a file of its own
    QTest::newRow("by a link") << u"link"_s;
#endif
}

void TestJournalExport::sparesTheJournal()
{
    QFETCH(const QString, target);
    QVERIFY(fill({recordOf(1)}));
    QVERIFY(QDir(m_folder->path()).mkdir(u"deeper"_s));
    QVERIFY(QFile::link(in(u"journal.sqlite"_s), in(u"link"_s)));
    const QByteArray before = contentOf(in(u"journal.sqlite"_s));
    QCOMPARE(JournalExport::write(in(u"journal.sqlite"_s), in(target)).outcome, Outcome::IsJournal);
    QCOMPARE(contentOf(in(u"journal.sqlite"_s)), before);
    QVERIFY(!QFile::exists(in(u"journal.sqlite-wal"_s)));
}

void TestJournalExport::cannotWriteThere()
{
    QVERIFY(fill({recordOf(1)}));
    const JournalExport result = JournalExport::write(in(u"journal.sqlite"_s), in(u"no/such/folder"_s));
    QCOMPARE(result.outcome, Outcome::CannotWrite);
    QVERIFY(!result.detail.isEmpty());
    QCOMPARE(JournalExport::write(in(u"journal.sqlite"_s), m_folder->path()).outcome, Outcome::CannotWrite);
    // A disk that is full says so only in the end; and a device stays one.
    if (QFile::exists(u"/dev/full"_s)) {
        QCOMPARE(JournalExport::write(in(u"journal.sqlite"_s), u"/dev/full"_s).outcome, Outcome::CannotWrite);
        QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
    }
}

QTEST_GUILESS_MAIN(TestJournalExport)
#include "tst_journalexport.moc"
