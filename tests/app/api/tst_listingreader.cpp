// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingreader.h"
#include "tests/support/providerserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace std::chrono_literals;
using Delivery = ProviderFault::Delivery;
using Verdict = ListingVerdict;

namespace {

QByteArray item(int id, int server = 1)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"server":{"id":)" + QByteArray::number(server)
           + R"(,"name":"s"},"status":"completed"})";
}

QByteArray items(int from, int to)
{
    QByteArrayList list;
    for (int id = from; id <= to; ++id)
        list.append(item(id));
    return list.join(',');
}

QByteArray page(qint64 count, const QByteArray &items, const QByteArray &next = "null")
{
    return R"({"count":)" + QByteArray::number(count) + R"(,"next":)" + next + R"(,"results":[)" + items + "]}";
}

int pageOf(const ServedRequest &request)
{
    return request.query.queryItemValue(QStringLiteral("page")).toInt();
}

} // namespace

class TestListingReader : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void readsOneBody_data();
    void readsOneBody();
    void readsCountedPages();
    void readsNextPages();
    void refusesForeignNext();
    void verdicts_data();
    void verdicts();
    void readsAgainOnShift();
    void secondPageFails();
    void firstPageFails_data();
    void firstPageFails();
    void stopsAtTheCapOfPages();
    void dropsForeignItems();
    void cancelledIsNeverTold();
    void handlerMayDestroyTheReader_data();
    void handlerMayDestroyTheReader();
    void readsServers();
    void serversMayBeRefused();

private:
    void start(ProviderServer::Script script, ListingLimits limits = {});
    /// Every request meets this.
    void start(const ProviderFault &fault);
    /// Answers page n with the n-th body, and 404 behind the last.
    void startPages(const QList<QByteArray> &bodies, ListingLimits limits = {});
    SharedListing list(const ListingScope &scope = {});

    Clock m_clock;
    SimulatedProvider m_provider{m_clock, {}};
    std::unique_ptr<ProviderServer> m_server;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<ListingReader> m_reader;
    std::optional<ApiError> m_error;
};

void TestListingReader::cleanup()
{
    m_reader.reset();
    m_client.reset();
    m_server.reset();
}

void TestListingReader::start(const ProviderFault &fault)
{
    start([fault](const ServedRequest &) { return fault; });
}

void TestListingReader::start(ProviderServer::Script script, ListingLimits limits)
{
    m_server = std::make_unique<ProviderServer>(m_provider);
    m_server->setScript(std::move(script));
    RestLimits rest;
    rest.repeatPause = 1ms;
    m_client = std::make_unique<RestClient>(
        Credentials{ApiBase::parse(m_server->baseUrl()), *Secret::fromInput(QStringLiteral("vps_secret"))},
        [] { return std::make_unique<QNetworkAccessManager>(); }, rest);
    m_reader = std::make_unique<ListingReader>(*m_client, m_clock, limits);
}

void TestListingReader::startPages(const QList<QByteArray> &bodies, ListingLimits limits)
{
    start(
        [bodies](const ServedRequest &request) {
            const int number = std::max(1, pageOf(request));
            return number <= bodies.size() ? ProviderFault::status(200, bodies[number - 1])
                                           : ProviderFault::status(404, "{}");
        },
        limits);
}

SharedListing TestListingReader::list(const ListingScope &scope)
{
    SharedListing listing;
    int calls = 0;
    m_error.reset();
    const PendingCall call = m_reader->read(scope, [&](const Result<SharedListing> &result) {
        ++calls;
        if (result)
            listing = *result;
        else
            m_error = result.error();
    });
    [&] { QTRY_COMPARE(calls, 1); }();
    return listing;
}

void TestListingReader::readsOneBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("rows");
    QTest::newRow("empty") << page(0, "") << qsizetype(0);
    QTest::newRow("one") << page(1, item(1)) << qsizetype(1);
    QTest::newRow("many") << page(30'000, items(1, 30'000)) << qsizetype(30'000);
    QTest::newRow("without count") << QByteArray(R"({"results":[)" + items(1, 3) + "]}") << qsizetype(3);
    QTest::newRow("bare array") << QByteArray('[' + items(1, 3) + ']') << qsizetype(3);
    QTest::newRow("empty bare array") << QByteArray("[]") << qsizetype(0);
}

void TestListingReader::readsOneBody()
{
    QFETCH(QByteArray, body);
    QFETCH(qsizetype, rows);
    startPages({body});
    const SharedListing listing = list();
    QVERIFY(listing);
    QCOMPARE(listing->verdict, Verdict::Complete);
    QVERIFY(listing->provesAbsence());
    QCOMPARE(listing->backups.size(), rows);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests()[0].target, QByteArray("/api/v1/backups/"));
}

