// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simulatedprovider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class HandClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return Timestamp::fromMSecs(m_start + m_passed.count()); }
    [[nodiscard]] SteadyTime steady() const override { return SteadyTime(1h) + m_passed; }
    void advance(std::chrono::milliseconds by) { m_passed += by; }

private:
    qint64 m_start = Timestamp::fromIso8601("2026-11-23T10:42:05Z").msecs();
    std::chrono::milliseconds m_passed{0};
};

ResourceId number(const char *text)
{
    return {QString::fromLatin1(text), ResourceId::JsonType::Number};
}

QJsonObject objectOf(const SimulatedAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace

class TestSimulatedProvider : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void answersTheDocumentedSample();
    void refuses_data();
    void refuses();
    void filtersBackups_data();
    void filtersBackups();
    void createsABackupThatCompletes();
    void deletesOnce();
    void restores();
    void pagesBackups();
    void pagesServers_data();
    void pagesServers();
    void escapesTexts();
    void keepsIdsThatAreTexts();
    void sampleDataLives();

private:
    SimulatedAnswer call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                         const QByteArray &query = {}, const QByteArray &authorization = "Bearer vps_right");
    void addBackup(const char *id, const char *server, const char *type, const char *status = "completed");

    HandClock m_clock;
    std::unique_ptr<SimulatedProvider> m_provider;
};

SimulatedAnswer TestSimulatedProvider::call(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                            const QByteArray &query, const QByteArray &authorization)
{
    return m_provider->handle(method, QString::fromUtf8(path), QUrlQuery(QString::fromUtf8(query)), authorization,
                              body);
}

void TestSimulatedProvider::addBackup(const char *id, const char *server, const char *type, const char *status)
{
    Backup backup;
    backup.id = number(id);
    backup.server = {number(server), u"web-server-01"_s};
    backup.typeWord = QString::fromLatin1(type);
    backup.statusWord = QString::fromLatin1(status);
    backup.size = {BackupSize::Kind::Known, 4523};
    backup.createdAt = Timestamp::fromIso8601("2025-01-16T03:00:00Z");
    backup.description = u"Automatic daily backup"_s;
    m_provider->addBackup(backup);
}

void TestSimulatedProvider::init()
{
    m_provider = std::make_unique<SimulatedProvider>(m_clock, SimulatedProvider::Options{.token = "vps_right"});
    for (const char *id : {"12345", "12346"}) {
        Server server;
        server.id = number(id);
        server.name = u"web-server-01"_s;
        server.statusWord = u"active"_s;
        server.location = u"us-west"_s;
        m_provider->addServer(server);
    }
    addBackup("501", "12345", "automatic");
    addBackup("499", "12345", "manual");
    addBackup("495", "12346", "automatic", "failed");
}

void TestSimulatedProvider::answersTheDocumentedSample()
{
    const SimulatedAnswer answer = call("GET", "/backups/");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "application/json");
    QVERIFY(answer.body.startsWith(
        R"({"count":3,"results":[{"id":501,"server":{"id":12345,"name":"web-server-01"},"backup_type":"automatic",)"
        R"("status":"completed","size_mb":4523,"created_at":"2025-01-16T03:00:00Z","expires_at":null,)"
        R"("description":"Automatic daily backup"},{"id":499)"));
    const SimulatedAnswer me = call("GET", "/account/me/");
    QCOMPARE(me.status, 200);
    QCOMPARE(objectOf(me).value("account"_L1).toObject().value("email"_L1).toString(), u"operator@example.com"_s);
    QVERIFY(objectOf(me).value("token"_L1).toObject().value("permissions"_L1).isArray());
}

