// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/backuptable.h"
#include "tests/support/somebackups.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using JsonType = ResourceId::JsonType;

namespace {

template<typename T>
T anyOf(QRandomGenerator &random, const QList<T> &values)
{
    return values[random.bounded(int(values.size()))];
}

/// Few texts, so that most of them come again.
Backup randomBackup(QRandomGenerator &random)
{
    static const QList<QString> ids{u"0"_s, u"7"_s, u"007"_s, u"4611686018427387904"_s, u"a"_s, u"A"_s, u"é"_s};
    static const QList<QString> texts{{}, u"a"_s, u"A"_s, u"é"_s, u"e\u0301"_s, u"line\nbreak"_s};
    static const QList<QString> words{{},          u"completed"_s, u"failed"_s, u"deleting"_s,
                                      u"manual"_s, u"automatic"_s, u"Manual"_s};
    const auto id = [&random] {
        return ResourceId(anyOf(random, ids), anyOf(random, QList{JsonType::Number, JsonType::String}));
    };
    Backup backup;
    backup.id = id();
    backup.server = {id(), anyOf(random, texts)};
    backup.typeWord = anyOf(random, words);
    backup.statusWord = anyOf(random, words);
    backup.size = {anyOf(random, QList{BackupSize::Kind::Known, BackupSize::Kind::Null, BackupSize::Kind::Absurd}),
                   double(random.bounded(1000))};
    if (random.bounded(4) != 0)
        backup.createdAt = Timestamp::fromMSecs(random.bounded(1'000'000));
    backup.expiry.kind = anyOf(random, QList{Expiry::Kind::At, Expiry::Kind::Never, Expiry::Kind::NotStated});
    if (backup.expiry.kind == Expiry::Kind::At)
        backup.expiry.at = Timestamp::fromMSecs(random.bounded(1'000'000));
    backup.description = anyOf(random, texts);
    return backup;
}

BackupTable randomTable(QRandomGenerator &random, int rows)
{
    BackupTable table;
    for (int i = 0; i < rows; ++i)
        table.append(randomBackup(random));
    return table;
}

/// A row for each of so many status and type words, "0" first.
BackupTable tableOfWords(int count)
{
    BackupTable table;
    Backup backup = some::backup(1, 1);
    for (int i = 0; i < count; ++i) {
        backup.statusWord = backup.typeWord = QString::number(i);
        table.append(backup);
    }
    return table;
}

void compareTables(const BackupTable &a, const BackupTable &b)
{
    QCOMPARE(a.size(), b.size());
    QCOMPARE(a.servers(), b.servers());
    QCOMPARE(a.descriptions(), b.descriptions());
    QCOMPARE(a.statusWords(), b.statusWords());
    QCOMPARE(a.typeWords(), b.typeWords());
    QCOMPARE(a.textIds(), b.textIds());
    for (qsizetype row = 0; row < a.size(); ++row) {
        QCOMPARE(a.at(row), b.at(row));
        QVERIFY(a.row(row).id == b.row(row).id);
        QCOMPARE(a.id(row).jsonType(), b.id(row).jsonType());
        QCOMPARE(a.row(row).phase, b.row(row).phase);
        QCOMPARE(a.row(row).kind, b.row(row).kind);
    }
}

} // namespace

class TestBackupTable : public QObject
{
    Q_OBJECT

private slots:
    void givesBackEveryField_data();
    void givesBackEveryField();
    void keysIds_data();
    void keysIds();
    void comparesIdsByText();
    void knowsNoOtherId();
    void tellsManyWordsApart();
    void knowsTheMeaningBeyondTheLastWord();
    void takesNoWordForAnother();
    void mergesAsItAppends();
};

