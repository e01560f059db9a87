// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/hostile/hostilebench.h"
#include "tests/app/hostile/hostilejson.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Path = u"/servers/"_s;

JsonShape shapeOf(int id)
{
    return {{{"id", QByteArray::number(id)},
             {"name", R"("web-server-01")"},
             {"hostname", R"("web01.example.com")"},
             {"status", R"("active")"},
             {"ip_address", R"("203.0.113.10")"},
             {"location", R"("us-west")"},
             {"created_at", R"("2025-01-16T03:00:00Z")"},
             {"updated_at", R"("2025-01-16T03:00:00Z")"}},
            {{"plan", {{"id", "1"}, {"name", R"("Standard VPS")"}, {"vcpus", "2"}}},
             {"os", {{"id", "5"}, {"name", R"("Ubuntu 22.04 LTS")"}}}}};
}

/// What the program makes of it.
Server fieldsRead(int id)
{
    Server server;
    server.id = {QString::number(id), ResourceId::JsonType::Number};
    server.name = u"web-server-01"_s;
    server.hostname = u"web01.example.com"_s;
    server.statusWord = u"active"_s;
    server.ipAddress = u"203.0.113.10"_s;
    server.location = u"us-west"_s;
    server.planName = u"Standard VPS"_s;
    server.systemName = u"Ubuntu 22.04 LTS"_s;
    server.createdAt = Timestamp::fromIso8601("2025-01-16T03:00:00Z");
    return server;
}

/// What a field of this name shall be read as where `value` stands in it.
Server readWith(int id, const QByteArray &field, const QByteArray &value)
{
    Server server = fieldsRead(id);
    const QHash<QByteArray, QString *> texts{{"name", &server.name},         {"hostname", &server.hostname},
                                             {"status", &server.statusWord}, {"ip_address", &server.ipAddress},
                                             {"location", &server.location}, {"plan.name", &server.planName},
                                             {"os.name", &server.systemName}};
    if (QString *text = texts.value(field))
        *text = textOf(value);
    else if (field == "id")
        server.id = {idOf(value), ResourceId::JsonType::Number};
    else if (field == "plan")
        server.planName.clear();
    else if (field == "os")
        server.systemName.clear();
    else if (field == "created_at")
        server.createdAt = {};
    return server;
}

QByteArray item(int id)
{
    return jsonObject({{"id", QByteArray::number(id)}, {"name", R"("n")"}});
}

QStringList idsOf(const ServerListing &listing)
{
    QStringList ids;
    for (const Server &server : listing.servers)
        ids.append(server.id.text());
    return ids;
}

/// A list tells by itself that it is cut.
ApiError::Kind kindOf(BrokenAnswer::How how)
{
    return how == BrokenAnswer::How::OtherBytes ? ApiError::Kind::Malformed : ApiError::Kind::ConnectionLost;
}

} // namespace

class TestHostileServers : public QObject
{
    Q_OBJECT

private slots:
    void wrongTypesLoseOnlyThemselves_data();
    void wrongTypesLoseOnlyThemselves();
    void countsWhatIsNoServer();
    void keepsNamesAsSent_data();
    void keepsNamesAsSent();
    void keepsEachIdOnce_data();
    void keepsEachIdOnce();
    void followsNoForeignNext_data();
    void followsNoForeignNext();
    void tellsABrokenAnswer_data();
    void tellsABrokenAnswer();
};

void TestHostileServers::wrongTypesLoseOnlyThemselves_data()
{
    QTest::addColumn<QByteArray>("field");
    for (const QByteArray &field : shapeOf(0).names())
        QTest::newRow(field.constData()) << field;
}

/// One server for each value, in one page.
void TestHostileServers::wrongTypesLoseOnlyThemselves()
{
    QFETCH(QByteArray, field);
    QList<QByteArray> sent;
    QList<Server> expected;
    for (const QByteArray &value : valuesOfAllTypes()) {
        const int id = int(sent.size()) + 1;
        sent.append(shapeOf(id).with(field, value));
        if (const Server server = readWith(id, field, value); !server.id.isNull())
            expected.append(server);
    }
    HostileBench bench;
    bench.server.addFault({}, ProviderFault::status(200, jsonPage(sent)));
    const auto result = bench.listServers();
    QVERIFY(result && result->has_value());
    QCOMPARE(result->value().servers, expected);
    QCOMPARE(result->value().unreadable, sent.size() - expected.size());
    QCOMPARE(result->value().isComplete, sent.size() == expected.size());
    QCOMPARE(bench.server.requests().size(), 1);
}

void TestHostileServers::countsWhatIsNoServer()
{
    QList<QByteArray> sent{item(1)};
    sent.append(valuesOfAllTypes());
    sent.append({R"({"name":"web"})", R"({"id":"","name":"web"})", '[' + item(3) + ']', item(2)});
    HostileBench bench;
    bench.server.addFault({}, ProviderFault::status(200, jsonPage(sent)));
    const auto result = bench.listServers();
    QVERIFY(result && result->has_value());
    QCOMPARE(idsOf(result->value()), (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(result->value().unreadable, sent.size() - 2);
    QVERIFY(!result->value().isComplete);
}

void TestHostileServers::keepsNamesAsSent_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.what) << hostile.text;
}