void TestSimulatedProvider::refuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("field");

    const QByteArray right = "Bearer vps_right";
    QTest::newRow("no token") << QByteArray("GET") << QByteArray("/backups/") << QByteArray() << QByteArray() << 401
                              << u"detail"_s;
    QTest::newRow("empty token") << QByteArray("GET") << QByteArray("/backups/") << QByteArray()
                                 << QByteArray("Bearer ") << 401 << u"detail"_s;
    QTest::newRow("wrong token") << QByteArray("DELETE") << QByteArray("/backups/501/") << QByteArray()
                                 << QByteArray("Bearer vps_wrong") << 401 << u"detail"_s;
    QTest::newRow("other scheme") << QByteArray("GET") << QByteArray("/account/me/") << QByteArray()
                                  << QByteArray("Basic vps_right") << 401 << u"detail"_s;
    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/volumes/") << QByteArray() << right << 404
                                  << u"detail"_s;
    QTest::newRow("no slash at the end") << QByteArray("GET") << QByteArray("/backups") << QByteArray() << right << 404
                                         << u"detail"_s;
    QTest::newRow("get one backup") << QByteArray("GET") << QByteArray("/backups/501/") << QByteArray() << right << 405
                                    << u"detail"_s;
    QTest::newRow("no such backup") << QByteArray("DELETE") << QByteArray("/backups/502/") << QByteArray() << right
                                    << 404 << u"detail"_s;
    QTest::newRow("no such server") << QByteArray("POST") << QByteArray("/backups/") << QByteArray(R"({"server_id":1})")
                                    << right << 404 << u"detail"_s;
    QTest::newRow("no json") << QByteArray("POST") << QByteArray("/backups/") << QByteArray("server_id=1") << right
                             << 400 << u"detail"_s;
    QTest::newRow("no server") << QByteArray("POST") << QByteArray("/backups/") << QByteArray("{}") << right << 400
                               << u"server_id"_s;
    QTest::newRow("server as text") << QByteArray("POST") << QByteArray("/backups/")
                                    << QByteArray(R"({"server_id":"12345"})") << right << 400 << u"server_id"_s;
    QTest::newRow("description as number")
        << QByteArray("POST") << QByteArray("/backups/") << QByteArray(R"({"server_id":12345,"description":7})")
        << right << 400 << u"description"_s;
    QTest::newRow("restore of no server") << QByteArray("POST") << QByteArray("/servers/1/restore/")
                                          << QByteArray(R"({"backup_id":501})") << right << 404 << u"detail"_s;
    QTest::newRow("restore of nothing") << QByteArray("POST") << QByteArray("/servers/12345/restore/")
                                        << QByteArray("{}") << right << 400 << u"backup_id"_s;
    QTest::newRow("restore across servers") << QByteArray("POST") << QByteArray("/servers/12346/restore/")
                                            << QByteArray(R"({"backup_id":501})") << right << 400 << u"backup_id"_s;
    QTest::newRow("restore of a failed one") << QByteArray("POST") << QByteArray("/servers/12346/restore/")
                                             << QByteArray(R"({"backup_id":495})") << right << 400 << u"backup_id"_s;
}

void TestSimulatedProvider::refuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    QFETCH(QString, field);
    const QList<Backup> before = m_provider->backups();
    const SimulatedAnswer answer = call(method, path, body, {}, authorization);
    QCOMPARE(answer.status, status);
    QVERIFY2(objectOf(answer).contains(field), answer.body.constData());
    QCOMPARE(m_provider->backups(), before);
    QVERIFY(m_provider->restores().isEmpty());
}

void TestSimulatedProvider::filtersBackups_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << QByteArray() << 3;
    QTest::newRow("server") << QByteArray("server_id=12345") << 2;
    QTest::newRow("type") << QByteArray("backup_type=automatic") << 2;
    QTest::newRow("both") << QByteArray("server_id=12345&backup_type=automatic") << 1;
    QTest::newRow("unknown server") << QByteArray("server_id=1") << 0;
}

void TestSimulatedProvider::filtersBackups()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);
    const QJsonObject list = objectOf(call("GET", "/backups/", {}, query));
    QCOMPARE(list.value("count"_L1).toInt(-1), count);
    QCOMPARE(list.value("results"_L1).toArray().size(), count);
}

void TestSimulatedProvider::createsABackupThatCompletes()
{
    const SimulatedAnswer answer = call("POST", "/backups/", R"({"server_id":12345,"description":"Pre-deployment"})");
    QCOMPARE(answer.status, 201);
    const QJsonObject created = objectOf(answer);
    QCOMPARE(created.value("id"_L1).toInt(), 502);
    QCOMPARE(created.value("status"_L1).toString(), u"in_progress"_s);
    QVERIFY(created.value("size_mb"_L1).isNull());
    QVERIFY(created.value("expires_at"_L1).isNull());
    QVERIFY(!created.value("message"_L1).toString().isEmpty());
    QCOMPARE(created.value("created_at"_L1).toString(), u"2026-11-23T10:42:05Z"_s);

    const auto status = [this] {
        return objectOf(call("GET", "/backups/")).value("results"_L1).toArray().at(0).toObject();
    };
    m_clock.advance(19'999ms);
    QCOMPARE(status().value("status"_L1).toString(), u"in_progress"_s);
    m_clock.advance(1ms);
    QCOMPARE(status().value("status"_L1).toString(), u"completed"_s);
    QVERIFY(status().value("size_mb"_L1).toInt() > 0);
    QCOMPARE(status().value("description"_L1).toString(), u"Pre-deployment"_s);
    QCOMPARE(objectOf(call("POST", "/backups/", R"({"server_id":12345})")).value("id"_L1).toInt(), 503);
}

void TestSimulatedProvider::deletesOnce()
{
    const SimulatedAnswer answer = call("DELETE", "/backups/501/");
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.isEmpty());
    QCOMPARE(m_provider->backups().size(), 2);
    QCOMPARE(call("DELETE", "/backups/501/").status, 404);
}

