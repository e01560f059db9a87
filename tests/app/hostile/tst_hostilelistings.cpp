// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingreader.h"
#include "tests/support/providerserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

class TestHostileListings : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsReadable_data();
    void keepsWhatIsReadable();
};

void TestHostileListings::keepsWhatIsReadable_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::addColumn<QString>("next");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("kept");
    QTest::addColumn<ListingVerdict>("verdict");
    const QByteArray good = R"({"id":1,"server":{"id":2,"name":"a"},"status":"completed"})";
    const QByteArray start = R"({"id":3,"server":{"id":2,"name":")";
    using enum ListingVerdict;
    QTest::newRow("html") << start + R"(<img src='file:///etc/passwd'><b>"}})" << QString() << 1 << 1 << Complete;
    QTest::newRow("%2") << start + R"(%1 %2 %n"}})" << QString() << 1 << 1 << Complete;
    QTest::newRow("bidi") << start + QByteArray("\xE2\x80\xAE\"}}") << QString() << 1 << 1 << Complete;
    QTest::newRow("a megabyte") << start + QByteArray(1'000'000, 'x') + "\"}}" << QString() << 1 << 1 << Complete;
    const QByteArray fields = R"({"id":3,"server":{"id":2,"name":7},"backup_type":[],"status":{},"size_mb":"x",)"
                              R"("created_at":true,"expires_at":{},"description":null})";
    QTest::newRow("types of fields") << fields << QString() << 1 << 1 << Complete;
    QTest::newRow("type of id") << good + R"(,{"id":{},"server":{"id":2,"name":"a"}})" << QString() << 2 << 1
                                << Unreadable;
    QTest::newRow("type of server") << good + R"(,{"id":3,"server":7})" << QString() << 2 << 1 << Unreadable;
    QTest::newRow("no object") << good + ",null" << QString() << 2 << 1 << Unreadable;
    QTest::newRow("hostile next") << good << u"https://evil.example/api/v1/backups/?page=2"_s << 2 << 1 << NextRefused;
}

void TestHostileListings::keepsWhatIsReadable()
{
    QFETCH(QByteArray, items);
    QFETCH(QString, next);
    QFETCH(int, count);
    QFETCH(int, kept);
    QFETCH(ListingVerdict, verdict);
    const Clock clock;
    SimulatedProvider provider(clock, {});
    ProviderServer server(provider);
    ProviderFault fault =
        ProviderFault::status(200, "{\"count\":" + QByteArray::number(count) + ",\"results\":[" + items + "]}");
    if (!next.isEmpty())
        fault.next = next;
    server.addFault({}, fault);
    RestClient client(
        {ApiBase::parse(server.baseUrl()), Secret::fromInput(u"vps_x"_s).value_or(Secret())},
        [] { return std::make_unique<QNetworkAccessManager>(); }, RestLimits());
    ListingReader reader(client, clock, ListingLimits());
    std::optional<Result<SharedListing>> result;
    const PendingCall call = reader.read({}, [&](const Result<SharedListing> &answer) { result.emplace(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(result, 30'000);
    QVERIFY(result->has_value());
    const Listing &listing = *result->value();
    QCOMPARE(listing.verdict, verdict);
    QCOMPARE(int(listing.backups.size()), kept);
}

QTEST_GUILESS_MAIN(TestHostileListings)
#include "tst_hostilelistings.moc"
