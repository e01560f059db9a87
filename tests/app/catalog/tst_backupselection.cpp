// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/backupselection.h"
#include "tests/support/somebackups.h"

#include <QTest>

#include <algorithm>

using namespace bewarje;

namespace {

using Numbers = QList<int>;

enum class Act : quint8 { Select, Add, Remove };

std::vector<quint32> asRows(const Numbers &numbers)
{
    return {numbers.begin(), numbers.end()};
}

Numbers rowsOf(const BackupSelection &selection)
{
    return {selection.rows().begin(), selection.rows().end()};
}

/// Sorted, because a step may move rows.
Numbers idsOf(const BackupSelection &selection)
{
    Numbers result;
    for (const ResourceId &id : selection.ids())
        result.append(id.text().toInt());
    std::sort(result.begin(), result.end());
    return result;
}

QList<Backup> backups(const Numbers &ids)
{
    QList<Backup> result;
    for (const int id : ids)
        result.append(some::backup(id, 1, id));
    return result;
}

SharedCatalog version(const QList<Backup> &items)
{
    BackupTable table;
    for (const Backup &item : items)
        table.append(item);
    return std::make_shared<const CatalogVersion>(table);
}

std::vector<quint32> rowsOfIds(const SharedCatalog &catalog, const Numbers &ids)
{
    std::vector<quint32> rows;
    for (const int id : ids)
        rows.push_back(quint32(catalog->rowOf(some::number(id))));
    return rows;
}

} // namespace

class TestBackupSelection : public QObject
{
    Q_OBJECT

private slots:
    void isASet_data();
    void isASet();
    void isCarriedOverById_data();
    void isCarriedOverById();
    void keepsWhatAnIncompleteListingLacks();
    void leavesWhatTheStepDoesNotKnow();
    void keepsOnlyWhatStays();
    void sumsKnownSizes();
    void sumsTheNewVersion();
    void tellsItsServers();
    void beginsEmpty();
};

void TestBackupSelection::isASet_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<Numbers>("before");
    QTest::addColumn<Numbers>("rows");
    QTest::addColumn<Numbers>("expected");
    const Numbers some{1, 3, 5};
    QTest::newRow("select replaces") << Act::Select << some << Numbers{2} << Numbers{2};
    QTest::newRow("select unsorted, repeated") << Act::Select << some << Numbers{4, 0, 4, 2, 0} << Numbers{0, 2, 4};
    QTest::newRow("select sorted, repeated") << Act::Select << some << Numbers{0, 0, 1, 1} << Numbers{0, 1};
    QTest::newRow("select nothing") << Act::Select << some << Numbers{} << Numbers{};
    QTest::newRow("add new") << Act::Add << some << Numbers{4, 0} << Numbers{0, 1, 3, 4, 5};
    QTest::newRow("add known") << Act::Add << some << Numbers{5, 1, 5} << some;
    QTest::newRow("add nothing") << Act::Add << some << Numbers{} << some;
    QTest::newRow("add to nothing") << Act::Add << Numbers{} << Numbers{3, 2, 3} << Numbers{2, 3};
    QTest::newRow("remove unsorted, repeated") << Act::Remove << some << Numbers{5, 1, 5} << Numbers{3};
    QTest::newRow("remove others") << Act::Remove << some << Numbers{4, 0} << some;
    QTest::newRow("remove all") << Act::Remove << some << Numbers{0, 1, 2, 3, 4, 5} << Numbers{};
    QTest::newRow("remove from nothing") << Act::Remove << Numbers{} << Numbers{1} << Numbers{};
}

void TestBackupSelection::isASet()
{
    QFETCH(Act, act);
    QFETCH(Numbers, before);
    QFETCH(Numbers, rows);
    QFETCH(Numbers, expected);
    BackupSelection selection;
    selection.setVersion(version(backups({10, 11, 12, 13, 14, 15})));
    selection.select(asRows(before));
    if (act == Act::Select)
        selection.select(asRows(rows));
    else if (act == Act::Add)
        selection.add(asRows(rows));
    else
        selection.remove(asRows(rows));
    QCOMPARE(rowsOf(selection), expected);
    QCOMPARE(selection.count(), expected.size());
    QCOMPARE(selection.isEmpty(), expected.isEmpty());
    for (int row = 0; row < 7; ++row) // one more than there are
        QCOMPARE(selection.contains(quint32(row)), expected.contains(row));
}

void TestBackupSelection::isCarriedOverById_data()
{
    QTest::addColumn<Numbers>("before");
    QTest::addColumn<Numbers>("selected");
    QTest::addColumn<Numbers>("after");
    QTest::addColumn<Numbers>("expected");
    const Numbers four{1, 2, 3, 4};
    QTest::newRow("the same again") << four << Numbers{2, 4} << four << Numbers{2, 4};
    QTest::newRow("added before") << four << Numbers{2, 4} << Numbers{8, 9, 1, 2, 3, 4} << Numbers{2, 4};
    QTest::newRow("added between") << four << Numbers{2, 4} << Numbers{1, 8, 2, 9, 3, 4} << Numbers{2, 4};
    QTest::newRow("added to all") << four << four << Numbers{8, 1, 2, 3, 4, 9} << four;
    QTest::newRow("others removed") << four << Numbers{2, 4} << Numbers{2, 4} << Numbers{2, 4};
    QTest::newRow("one of them removed") << four << Numbers{2, 4} << Numbers{1, 3, 4} << Numbers{4};
    QTest::newRow("all of them removed") << four << Numbers{2, 4} << Numbers{1, 3} << Numbers{};
    QTest::newRow("everything removed") << four << four << Numbers{} << Numbers{};
    QTest::newRow("reversed") << four << Numbers{1, 2} << Numbers{4, 3, 2, 1} << Numbers{1, 2};
    QTest::newRow("replaced row by row") << four << Numbers{1, 3} << Numbers{7, 3, 8, 1} << Numbers{1, 3};
    QTest::newRow("nothing selected") << four << Numbers{} << Numbers{4, 5, 6} << Numbers{};
}

