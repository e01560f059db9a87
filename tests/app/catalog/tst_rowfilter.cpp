// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/roworder.h"
#include "tests/support/somebackups.h"

#include <QTest>

#include <chrono>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Age = BackupFilter::Age;
using Change = void (*)(BackupFilter &);

Q_DECLARE_METATYPE(Change)

namespace {

constexpr Timestamp Now = Timestamp::fromMSecs(std::chrono::milliseconds(24h * 20'000).count());
constexpr RowSorting ById{BackupColumn::Id, Qt::AscendingOrder};

Backup named(int id, int server, const QString &name, const QString &description = {})
{
    Backup backup = some::backup(id, server, id);
    backup.server.name = name;
    backup.description = description;
    return backup;
}

Backup worded(int id, int server, const QString &type, const QString &status)
{
    Backup backup = some::backup(id, server, id);
    backup.typeWord = type;
    backup.statusWord = status;
    return backup;
}

QStringList shown(const QList<Backup> &backups, const BackupFilter &filter, Timestamp now = Now)
{
    BackupTable table;
    for (const Backup &backup : backups)
        table.append(backup);
    const CatalogVersion version(table);
    QStringList ids;
    for (const quint32 row : orderedRows(version, filter, ById, QLocale::c(), now))
        ids.append(version.table().id(row).text());
    return ids;
}

QStringList words(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

} // namespace

class TestRowFilter : public QObject
{
    Q_OBJECT

private slots:
    void filters_data();
    void filters();
    void filtersByAge_data();
    void filtersByAge();
    void knowsNoAgeWithoutATime();
    void filtersByText_data();
    void filtersByText();
};

void TestRowFilter::filters_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, Change change, const char *expected) {
        QTest::newRow(name) << change << QString::fromLatin1(expected);
    };
    add(
        "nothing", [](BackupFilter &) {}, "1 2 3 4 5 6");
    add(
        "manual", [](BackupFilter &f) { f.kind = BackupKind::Manual; }, "1 3");
    add(
        "automatic", [](BackupFilter &f) { f.kind = BackupKind::Automatic; }, "2 4");
    add(
        "other types", [](BackupFilter &f) { f.kind = BackupKind::Other; }, "5 6");
    add(
        "completed", [](BackupFilter &f) { f.phase = BackupPhase::Completed; }, "1");
    add(
        "running, whatever the word", [](BackupFilter &f) { f.phase = BackupPhase::Running; }, "2 3");
    add(
        "failed", [](BackupFilter &f) { f.phase = BackupPhase::Failed; }, "4");
    add(
        "other statuses", [](BackupFilter &f) { f.phase = BackupPhase::Other; }, "5 6");
    add(
        "a status word", [](BackupFilter &f) { f.statusWord = u"archived"_s; }, "5");
    add(
        "the same word in capitals", [](BackupFilter &f) { f.statusWord = u"Archived"_s; }, "6");
    add(
        "a word of a phase", [](BackupFilter &f) { f.statusWord = u"deleting"_s; }, "3");
    add(
        "a word that nothing has", [](BackupFilter &f) { f.statusWord = u"lost"_s; }, "");
    add(
        "server", [](BackupFilter &f) { f.server = some::number(1); }, "1 2 5");
    add(
        "server, its id as a string",
        [](BackupFilter &f) { f.server = ResourceId(u"1"_s, ResourceId::JsonType::String); }, "1 2 5");
    add(
        "server without backups", [](BackupFilter &f) { f.server = some::number(9); }, "");
    add(
        "all at once",
        [](BackupFilter &f) {
            f.server = some::number(1);
            f.kind = BackupKind::Automatic;
            f.phase = BackupPhase::Running;
            f.text = u"web-1"_s;
        },
        "2");
    add(
        "type and phase of different backups",
        [](BackupFilter &f) {
            f.kind = BackupKind::Manual;
            f.phase = BackupPhase::Failed;
        },
        "");
}

void TestRowFilter::filters()
{
    QFETCH(Change, change);
    QFETCH(QString, expected);
    BackupFilter filter;
    change(filter);
    const QList<Backup> backups{worded(1, 1, u"manual"_s, u"completed"_s), worded(2, 1, u"automatic"_s, u"pending"_s),
                                worded(3, 2, u"manual"_s, u"deleting"_s),  worded(4, 2, u"automatic"_s, u"failed"_s),
                                worded(5, 1, u"Manual"_s, u"archived"_s),  worded(6, 2, u"weekly"_s, u"Archived"_s)};
    QCOMPARE(shown(backups, filter), words(expected));
}

void TestRowFilter::filtersByAge_data()
{
    QTest::addColumn<Age>("age");
    QTest::addColumn<qint64>("msecs");
    QTest::addColumn<bool>("isShown");
    const auto add = [](const char *name, Age age, std::chrono::milliseconds old, bool isShown) {
        QTest::newRow(name) << age << qint64(old.count()) << isShown;
    };
    add("any", Age::Any, 24h * 10'000, true);
    add("a day", Age::Last24Hours, 24h, true);
    add("just over a day", Age::Last24Hours, 24h + 1ms, false);
    add("created now", Age::Last24Hours, 0h, true);
    add("created by a clock ahead", Age::Last24Hours, -1h, true);
    add("7 days", Age::Last7Days, 24h * 7, true);
    add("just over 7 days", Age::Last7Days, 24h * 7 + 1ms, false);
    add("30 days", Age::Last30Days, 24h * 30, true);
    add("just over 30 days", Age::Last30Days, 24h * 30 + 1ms, false);
    add("older than 30: exactly", Age::OlderThan30Days, 24h * 30, false);
    add("older than 30: just", Age::OlderThan30Days, 24h * 30 + 1ms, true);
    add("older than 30: ahead", Age::OlderThan30Days, -1h, false);
}

void TestRowFilter::filtersByAge()
{
    QFETCH(Age, age);
    QFETCH(qint64, msecs);
    BackupFilter filter;
    filter.age = age;
    const QList<Backup> backups{some::backup(1, 1, Now.msecs() - msecs)};
    QTEST(!shown(backups, filter).isEmpty(), "isShown");
}

void TestRowFilter::knowsNoAgeWithoutATime()
{
    for (const Age age : {Age::Last24Hours, Age::Last7Days, Age::Last30Days, Age::OlderThan30Days}) {
        BackupFilter filter;
        filter.age = age;
        QVERIFY(shown({some::backup(1, 1)}, filter).isEmpty());
        QVERIFY(shown({some::backup(1, 1, 1)}, filter, {}).isEmpty());
    }
    QCOMPARE(shown({some::backup(1, 1)}, {}, {}).size(), 1);
}

void TestRowFilter::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    const QString all = u"1 2 305 Bk-É-9"_s;
    add("nothing", {}, all);
    add("blanks", u"  \t "_s, all);
    add("name, plain", u"zoe"_s, u"1"_s);
    add("name, capitals and accent", u"ZOË"_s, u"1"_s);
    add("name, accent as a character of its own", u"zoe\u0308"_s, u"1"_s);
    add("name, accent that is not there", u"wéb"_s, u"2 305"_s);
    add("dotted capital", u"istanbul"_s, u"2"_s);
    add("description", u"NIGHTLY"_s, u"1 305"_s);
    add("inside of a word", u"ightl"_s, u"1 305"_s);
    add("two fields", u"zoe nightly"_s, u"1"_s);
    add("two fields, other order", u" nightly   zoe "_s, u"1"_s);
    add("a word twice", u"zoe zoe"_s, u"1"_s);
    add("one word lacks", u"zoe istanbul"_s, {});
    add("not across a blank", u"zoenightly"_s, {});
    add("digits of an id", u"05"_s, u"305"_s);
    add("id with another word", u"305 web"_s, u"305"_s);
    add("id with a word that lacks", u"305 zoe"_s, {});
    add("text id", u"bk-e"_s, u"Bk-É-9"_s);
    add("no id is like this", u"3055"_s, {});
    add("not a pattern", u".*"_s, {});
}

void TestRowFilter::filtersByText()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Backup other = named(1, 4, u"mail"_s);
    other.id = {u"Bk-É-9"_s, ResourceId::JsonType::String};
    BackupFilter filter;
    filter.text = text;
    const QList<Backup> backups{named(1, 1, u"Zoë"_s, u"Nightly copy"_s), named(2, 2, u"Web A"_s, u"İstanbul"_s),
                                named(305, 3, u"web B"_s, u"nightly"_s), other};
    QCOMPARE(shown(backups, filter), words(expected));
}

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_rowfilter.moc"