void TestListingReader::readsCountedPages()
{
    QList<QByteArray> bodies;
    for (int n = 0; n < 13; ++n)
        bodies.append(page(125, items(n * 10 + 1, std::min(125, n * 10 + 10))));
    startPages(bodies);
    const SharedListing listing = list();
    QCOMPARE(listing->verdict, Verdict::Complete);
    QVERIFY(!listing->provesAbsence());
    QCOMPARE(listing->pages, 13);
    QCOMPARE(listing->backups.size(), 125);
    for (qsizetype row = 0; row < 125; ++row)
        QCOMPARE(listing->backups.id(row).text(), QString::number(row + 1));
    QCOMPARE(m_server->requests().size(), 13);
}

void TestListingReader::readsNextPages()
{
    startPages({page(5, items(1, 2), R"("?page=2")"), page(5, items(3, 4), R"("/api/v1/backups/?page=3")"),
                page(5, items(5, 5))});
    const SharedListing listing = list();
    QCOMPARE(listing->verdict, Verdict::Complete);
    QCOMPARE(listing->backups.size(), 5);
    QCOMPARE(listing->pages, 3);
}

void TestListingReader::refusesForeignNext()
{
    const ProviderServer elsewhere(m_provider);
    startPages({page(4, items(1, 2), '"' + elsewhere.baseUrl().toLatin1() + R"(/backups/?page=2")")});
    const SharedListing listing = list();
    QCOMPARE(listing->verdict, Verdict::NextRefused);
    QCOMPARE(listing->backups.size(), 2);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestListingReader::verdicts_data()
{
    QTest::addColumn<QList<QByteArray>>("bodies");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<qsizetype>("rows");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *name, const QList<QByteArray> &bodies, Verdict verdict, qsizetype rows,
                        int requests) { QTest::newRow(name) << bodies << verdict << rows << requests; };
    row("repeated", {page(3, items(1, 2) + ',' + item(1))}, Verdict::Repeated, 2, 3);
    row("fewer than stated", {page(5, items(1, 2)), page(5, items(3, 4)), page(5, "")}, Verdict::CountDiffers, 4, 9);
    row("more than stated", {page(1, items(1, 2))}, Verdict::CountDiffers, 2, 3);
    row("count changes", {page(3, items(1, 2)), page(4, items(3, 3))}, Verdict::CountDiffers, 3, 6);
    row("unreadable", {page(2, item(1) + ",{}")}, Verdict::Unreadable, 1, 1);
    row("page is ignored", {page(6, items(1, 2)), page(6, items(1, 2)), page(6, items(1, 2))}, Verdict::CountDiffers, 2,
        9);
    row("next in a circle", {page(4, items(1, 2), R"("?page=2")"), page(4, items(3, 4), R"("?page=2")")},
        Verdict::Complete, 4, 2);
}

void TestListingReader::verdicts()
{
    QFETCH(QList<QByteArray>, bodies);
    QFETCH(Verdict, verdict);
    QFETCH(qsizetype, rows);
    QFETCH(int, requests);
    startPages(bodies);
    const SharedListing listing = list();
    QVERIFY(listing);
    QCOMPARE(listing->verdict, verdict);
    QCOMPARE(listing->backups.size(), rows);
    QCOMPARE(m_server->requests().size(), requests);
}

void TestListingReader::readsAgainOnShift()
{
    int seen = 0;
    start([&seen](const ServedRequest &) {
        return ProviderFault::status(200, ++seen == 1 ? page(2, item(1) + ',' + item(1)) : page(2, items(1, 2)));
    });
    QCOMPARE(list()->verdict, Verdict::Complete);
    QCOMPARE(seen, 2);
}

void TestListingReader::secondPageFails()
{
    start([](const ServedRequest &request) {
        return pageOf(request) == 2 ? ProviderFault::status(500, R"({"detail":"Broken"})")
                                    : ProviderFault::status(200, page(4, items(1, 2)));
    });
    const SharedListing listing = list();
    QCOMPARE(listing->verdict, Verdict::PageFailed);
    QCOMPARE(listing->backups.size(), 2);
    QCOMPARE(listing->error->kind, ApiError::Kind::ServerError);
    QCOMPARE(listing->error->serverText, QStringLiteral("Broken"));
}

void TestListingReader::firstPageFails_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("401") << ProviderFault::status(401, "{}") << ApiError::Kind::Unauthorized;
    QTest::newRow("html") << ProviderFault::status(200, "<html>Log in</html>") << ApiError::Kind::Malformed;
    QTest::newRow("another document") << ProviderFault::status(200, "{}") << ApiError::Kind::Malformed;
    QTest::newRow("204") << ProviderFault::status(204) << ApiError::Kind::UnexpectedStatus;
    QTest::newRow("cut without length")
        << ProviderFault::status(200, page(2, items(1, 2))).delivered(Delivery::HalfBodyNoLength)
        << ApiError::Kind::ConnectionLost;
}

void TestListingReader::firstPageFails()
{
    QFETCH(ProviderFault, fault);
    QFETCH(ApiError::Kind, kind);
    start(fault);
    QVERIFY(!list());
    QVERIFY(m_error);
    QCOMPARE(m_error->kind, kind);
}

void TestListingReader::stopsAtTheCapOfPages()
{
    ListingLimits limits;
    limits.mostPages = 4;
    start(
        [](const ServedRequest &request) {
            const int number = std::max(1, pageOf(request));
            return ProviderFault::status(200, page(1'000'000, items(number * 2, number * 2 + 1)));
        },
        limits);
    const SharedListing listing = list();
    QCOMPARE(listing->verdict, Verdict::TooManyPages);
    QCOMPARE(listing->backups.size(), 8);
}

void TestListingReader::dropsForeignItems()
{
    startPages({page(3, item(1, 7) + ',' + item(2, 8) + ',' + item(3, 7))});
    const ResourceId server(QStringLiteral("7"), ResourceId::JsonType::Number);
    const SharedListing listing = list({server});
    QCOMPARE(listing->verdict, Verdict::Complete);
    QCOMPARE(listing->foreign, 1);
    QCOMPARE(listing->backups.size(), 2);
    QCOMPARE(m_server->requests()[0].target, QByteArray("/api/v1/backups/?server_id=7"));
}

void TestListingReader::cancelledIsNeverTold()
{
    start(ProviderFault::of(Delivery::Silence));
    int calls = 0;
    PendingCall call = m_reader->read({}, [&calls](const Result<SharedListing> &) { ++calls; });
    QTRY_COMPARE(m_server->requests().size(), 1);
    call.cancel();
    PendingCall other = m_reader->read({}, [&calls](const Result<SharedListing> &) { ++calls; });
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_reader.reset();
    QVERIFY(!other.isRunning());
    QCOMPARE(calls, 0);
}

void TestListingReader::handlerMayDestroyTheReader_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("with a listing") << ProviderFault::status(200, page(2, items(1, 2)));
    QTest::newRow("with an error") << ProviderFault::status(401, "{}");
    QTest::newRow("with a page that is none") << ProviderFault::status(200, "<html>");
}

