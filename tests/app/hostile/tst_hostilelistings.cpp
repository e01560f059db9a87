// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/hostile/hostilebench.h"
#include "tests/app/hostile/hostilejson.h"
#include "tests/app/operations/runnerbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using Verdict = ListingVerdict;

namespace {

const QString Path = u"/backups/"_s;

QByteArray item(int id)
{
    return jsonObject({{"id", QByteArray::number(id)}, {"server", R"({"id":2,"name":"a"})"}});
}

QList<QByteArray> items(const QList<int> &ids)
{
    QList<QByteArray> result;
    for (const int id : ids)
        result.append(item(id));
    return result;
}

QStringList idsOf(const BackupTable &table)
{
    QStringList ids;
    for (qsizetype row = 0; row < table.size(); ++row)
        ids.append(table.id(row).text());
    ids.sort();
    return ids;
}

/// Answers page n with the n-th of the pages.
ProviderServer::Script paging(const QList<QByteArray> &pages)
{
    return [pages](const ServedRequest &request) {
        const qsizetype number = std::max(1, request.query.queryItemValue(u"page"_s).toInt());
        return number <= pages.size() ? ProviderFault::status(200, pages[number - 1]) : ProviderFault::status(404);
    };
}

/// A list tells by itself that it is cut.
ApiError::Kind kindOf(BrokenAnswer::How how)
{
    return how == BrokenAnswer::How::OtherBytes ? ApiError::Kind::Malformed : ApiError::Kind::ConnectionLost;
}

} // namespace

class TestHostileListings : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsReadable_data();
    void keepsWhatIsReadable();
    void keepsEachIdOnce_data();
    void keepsEachIdOnce();
    void readsAgainWhatShifted();
    void keepsWhatAShiftHides();
    void followsNoForeignNext_data();
    void followsNoForeignNext();
    void tellsABrokenAnswer_data();
    void tellsABrokenAnswer();
    void keepsThePagesBeforeABrokenOne_data();
    void keepsThePagesBeforeABrokenOne();
};

void TestHostileListings::keepsWhatIsReadable_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("kept");
    QTest::addColumn<Verdict>("verdict");
    const QByteArray good = R"({"id":1,"server":{"id":2,"name":"a"},"status":"completed"})";
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.what) << R"({"id":3,"server":{"id":2,"name":")" + hostile.text + "\"}}" << 1 << 1
                                    << Verdict::Complete;
    const QByteArray fields = R"({"id":3,"server":{"id":2,"name":7},"backup_type":[],"status":{},"size_mb":"x",)"
                              R"("created_at":true,"expires_at":{},"description":null})";
    QTest::newRow("types of fields") << fields << 1 << 1 << Verdict::Complete;
    QTest::newRow("type of id") << good + R"(,{"id":{},"server":{"id":2,"name":"a"}})" << 2 << 1 << Verdict::Unreadable;
    QTest::newRow("type of server") << good + R"(,{"id":3,"server":7})" << 2 << 1 << Verdict::Unreadable;
    QTest::newRow("no object") << good + ",null" << 2 << 1 << Verdict::Unreadable;
}

void TestHostileListings::keepsWhatIsReadable()
{
    QFETCH(QByteArray, items);
    QFETCH(int, count);
    QFETCH(int, kept);
    QFETCH(Verdict, verdict);
    HostileBench bench;
    bench.server.addFault({}, ProviderFault::status(200, jsonPage({items}, count)));
    const auto result = bench.list();
    QVERIFY(result && result->has_value());
    const Listing &listing = *result->value();
    QCOMPARE(listing.verdict, verdict);
    QCOMPARE(int(listing.backups.size()), kept);
}

void TestHostileListings::keepsEachIdOnce_data()
{
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<qint64>("repeated");
    const auto row = [](const char *what, const QList<QByteArray> &pages, const QStringList &ids, qint64 repeated) {
        QTest::newRow(what) << pages << ids << repeated;
    };
    row("within a page", {jsonPage(items({1, 2, 1}))}, {u"1"_s, u"2"_s}, 1);
    row("number and text", {jsonPage({item(1), R"({"id":"1","server":{"id":2}})"})}, {u"1"_s}, 1);
    row("all of a page", {jsonPage(items({7, 7, 7, 7}))}, {u"7"_s}, 3);
    row("across pages", {jsonPage(items({1, 2}), 4), jsonPage(items({2, 3}), 4)}, {u"1"_s, u"2"_s, u"3"_s}, 1);
    row("in far pages", {jsonPage(items({1, 2}), 6), jsonPage(items({3, 4}), 6), jsonPage(items({1, 5}), 6)},
        {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}, 1);
}

/// Read again from the start, three times in all; what came is kept, and proves nothing.
void TestHostileListings::keepsEachIdOnce()
{
    QFETCH(QList<QByteArray>, pages);
    QFETCH(QStringList, ids);
    QFETCH(qint64, repeated);
    HostileBench bench;
    bench.server.setScript(paging(pages));
    const auto result = bench.list();
    QVERIFY(result && result->has_value());
    const Listing &listing = *result->value();
    QCOMPARE(listing.verdict, Verdict::Repeated);
    QVERIFY(!listing.provesAbsence());
    QCOMPARE(listing.repeated, repeated);
    QCOMPARE(idsOf(listing.backups), ids);
    QCOMPARE(bench.server.requests().size(), 3 * pages.size());
}

