// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The API layer against the contract in openapi.yaml; tests/contract/run starts it twice: "mock" answers
// with the contract's examples, "proxy" is the test server with sample data behind a checking proxy.

#include "app/api/backupapi.h"
#include "app/api/listingreader.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

ResourceId number(const char *text)
{
    return {QString::fromLatin1(text), ResourceId::JsonType::Number};
}

template<typename T>
QByteArray describe(const Result<T> &result)
{
    if (result)
        return {};
    const ApiError &error = result.error();
    return "kind " + QByteArray::number(int(error.kind)) + ", status " + QByteArray::number(error.httpStatus) + ": "
           + error.serverText.toUtf8();
}

} // namespace

#define COMPARE_STATUS(result, expected)                                                                               \
    QVERIFY(!(result).has_value());                                                                                    \
    QCOMPARE((result).error().httpStatus, expected)

#define VERIFY_VALUE(result) QVERIFY2((result).has_value(), describe(result).constData())

class TestContract : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void saysWhoIAm();
    void listsAllBackups();
    void filtersBackups();
    void listsServers();
    void createsAndDeletes();
    void deletesNothing();
    void restores();
    void isRefusedWithAWrongToken();

private:
    template<typename T>
    Result<T> wait(const std::function<PendingCall(ResultHandler<T>)> &start);
    [[nodiscard]] std::unique_ptr<RestClient> client(const QString &token) const;

    QString m_address = qEnvironmentVariable("BEWARJE_CONTRACT_ADDRESS");
    QString m_token = qEnvironmentVariable("BEWARJE_CONTRACT_TOKEN");
    bool m_isMock = qEnvironmentVariable("BEWARJE_CONTRACT_KIND") == u"mock";
    Clock m_clock;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<BackupApi> m_api;
    std::unique_ptr<ListingReader> m_reader;
};

template<typename T>
Result<T> TestContract::wait(const std::function<PendingCall(ResultHandler<T>)> &start)
{
    std::optional<Result<T>> result;
    const PendingCall call = start([&](const Result<T> &answer) { result.emplace(answer); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 30'000); }();
    return result ? *result : Result<T>(ApiError());
}

std::unique_ptr<RestClient> TestContract::client(const QString &token) const
{
    RestLimits limits;
    limits.repeats = 0; // one answer for one request, so that a breach is seen and not tried again
    return std::make_unique<RestClient>(
        Credentials{ApiBase::parse(m_address), Secret::fromInput(token).value_or(Secret())},
        [] { return std::make_unique<QNetworkAccessManager>(); }, limits);
}

void TestContract::initTestCase()
{
    QVERIFY2(!m_address.isEmpty(), "BEWARJE_CONTRACT_ADDRESS is not set; tests/contract/run sets it");
    m_client = client(m_token);
    m_api = std::make_unique<BackupApi>(*m_client);
    m_reader = std::make_unique<ListingReader>(*m_client, m_clock, ListingLimits());
}

void TestContract::saysWhoIAm()
{
    const auto profile = wait<AccountProfile>([this](auto handler) { return m_api->whoAmI(handler); });
    VERIFY_VALUE(profile);
    QCOMPARE(profile->email, u"operator@example.com"_s);
    QCOMPARE(profile->tokenName, u"desktop"_s);
    QVERIFY(!profile->permissions.isEmpty());
}

void TestContract::listsAllBackups()
{
    const auto listing = wait<SharedListing>([this](auto handler) { return m_reader->read({}, handler); });
    VERIFY_VALUE(listing);
    QVERIFY(listing.value()->isComplete());
    QCOMPARE(listing.value()->unreadable, 0);
    if (m_isMock)
        QCOMPARE(listing.value()->statedCount, 3);
    else
        QVERIFY(*listing.value()->statedCount > 1'000);
    const auto count = wait<qint64>([this](auto handler) { return m_api->probeBackups(handler); });
    VERIFY_VALUE(count);
    QCOMPARE(*count, *listing.value()->statedCount);
}

void TestContract::filtersBackups()
{
    const BackupQuery query{number("12345"), u"manual"_s};
    const auto backups = wait<QList<Backup>>([&](auto handler) { return m_api->listBackups(query, handler); });
    VERIFY_VALUE(backups);
    QVERIFY(!backups->isEmpty());
    for (const Backup &backup : *backups)
        QCOMPARE(backup.server.id, number("12345"));
    if (!m_isMock) {
        for (const Backup &backup : *backups)
            QCOMPARE(backup.kind(), BackupKind::Manual);
    }
    const ListingScope scope{number("12345")};
    const auto listing = wait<SharedListing>([&](auto handler) { return m_reader->read(scope, handler); });
    VERIFY_VALUE(listing);
    QVERIFY(listing.value()->isComplete());
    QCOMPARE(listing.value()->foreign, 0);
}

void TestContract::listsServers()
{
    const auto servers = wait<ServerListing>([this](auto handler) { return m_reader->readServers(handler); });
    VERIFY_VALUE(servers);
    QVERIFY(!servers->isRefused);
    QVERIFY(servers->isComplete);
    QCOMPARE(servers->unreadable, 0);
    QCOMPARE(servers->servers.size(), m_isMock ? 1 : 40);
    QCOMPARE(servers->servers.first().name, u"web-server-01"_s);
}

void TestContract::createsAndDeletes()
{
    const auto created = wait<CreatedBackup>(
        [this](auto handler) { return m_api->createBackup(number("12345"), u"Pre-deployment backup"_s, handler); });
    VERIFY_VALUE(created);
    QCOMPARE(created->backup.description, u"Pre-deployment backup"_s);
    QCOMPARE(created->backup.statusWord, u"in_progress"_s);
    QVERIFY(created->message.startsWith(u"Backup is being created."));
    const auto deleted =
        wait<DeletionAnswer>([&](auto handler) { return m_api->deleteBackup(created->backup.id, handler); });
    VERIFY_VALUE(deleted);
    QCOMPARE(deleted->status, 204);
}

void TestContract::deletesNothing()
{
    if (m_isMock)
        QSKIP("The mock knows no state");
    const auto deleted =
        wait<DeletionAnswer>([this](auto handler) { return m_api->deleteBackup(number("1"), handler); });
    COMPARE_STATUS(deleted, 404);
    const auto created =
        wait<CreatedBackup>([this](auto handler) { return m_api->createBackup(number("1"), {}, handler); });
    COMPARE_STATUS(created, 404);
}

void TestContract::restores()
{
    const auto backups = wait<QList<Backup>>([this](auto handler) {
        return m_api->listBackups({number("12345"), {}}, handler);
    });
    VERIFY_VALUE(backups);
    const auto restored = wait<RestoreAnswer>(
        [&](auto handler) { return m_api->restoreServer(number("12345"), backups->first().id, handler); });
    VERIFY_VALUE(restored);
    QCOMPARE(restored->status, 202);
    QCOMPARE(restored->message, u"Restore has been started."_s);
}

void TestContract::isRefusedWithAWrongToken()
{
    if (m_isMock)
        QSKIP("The mock takes any token");
    const std::unique_ptr<RestClient> stranger = client(u"vps_wrong"_s);
    BackupApi api(*stranger);
    const auto profile = wait<AccountProfile>([&](auto handler) { return api.whoAmI(handler); });
    COMPARE_STATUS(profile, 401);
    QCOMPARE(profile.error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(profile.error().serverText, u"Invalid token."_s);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
