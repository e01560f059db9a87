// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/tablewriter.h"

#include <QRandomGenerator>
#include <QTest>

#include <string>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

QString asItIs(const QString &text)
{
    return text;
}

RawBackup rawBackup(std::string_view id, std::string_view server = "1", std::string_view description = {})
{
    RawBackup backup;
    backup.id.text = id;
    backup.server.text = server;
    backup.serverName = "web";
    backup.typeWord = "manual";
    backup.statusWord = "completed";
    backup.description = description;
    return backup;
}

template<typename T, size_t Size>
const T &anyOf(QRandomGenerator &random, const T (&values)[Size])
{
    return values[random.bounded(int(Size))];
}

/// Few texts, so that most of them come again, and each of the kinds that are stored differently.
RawBackup randomBackup(QRandomGenerator &random)
{
    static constexpr std::string_view ids[] = {"0",
                                               "7",
                                               "007",
                                               "501",
                                               "999999999999999999",
                                               "1000000000000000000",
                                               "4611686018427387903",
                                               "4611686018427387904",
                                               "9007199254740993",
                                               "18446744073709551617",
                                               "a",
                                               "A",
                                               "é漢😀",
                                               "5 ",
                                               "1e3"};
    static constexpr std::string_view texts[] = {
        "", "a", "A", "Automatic daily backup", "é", "e\u0301", "漢😀", "%2", "\xff broken", "line\nbreak"};
    static constexpr std::string_view words[] = {"manual",      "automatic", "completed", "failed",
                                                 "in_progress", "Completed", "",          "\u202e"};
    RawBackup backup;
    const auto type = [&] {
        return random.bounded(2) == 0 ? ResourceId::JsonType::Number : ResourceId::JsonType::String;
    };
    backup.id = {anyOf(random, ids), type()};
    backup.server = {anyOf(random, ids), type()};
    backup.serverName = anyOf(random, texts);
    backup.typeWord = anyOf(random, words);
    backup.statusWord = anyOf(random, words);
    backup.description = anyOf(random, texts);
    backup.size = {anyOf(random, {BackupSize::Kind::Known, BackupSize::Kind::Null, BackupSize::Kind::Absurd}), 0};
    if (backup.size.kind == BackupSize::Kind::Known)
        backup.size.megabytes = random.bounded(1000);
    if (random.bounded(4) != 0)
        backup.createdAt = Timestamp::fromMSecs(random.bounded(1'000'000));
    backup.expiry.kind = anyOf(random, {Expiry::Kind::At, Expiry::Kind::Never, Expiry::Kind::NotStated});
    if (backup.expiry.kind == Expiry::Kind::At)
        backup.expiry.at = Timestamp::fromMSecs(random.bounded(1'000'000));
    return backup;
}

} // namespace

class TestTableWriter : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheTable();
    void storesTextsOnce();
    void cleansEveryText();
    void keepsTheLastName();
    void manyTexts();
    void mergesWhatWasWritten();
};

void TestTableWriter::agreesWithTheTable()
{
    QRandomGenerator random(20260102);
    BackupTable written;
    BackupTable appended;
    TableWriter writer(written, asItIs);
    for (int i = 0; i < 3000; ++i) {
        const RawBackup backup = randomBackup(random);
        writer.append(backup);
        appended.append(backup.toBackup());
    }
    QCOMPARE(written.size(), appended.size());
    for (qsizetype row = 0; row < written.size(); ++row) {
        QCOMPARE(written.at(row), appended.at(row));
        QCOMPARE(written.id(row).jsonType(), appended.id(row).jsonType());
        QVERIFY(written.row(row).id == appended.row(row).id);
        QCOMPARE(written.row(row).id.isNumeric(), appended.row(row).id.isNumeric());
        QVERIFY(written.keyOf(appended.id(row)) == written.row(row).id);
        QCOMPARE(written.row(row).phase, appended.at(row).phase());
        QCOMPARE(written.row(row).kind, appended.at(row).kind());
    }
    QCOMPARE(written.servers(), appended.servers());
    QCOMPARE(written.descriptions(), appended.descriptions());
    QCOMPARE(written.statusWords(), appended.statusWords());
    QCOMPARE(written.typeWords(), appended.typeWords());
    QCOMPARE(written.textIds(), appended.textIds());
}