/// What they look like is the window's to say; here nothing is lost, changed or executed.
void TestHostileServers::keepsNamesAsSent()
{
    QFETCH(QByteArray, text);
    const QByteArray value = '"' + text + '"';
    HostileBench bench;
    bench.server.addFault({}, ProviderFault::status(200, jsonPage({jsonObject({{"id", value},
                                                                               {"name", value},
                                                                               {"hostname", value},
                                                                               {"status", value},
                                                                               {"plan", "{\"name\":" + value + '}'}}),
                                                                   shapeOf(7).with("name", value)})));
    const auto result = bench.listServers();
    QVERIFY(result && result->has_value());
    const bool isIdUsable = text.size() <= 1024;
    const ServerListing &listing = result->value();
    QCOMPARE(listing.unreadable, isIdUsable ? 0 : 1);
    QCOMPARE(listing.servers.size(), isIdUsable ? 2 : 1);
    QCOMPARE(listing.servers.last().name, QString::fromUtf8(text));
    QCOMPARE(listing.servers.last(), readWith(7, "name", value));
    if (!isIdUsable)
        return;
    const Server &all = listing.servers.first();
    for (const QString &read : {all.id.text(), all.name, all.hostname, all.statusWord, all.planName})
        QCOMPARE(read, QString::fromUtf8(text));
    QCOMPARE(all.ipAddress, QString());
}

void TestHostileServers::keepsEachIdOnce_data()
{
    QTest::addColumn<QList<QByteArray>>("pages");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *what, const QList<QByteArray> &pages, const QStringList &ids) {
        QTest::newRow(what) << pages << ids;
    };
    row("within a page", {jsonPage({item(1), item(2), item(1)})}, {u"1"_s, u"2"_s});
    row("number and text", {jsonPage({item(1), R"({"id":"1"})"})}, {u"1"_s});
    row("across pages", {jsonPage({item(1), item(2)}, 4), jsonPage({item(2), item(3)}, 4)}, {u"1"_s, u"2"_s, u"3"_s});
}

void TestHostileServers::keepsEachIdOnce()
{
    QFETCH(QList<QByteArray>, pages);
    QFETCH(QStringList, ids);
    HostileBench bench;
    bench.server.setScript([pages](const ServedRequest &request) {
        const qsizetype number = std::max(1, request.query.queryItemValue(u"page"_s).toInt());
        return number <= pages.size() ? ProviderFault::status(200, pages[number - 1]) : ProviderFault::status(404);
    });
    const auto result = bench.listServers();
    QVERIFY(result && result->has_value());
    QCOMPARE(idsOf(result->value()), ids);
    QVERIFY(!result->value().isComplete);
    QCOMPARE(bench.server.requests().size(), pages.size());
}

void TestHostileServers::followsNoForeignNext_data()
{
    QTest::addColumn<qsizetype>("which");
    const QList<HostileNext> all = hostileNexts(Path, 1, 2);
    for (qsizetype which = 0; which < all.size(); ++which)
        QTest::newRow(all[which].what) << which;
}

void TestHostileServers::followsNoForeignNext()
{
    QFETCH(qsizetype, which);
    HostileBench bench;
    const ProviderServer elsewhere(bench.provider);
    ProviderFault fault = ProviderFault::status(200, jsonPage({item(1), item(2)}));
    fault.next = hostileNexts(Path, bench.server.port(), elsewhere.port())[which].next;
    bench.server.addFault({}, fault);
    const auto result = bench.listServers();
    QVERIFY(result && result->has_value());
    QCOMPARE(idsOf(result->value()), (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(!result->value().isComplete); // although the count is met
    QCOMPARE(bench.server.requests().size(), 1);
    QCOMPARE(bench.server.connections(), 1);
    QCOMPARE(elsewhere.connections(), 0);
}

void TestHostileServers::tellsABrokenAnswer_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<BrokenAnswer::How>("how");
    for (const BrokenAnswer &broken : brokenAnswers(200, jsonPage({item(1), item(2), item(3)})))
        QTest::newRow(broken.what) << broken.fault << broken.how;
}

void TestHostileServers::tellsABrokenAnswer()
{
    QFETCH(ProviderFault, fault);
    QFETCH(BrokenAnswer::How, how);
    HostileBench bench;
    bench.server.addFault({}, fault);
    const auto result = bench.listServers();
    QVERIFY(result && !result->has_value());
    QCOMPARE(result->error().kind, kindOf(how));
    QCOMPARE(result->error().call, ApiCall::ListServers);
}

QTEST_GUILESS_MAIN(TestHostileServers)
#include "tst_hostileservers.moc"