void TestBackupTable::givesBackEveryField_data()
{
    QTest::addColumn<Backup>("backup");
    const Backup plain = some::backup(501, 7, 1'000);
    const auto add = [&plain](const char *name, auto change) {
        Backup backup = plain;
        change(backup);
        QTest::newRow(name) << backup;
    };
    QTest::newRow("plain") << plain;
    QTest::newRow("empty") << Backup();
    add("text id", [](Backup &b) { b.id = {u"bk-é/1"_s, JsonType::String}; });
    add("text id of the server", [](Backup &b) { b.server.id = {u"srv 1"_s, JsonType::String}; });
    add("no server name", [](Backup &b) { b.server.name.clear(); });
    add("type", [](Backup &b) { b.typeWord = u"automatic"_s; });
    add("other type", [](Backup &b) { b.typeWord = u"Manual "_s; });
    add("status", [](Backup &b) { b.statusWord = u"failed"_s; });
    add("other status", [](Backup &b) { b.statusWord = u"COMPLETED"_s; });
    add("size of a fraction", [](Backup &b) { b.size.megabytes = 0.1; });
    add("size null", [](Backup &b) { b.size = {}; });
    add("size absurd", [](Backup &b) { b.size = {BackupSize::Kind::Absurd, -1}; });
    add("creation unknown", [](Backup &b) { b.createdAt = {}; });
    add("creation at zero", [](Backup &b) { b.createdAt = Timestamp::fromMSecs(0); });
    add("expires", [](Backup &b) { b.expiry = {Expiry::Kind::At, Timestamp::fromMSecs(253'402'300'799'999)}; });
    add("expires never", [](Backup &b) { b.expiry = {Expiry::Kind::Never, {}}; });
    add("description", [](Backup &b) { b.description = u"Before\n\u202e 😀 <b>%1</b>"_s; });
}

void TestBackupTable::givesBackEveryField()
{
    QFETCH(Backup, backup);
    BackupTable table;
    table.append(some::backup(1, 1, 1)); // so that no index is 0 by chance
    table.append(backup);
    table.append(some::backup(2, 2, 2));
    QCOMPARE(table.size(), 3);
    QCOMPARE(table.at(1), backup);
    QCOMPARE(table.id(1).jsonType(), backup.id.jsonType());
    QCOMPARE(table.description(1), backup.description);
    QCOMPARE(table.row(1).phase, backup.phase());
    QCOMPARE(table.row(1).kind, backup.kind());
    QCOMPARE(table.at(0), some::backup(1, 1, 1));
}

void TestBackupTable::keysIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumeric");
    QTest::newRow("zero") << u"0"_s << true;
    QTest::newRow("small") << u"501"_s << true;
    QTest::newRow("above 2^53") << u"9007199254740993"_s << true;
    QTest::newRow("last that fits") << u"4611686018427387903"_s << true;
    QTest::newRow("2^62") << u"4611686018427387904"_s << false;
    QTest::newRow("2^62 + 501") << u"4611686018427388405"_s << false;
    QTest::newRow("2^64 + 501") << u"18446744073709552117"_s << false;
    QTest::newRow("leading zero") << u"0501"_s << false;
    QTest::newRow("sign") << u"-501"_s << false;
    QTest::newRow("exponent") << u"1e3"_s << false;
    QTest::newRow("other digits") << u"٥٠١"_s << false;
    QTest::newRow("letters") << u"bk-501"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestBackupTable::keysIds()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumeric);
    for (const JsonType type : {JsonType::Number, JsonType::String}) {
        BackupTable table;
        for (const QString &other : {u"501"_s, u"502"_s, u"x"_s, u"9007199254740992"_s}) {
            Backup backup;
            backup.id = {other, JsonType::String};
            if (other != text)
                table.append(backup);
        }
        Backup backup;
        backup.id = {text, type};
        const qsizetype row = table.size();
        table.append(backup);
        QCOMPARE(table.row(row).id.isNumeric(), isNumeric);
        QCOMPARE(table.id(row).text(), text);
        QCOMPARE(table.id(row).jsonType(), type);
        QVERIFY(table.keyOf(backup.id) == table.row(row).id);
        for (qsizetype other = 0; other < row; ++other)
            QVERIFY(!(table.row(other).id == table.row(row).id));
    }
}

