// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/resourceid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

ResourceId number(const QString &digits)
{
    return {digits, ResourceId::JsonType::Number};
}

ResourceId string(const QString &text)
{
    return {text, ResourceId::JsonType::String};
}

} // namespace

class TestResourceId : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryDigit_data();
    void keepsEveryDigit();
    void isEqualByText();
    void writesJson_data();
    void writesJson();
    void neverWritesBrokenJson_data();
    void neverWritesBrokenJson();
    void staysInItsPathSegment_data();
    void staysInItsPathSegment();
    void orders_data();
    void orders();
};

void TestResourceId::keepsEveryDigit_data()
{
    QTest::addColumn<QString>("digits");
    for (const char *digits : {"0", "501", "9007199254740993", "18446744073709551617",
                               "123456789012345678901234567890123456789012345678901234567890"})
        QTest::newRow(digits) << QString::fromLatin1(digits);
}

void TestResourceId::keepsEveryDigit()
{
    QFETCH(QString, digits);
    QCOMPARE(number(digits).text(), digits);
    QCOMPARE(number(digits).toJson(), digits.toLatin1());
    QCOMPARE(number(digits).toPathSegment(), digits.toLatin1());
}

void TestResourceId::isEqualByText()
{
    QCOMPARE(number(u"501"_s), string(u"501"_s));
    QCOMPARE(qHash(number(u"501"_s), 7), qHash(string(u"501"_s), 7));
    QVERIFY(number(u"501"_s) != number(u"502"_s));
    QVERIFY(string(u"0501"_s) != number(u"501"_s));
    QVERIFY(string(u"ab"_s) != string(u"AB"_s));
    QVERIFY(number(u"9007199254740993"_s) != number(u"9007199254740992"_s));
    QVERIFY(ResourceId().isNull());
    QVERIFY(!string(u" "_s).isNull());
}

void TestResourceId::writesJson_data()
{
    QTest::addColumn<ResourceId>("id");
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("number") << number(u"501"_s) << QByteArray("501");
    QTest::newRow("string of digits") << string(u"501"_s) << QByteArray("\"501\"");
    QTest::newRow("quote") << string(u"a\"b"_s) << QByteArray(R"("a\"b")");
    QTest::newRow("backslash") << string(u"a\\"_s) << QByteArray(R"("a\\")");
    QTest::newRow("line") << string(u"a\nb"_s) << QByteArray(R"("a\nb")");
    QTest::newRow("another field") << string(u"5\",\"x\":\"1"_s) << QByteArray(R"("5\",\"x\":\"1")");
    QTest::newRow("no digits") << number(u"1,\"x\":2"_s) << QByteArray(R"("1,\"x\":2")");
    QTest::newRow("other digits") << number(u"١٢"_s) << QByteArray("\"١٢\"");
}

void TestResourceId::writesJson()
{
    QFETCH(ResourceId, id);
    QFETCH(QByteArray, json);
    QCOMPARE(id.toJson(), json);
}

void TestResourceId::neverWritesBrokenJson_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"plain", u"\"", u"\\", u"\\u0000", u"\u0001\u001f", u"\u2028\u202e", u"漢😀", u"][", u"}"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    QTest::newRow("null character") << QString(QChar(u'\0'));
}

void TestResourceId::neverWritesBrokenJson()
{
    QFETCH(QString, text);
    const QJsonDocument read = QJsonDocument::fromJson('[' + string(text).toJson() + ']');
    QCOMPARE(read.array().size(), 1);
    QCOMPARE(read.array().at(0).toString(), text);
}

void TestResourceId::staysInItsPathSegment_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("segment");
    const auto row = [](const char *name, const QString &text, const char *segment) {
        QTest::newRow(name) << text << QByteArray(segment);
    };
    row("unreserved", u"aZ09-._~"_s, "aZ09-._~");
    row("uuid", u"0b5e6c1a-33f1-4a57-9d0a-6a1b2c3d4e5f"_s, "0b5e6c1a-33f1-4a57-9d0a-6a1b2c3d4e5f");
    row("slash", u"1/../2"_s, "1%2F..%2F2");
    row("one dot", u"."_s, "%2E");
    row("two dots", u".."_s, "%2E%2E");
    row("many dots", u"...."_s, "%2E%2E%2E%2E");
    row("query", u"1?a=b&c#d"_s, "1%3Fa%3Db%26c%23d");
    row("percent", u"%2e%2e"_s, "%252e%252e");
    row("white space", u"a b\r\nX: y"_s, "a%20b%0D%0AX%3A%20y");
    row("letters", u"é漢"_s, "%C3%A9%E6%BC%A2");
    row("plus", u"a+b"_s, "a%2Bb");
    row("backslash", u"..\\"_s, "..%5C");
}

void TestResourceId::staysInItsPathSegment()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, segment);
    QCOMPARE(string(text).toPathSegment(), segment);
    QCOMPARE(QUrl::fromPercentEncoding(segment), text);
}

void TestResourceId::orders_data()
{
    QTest::addColumn<QList<ResourceId>>("ascending");
    QTest::newRow("numbers") << QList{number(u"9"_s),
                                      number(u"10"_s),
                                      number(u"501"_s),
                                      number(u"9007199254740992"_s),
                                      number(u"9007199254740993"_s),
                                      number(u"18446744073709551617"_s)};
    QTest::newRow("digits before others")
        << QList{string(u"7"_s), number(u"8"_s), string(u"-1"_s), string(u"a"_s), string(u"b"_s)};
    QTest::newRow("other digits are text") << QList{number(u"2"_s), string(u"１"_s)};
}

void TestResourceId::orders()
{
    QFETCH(QList<ResourceId>, ascending);
    for (qsizetype a = 0; a < ascending.size(); ++a) {
        for (qsizetype b = 0; b < ascending.size(); ++b) {
            const int order = ResourceId::compare(ascending[a], ascending[b]);
            QCOMPARE(order < 0, a < b);
            QCOMPARE(order == 0, a == b);
        }
    }
}

QTEST_GUILESS_MAIN(TestResourceId)
#include "tst_resourceid.moc"
