// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/hostile/hostilejson.h"
#include "tests/app/operations/runnerbench.h"

#include <QJsonDocument>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// With a tag of its own.
QString descriptionFor(int server)
{
    return u"Before the update · bw-a1b%1"_s.arg(server);
}

/// The 201 of a backup of this server; its id is the server's and five hundred.
JsonShape shapeOf(int server)
{
    return {{{"id", QByteArray::number(500 + server)},
             {"backup_type", R"("manual")"},
             {"status", R"("in_progress")"},
             {"size_mb", "null"},
             {"created_at", R"("2025-01-16T03:00:00Z")"},
             {"expires_at", "null"},
             {"description", R"("as the provider says")"},
             {"message", R"("Being created")"}},
            {{"server", {{"id", QByteArray::number(server)}, {"name", R"("web")"}}}}};
}

Backup fieldsRead(int server)
{
    Backup backup;
    backup.id = RunnerBench::number(500 + server);
    backup.server = {RunnerBench::number(server), u"web"_s};
    backup.typeWord = u"manual"_s;
    backup.statusWord = u"in_progress"_s;
    backup.createdAt = Timestamp::fromIso8601("2025-01-16T03:00:00Z");
    backup.expiry.kind = Expiry::Kind::Never;
    backup.description = u"as the provider says"_s;
    return backup;
}

BackupSize sizeOf(const QByteArray &value)
{
    if (value == "null")
        return {};
    return value == "1.5" ? BackupSize{BackupSize::Kind::Known, 1.5} : BackupSize{BackupSize::Kind::Absurd, 0};
}

/// What the backup shall be read as where `value` stands in `field`; nothing where it is none, or is not
/// the one that was asked for.
std::optional<Backup> readWith(int server, const QByteArray &field, const QByteArray &value)
{
    Backup backup = fieldsRead(server);
    const QHash<QByteArray, QString *> texts{{"backup_type", &backup.typeWord},
                                             {"status", &backup.statusWord},
                                             {"description", &backup.description},
                                             {"server.name", &backup.server.name}};
    if (QString *text = texts.value(field))
        *text = textOf(value);
    else if (field == "id")
        backup.id = {idOf(value), ResourceId::JsonType::Number};
    else if (field == "size_mb")
        backup.size = sizeOf(value);
    else if (field == "created_at")
        backup.createdAt = {};
    if (field == "backup_type" || (field == "expires_at" && value != "null"))
        backup.expiry.kind = Expiry::Kind::NotStated;
    const bool isOfAnother = field == "server" || field == "server.id";
    return backup.id.isNull() || isOfAnother ? std::nullopt : std::optional(backup);
}

ProviderFault answering(const QByteArray &body)
{
    ProviderFault fault; // it is made, whatever is said of it
    fault.answer = SimulatedAnswer{201, body};
    return fault;
}

} // namespace

class TestHostileCreation : public QObject
{
    Q_OBJECT

private slots:
    void wrongTypesLoseOnlyThemselves_data();
    void wrongTypesLoseOnlyThemselves();
    void keepsNamesAsSent();
    void brokenAnswersAreUnknown_data();
    void brokenAnswersAreUnknown();

private:
    /// Makes a backup of each server from 1 on, all at once, that the provider answers so, and waits until
    /// nothing changes any more.
    static QList<OperationRecord> create(RunnerBench &bench, const QList<ProviderFault> &answers);
    /// It was unknown, and the list told.
    static void verifyFoundByTag(const RunnerBench &bench, const OperationRecord &record);
};