void TestSimulatedProvider::restores()
{
    const SimulatedAnswer answer = call("POST", "/servers/12345/restore/", R"({"backup_id":501})");
    QCOMPARE(answer.status, 202);
    QVERIFY(objectOf(answer).contains("message"_L1));
    QCOMPARE(m_provider->restores(), (QList<std::pair<ResourceId, ResourceId>>{{number("12345"), number("501")}}));
    QCOMPARE(m_provider->servers().first().statusWord, u"restoring"_s);
    m_clock.advance(10s);
    QCOMPARE(call("POST", "/servers/12345/restore/", R"({"backup_id":499})").status, 202);
    m_clock.advance(20s);
    QCOMPARE(call("GET", "/servers/").status, 200);
    QCOMPARE(m_provider->servers().first().statusWord, u"active"_s);
    QCOMPARE(m_provider->backups().size(), 3);
}

void TestSimulatedProvider::pagesBackups()
{
    SimulatedProvider paged(m_clock, {.pageSize = 2});
    for (const Backup &backup : m_provider->backups())
        paged.addBackup(backup);
    const auto page = [&](const QString &query) {
        return paged.handle("GET", u"/backups/"_s, QUrlQuery(query), "Bearer any", {});
    };
    QCOMPARE(objectOf(page({})).value("count"_L1).toInt(), 3);
    QCOMPARE(objectOf(page({})).value("results"_L1).toArray().size(), 2);
    QCOMPARE(objectOf(page(u"page=2"_s)).value("results"_L1).toArray().size(), 1);
    QCOMPARE(page(u"page=3"_s).status, 404);
    QCOMPARE(page(u"page=0"_s).status, 404);
    QCOMPARE(page(u"page=x"_s).status, 404);
}

void TestSimulatedProvider::pagesServers_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("items");
    QTest::newRow("20 by default") << QByteArray() << 150 << 20;
    QTest::newRow("100 at most") << QByteArray("page_size=1000") << 150 << 100;
    QTest::newRow("the rest") << QByteArray("page_size=100&page=2") << 150 << 50;
    QTest::newRow("status") << QByteArray("status=stopped&page_size=100") << 50 << 50;
    QTest::newRow("location") << QByteArray("location=nowhere") << 0 << 0;
}

void TestSimulatedProvider::pagesServers()
{
    QFETCH(QByteArray, query);
    QFETCH(int, count);
    QFETCH(int, items);
    m_provider->clear();
    for (int i = 0; i < 150; ++i) {
        Server server;
        server.id = {QString::number(i), ResourceId::JsonType::Number};
        server.statusWord = i % 3 == 0 ? u"stopped"_s : u"active"_s;
        m_provider->addServer(server);
    }
    const QJsonObject list = objectOf(call("GET", "/servers/", {}, query));
    QCOMPARE(list.value("count"_L1).toInt(-1), count);
    QCOMPARE(list.value("results"_L1).toArray().size(), items);
}

void TestSimulatedProvider::escapesTexts()
{
    const QString hostile = u"<b>\"q\" \\ %2 \u202E\n\t\x01 ünï 😀"_s;
    Backup backup = m_provider->backups().first();
    backup.description = hostile;
    m_provider->clear();
    m_provider->addBackup(backup);
    const QJsonArray results = objectOf(call("GET", "/backups/")).value("results"_L1).toArray();
    QCOMPARE(results.at(0).toObject().value("description"_L1).toString(), hostile);
}

void TestSimulatedProvider::keepsIdsThatAreTexts()
{
    Server server;
    server.id = {u"a1b2-é"_s, ResourceId::JsonType::String};
    m_provider->addServer(server);
    const SimulatedAnswer answer = call("POST", "/backups/", R"({"server_id":"a1b2-é"})");
    QCOMPARE(answer.status, 201);
    QCOMPARE(objectOf(answer).value("server"_L1).toObject().value("id"_L1).toString(), u"a1b2-é"_s);
}

void TestSimulatedProvider::sampleDataLives()
{
    m_provider->fillWithSampleData();
    const QList<Backup> before = m_provider->backups();
    QCOMPARE(before.first().phase(), BackupPhase::Running);
    const ResourceId running = before.first().id;
    QCOMPARE(call("DELETE", u"/backups/%1/"_s.arg(before.at(1).id.text()).toUtf8()).status, 204);
    m_clock.advance(1min);
    const SimulatedAnswer created = call("POST", "/backups/", R"({"server_id":12345})");
    QCOMPARE(objectOf(created).value("id"_L1).toInt(), running.text().toInt() + 1);
    QCOMPARE(m_provider->backups().size(), before.size());
    QCOMPARE(m_provider->backups().at(1).id, running);
    QCOMPARE(m_provider->backups().at(1).phase(), BackupPhase::Completed);
}

QTEST_GUILESS_MAIN(TestSimulatedProvider)
#include "tst_simulatedprovider.moc"
