// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/apibase.h"
#include "app/domain/resourceid.h"

#include <QTest>

using namespace bewarje;
using Problem = ApiBase::Problem;

class TestApiBase : public QObject
{
    Q_OBJECT

private slots:
    void acceptsOnlySafeAddresses_data();
    void acceptsOnlySafeAddresses();
    void resolvesBelowItself();
    void keepsIdsInTheirSegment_data();
    void keepsIdsInTheirSegment();
    void followsOnlyItsOwnCollection_data();
    void followsOnlyItsOwnCollection();
};

void TestApiBase::acceptsOnlySafeAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char *text, Problem problem, const char *normal = "") {
        QTest::newRow(text) << QString::fromUtf8(text) << problem << QString::fromUtf8(normal);
    };
    row("https://admin.vps.org/api/v1", Problem::None, "https://admin.vps.org/api/v1");
    row("  HTTPS://Admin.VPS.org:443/api/v1// ", Problem::None, "https://admin.vps.org/api/v1");
    row("https://admin.vps.org", Problem::None, "https://admin.vps.org");
    row("https://a.example:8443/x", Problem::None, "https://a.example:8443/x");
    row("http://127.0.0.1:8080/api", Problem::None, "http://127.0.0.1:8080/api");
    row("http://127.8.9.10/api", Problem::None, "http://127.8.9.10/api");
    row("http://[::1]:99/api", Problem::None, "http://[::1]:99/api");
    row("http://LocalHost/api", Problem::None, "http://localhost/api");
    row("", Problem::Empty);
    row("   ", Problem::Empty);
    row("admin.vps.org/api", Problem::Invalid);
    row("https://", Problem::Invalid);
    row("https:///api", Problem::Invalid);
    row("https://a b/", Problem::Invalid);
    row("https://a.example:0/", Problem::Invalid);
    row("http://admin.vps.org/api", Problem::NotHttps);
    row("http://127.0.0.1.evil.example/", Problem::NotHttps);
    row("http://localhost.evil.example/", Problem::NotHttps);
    row("http://128.0.0.1/", Problem::NotHttps);
    row("http://[::2]/", Problem::NotHttps);
    row("ftp://admin.vps.org/", Problem::NotHttps);
    row("file:///etc/passwd", Problem::Invalid);
    row("https://user@admin.vps.org/", Problem::HasUserInfo);
    row("https://user:word@admin.vps.org/", Problem::HasUserInfo);
    row("https://@admin.vps.org/", Problem::HasUserInfo);
    row("https://admin.vps.org/?x=1", Problem::HasQueryOrFragment);
    row("https://admin.vps.org/?", Problem::HasQueryOrFragment);
    row("https://admin.vps.org/#x", Problem::HasQueryOrFragment);
}

void TestApiBase::acceptsOnlySafeAddresses()
{
    QFETCH(QString, text);
    QFETCH(Problem, problem);
    QFETCH(QString, normal);
    Problem found = Problem::None;
    const ApiBase base = ApiBase::parse(text, &found);
    QCOMPARE(found, problem);
    QCOMPARE(base.isNull(), problem != Problem::None);
    QCOMPARE(base.toString(), normal);
}

void TestApiBase::resolvesBelowItself()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("server_id"), QStringLiteral("12"));
    QCOMPARE(ApiBase::provider().resolve("/backups/", query).toEncoded(),
             QByteArray("https://admin.vps.org/api/v1/backups/?server_id=12"));
}

void TestApiBase::keepsIdsInTheirSegment_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("path");
    const QByteArray base = "https://admin.vps.org/api/v1/backups/";
    QTest::newRow("number") << QStringLiteral("501") << base + "501/";
    QTest::newRow("slashes") << QStringLiteral("../servers/1") << base + "..%2Fservers%2F1/";
    QTest::newRow("question") << QStringLiteral("a?b#c%2F") << base + "a%3Fb%23c%252F/";
    QTest::newRow("letters") << QStringLiteral("é") << base + "%C3%A9/";
    QTest::newRow("dots") << QStringLiteral("..") << QByteArray();
    QTest::newRow("dot") << QStringLiteral(".") << QByteArray();
}

void TestApiBase::keepsIdsInTheirSegment()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, path);
    const ResourceId resource(id, ResourceId::JsonType::String);
    QCOMPARE(ApiBase::provider().resolve("/backups/" + resource.toPathSegment() + '/').toEncoded(), path);
}

void TestApiBase::followsOnlyItsOwnCollection_data()
{
    QTest::addColumn<QString>("next");
    QTest::addColumn<QByteArray>("followed");
    const auto row = [](const char *next, const char *followed = "") {
        QTest::newRow(next) << QString::fromUtf8(next) << QByteArray(followed);
    };
    row("https://admin.vps.org/api/v1/backups/?page=2", "https://admin.vps.org/api/v1/backups/?page=2");
    row("https://admin.vps.org:443/api/v1/backups/?page=2", "https://admin.vps.org:443/api/v1/backups/?page=2");
    row("?page=2", "https://admin.vps.org/api/v1/backups/?page=2");
    row("/api/v1/backups/?cursor=a%2Bb", "https://admin.vps.org/api/v1/backups/?cursor=a%2Bb");
    row("https://admin.vps.org/api/v1/backups/?page=2#x", "https://admin.vps.org/api/v1/backups/?page=2");
    row("http://admin.vps.org/api/v1/backups/?page=2");
    row("https://evil.example/api/v1/backups/?page=2");
    row("//evil.example/api/v1/backups/?page=2");
    row("https://admin.vps.org:8443/api/v1/backups/?page=2");
    row("https://admin.vps.org@evil.example/api/v1/backups/");
    row("https://user@admin.vps.org/api/v1/backups/?page=2");
    row("https://admin.vps.org/api/v1/servers/?page=2");
    row("https://admin.vps.org/api/v1/backups?page=2");
    row("https://admin.vps.org/api/v1/backups/../servers/");
    row("https://admin.vps.org.evil.example/api/v1/backups/");
    row("javascript:alert(1)");
    row("");
}

void TestApiBase::followsOnlyItsOwnCollection()
{
    QFETCH(QString, next);
    QFETCH(QByteArray, followed);
    QCOMPARE(ApiBase::provider().sameCollection("/backups/", next).toEncoded(), followed);
}

QTEST_GUILESS_MAIN(TestApiBase)
#include "tst_apibase.moc"
