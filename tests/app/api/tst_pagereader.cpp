// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/pagereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace bewarje;
using State = PageContent::State;

namespace {

const Secret token = *Secret::fromInput(QStringLiteral("vps_secret"));

std::shared_ptr<PageContent> read(const QList<QByteArray> &pieces, PageLimits limits = {})
{
    PageReader reader(PageReader::Items::Backups, limits, token);
    for (const QByteArray &piece : pieces)
        reader.take(piece);
    return reader.finish();
}

/// The plain reader: the whole body at once, through Qt's JSON.
QList<Backup> plainRead(const QByteArray &body, qint64 *unreadable)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray items =
        document.isArray() ? document.array() : document.object().value(QStringLiteral("results")).toArray();
    QList<Backup> backups;
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        const QJsonObject server = object.value(QStringLiteral("server")).toObject();
        const auto idOf = [](const QJsonValue &value) {
            if (value.isString())
                return ResourceId(value.toString(), ResourceId::JsonType::String);
            return value.isDouble() ? ResourceId(QString::number(value.toInteger()), ResourceId::JsonType::Number)
                                    : ResourceId();
        };
        Backup backup;
        backup.id = idOf(object.value(QStringLiteral("id")));
        backup.server = {idOf(server.value(QStringLiteral("id"))), server.value(QStringLiteral("name")).toString()};
        backup.typeWord = object.value(QStringLiteral("backup_type")).toString();
        backup.statusWord = object.value(QStringLiteral("status")).toString();
        backup.description = object.value(QStringLiteral("description")).toString();
        const QJsonValue size = object.value(QStringLiteral("size_mb"));
        if (size.isDouble())
            backup.size = {BackupSize::Kind::Known, size.toDouble()};
        backup.createdAt = Timestamp::fromIso8601(object.value(QStringLiteral("created_at")).toString().toUtf8());
        const QJsonValue expires = object.value(QStringLiteral("expires_at"));
        if (expires.isNull() && backup.typeWord == QStringLiteral("manual"))
            backup.expiry.kind = Expiry::Kind::Never;
        else if (expires.isString())
            backup.expiry = {Expiry::Kind::At, Timestamp::fromIso8601(expires.toString().toUtf8())};
        if (backup.id.isNull() || backup.server.id.isNull())
            ++*unreadable;
        else
            backups.append(backup);
    }
    return backups;
}

QString randomText(QRandomGenerator &random)
{
    static const QList<QString> parts{QStringLiteral("web"),     QStringLiteral("\\"),   QStringLiteral("\""),
                                      QStringLiteral("{[,:]}"),  QStringLiteral("é漢😀"), QStringLiteral("\n\t"),
                                      QStringLiteral("results"), QStringLiteral("%2"),   QString(QChar(0x202e))};
    QString text;
    for (int i = random.bounded(5); i > 0; --i)
        text += parts[random.bounded(int(parts.size()))];
    return text;
}

QJsonValue randomItem(QRandomGenerator &random)
{
    if (random.bounded(12) == 0)
        return QJsonArray{QJsonValue(), 5, QStringLiteral("x"), QJsonObject(), QJsonArray{1}}.at(random.bounded(5));
    QJsonObject item{{QStringLiteral("id"), random.bounded(2) == 0 ? QJsonValue(random.bounded(100000))
                                                                   : QJsonValue(u'u' + randomText(random))},
                     {QStringLiteral("server"), QJsonObject{{QStringLiteral("id"), random.bounded(5)},
                                                            {QStringLiteral("name"), QStringLiteral("s")}}},
                     {QStringLiteral("backup_type"),
                      random.bounded(2) == 0 ? QStringLiteral("manual") : QStringLiteral("automatic")},
                     {QStringLiteral("status"), QStringLiteral("completed")},
                     {QStringLiteral("created_at"), QStringLiteral("2025-01-16T03:00:00Z")},
                     {QStringLiteral("expires_at"), QJsonValue()},
                     {QStringLiteral("description"), randomText(random)},
                     {QStringLiteral("extra"), QJsonArray{QJsonObject{{QStringLiteral("a"), QJsonArray()}}, 1.5e3,
                                                          randomText(random), true, QJsonValue()}}};
    if (random.bounded(3) == 0)
        item.remove(QStringLiteral("server"));
    if (random.bounded(2) == 0)
        item.insert(QStringLiteral("size_mb"), random.bounded(9999));
    return item;
}