void TestBackupSelection::isCarriedOverById()
{
    QFETCH(Numbers, before);
    QFETCH(Numbers, selected);
    QFETCH(Numbers, after);
    QFETCH(Numbers, expected);
    const SharedCatalog first = version(backups(before));
    BackupSelection selection;
    selection.setVersion(first);
    selection.select(rowsOfIds(first, selected));
    const CatalogChange change = some::change(first, backups(after));
    selection.apply(change);
    QCOMPARE(idsOf(selection), expected);
    QVERIFY(std::is_sorted(selection.rows().begin(), selection.rows().end()));
    for (const int id : after)
        QCOMPARE(selection.contains(quint32(change.after->rowOf(some::number(id)))), expected.contains(id));
}

void TestBackupSelection::keepsWhatAnIncompleteListingLacks()
{
    const SharedCatalog first = version(backups({1, 2, 3}));
    BackupSelection selection;
    selection.setVersion(first);
    selection.select({0, 2});
    Listing part;
    part.backups.append(some::backup(1, 1, 1));
    part.verdict = ListingVerdict::PageFailed;
    selection.apply(nextCatalog(first, part, {}, {}).change);
    QCOMPARE(idsOf(selection), (Numbers{1, 3}));
}

void TestBackupSelection::leavesWhatTheStepDoesNotKnow()
{
    CatalogChange change;
    change.after = version(backups({1, 2, 3}));
    change.newRow = {2, CatalogChange::Gone, 0};
    BackupSelection selection;
    selection.setVersion(version(backups({3, 9, 1, 8})));
    selection.select({0, 1, 2, 3});
    selection.apply(change);
    QCOMPARE(rowsOf(selection), (Numbers{0, 2}));
    QCOMPARE(idsOf(selection), (Numbers{1, 3}));
}

void TestBackupSelection::keepsOnlyWhatStays()
{
    BackupSelection selection;
    selection.setVersion(version(backups({1, 2, 3, 4, 5})));
    selection.select({0, 1, 3, 4});
    Numbers asked;
    selection.keepOnly([&asked](quint32 row) {
        asked.append(int(row));
        return row % 2 == 0;
    });
    QCOMPARE(asked, (Numbers{0, 1, 3, 4}));
    QCOMPARE(idsOf(selection), (Numbers{1, 5}));
    selection.keepOnly([](quint32) { return true; });
    QCOMPARE(selection.count(), 2);
    selection.keepOnly([](quint32) { return false; });
    QVERIFY(selection.isEmpty());
}

void TestBackupSelection::sumsKnownSizes()
{
    QList<Backup> items = backups({1, 2, 3, 4});
    items[0].size = {BackupSize::Kind::Known, 0.5};
    items[1].size = {BackupSize::Kind::Null, 1000};
    items[2].size = {BackupSize::Kind::Absurd, -7};
    items[3].size = {BackupSize::Kind::Known, 20};
    BackupSelection selection;
    selection.setVersion(version(items));
    QCOMPARE(selection.megabytes(), 0.0);
    selection.select({3, 0, 1, 2, 0});
    QCOMPARE(selection.megabytes(), 20.5);
    selection.remove({3});
    QCOMPARE(selection.megabytes(), 0.5);
}

void TestBackupSelection::sumsTheNewVersion()
{
    const SharedCatalog first = version(backups({1, 2}));
    QList<Backup> grown = backups({2, 1});
    grown[0].size.megabytes = 70;
    BackupSelection selection;
    selection.setVersion(first);
    selection.select({1});
    selection.apply(some::change(first, grown));
    QCOMPARE(selection.megabytes(), 70.0);
}

void TestBackupSelection::tellsItsServers()
{
    BackupSelection selection;
    QVERIFY(selection.servers().isEmpty());
    selection.setVersion(version({some::backup(1, 7, 1), some::backup(2, 5, 2), some::backup(3, 7, 3),
                                  some::backup(4, 6, 4), some::backup(5, 5, 5)}));
    QVERIFY(selection.servers().isEmpty());
    selection.select({0, 1, 2, 4});
    QCOMPARE(selection.servers(), (QList<ResourceId>{some::number(7), some::number(5)}));
}

void TestBackupSelection::beginsEmpty()
{
    BackupSelection selection;
    QVERIFY(selection.isEmpty());
    QVERIFY(selection.ids().isEmpty());
    QCOMPARE(selection.megabytes(), 0.0);
    QVERIFY(!selection.contains(0));
    selection.setVersion(version(backups({1, 2})));
    selection.select({0, 1});
    selection.clear();
    QVERIFY(selection.isEmpty());
    selection.select({0, 1});
    selection.setVersion(version(backups({3, 4}))); // another account's rows mean other backups
    QVERIFY(selection.isEmpty());
}

QTEST_GUILESS_MAIN(TestBackupSelection)
#include "tst_backupselection.moc"