void TestBackupTable::comparesIdsByText()
{
    for (const QString &text : {u"501"_s, u"0501"_s, u"9007199254740993"_s, u"18446744073709551617"_s}) {
        BackupTable table;
        Backup backup;
        backup.id = {text, JsonType::Number};
        table.append(backup);
        backup.id = {text, JsonType::String};
        table.append(backup);
        const BackupTable::IdKey number = table.row(0).id;
        const BackupTable::IdKey string = table.row(1).id;
        QVERIFY2(number == string, qPrintable(text));
        QVERIFY(!(number < string) && !(string < number));
        QCOMPARE(qHash(number), qHash(string));
        QCOMPARE(table.keyOf({text, JsonType::Number}), table.keyOf({text, JsonType::String}));
        QCOMPARE((QSet<BackupTable::IdKey>{number, string}).size(), 1);
    }
}

void TestBackupTable::knowsNoOtherId()
{
    BackupTable table;
    table.append(some::backup(1, 1));
    QVERIFY(!table.keyOf({u"x"_s, JsonType::String}));
    QVERIFY(!table.keyOf({u"01"_s, JsonType::Number}));
    QVERIFY(table.keyOf(some::number(2)).has_value()); // the key that it would have
    QVERIFY(!(*table.keyOf(some::number(2)) == table.row(0).id));
    QCOMPARE(table.serverIndex(some::number(1)), 0);
    QCOMPARE(table.serverIndex(some::number(2)), -1);
}

void TestBackupTable::tellsManyWordsApart()
{
    constexpr int many = 65'535; // an index of 16 bits tells one more, which stands for the rest
    const BackupTable table = tableOfWords(many);
    for (int i = 0; i < many; ++i) {
        QCOMPARE(table.at(i).statusWord, QString::number(i));
        QCOMPARE(table.at(i).typeWord, QString::number(i));
    }
}

void TestBackupTable::knowsTheMeaningBeyondTheLastWord()
{
    BackupTable table = tableOfWords(65'600);
    Backup backup = some::backup(1, 1);
    QCOMPARE(table.statusWords().size(), 65'536);
    const qsizetype first = table.size();
    for (const QString &word : {u"completed"_s, u"failed"_s, u"deleting"_s, u"3"_s}) {
        backup.statusWord = word;
        backup.typeWord = u"manual"_s;
        table.append(backup);
    }
    BackupTable merged;
    merged.append(some::backup(2, 1)); // one word more than there is room for
    BackupTable::Merger merger(merged, table);
    for (qsizetype row = 0; row < table.size(); ++row)
        merger.append(row);
    for (const auto &[rows, from] : {std::pair(&table, first), std::pair(&merged, first + 1)}) {
        QCOMPARE(rows->row(from).phase, BackupPhase::Completed);
        QCOMPARE(rows->row(from + 1).phase, BackupPhase::Failed);
        QCOMPARE(rows->row(from + 2).phase, BackupPhase::Running);
        QCOMPARE(rows->row(from).kind, BackupKind::Manual);
        QCOMPARE(rows->at(from + 3).statusWord, u"3"_s);
    }
}

void TestBackupTable::takesNoWordForAnother()
{
    BackupTable table = tableOfWords(65'535);
    Backup backup = some::backup(1, 1);
    for (const QString &word : {u"completed"_s, u"failed"_s}) {
        backup.statusWord = word;
        table.append(backup);
        QCOMPARE(table.at(table.size() - 1).phase(), BackupPhase::Other);
    }
}

void TestBackupTable::mergesAsItAppends()
{
    QRandomGenerator random(20260104);
    for (int round = 0; round < 40; ++round) {
        const BackupTable from = randomTable(random, random.bounded(60));
        BackupTable merged = randomTable(random, random.bounded(20));
        BackupTable appended = merged;
        BackupTable copied = merged;
        BackupTable::Merger merger(merged, from);
        for (qsizetype row = from.size() - 1; row >= 0; row -= 1 + random.bounded(2)) {
            merger.append(row);
            appended.append(from.at(row));
            copied.append(from, row);
        }
        compareTables(merged, appended);
        compareTables(merged, copied);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(TestBackupTable)
#include "tst_backuptable.moc"