QByteArray randomBody(QRandomGenerator &random)
{
    QJsonArray items;
    for (int i = random.bounded(6); i > 0; --i)
        items.append(randomItem(random));
    const auto format = random.bounded(2) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented;
    if (random.bounded(3) == 0)
        return QJsonDocument(items).toJson(format);
    return QJsonDocument(QJsonObject{{QStringLiteral("count"), items.size()},
                                     {QStringLiteral("a"), QJsonArray{randomText(random), QStringLiteral("results")}},
                                     {QStringLiteral("results"), items},
                                     {QStringLiteral("z"), randomText(random)}})
        .toJson(format);
}

QList<Backup> backupsOf(const PageContent &content)
{
    QList<Backup> backups;
    for (qsizetype row = 0; row < content.backups.size(); ++row)
        backups.append(content.backups.at(row));
    return backups;
}

} // namespace

class TestPageReader : public QObject
{
    Q_OBJECT

private slots:
    void cutsAgreeWithAPlainReader();
    void escapesAtEveryPlace();
    void everyTruncationIsSeen();
    void refuses_data();
    void refuses();
    void readsIds_data();
    void readsIds();
    void wrongTypesLoseNothing();
    void skipsLargeItems();
    void capsTheRest();
    void redactsTheToken();
};

void TestPageReader::cutsAgreeWithAPlainReader()
{
    QRandomGenerator random(20260101);
    for (int round = 0; round < 40; ++round) {
        const QByteArray body = randomBody(random);
        qint64 unreadable = 0;
        const QList<Backup> plain = plainRead(body, &unreadable);
        for (qsizetype cut = 0; cut <= body.size(); ++cut) {
            const auto content = read({body.first(cut), body.sliced(cut)});
            QVERIFY2(content->state == State::Whole, body.constData());
            QCOMPARE(backupsOf(*content), plain);
            QCOMPARE(content->unreadable, unreadable);
        }
        QList<QByteArray> bytes;
        for (const char c : body)
            bytes.append(QByteArray(1, c));
        QCOMPARE(backupsOf(*read(bytes)), plain);
    }
}

/// Longer than the blocks in which the scanner looks at a body, with whatever could end a string wrongly.
void TestPageReader::escapesAtEveryPlace()
{
    for (int before = 0; before < 70; ++before) {
        for (const int slashes : {1, 2, 3, 64, 65}) {
            const QByteArray escapes = QByteArray(before, 'x') + QByteArray(2 * slashes, '\\');
            const QByteArray item = R"({"id":1,"server":{"id":2},"description":")" + escapes + R"(\"}],{[\\"})";
            const QByteArray body = R"({"results":[)" + item + ',' + item + R"(],"z":"\\\"]"})";
            const QString text = QString(before, u'x') + QString(slashes, u'\\') + QStringLiteral("\"}],{[\\");
            for (const qsizetype cut : {qsizetype(0), body.indexOf("}],{["), body.indexOf(R"(\\"})")}) {
                const auto content = read({body.first(cut), body.sliced(cut)});
                QVERIFY2(content->state == State::Whole, body.constData());
                QCOMPARE(content->backups.size(), 2);
                QCOMPARE(content->backups.at(0).description, text);
                QCOMPARE(content->backups.at(1).description, text);
            }
        }
    }
}

void TestPageReader::everyTruncationIsSeen()
{
    const QByteArray body = R"({"count":1,"results":[{"id":1,"server":{"id":2,"name":"n"}}],"next":null})";
    QCOMPARE(read({body})->state, State::Whole);
    for (qsizetype size = 0; size < body.size(); ++size)
        QVERIFY(read({body.first(size)})->state != State::Whole);
}

void TestPageReader::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *body) { QTest::newRow(body) << QByteArray(body); };
    row("");
    row("null");
    row("<html></html>");
    row(R"({"detail":"x"})");
    row(R"({"results":{}})");
    row(R"({"results":null})");
    row(R"({"results":[]} x)");
    row(R"({"results":[]}{})");
    row("[] []");
    row("[,]");
    row(R"([{"id":1,"server":{"id":2}},])");
    row(R"([,{"id":1,"server":{"id":2}}])");
    row(R"([{"id":1,"server":{"id":2}}{"id":2,"server":{"id":2}}])");
    row(R"([{"id":1,"server":{"id":2},"extra":nul}])");
    row(R"([{"id":1,"server":{"id":2},"extra":01}])");
    row(R"([{"id":1,"server":{"id":2},"extra":tru}])");
    row(R"([{"id":1,"server":{"id":2},"extra":[1 2]}])");
    row(R"([{"id":1,"server":{"id":2}}}])");
    row(R"({"results":[],"results":[]})");
    row(R"([{"id":1,"server":{"id":2},"a\x":1}])");
    row(R"({"results":[],"a\x":1})");
    row("{\"results\":[\"\xff\"]}");
}

