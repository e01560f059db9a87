// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/backupapi.h"
#include "app/api/writerequest.h"
#include "tests/support/providerserver.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace std::chrono_literals;
using Delivery = ProviderFault::Delivery;
using Kind = ApiError::Kind;

namespace {

const QByteArray created = R"({"id":502,"server":{"id":12345,"name":"web"},"backup_type":"manual",)"
                           R"("status":"in_progress","size_mb":null,"created_at":"2025-01-16T03:00:00Z",)"
                           R"("expires_at":null,"description":"vps_secret","message":"Being created"})";

ResourceId number(const char *digits)
{
    return {QString::fromLatin1(digits), ResourceId::JsonType::Number};
}

} // namespace

class TestBackupApi : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void eachCall_data();
    void eachCall();
    void cancelledIsNeverTold();
    void sendsIdsAsTheyCame();
    void sendsTheWriteRequest_data();
    void sendsTheWriteRequest();
    void readsTheCreatedBackup();
    void readsTheProfile();
    void filtersLists();

private:
    /// Every request meets this.
    void start(const ProviderFault &fault);
    /// Makes call number `which`; `ended` takes what came: nothing for a value.
    PendingCall make(int which, std::function<void(std::optional<ApiError>)> ended);

    Clock m_clock;
    SimulatedProvider m_provider{m_clock, {}};
    std::unique_ptr<ProviderServer> m_server;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<BackupApi> m_api;
};

void TestBackupApi::cleanup()
{
    m_api.reset();
    m_client.reset();
    m_server.reset();
}

void TestBackupApi::start(const ProviderFault &fault)
{
    m_server = std::make_unique<ProviderServer>(m_provider);
    m_server->addFault({}, fault);
    RestLimits limits;
    limits.repeatPause = 1ms;
    m_client = std::make_unique<RestClient>(
        Credentials{ApiBase::parse(m_server->baseUrl()), *Secret::fromInput(QStringLiteral("vps_secret"))},
        [] { return std::make_unique<QNetworkAccessManager>(); }, limits);
    m_api = std::make_unique<BackupApi>(*m_client);
}

PendingCall TestBackupApi::make(int which, std::function<void(std::optional<ApiError>)> ended)
{
    const auto tell = [ended](const auto &result) { ended(result ? std::nullopt : std::optional(result.error())); };
    switch (which) {
    case 0:
        return m_api->whoAmI(tell);
    case 1:
        return m_api->probeBackups(tell);
    case 2:
        return m_api->listBackups({}, tell);
    case 3:
        return m_api->createBackup(number("12345"), QStringLiteral("d"), tell);
    case 4:
        return m_api->deleteBackup(number("501"), tell);
    default:
        return m_api->restoreServer(number("12345"), number("501"), tell);
    }
}

