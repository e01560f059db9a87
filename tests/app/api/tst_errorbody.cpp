// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/errorbody.h"
#include "app/api/httpdate.h"

#include <QTest>

using namespace bewarje;
using namespace std::chrono_literals;

class TestErrorBody : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheServerSaid_data();
    void saysWhatTheServerSaid();
    void isCappedAfterRedaction();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsDates();
};

void TestErrorBody::saysWhatTheServerSaid_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &body, const char *text) {
        QTest::newRow(name) << body << QString::fromUtf8(text);
    };
    row("detail", R"({"detail": "Not allowed."})", "Not allowed.");
    row("detail before fields", R"({"a": "x", "detail": "Not allowed."})", "Not allowed.");
    row("field list", R"({"server_id": ["This field is required.", "Really."]})",
        "server_id: This field is required. Really.");
    row("two fields", R"({"a": ["x"], "b": "y"})", "a: x b: y");
    row("non-field", R"({"non_field_errors": ["Too many."]})", "Too many.");
    row("error", R"({"error": "Bad"})", "Bad");
    row("error.message", R"({"error": {"code": 7, "message": "Bad"}})", "Bad");
    row("message", R"({"message": "Bad"})", "Bad");
    row("errors list", R"({"errors": ["a", "b"]})", "a b");
    row("errors by field", R"({"errors": {"name": ["taken"]}})", "name: taken");
    row("list", R"(["a", {"detail": "b"}])", "a b");
    row("bare string", R"("Bad")", "Bad");
    row("plain text", "Bad  gateway\n", "Bad gateway");
    row("html",
        "<html><head><title>T</title></head><body><h1>502 Bad &amp; ugly</h1><script>x()</script></body></html>",
        "502 Bad & ugly");
    row("html cut", "<html><body>Some<b", "Some");
    row("empty", "", "");
    row("cut JSON", R"({"detail": "Not al)", "");
    row("numbers only", R"({"code": 5})", "");
    row("binary", QByteArray("a\0b", 3), "");
    row("token", R"({"detail": "bad token vps_secret"})", "bad token [token]");
    row("token escaped", R"({"detail": "bad token vps_secre\u0074"})", "bad token [token]");
    row("deep", QByteArray(500, '[') + R"("x")" + QByteArray(500, ']'), "");
}

void TestErrorBody::saysWhatTheServerSaid()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QCOMPARE(errorTextOf(body, *Secret::fromInput(QStringLiteral("vps_secret"))), text);
}

void TestErrorBody::isCappedAfterRedaction()
{
    const auto token = *Secret::fromInput(QStringLiteral("vps_secret"));
    const QString text = errorTextOf(QByteArray(1995, 'x') + "vps_secret", token);
    QCOMPARE(text, QString(1995, u'x') + QStringLiteral("[toke"));
    QCOMPARE(errorTextOf(QByteArray(1'000'000, 'y'), token).size(), longestServerText);
}

void TestErrorBody::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray(" 12 ") << qint64(12);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("absurd") << QByteArray("99999999999999999999") << qint64(366) * 86400;
    QTest::newRow("date") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(37);
    QTest::newRow("past date") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("word") << QByteArray("soon") << qint64(-1);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
}

void TestErrorBody::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const auto after = fromRetryAfter(header, fromHttpDate("Sun, 06 Nov 1994 08:49:00 GMT"));
    QCOMPARE(after ? qint64(after->count()) : qint64(-1), seconds);
}

void TestErrorBody::readsDates()
{
    QCOMPARE(fromHttpDate("Sun, 06 Nov 1994 08:49:37 GMT").msecs(), Q_INT64_C(784111777000));
    QVERIFY(!fromHttpDate("Sunday, 06-Nov-94 08:49:37 GMT").isKnown());
    QVERIFY(!fromHttpDate("").isKnown());
}

QTEST_GUILESS_MAIN(TestErrorBody)
#include "tst_errorbody.moc"