/// What is left behind, the leak checker says.
void TestListingReader::handlerMayDestroyTheReader()
{
    QFETCH(ProviderFault, fault);
    start(fault);
    int calls = 0;
    const PendingCall call = m_reader->read({}, [&](const Result<SharedListing> &) {
        ++calls;
        m_reader.reset();
    });
    QTRY_COMPARE(calls, 1);
    QTRY_VERIFY(!call.isRunning());
    start(fault);
    const PendingCall servers = m_reader->readServers([&](const Result<ServerListing> &) {
        ++calls;
        m_reader.reset();
    });
    QTRY_COMPARE(calls, 2);
}

void TestListingReader::readsServers()
{
    startPages({page(3, R"({"id":1,"name":"a","plan":{"name":"P"}},{"id":2,"name":"b"})"),
                page(3, R"({"id":"x","status":"active"})")});
    std::optional<Result<ServerListing>> result;
    const PendingCall call = m_reader->readServers([&result](const Result<ServerListing> &r) { result = r; });
    QTRY_VERIFY(result.has_value());
    QVERIFY(result->has_value());
    QCOMPARE(result->value().servers.size(), 3);
    QVERIFY(result->value().isComplete);
    QCOMPARE(result->value().servers[0].planName, QStringLiteral("P"));
    QCOMPARE(m_server->requests()[0].target, QByteArray("/api/v1/servers/?page_size=100"));
}

void TestListingReader::serversMayBeRefused()
{
    start(ProviderFault::status(403, "{}"));
    std::optional<Result<ServerListing>> result;
    const PendingCall call = m_reader->readServers([&result](const Result<ServerListing> &r) { result = r; });
    QTRY_VERIFY(result.has_value());
    QVERIFY(result->has_value());
    QVERIFY(result->value().isRefused);
}

QTEST_GUILESS_MAIN(TestListingReader)
#include "tst_listingreader.moc"
