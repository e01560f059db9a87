// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordjson.h"

#include "tests/app/records/recordsamples.h"

#include <QJsonDocument>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(bewarje::Expiry)
Q_DECLARE_METATYPE(bewarje::BackupSize)

namespace {

/// As it comes back from a file: through bytes.
template<typename Json>
QJsonDocument written(const Json &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Backup throughBytes(const Backup &backup)
{
    return recordjson::toBackup(written(recordjson::ofBackup(backup)).object());
}

} // namespace

class RecordJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void idsLoseNothing_data();
    void idsLoseNothing();
    void listsKeepTheirOrder();
    void backupsComeBack();
    void kindsOfExpiryAndSize_data();
    void kindsOfExpiryAndSize();
    void hostileTextsComeBack();
    void unknownTimesAreAbsent();
    void everyErrorComesBack();
    void readsWhatIsNotThere();
    void exportsALine();
    void exportsLittleOfLittle();
};

void RecordJsonTest::idsLoseNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isString");
    for (const QString &text : {u"501"_s, u"9007199254740993"_s, u"18446744073709551617"_s, u"00501"_s})
        for (const bool isString : {false, true})
            QTest::addRow("%s %s", qPrintable(text), isString ? "string" : "number") << text << isString;
    QTest::newRow("uuid") << u"7f1c3a52-0000-4000-8000-000000000000"_s << true;
    QTest::newRow("hostile") << u"../\"x\"?%2f"_s << true;
}

void RecordJsonTest::idsLoseNothing()
{
    QFETCH(QString, text);
    QFETCH(bool, isString);
    const auto type = isString ? ResourceId::JsonType::String : ResourceId::JsonType::Number;
    const QJsonObject object = written(recordjson::ofId({text, type})).object();
    QVERIFY(object.value(u"id"_s).isString()); // no reader of JSON may round it
    const ResourceId id = recordjson::toId(object);
    QCOMPARE(id.text(), text);
    QCOMPARE(id.jsonType(), type);
}

void RecordJsonTest::listsKeepTheirOrder()
{
    const QList<ResourceId> ids = fullRecord(1).knownIds;
    const QList<ResourceId> read = recordjson::toIds(written(recordjson::ofIds(ids)).array());
    QCOMPARE(read, ids);
    for (qsizetype i = 0; i < ids.size(); ++i)
        QCOMPARE(read.at(i).jsonType(), ids.at(i).jsonType());
    const QList<Backup> backups = fullRecord(1).candidates;
    QCOMPARE(recordjson::toBackups(written(recordjson::ofBackups(backups)).array()), backups);
}

void RecordJsonTest::backupsComeBack()
{
    const Backup backup = *fullRecord(1).backup;
    const Backup read = throughBytes(backup);
    QCOMPARE(read, backup);
    QCOMPARE(read.id.jsonType(), backup.id.jsonType());
    QCOMPARE(read.server.id.jsonType(), backup.server.id.jsonType());
    // What is compared before a write: a loss here would refuse every one of them.
    QCOMPARE(read.fingerprint(), backup.fingerprint());
    QCOMPARE(throughBytes({}), Backup());
}

void RecordJsonTest::kindsOfExpiryAndSize_data()
{
    QTest::addColumn<Expiry>("expiry");
    QTest::addColumn<BackupSize>("size");
    QTest::newRow("at") << Expiry{Expiry::Kind::At, Timestamp::fromMSecs(0)} << BackupSize{BackupSize::Kind::Known, 0};
    QTest::newRow("never") << Expiry{Expiry::Kind::Never, {}} << BackupSize{BackupSize::Kind::Null, 0};
    QTest::newRow("not stated") << Expiry{Expiry::Kind::NotStated, {}} << BackupSize{BackupSize::Kind::Absurd, 0};
    QTest::newRow("fraction") << Expiry{Expiry::Kind::At, {}} << BackupSize{BackupSize::Kind::Known, 0.1};
}

void RecordJsonTest::kindsOfExpiryAndSize()
{
    QFETCH(Expiry, expiry);
    QFETCH(BackupSize, size);
    Backup backup;
    backup.expiry = expiry;
    backup.size = size;
    QVERIFY(throughBytes(backup).expiry == expiry);
    QVERIFY(throughBytes(backup).size == size);
}

void RecordJsonTest::hostileTextsComeBack()
{
    for (const QString &text : hostileTexts()) {
        Backup backup;
        backup.server.name = text;
        backup.typeWord = text;
        backup.statusWord = text;
        backup.description = text;
        QCOMPARE(throughBytes(backup), backup);
    }
}

void RecordJsonTest::unknownTimesAreAbsent()
{
    const QJsonObject object = recordjson::ofBackup({});
    QVERIFY(!object.contains(u"createdAt"_s));
    QVERIFY(!object.contains(u"expiresAt"_s));
    QVERIFY(!recordjson::toBackup(object).createdAt.isKnown());
    Backup first;
    first.createdAt = Timestamp::fromMSecs(0);
    QCOMPARE(recordjson::ofBackup(first).value(u"createdAt"_s).toString(), u"1970-01-01T00:00:00.000Z"_s);
    QCOMPARE(throughBytes(first).createdAt, first.createdAt);
}