QList<OperationRecord> TestHostileCreation::create(RunnerBench &bench, const QList<ProviderFault> &answers)
{
    for (int server = 1; server <= int(answers.size()); ++server)
        bench.addServer(server);
    bench.server.setScript([answers](const ServedRequest &request) {
        const int server = QJsonDocument::fromJson(request.body)["server_id"_L1].toInt();
        return server == 0 ? ProviderFault() : answers[server - 1];
    });
    QList<OperationId> batches;
    for (int server = 1; server <= int(answers.size()); ++server)
        batches.append(bench.runner().submit(bench.creation(descriptionFor(server), server)));
    QList<OperationRecord> records;
    for (const OperationId batch : batches) {
        [&] { QTRY_VERIFY(bench.runner().isBatchEnded(batch) && bench.isSettled(batch)); }();
        records.append(bench.record(batch));
    }
    [&] { QCOMPARE(bench.writes(), QStringList(answers.size(), u"POST /backups/"_s)); }();
    return records;
}

void TestHostileCreation::verifyFoundByTag(const RunnerBench &bench, const OperationRecord &record)
{
    QCOMPARE(record.state, State::Done);
    QCOMPARE(record.cause, Cause::FoundByTag);
    QCOMPARE(record.backup->server.id, record.server.id);
    QCOMPARE(record.backup->description, record.description);
    QVERIFY(bench.provider.backups().contains(*record.backup));
}

void TestHostileCreation::wrongTypesLoseOnlyThemselves_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const QByteArray &field : shapeOf(0).names())
        QTest::newRow(field.constData()) << field;
}

/// One server for each value.
void TestHostileCreation::wrongTypesLoseOnlyThemselves()
{
    QFETCH(QByteArray, field);
    const QList<QByteArray> values = valuesOfAllTypes();
    QList<ProviderFault> answers;
    for (const QByteArray &value : values)
        answers.append(answering(shapeOf(int(answers.size()) + 1).with(field, value)));
    RunnerBench bench;
    const QList<OperationRecord> records = create(bench, answers);
    for (qsizetype i = 0; i < values.size(); ++i) {
        const std::optional<Backup> expected = readWith(int(i) + 1, field, values[i]);
        if (!expected) {
            verifyFoundByTag(bench, records[i]);
            continue;
        }
        QVERIFY2(records[i].state == State::Done && records[i].cause == Cause::None, values[i].constData());
        QVERIFY2(records[i].backup == expected, values[i].constData());
        QCOMPARE(records[i].message, field == "message" ? textOf(values[i]) : u"Being created"_s);
    }
}

void TestHostileCreation::keepsNamesAsSent()
{
    QList<ProviderFault> answers;
    for (const HostileText &hostile : hostileTexts())
        answers.append(answering(shapeOf(int(answers.size()) + 1).with("server.name", '"' + hostile.text + '"')));
    RunnerBench bench;
    const QList<OperationRecord> records = create(bench, answers);
    for (qsizetype i = 0; i < records.size(); ++i) {
        QCOMPARE(records[i].cause, Cause::None);
        QCOMPARE(records[i].backup->server.name, QString::fromUtf8(hostileTexts()[i].text));
    }
}

void TestHostileCreation::brokenAnswersAreUnknown_data()
{
    QTest::addColumn<ProviderFault>("fault");
    for (const int status : {200, 201}) {
        for (const BrokenAnswer &broken : brokenAnswers(status, shapeOf(1).whole()))
            QTest::addRow("%d %s", status, broken.what) << broken.fault;
    }
    QTest::newRow("two documents") << answering(shapeOf(1).whole() + shapeOf(1).whole());
    QTest::newRow("a list") << answering('[' + shapeOf(1).whole() + ']');
    QTest::newRow("of another server") << answering(shapeOf(2).whole());
}

void TestHostileCreation::brokenAnswersAreUnknown()
{
    QFETCH(ProviderFault, fault);
    RunnerBench bench;
    verifyFoundByTag(bench, create(bench, {fault}).constFirst());
    QCOMPARE(bench.journal.asked, (QList<State>{State::Intent, State::Unknown, State::Done}));
}

QTEST_GUILESS_MAIN(TestHostileCreation)
#include "tst_hostilecreation.moc"