void TestPageReader::refuses()
{
    QFETCH(QByteArray, body);
    QVERIFY(read({body})->state != State::Whole);
    QList<QByteArray> bytes;
    for (const char c : body)
        bytes.append(QByteArray(1, c));
    QVERIFY(read(bytes)->state != State::Whole);
}

void TestPageReader::readsIds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << QByteArray(R"("id":501)") << QStringLiteral("501");
    QTest::newRow("string") << QByteArray(R"("id":"501")") << QStringLiteral("501");
    QTest::newRow("above 2^53") << QByteArray(R"("id":9007199254740993)") << QStringLiteral("9007199254740993");
    QTest::newRow("above 2^64") << QByteArray(R"("id":123456789012345678901234567890)")
                                << QStringLiteral("123456789012345678901234567890");
    QTest::newRow("uuid") << QByteArray(R"("uuid":"a-b")") << QStringLiteral("a-b");
    QTest::newRow("id before uuid") << QByteArray(R"("uuid":"a-b","id":7)") << QStringLiteral("7");
    QTest::newRow("escaped name") << QByteArray(R"("\u0069d":501)") << QStringLiteral("501");
    QTest::newRow("escaped text") << QByteArray(R"("id":"5\u0030\/1")") << QStringLiteral("50/1");
    QTest::newRow("a name's beginning") << QByteArray(R"("id\"":7,"i":8,"id ":9,"uuid":"a-b")")
                                        << QStringLiteral("a-b");
    QTest::newRow("null id") << QByteArray(R"("id":null,"uuid":"a-b")") << QStringLiteral("a-b");
    for (const char *none : {R"("id":1.5)", R"("id":1e3)", R"("id":-1)", R"("id":"")", R"("id":true)", R"("id":[1])",
                             R"("id":{"id":1})", R"("other":1)"})
        QTest::newRow(none) << QByteArray(none) << QString();
}

void TestPageReader::readsIds()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    const auto content = read({"[{" + json + R"(,"server":{"id":1}}])"});
    QCOMPARE(content->state, State::Whole);
    QCOMPARE(content->unreadable, text.isEmpty() ? 1 : 0);
    if (!text.isEmpty())
        QCOMPARE(content->backups.id(0).text(), text);
}

void TestPageReader::wrongTypesLoseNothing()
{
    const QByteArray values[] = {"null",   "true",   "5",           "-1e400",
                                 R"("x")", "[1,{}]", R"({"a":[]})", "123456789012345678901234567890"};
    for (const QByteArray &value : values) {
        QByteArray item = R"({"id":1,"server":{"id":2,"name":@},"backup_type":@,"status":@,"size_mb":@,)"
                          R"("created_at":@,"expires_at":@,"description":@,"message":@})";
        item.replace("@", value);
        const auto good = read({'[' + item + ']'});
        QVERIFY2(good->state == State::Whole, value.constData());
        QCOMPARE(good->backups.size(), 1);
        QVERIFY(!good->backups.at(0).createdAt.isKnown());
    }
}

void TestPageReader::skipsLargeItems()
{
    const QByteArray small = R"({"id":1,"server":{"id":2}})";
    const QByteArray large = R"({"id":2,"server":{"id":2},"description":")" + QByteArray(5000, 'x') + "\"}";
    const QByteArray body = '[' + small + ',' + large + ',' + small + ',' + small + ']';
    for (const qsizetype pieceSize : {1, 100, 2000}) {
        QList<QByteArray> pieces;
        for (qsizetype at = 0; at < body.size(); at += pieceSize)
            pieces.append(body.mid(at, pieceSize));
        const auto content = read(pieces, {1000, 1000});
        QCOMPARE(content->state, State::Whole);
        QCOMPARE(content->backups.size(), 3);
        QCOMPARE(content->unreadable, 1);
    }
}

void TestPageReader::capsTheRest()
{
    const QByteArray body = R"({"junk":")" + QByteArray(2000, 'x') + R"(","results":[]})";
    QCOMPARE(read({body}, {1000, 1000})->state, State::TooLarge);
    QCOMPARE(read({body})->state, State::Whole);
}

void TestPageReader::redactsTheToken()
{
    const auto content = read({R"([{"id":1,"server":{"id":2,"name":"vps_secret"},"description":"a vps_secret",)"
                               R"("status":"vps_secret"}])"});
    const Backup backup = content->backups.at(0);
    QCOMPARE(backup.server.name, QStringLiteral("[token]"));
    QCOMPARE(backup.description, QStringLiteral("a [token]"));
    QCOMPARE(backup.statusWord, QStringLiteral("[token]"));
}

QTEST_GUILESS_MAIN(TestPageReader)
#include "tst_pagereader.moc"
