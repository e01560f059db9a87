// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/roworder.h"
#include "tests/support/somebackups.h"

#include <QTest>

#include <algorithm>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr RowSorting ById{BackupColumn::Id, Qt::AscendingOrder};

Backup named(int id, int server, const QString &name, const QString &description = {})
{
    Backup backup = some::backup(id, server, id);
    backup.server.name = name;
    backup.description = description;
    return backup;
}

QStringList shown(const QList<Backup> &backups, const RowSorting &sorting, const QLocale &locale = QLocale::c())
{
    BackupTable table;
    for (const Backup &backup : backups)
        table.append(backup);
    const CatalogVersion version(table);
    QStringList ids;
    for (const quint32 row : orderedRows(version, {}, sorting, locale, {}))
        ids.append(version.table().id(row).text());
    return ids;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// In each column two rows are equal (3 and 100, or 3 and 7), and 20 and 21 are unknown wherever a value can be.
QList<Backup> mixed()
{
    Backup first = named(7, 2, u"web-10"_s, u"beta 10"_s);
    first.typeWord = u"automatic"_s;
    first.statusWord = u"failed"_s;
    first.createdAt = Timestamp::fromMSecs(300);
    first.size.megabytes = 9.5;
    first.expiry = {Expiry::Kind::At, Timestamp::fromMSecs(500)};
    Backup second = named(100, 1, u"web-2"_s, u"Beta 2"_s);
    second.expiry.kind = Expiry::Kind::Never;
    Backup third = named(3, 1, u"web-2"_s, u"beta 10"_s);
    third.statusWord = u"in_progress"_s;
    third.createdAt = Timestamp::fromMSecs(300);
    third.size.megabytes = 100;
    third.expiry = first.expiry;
    Backup unknown = named(21, 3, {});
    unknown.typeWord = u"custom"_s;
    unknown.statusWord = u"archived"_s;
    unknown.createdAt = {};
    unknown.size = {BackupSize::Kind::Absurd, -1};
    unknown.expiry.kind = Expiry::Kind::At; // at a moment that could not be read
    Backup null = unknown;
    null.id = some::number(20);
    null.size = {};
    null.expiry = {};
    return {unknown, first, second, null, third};
}

} // namespace

class TestRowOrder : public QObject
{
    Q_OBJECT

private slots:
    void sorts_data();
    void sorts();
    void sortsTextIdsAfterNumbers();
    void sortsNames_data();
    void sortsNames();
    void sortsManyStably_data();
    void sortsManyStably();
};

void TestRowOrder::sorts_data()
{
    QTest::addColumn<BackupColumn>("column");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    const auto add = [](const char *name, BackupColumn column, const QString &up, const QString &down) {
        QTest::newRow(name) << column << up << down;
    };
    // A status or type that the program does not know is a word, not an unknown value.
    add("status", BackupColumn::Status, u"100 3 7 20 21"_s, u"20 21 7 3 100"_s);
    add("server", BackupColumn::Server, u"3 100 7 20 21"_s, u"7 3 100 20 21"_s);
    add("type", BackupColumn::Type, u"3 100 7 20 21"_s, u"20 21 7 3 100"_s);
    add("created", BackupColumn::Created, u"100 3 7 20 21"_s, u"3 7 100 20 21"_s);
    add("age", BackupColumn::Age, u"3 7 100 20 21"_s, u"100 3 7 20 21"_s);
    add("size", BackupColumn::Size, u"7 3 100 20 21"_s, u"3 100 7 20 21"_s);
    add("expires", BackupColumn::Expires, u"3 7 100 20 21"_s, u"100 3 7 20 21"_s);
    add("description", BackupColumn::Description, u"100 3 7 20 21"_s, u"3 7 100 20 21"_s);
    add("id", BackupColumn::Id, u"3 7 20 21 100"_s, u"100 21 20 7 3"_s);
}

void TestRowOrder::sorts()
{
    QFETCH(BackupColumn, column);
    QFETCH(QString, up);
    QFETCH(QString, down);
    QList<Backup> backups = mixed();
    for (int turn = 0; turn < backups.size(); ++turn) { // the order of arrival must not show
        QCOMPARE(shown(backups, {column, Qt::AscendingOrder}), words(up));
        QCOMPARE(shown(backups, {column, Qt::DescendingOrder}), words(down));
        std::rotate(backups.begin(), backups.begin() + 1, backups.end());
    }
}

void TestRowOrder::sortsTextIdsAfterNumbers()
{
    QStringList expected{u"9"_s, u"10"_s, u"4611686018427387903"_s, u"007"_s, u"9223372036854775808"_s, u"a"_s, u"b"_s};
    QList<Backup> backups;
    for (const int place : {5, 3, 6, 0, 4, 2, 1}) {
        backups.append(some::backup(1, 1));
        backups.last().id = {expected[place], ResourceId::JsonType::String};
    }
    QCOMPARE(shown(backups, ById), expected);
    std::reverse(expected.begin(), expected.end());
    QCOMPARE(shown(backups, {BackupColumn::Id, Qt::DescendingOrder}), expected);
}

void TestRowOrder::sortsNames_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("C counts as en_US") << QLocale::c();
    QTest::newRow("en_US") << QLocale(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("de_DE") << QLocale(QLocale::German, QLocale::Germany);
}

void TestRowOrder::sortsNames()
{
    QFETCH(QLocale, locale);
    const QStringList names{u"alpha"_s, u"Beta"_s, u"web-2"_s, u"WEB-3"_s, u"web-10"_s, u"web-100"_s};
    QList<Backup> backups;
    for (const int place : {4, 1, 5, 0, 3, 2})
        backups.append(named(place + 1, place + 1, names[place], names[names.size() - 1 - place]));
    QCOMPARE(shown(backups, {BackupColumn::Server, Qt::AscendingOrder}, locale), words(u"1 2 3 4 5 6"_s));
    QCOMPARE(shown(backups, {BackupColumn::Description, Qt::AscendingOrder}, locale), words(u"6 5 4 3 2 1"_s));
}

void TestRowOrder::sortsManyStably_data()
{
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::newRow("up") << Qt::AscendingOrder;
    QTest::newRow("down") << Qt::DescendingOrder;
}

/// As many as are sorted by their digits.
void TestRowOrder::sortsManyStably()
{
    QFETCH(Qt::SortOrder, order);
    constexpr int many = 5000;
    QList<Backup> backups;
    for (int i = 0; i < many; ++i) {
        const int id = (i * 1237) % many; // each once
        backups.append(some::backup(id, 1, id % 7 == 0 ? 0 : qint64(id % 50 + 1) * 86'400'000));
    }
    const QStringList ids = shown(backups, {BackupColumn::Created, order});
    std::sort(backups.begin(), backups.end(), [order](const Backup &a, const Backup &b) {
        if (a.createdAt.isKnown() != b.createdAt.isKnown())
            return a.createdAt.isKnown();
        if (a.createdAt != b.createdAt)
            return (a.createdAt < b.createdAt) == (order == Qt::AscendingOrder);
        return a.id.text().toInt() < b.id.text().toInt();
    });
    QCOMPARE(ids.size(), many);
    for (int i = 0; i < many; ++i)
        QCOMPARE(ids[i], backups[i].id.text());
}

QTEST_GUILESS_MAIN(TestRowOrder)
#include "tst_roworder.moc"