/// One is made and one expires between two pages: the count stays, an id comes twice.
void TestHostileListings::readsAgainWhatShifted()
{
    RunnerBench bench({2});
    bench.fill(501, 5);
    QVERIFY(bench.list());
    bool hasShifted = false;
    bench.server.setScript([&](const ServedRequest &request) {
        if (request.query.hasQueryItem(u"page"_s) && !std::exchange(hasShifted, true)) {
            (void)bench.provider.handle("POST", Path, {}, "Bearer vps_x", R"({"server_id":1})");
            (void)bench.provider.handle("DELETE", u"/backups/506/"_s, {}, "Bearer vps_x", {});
        }
        return ProviderFault();
    });
    QSignalSpy listed(&bench.refresher(), &Refresher::listed);
    bench.refresher().refresh();
    QTRY_COMPARE(listed.size(), 1);
    const auto listing = listed[0][0].value<SharedListing>();
    QCOMPARE(listing->verdict, Verdict::Complete);
    QCOMPARE(listing->statedCount, 6);
    QCOMPARE(idsOf(listing->backups), (QStringList{u"501"_s, u"502"_s, u"503"_s, u"504"_s, u"505"_s, u"507"_s}));
    QCOMPARE(bench.server.count("GET", Path), 6);
    QCOMPARE(bench.writes(), QStringList());
}

/// The same at the other ends of the list: no id comes twice, and a row that is there is hidden.
void TestHostileListings::keepsWhatAShiftHides()
{
    RunnerBench bench({2});
    bench.fill(501, 5);
    QVERIFY(bench.list());
    bool hasShifted = false;
    bench.server.setScript([&](const ServedRequest &request) {
        if (request.query.hasQueryItem(u"page"_s) && !std::exchange(hasShifted, true)) {
            (void)bench.provider.handle("DELETE", u"/backups/501/"_s, {}, "Bearer vps_x", {});
            bench.addBackup(507, 1, 0);
        }
        return ProviderFault();
    });
    const auto listedIds = [&bench] {
        QSignalSpy listed(&bench.refresher(), &Refresher::listed);
        QSignalSpy changed(&bench.backups(), &BackupCatalog::changed);
        bench.refresher().refresh();
        const bool isTaken = QTest::qWaitFor([&] { return listed.size() == 1 && changed.size() == 1; });
        return isTaken ? idsOf(listed[0][0].value<SharedListing>()->backups) : QStringList();
    };
    const QStringList all{u"501"_s, u"502"_s, u"503"_s, u"504"_s, u"505"_s, u"506"_s, u"507"_s};
    QStringList without503 = all;
    without503.removeOne(u"503"_s);
    QCOMPARE(listedIds(), without503);
    QCOMPARE(bench.backups().facts().verdict, Verdict::Complete); // the count was met
    QCOMPARE(idsOf(bench.backups().version()->table()), all);
    QCOMPARE(listedIds(), all.mid(1));
    QCOMPARE(idsOf(bench.backups().version()->table()), all); // 501 is doubted now
    QCOMPARE(listedIds(), all.mid(1));
    QCOMPARE(idsOf(bench.backups().version()->table()), all.mid(1));
}

void TestHostileListings::followsNoForeignNext_data()
{
    QTest::addColumn<qsizetype>("which");
    const QList<HostileNext> all = hostileNexts(Path, 1, 2);
    for (qsizetype which = 0; which < all.size(); ++which)
        QTest::newRow(all[which].what) << which;
}

void TestHostileListings::followsNoForeignNext()
{
    QFETCH(qsizetype, which);
    HostileBench bench;
    const ProviderServer elsewhere(bench.provider);
    ProviderFault fault = ProviderFault::status(200, jsonPage(items({1, 2}), 4));
    fault.next = hostileNexts(Path, bench.server.port(), elsewhere.port())[which].next;
    bench.server.addFault({}, fault);
    const auto result = bench.list();
    QVERIFY(result && result->has_value());
    QCOMPARE(result->value()->verdict, Verdict::NextRefused);
    QCOMPARE(idsOf(result->value()->backups), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.server.connections(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHostileListings::tellsABrokenAnswer_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<BrokenAnswer::How>("how");
    for (const BrokenAnswer &broken : brokenAnswers(200, jsonPage(items({1, 2, 3, 4}))))
        QTest::newRow(broken.what) << broken.fault << broken.how;
}

void TestHostileListings::tellsABrokenAnswer()
{
    QFETCH(ProviderFault, fault);
    QFETCH(BrokenAnswer::How, how);
    HostileBench bench;
    bench.server.addFault({}, fault);
    const auto result = bench.list();
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, kindOf(how));
    QCOMPARE(result->error().call, ApiCall::ListBackups);
    QVERIFY((how != BrokenAnswer::How::OtherBytes)
            == (bench.server.requests().size() > 1)); // reading again is for what was cut
}

void TestHostileListings::keepsThePagesBeforeABrokenOne_data()
{
    tellsABrokenAnswer_data();
}

void TestHostileListings::keepsThePagesBeforeABrokenOne()
{
    QFETCH(ProviderFault, fault);
    QFETCH(BrokenAnswer::How, how);
    HostileBench bench;
    bench.server.addFault({.queryContains = u"page=2"_s}, fault);
    bench.server.addFault({}, ProviderFault::status(200, jsonPage(items({8, 9}), 6)));
    const auto result = bench.list();
    QVERIFY(result && result->has_value());
    const Listing &listing = *result->value();
    QCOMPARE(listing.verdict, Verdict::PageFailed);
    QCOMPARE(listing.error->kind, kindOf(how));
    QVERIFY(idsOf(listing.backups).contains(u"8"_s));
    QVERIFY(idsOf(listing.backups).contains(u"9"_s));
}

QTEST_GUILESS_MAIN(TestHostileListings)
#include "tst_hostilelistings.moc"
