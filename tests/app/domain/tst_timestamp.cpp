// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/timestamp.h"

#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Timestamp)

namespace {

constexpr qint64 sample = 1736996400000; // 2025-01-16T03:00:00Z

/// Central Europe, without a zone data base: 02:00 to 03:00 is missing on the last Sunday of March.
void useLocalZoneWithGap()
{
#ifdef Q_OS_UNIX
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    tzset();
#endif
}

} // namespace

class TestTimestamp : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { useLocalZoneWithGap(); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void readsEveryHourOfAYearAsUtc();
    void unknownIsFirst();
    void goesThroughDateTime();
};

void TestTimestamp::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("msecs");
    const auto row = [](const char *text, qint64 msecs) { QTest::newRow(text) << QByteArray(text) << msecs; };
    row("2025-01-16T03:00:00Z", sample);
    row("2025-01-16t03:00:00z", sample);
    row("2025-01-16 03:00:00Z", sample);
    row("2025-01-16T03:00Z", sample);
    row("2025-01-16T03:00:00", sample);
    row("2025-01-16T03:00", sample);
    row("2025-01-16", sample - 3 * 3600000LL);
    row("2025-01-16T24:00:00Z", sample + 21 * 3600000LL);
    // Fractions: cut, never rounded.
    row("2025-01-16T03:00:00.5Z", sample + 500);
    row("2025-01-16T03:00:00.05Z", sample + 50);
    row("2025-01-16T03:00:00,123Z", sample + 123);
    row("2025-01-16T03:00:00.123999Z", sample + 123);
    row("2025-01-16T03:00:00.999999999999999999999999999999Z", sample + 999);
    row("2025-01-16T03:00:00.123456+01:00", sample - 3600000 + 123);
    // Offsets.
    row("2025-01-16T03:00:00+00:00", sample);
    row("2025-01-16T03:00:00-00:00", sample);
    row("2025-01-16T05:30:00+02:30", sample);
    row("2025-01-16T05:30:00+0230", sample);
    row("2025-01-16T05:00:00+02", sample);
    row("2025-01-15T19:00:00-08:00", sample);
    row("2025-01-16T16:00+13:00", sample);
    // The hour that the local zone lacks, and the one that it has twice.
    row("2025-03-30T02:30:00", 1743301800000);
    row("2025-03-30T02:30:00.250", 1743301800250);
    row("2025-03-30 02:30", 1743301800000);
    row("2025-03-30T02:30:00Z", 1743301800000);
    row("2025-10-26T02:30:00", 1761445800000);
    // Edges.
    row("1970-01-01T00:00:00Z", 0);
    row("1969-12-31T23:00:00-01:00", 0);
    row("2024-02-29T00:00:00Z", 1709164800000);
    row("2000-02-29T00:00:00Z", 951782400000);
    row("9999-12-31T23:59:59.999Z", 253402300799999);
}

void TestTimestamp::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, msecs);
    const Timestamp time = Timestamp::fromIso8601(text);
    QVERIFY(time.isKnown());
    QCOMPARE(time.msecs(), msecs);
}

void TestTimestamp::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             "2025",
                             "2025-01",
                             "2025-1-16",
                             "25-01-16",
                             "2025-01-16T",
                             "2025-01-16T03",
                             "2025-01-16T03:",
                             "2025-00-16",
                             "2025-13-01",
                             "2025-01-00",
                             "2025-01-32",
                             "2025-02-29",
                             "1900-02-29T00:00:00Z",
                             "2025-04-31",
                             "2025-01-16T25:00",
                             "2025-01-16T24:00:01Z",
                             "2025-01-16T24:01Z",
                             "2025-01-16T03:60:00Z",
                             "2025-01-16T03:00:60Z",
                             "2025-01-16T03:00:00.Z",
                             "2025-01-16T03:00:00.",
                             "2025-01-16T03:00:00+",
                             "2025-01-16T03:00:00+1",
                             "2025-01-16T03:00:00+24:00",
                             "2025-01-16T03:00:00+02:60",
                             "2025-01-16T03:00:00+02:",
                             "2025-01-16T03:00:00ZZ",
                             "2025-01-16T03:00:00Z ",
                             " 2025-01-16T03:00:00Z",
                             "2025-01-16T03:00:00 Z",
                             "2025-01-16T03:00:00 CET",
                             "2025-01-16X03:00:00Z",
                             "2025-01-16T-3:00:00Z",
                             "2025-01-16T+3:00:00Z",
                             "2025/01/16",
                             "16.01.2025",
                             "now",
                             "1737000000",
                             "-2025-01-16T03:00:00Z",
                             "+2025-01-16T03:00:00Z",
                             "12025-01-16T03:00:00Z",
                             "1969-12-31T23:59:59Z",
                             "1970-01-01T00:00:00+00:01",
                             "10000-01-01T00:00:00Z",
                             "9999-12-31T24:00:00Z",
                             "9999-12-31T23:59:59-00:01",
                             "0001-01-01T00:00:00Z",
                             "２０２５-01-16",
                             "2025-01-16T03:00:00Z\xff"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("a null byte behind") << QByteArray("2025-01-16T03:00:00Z\0", 21);
    QTest::newRow("a null byte inside") << QByteArray("2025-01-16\00003:00:00Z", 20);
    QTest::newRow("a megabyte of digits") << QByteArray(1'000'000, '9');
    QTest::newRow("a part of a view") << QByteArray("2025-01-16T03:00:0");
}

void TestTimestamp::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Timestamp::fromIso8601(text).isKnown());
}

/// Against Qt's calendar, without and with a zone in the text.
void TestTimestamp::readsEveryHourOfAYearAsUtc()
{
    const QDateTime first(QDate(2024, 1, 1), QTime(0, 30), QTimeZone::utc());
    for (int hour = 0; hour < 366 * 24; ++hour) {
        const QDateTime moment = first.addSecs(hour * 3600LL);
        const QByteArray text = moment.toString(u"yyyy-MM-ddTHH:mm:ss"_s).toLatin1();
        QCOMPARE(Timestamp::fromIso8601(text).msecs(), moment.toMSecsSinceEpoch());
        QCOMPARE(Timestamp::fromIso8601(QByteArray(text + 'Z')).msecs(), moment.toMSecsSinceEpoch());
    }
}

void TestTimestamp::unknownIsFirst()
{
    QVERIFY(!Timestamp().isKnown());
    QVERIFY(Timestamp() < Timestamp::fromMSecs(0));
    QVERIFY(Timestamp::fromMSecs(1) < Timestamp::fromMSecs(2));
    QVERIFY(Timestamp() == Timestamp::fromDateTime(QDateTime()));
    QVERIFY(!Timestamp().toDateTime().isValid());
}

void TestTimestamp::goesThroughDateTime()
{
    const QDateTime moment = Timestamp::fromMSecs(1743301800250).toDateTime();
    QCOMPARE(moment.timeSpec(), Qt::UTC);
    QCOMPARE(moment.toString(Qt::ISODateWithMs), u"2025-03-30T02:30:00.250Z"_s);
    QCOMPARE(Timestamp::fromDateTime(moment).msecs(), 1743301800250);
    QCOMPARE(Timestamp::fromDateTime(moment.toOffsetFromUtc(7200)).msecs(), 1743301800250);
}

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
