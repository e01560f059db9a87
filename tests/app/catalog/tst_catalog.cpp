// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/backupcatalog.h"
#include "app/catalog/catalogstep.h"
#include "app/catalog/roworder.h"
#include "app/catalog/servercatalog.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

Backup backup(int id, int server, qint64 created, const QString &description = {})
{
    Backup result;
    result.id = number(id);
    result.server = {number(server), u"web-%1"_s.arg(server)};
    result.typeWord = u"manual"_s;
    result.statusWord = u"completed"_s;
    result.size = {BackupSize::Kind::Known, double(id * 10)};
    if (created > 0)
        result.createdAt = Timestamp::fromMSecs(created);
    result.description = description;
    return result;
}

SharedListing listing(const QList<Backup> &backups, int pages = 1, ListingVerdict verdict = ListingVerdict::Complete,
                      const ListingScope &scope = {})
{
    auto result = std::make_shared<Listing>();
    for (const Backup &item : backups)
        result->backups.append(item);
    result->pages = pages;
    result->verdict = verdict;
    result->scope = scope;
    return result;
}

QStringList ids(const CatalogVersion &version, const BackupFilter &filter, const RowSorting &sorting)
{
    QStringList result;
    for (const quint32 row : orderedRows(version, filter, sorting, QLocale::c(), Timestamp::fromMSecs(1'000'000)))
        result.append(version.table().id(row).text());
    return result;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void removesOnlyProvenAbsence_data();
    void removesOnlyProvenAbsence();
    void severalPagesNeedASecondOpinion();
    void keepsTheLastOfARepeatedId();
    void takesInOrder();
    void ordersByMeaning_data();
    void ordersByMeaning();
    void filtersByEveryWord_data();
    void filtersByEveryWord();
    void newestGoodOnTiesAndUnreadableTimes();
    void namesServersInNaturalOrder();
};

void TestCatalog::removesOnlyProvenAbsence_data()
{
    QTest::addColumn<int>("pages");
    QTest::addColumn<ListingVerdict>("verdict");
    QTest::addColumn<bool>("isServerOnly");
    QTest::addColumn<bool>("isExpected");
    QTest::addColumn<qsizetype>("left");
    const auto complete = ListingVerdict::Complete;
    const auto failed = ListingVerdict::PageFailed;
    QTest::newRow("one page, all") << 1 << complete << false << false << qsizetype(1);
    QTest::newRow("one page, one server") << 1 << complete << true << false << qsizetype(2);
    QTest::newRow("several pages") << 2 << complete << false << false << qsizetype(3);
    QTest::newRow("incomplete") << 1 << failed << false << false << qsizetype(3);
    QTest::newRow("incomplete after a 204") << 1 << failed << false << true << qsizetype(2);
}

void TestCatalog::removesOnlyProvenAbsence()
{
    QFETCH(int, pages);
    QFETCH(ListingVerdict, verdict);
    QFETCH(bool, isServerOnly);
    QFETCH(bool, isExpected);
    QFETCH(qsizetype, left);
    const auto empty = std::make_shared<const CatalogVersion>();
    const auto before = nextCatalog(empty, *listing({backup(1, 1, 10), backup(2, 1, 20), backup(3, 2, 30)}), {}, {});
    const ListingScope scope = isServerOnly ? ListingScope{number(1)} : ListingScope{};
    const QSet<ResourceId> expected = isExpected ? QSet<ResourceId>{number(2)} : QSet<ResourceId>{};
    const auto step =
        nextCatalog(before.change.after, *listing({backup(1, 1, 10)}, pages, verdict, scope), expected, {});
    QCOMPARE(step.change.after->table().size(), left);
    QCOMPARE(qsizetype(step.change.removed.size()), 3 - left);
    QVERIFY(step.change.changed.empty());
}

void TestCatalog::severalPagesNeedASecondOpinion()
{
    const auto empty = std::make_shared<const CatalogVersion>();
    auto step = nextCatalog(empty, *listing({backup(1, 1, 10), backup(2, 1, 20)}), {}, {});
    const auto lacking = listing({backup(1, 1, 10)}, 2);
    step = nextCatalog(step.change.after, *lacking, {}, step.doubted);
    QCOMPARE(step.change.after->table().size(), 2);
    // It came back, so the doubt is gone, and one more listing without it is the first again.
    auto back = nextCatalog(step.change.after, *listing({backup(1, 1, 10), backup(2, 1, 20)}, 2), {}, step.doubted);
    back = nextCatalog(back.change.after, *lacking, {}, back.doubted);
    QCOMPARE(back.change.after->table().size(), 2);
    step = nextCatalog(step.change.after, *lacking, {}, step.doubted);
    QCOMPARE(step.change.after->table().size(), 1);
}