void TestBackupApi::eachCall_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<ProviderFault>("fault");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const QByteArray &name, int which, const ProviderFault &fault, std::optional<Kind> kind) {
        QTest::newRow(name.constData()) << which << fault << kind;
    };
    const char *names[] = {"whoAmI", "probe", "list", "create", "delete", "restore"};
    for (int which = 0; which < 6; ++which) {
        const auto name = [&](const char *what) { return QByteArray(QByteArray(names[which]) + ' ' + what); };
        row(name("server error"), which, ProviderFault::status(500, "{}"), Kind::ServerError);
        row(name("forbidden"), which, ProviderFault::status(403, "{}"), Kind::Forbidden);
        row(name("bad request"), which, ProviderFault::status(400, "{}"), Kind::BadRequest);
        const bool isJudgedByStatus = which >= 4;
        row(name("html"), which, ProviderFault::status(which == 3 ? 201 : 200, "<html>"),
            isJudgedByStatus ? std::nullopt : std::optional(Kind::Malformed));
        row(name("half"), which,
            ProviderFault::status(which == 3 ? 201 : 200, "{\"a\":1}").delivered(Delivery::HalfBody),
            isJudgedByStatus ? std::nullopt : std::optional(Kind::ConnectionLost));
    }
    const std::optional<Kind> fine;
    row("whoAmI", 0, ProviderFault::status(200, R"({"account":{"email":"a@b"},"token":{"permissions":["x"]}})"), fine);
    row("whoAmI empty", 0, ProviderFault::status(200, "{}"), Kind::Malformed);
    row("whoAmI 204", 0, ProviderFault::status(204), Kind::UnexpectedStatus);
    row("probe", 1, ProviderFault::status(200, R"({"count":0,"results":[]})"), fine);
    row("list", 2, ProviderFault::status(200, "[]"), fine);
    row("create", 3, ProviderFault::status(201, created), fine);
    row("create 200", 3, ProviderFault::status(200, created), Kind::UnexpectedStatus);
    row("create 202", 3, ProviderFault::status(202, created), Kind::UnexpectedStatus);
    row("create without server", 3, ProviderFault::status(201, R"({"id":1})"), Kind::Malformed);
    row("create of another server", 3, ProviderFault::status(201, R"({"id":1,"server":{"id":2}})"), Kind::Malformed);
    row("create nul", 3, ProviderFault::status(201, R"({"id":1,"server":{"id":12345},"x":nul})"), Kind::Malformed);
    row("create trailing", 3, ProviderFault::status(201, created + "x"), Kind::Malformed);
    row("create cut, no length", 3, ProviderFault::status(201, created).delivered(Delivery::HalfBodyNoLength),
        Kind::Malformed);
    row("delete 204", 4, ProviderFault::status(204), fine);
    row("delete 404", 4, ProviderFault::status(404, "{}"), Kind::NotFound);
    row("restore 202", 5, ProviderFault::status(202, ""), fine);
    row("restore 301", 5, ProviderFault::status(301, "", {{"Location", "/"}}), Kind::Redirected);
}

void TestBackupApi::eachCall()
{
    QFETCH(int, which);
    QFETCH(ProviderFault, fault);
    QFETCH(std::optional<Kind>, kind);
    start(fault);
    int calls = 0;
    std::optional<ApiError> error;
    const PendingCall call = make(which, [&](const std::optional<ApiError> &e) {
        error = e;
        ++calls;
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);
    QCOMPARE(error.has_value(), kind.has_value());
    if (kind)
        QCOMPARE(error->kind, *kind);
    if (which >= 3)
        QCOMPARE(m_server->requests().size(), 1);
}

void TestBackupApi::cancelledIsNeverTold()
{
    start(ProviderFault::of(Delivery::Silence));
    int calls = 0;
    const auto count = [&calls](const std::optional<ApiError> &) { ++calls; };
    for (int which = 0; which < 6; ++which) {
        PendingCall call = make(which, count);
        QTRY_COMPARE(m_server->requests().size(), which + 1);
        call.cancel();
    }
    const PendingCall gone = make(0, count); // its receiver goes first
    QTRY_COMPARE(m_server->requests().size(), 7);
    m_api.reset();
    m_client.reset();
    QCOMPARE(calls, 0);
}

void TestBackupApi::sendsIdsAsTheyCame()
{
    start(ProviderFault::status(404, "{}"));
    int calls = 0;
    const auto count = [&calls](const auto &) { ++calls; };
    const ResourceId text(QStringLiteral("a/\"b"), ResourceId::JsonType::String);
    const PendingCall restore = m_api->restoreServer(text, number("9007199254740993"), count);
    QTRY_COMPARE(calls, 1);
    const PendingCall create = m_api->createBackup(text, QStringLiteral("\"é\n"), count);
    QTRY_COMPARE(calls, 2);
    const PendingCall remove = m_api->deleteBackup(text, count);
    QTRY_COMPARE(calls, 3);
    const QList<ServedRequest> &requests = m_server->requests();
    QCOMPARE(requests[0].target, QByteArray("/api/v1/servers/a%2F%22b/restore/"));
    const QByteArray restoreBody = R"({"backup_id":9007199254740993})";
    const QByteArray createBody = R"({"server_id":"a/\"b","description":"\"é\n"})";
    QCOMPARE(requests[0].body, restoreBody);
    QCOMPARE(requests[1].body, createBody);
    QCOMPARE(requests[2].target, QByteArray("/api/v1/backups/a%2F%22b/"));
    QVERIFY(requests[2].body.isEmpty());
}