void TestTableWriter::storesTextsOnce()
{
    BackupTable table;
    TableWriter writer(table, asItIs);
    for (int i = 0; i < 1000; ++i) {
        const std::string id = std::to_string(i);
        writer.append(rawBackup(id, i % 2 == 0 ? "1" : "2", i % 3 == 0 ? "daily" : "é"));
    }
    QCOMPARE(table.servers().size(), 2);
    QCOMPARE(table.descriptions().size(), 3); // with the empty one
    QCOMPARE(table.statusWords().size(), 1);
    QCOMPARE(table.typeWords().size(), 1);
}

void TestTableWriter::cleansEveryText()
{
    BackupTable table;
    int cleaned = 0;
    TableWriter writer(table, [&cleaned](const QString &text) {
        ++cleaned;
        return QString(text).replace(u"secret"_s, u"***"_s);
    });
    RawBackup backup = rawBackup("1", "2", "a secret");
    backup.serverName = "secret-web";
    backup.typeWord = "secret-type";
    backup.statusWord = "secret-status";
    for (int i = 0; i < 3; ++i)
        writer.append(backup);
    for (qsizetype row = 0; row < 3; ++row) {
        QCOMPARE(table.at(row).description, u"a ***"_s);
        QCOMPARE(table.at(row).server.name, u"***-web"_s);
        QCOMPARE(table.at(row).typeWord, u"***-type"_s);
        QCOMPARE(table.at(row).statusWord, u"***-status"_s);
    }
    QCOMPARE(table.descriptions().size(), 2);
    QCOMPARE(table.statusWords().size(), 1);
    cleaned = 0;
    writer.append(rawBackup("2", "2", "plain"));
    const int first = cleaned;
    writer.append(rawBackup("3", "2", "plain"));
    QVERIFY(first > 0);
    QCOMPARE(cleaned, first); // what is known is found by its bytes
}

void TestTableWriter::keepsTheLastName()
{
    BackupTable table;
    TableWriter writer(table, asItIs);
    const auto append = [&writer](std::string_view name) {
        RawBackup backup = rawBackup("1");
        backup.serverName = name;
        writer.append(backup);
        return backup;
    };
    for (const char *name : {"", "old", "new", ""})
        append(name);
    QCOMPARE(table.servers().size(), 1);
    QCOMPARE(table.servers()[0].name, u"new"_s);
}

void TestTableWriter::manyTexts()
{
    constexpr int many = 20'000;
    BackupTable table;
    TableWriter writer(table, asItIs);
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < many; ++i) {
            std::string text = "t"; // "t" + … makes GCC 12 warn of a memcpy of its own that cannot be
            text += std::to_string(i);
            writer.append(rawBackup(text, text, text));
        }
    }
    QCOMPARE(table.servers().size(), many);
    QCOMPARE(table.descriptions().size(), many + 1);
    QCOMPARE(table.textIds().size(), many);
    for (int i = 0; i < many; ++i) {
        const QString text = u't' + QString::number(i);
        QCOMPARE(table.at(i).description, text);
        QCOMPARE(table.at(many + i).server.id.text(), text);
        QCOMPARE(table.id(many + i).text(), text);
    }
}

void TestTableWriter::mergesWhatWasWritten()
{
    QRandomGenerator random(20260103);
    BackupTable written;
    TableWriter writer(written, asItIs);
    for (int i = 0; i < 500; ++i) {
        RawBackup backup = randomBackup(random);
        backup.serverName = "the same"; // a name is of the server, not of the row
        writer.append(backup);
    }
    BackupTable merged;
    BackupTable::Merger merger(merged, written);
    for (qsizetype row = written.size() - 1; row >= 0; --row)
        merger.append(row);
    for (qsizetype row = 0; row < written.size(); ++row)
        QCOMPARE(merged.at(written.size() - 1 - row), written.at(row));
}

QTEST_GUILESS_MAIN(TestTableWriter)
#include "tst_tablewriter.moc"