void TestCatalog::keepsTheLastOfARepeatedId()
{
    const auto empty = std::make_shared<const CatalogVersion>();
    const auto step = nextCatalog(empty, *listing({backup(1, 1, 10, u"old"_s), backup(1, 1, 10, u"new"_s)}), {}, {});
    QCOMPARE(step.change.after->table().size(), 1);
    QCOMPARE(step.change.after->table().description(0), u"new"_s);
}

void TestCatalog::takesInOrder()
{
    BackupCatalog catalog;
    QSignalSpy changed(&catalog, &BackupCatalog::changed);
    catalog.take(listing({backup(1, 1, 10)}));
    catalog.take(listing({backup(1, 1, 10), backup(2, 1, 20)}));
    catalog.take(listing({backup(2, 1, 20)}));
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(catalog.version()->table().size(), 1);
    QVERIFY(catalog.version()->rowOf(number(2)) >= 0);
    QVERIFY(catalog.facts().everListed);
}

void TestCatalog::ordersByMeaning_data()
{
    QTest::addColumn<BackupColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("expected");
    const QStringList up{u"9"_s, u"100"_s, u"20"_s};
    QTest::newRow("created, up") << BackupColumn::Created << Qt::AscendingOrder << up;
    QTest::newRow("created, down, unknown last")
        << BackupColumn::Created << Qt::DescendingOrder << QStringList{u"100"_s, u"9"_s, u"20"_s};
    QTest::newRow("age is the reverse") << BackupColumn::Age << Qt::AscendingOrder
                                        << QStringList{u"100"_s, u"9"_s, u"20"_s};
    QTest::newRow("ids as numbers") << BackupColumn::Id << Qt::AscendingOrder << QStringList{u"9"_s, u"20"_s, u"100"_s};
    QTest::newRow("sizes as numbers") << BackupColumn::Size << Qt::DescendingOrder
                                      << QStringList{u"100"_s, u"20"_s, u"9"_s};
    QTest::newRow("servers naturally") << BackupColumn::Server << Qt::AscendingOrder
                                       << QStringList{u"20"_s, u"9"_s, u"100"_s};
}

void TestCatalog::ordersByMeaning()
{
    QFETCH(BackupColumn, column);
    QFETCH(Qt::SortOrder, order);
    BackupTable table;
    for (const Backup &item : {backup(100, 10, 500), backup(9, 2, 100), backup(20, 1, 0)})
        table.append(item);
    QTEST(ids(CatalogVersion(table), {}, {column, order}), "expected");
}

void TestCatalog::filtersByEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("accents and case") << u"CAFE"_s << QStringList{u"1"_s};
    QTest::newRow("accent typed") << u"café"_s << QStringList{u"1"_s};
    QTest::newRow("words of two fields") << u"web-2 before"_s << QStringList{u"2"_s};
    QTest::newRow("id") << u"501"_s << QStringList{u"501"_s};
    QTest::newRow("one word lacks") << u"web-2 cafe"_s << QStringList{};
}

void TestCatalog::filtersByEveryWord()
{
    QFETCH(QString, text);
    BackupTable table;
    for (const Backup &item :
         {backup(1, 1, 1, u"Café closed"_s), backup(2, 2, 2, u"Before update"_s), backup(501, 3, 3)})
        table.append(item);
    BackupFilter filter;
    filter.text = text;
    QTEST(ids(CatalogVersion(table), filter, {BackupColumn::Id, Qt::AscendingOrder}), "expected");
}

void TestCatalog::newestGoodOnTiesAndUnreadableTimes()
{
    BackupTable table;
    for (const Backup &item : {backup(1, 1, 10), backup(2, 1, 20), backup(3, 1, 20), backup(4, 1, 0)})
        table.append(item);
    Backup failed = backup(5, 1, 30);
    failed.statusWord = u"failed"_s;
    table.append(failed);
    const CatalogVersion version(table);
    const std::vector<bool> expected{false, true, true, true, false};
    for (size_t row = 0; row < expected.size(); ++row)
        QCOMPARE(version.isNewestGood(qsizetype(row)), bool(expected[row]));
    QVERIFY(version.summaries()[0].lastFailed);
}

void TestCatalog::namesServersInNaturalOrder()
{
    BackupTable table;
    for (const Backup &item : {backup(1, 10, 10), backup(2, 9, 20)})
        table.append(item);
    ServerCatalog servers;
    servers.take(std::make_shared<const CatalogVersion>(table));
    ServerListing listed;
    listed.isComplete = true;
    Server lonely;
    lonely.id = number(100);
    lonely.name = u"web-100"_s;
    listed.servers = {lonely};
    servers.take(listed);
    QCOMPARE(servers.servers().size(), 3);
    QCOMPARE(servers.servers()[0].server.name, u"web-9"_s);
    QCOMPARE(servers.servers()[2].server.name, u"web-100"_s);
    QCOMPARE(servers.servers()[2].mark(), ServerMark::Never);
    listed.servers.clear();
    servers.take(listed);
    QCOMPARE(servers.servers().size(), 2);
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