void TestBackupApi::sendsTheWriteRequest_data()
{
    QTest::addColumn<ResourceId>("id");
    QTest::addColumn<QString>("description");
    const auto text = [](const QString &id) { return ResourceId(id, ResourceId::JsonType::String); };
    QTest::newRow("number") << number("9007199254740993") << QStringLiteral("Before the update");
    QTest::newRow("text") << text(QStringLiteral("b1946ac9-2af3")) << QString();
    QTest::newRow("quotes") << text(QStringLiteral("a.b")) << QStringLiteral("\"}\\\n");
    QTest::newRow("separates") << text(QStringLiteral("a/b?c=d#e%2F;'\"é ")) << QString(10'000, QChar(0x00E9));
}

void TestBackupApi::sendsTheWriteRequest()
{
    QFETCH(const ResourceId, id);
    QFETCH(const QString, description);
    start(ProviderFault::status(404, "{}"));
    const QList<WriteRequest> expected{WriteRequest::creation(id, description), WriteRequest::deletion(id),
                                       WriteRequest::restore(id, id)};
    const auto ignore = [](const auto &) {};
    const PendingCall create = m_api->createBackup(id, description, ignore);
    QTRY_COMPARE(m_server->requests().size(), 1);
    const PendingCall remove = m_api->deleteBackup(id, ignore);
    QTRY_COMPARE(m_server->requests().size(), 2);
    const PendingCall restore = m_api->restoreServer(id, id, ignore);
    QTRY_COMPARE(m_server->requests().size(), 3);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const ServedRequest &sent = m_server->requests().at(i);
        QCOMPARE(sent.method, expected.at(i).methodName());
        QCOMPARE(sent.target, "/api/v1" + expected.at(i).path);
        QCOMPARE(sent.body, expected.at(i).body);
    }
}

void TestBackupApi::readsTheCreatedBackup()
{
    start(ProviderFault::status(201, created));
    std::optional<CreatedBackup> backup;
    const PendingCall call = m_api->createBackup(number("12345"), QString(), [&](const Result<CreatedBackup> &result) {
        if (result)
            backup = *result;
    });
    QTRY_VERIFY(backup.has_value());
    QCOMPARE(backup->backup.id.text(), QStringLiteral("502"));
    QCOMPARE(backup->backup.expiry.kind, Expiry::Kind::Never);
    QCOMPARE(backup->backup.size.kind, BackupSize::Kind::Null);
    QCOMPARE(backup->backup.description, QStringLiteral("[token]"));
    QCOMPARE(backup->message, QStringLiteral("Being created"));
    const QByteArray body = R"({"server_id":12345})";
    QCOMPARE(m_server->requests()[0].body, body);
}

void TestBackupApi::readsTheProfile()
{
    start(ProviderFault::status(200, R"({"account":{"email":"a@b","first_name":null,"company_name":"C"},)"
                                     R"("token":{"name":"n","permissions":["read",5,"write"]}})"));
    std::optional<AccountProfile> profile;
    const PendingCall call = m_api->whoAmI([&](const Result<AccountProfile> &result) {
        if (result)
            profile = *result;
    });
    QTRY_VERIFY(profile.has_value());
    QCOMPARE(profile->email, QStringLiteral("a@b"));
    QCOMPARE(profile->companyName, QStringLiteral("C"));
    QCOMPARE(profile->permissions, QStringList({QStringLiteral("read"), QStringLiteral("write")}));
}

void TestBackupApi::filtersLists()
{
    start(ProviderFault::status(200, "[]"));
    int calls = 0;
    const PendingCall call = m_api->listBackups({number("7"), QStringLiteral("manual")},
                                                [&calls](const Result<QList<Backup>> &) { ++calls; });
    QTRY_COMPARE(calls, 1);
    QCOMPARE(m_server->requests()[0].target, QByteArray("/api/v1/backups/?server_id=7&backup_type=manual"));
}

QTEST_GUILESS_MAIN(TestBackupApi)
#include "tst_backupapi.moc"