void RecordJsonTest::everyErrorComesBack()
{
    for (int kind = 0; kind <= int(ApiError::Kind::Other); ++kind) {
        for (int call = 0; call <= int(ApiCall::RestoreServer); ++call) {
            OperationRecord one;
            OperationRecord other;
            one.error = ApiError{ApiError::Kind(kind), ApiCall(call), kind == 0 ? 0 : 500, u"words"_s, {}, 0, {}};
            if (call % 2 == 0)
                one.error->retryAfter = std::chrono::seconds(call); // 0 is not "none"
            other.error = recordjson::toError(written(recordjson::ofError(*one.error)).object());
            QCOMPARE(differences(one, other), QStringList());
        }
    }
}

void RecordJsonTest::readsWhatIsNotThere()
{
    QVERIFY(recordjson::toId({}).isNull());
    QCOMPARE(recordjson::toBackup({}), Backup());
    QVERIFY(recordjson::toIds({}).isEmpty());
    // What is not ours is read as nothing, and does no harm.
    const QJsonObject wrong{{u"id"_s, 501}, {u"server"_s, u"x"_s}, {u"sizeMb"_s, u"x"_s}, {u"createdAt"_s, 7}};
    QVERIFY(recordjson::toBackup(wrong).id.isNull());
    QVERIFY(!recordjson::toBackup(wrong).createdAt.isKnown());
    QCOMPARE(recordjson::toError({{u"kind"_s, u"new-word"_s}}).kind, ApiError::Kind::Other);
}

void RecordJsonTest::exportsALine()
{
    OperationRecord record = fullRecord(4611686018427387905); // above 2^53
    record.candidates = {record.candidates.constFirst()};
    record.knownIds = {record.knownIds.constFirst()};
    const QByteArray backup = R"({"createdAt":"2025-01-15T03:00:00.123Z","description":"before '%1'",)"
                              R"("expiresAt":"2025-01-17T03:00:00.123Z","expiry":"at","id":"18446744073709551617",)"
                              R"("server":{"id":"9007199254740993","name":"web'); DROP TABLE operation; --"},)"
                              R"("sizeKind":"known","sizeMb":4456.25,"status":"completed","type":"manual"})";
    QByteArray candidate = backup;
    candidate.replace("before '%1'", "one").replace(R"("18446744073709551617")", R"("501","idType":"string")");
    QByteArray expected = R"({"account":"default/https://admin.vps.org/api/v1/Ops · \"x\"","backup":)" + backup;
    expected += R"(,"base":"https://admin.vps.org/api/v1","batch":4611686018427387906,"candidates":[)" + candidate;
    expected += R"(],"cause":"candidates-found","completedAt":"2025-01-16T03:00:00.129Z",)"
                R"("description":"Before the update · bw-k7qd","dueAt":"2025-01-16T03:00:00.125Z",)"
                R"("endedAt":"2025-01-16T03:00:00.128Z","error":{"call":"delete-backup","httpStatus":429,)"
                R"("kind":"too-many-requests","limitBytes":1024,"retryAfterSeconds":7,)"
                R"("serverText":"slow \"down\"\n<b>now</b>"},"httpStatus":429,"id":4611686018427387905,)"
                R"("kind":"restore","knownIds":[{"id":"9007199254740993"}],)"
                R"("message":"Backup is being created. <i>Soon</i>","plannedAt":"2025-01-16T03:00:00.124Z",)"
                R"("reason":"because\nof 'that'","safetyCreation":4611686018427387907,)"
                R"("sentAt":"2025-01-16T03:00:00.126Z",)";
    expected += "\"server\":{\"id\":\"a7/../b\",\"idType\":\"string\",\"name\":\"\u202Eweb\"},";
    expected += R"("serverTime":"2025-01-16T03:00:00.127Z","state":"ambiguous","tag":" · bw-k7qd"})";
    QCOMPARE(QJsonDocument(recordjson::ofRecord(record)).toJson(QJsonDocument::Compact), expected);
}

void RecordJsonTest::exportsLittleOfLittle()
{
    const QByteArray line =
        QJsonDocument(recordjson::ofRecord(plainRecord(7, OperationState::Intent))).toJson(QJsonDocument::Compact);
    QCOMPARE(line, QByteArray(R"({"account":"default/https://a.example/api/a","batch":7,"cause":"none","id":7,)"
                              R"("kind":"create","plannedAt":"2025-01-16T03:00:00.130Z",)"
                              R"("server":{"id":"1","name":"web-1"},"state":"intent"})"));
}

QTEST_APPLESS_MAIN(RecordJsonTest)

#include "tst_recordjson.moc"
