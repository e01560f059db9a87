// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/texts.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

Texts english()
{
    return {QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone("Europe/Amsterdam")};
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private slots:
    void cLocaleCountsAsAmericanEnglish()
    {
        QCOMPARE(Texts(QLocale::c(), QTimeZone::utc()).locale(), QLocale(QLocale::English, QLocale::UnitedStates));
        const QLocale dutch(QLocale::Dutch, QLocale::Belgium);
        QCOMPARE(Texts(dutch, QTimeZone::utc()).locale(), dutch);
    }

    void saysSizes_data()
    {
        QTest::addColumn<double>("megabytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0 MB"_s;
        QTest::newRow("grouped") << 4523.0 << u"4,523 MB"_s;
        QTest::newRow("fraction") << 4523.46 << u"4,523.5 MB"_s;
        QTest::newRow("last MB") << 9999.0 << u"9,999 MB"_s;
        QTest::newRow("rounds into GB") << 9999.97 << u"10.0 GB"_s;
        QTest::newRow("GB") << 12'440.0 << u"12.4 GB"_s;
        QTest::newRow("rounds into TB") << 999'960.0 << u"1.0 TB"_s;
        QTest::newRow("TB") << 2'350'000.0 << u"2.4 TB"_s;
    }
    void saysSizes()
    {
        QFETCH(double, megabytes);
        QTEST(english().megabytes(megabytes), "text");
    }

    void saysSizesWithoutNumber()
    {
        const BackupSize null;
        const BackupSize absurd{BackupSize::Kind::Absurd, 0};
        QCOMPARE(english().size(null, BackupPhase::Running), u"pending"_s);
        QCOMPARE(english().size(null, BackupPhase::Failed), u"–"_s);
        QCOMPARE(english().size(null, BackupPhase::Completed), u"not stated"_s);
        QCOMPARE(english().size(absurd, BackupPhase::Completed), u"–"_s);
        QCOMPARE(english().exactSize({BackupSize::Kind::Known, 4523}), u"4523 MB (as sent)"_s);
    }

    void saysAges_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<QString>("text");
        QTest::newRow("future") << -6 * Minute << u"in the future"_s;
        QTest::newRow("clock skew") << -4 * Minute << u"just now"_s;
        QTest::newRow("below a minute") << Minute - 1 << u"just now"_s;
        QTest::newRow("minutes") << 3 * Minute << u"3 min ago"_s;
        QTest::newRow("hours") << 6 * Hour << u"6 h ago"_s;
        QTest::newRow("a day in hours") << Day << u"24 h ago"_s;
        QTest::newRow("last in hours") << 2 * Day - 1 << u"47 h ago"_s;
        QTest::newRow("even days") << 2 * Day << u"2 d ago"_s;
        QTest::newRow("days and hours") << 2 * Day + 4 * Hour << u"2 d 4 h ago"_s;
        QTest::newRow("almost a week") << 6 * Day + 23 * Hour << u"6 d 23 h ago"_s;
        QTest::newRow("hours say nothing after a week") << 30 * Day + 19 * Hour << u"30 d ago"_s;
    }
    void saysAges()
    {
        QFETCH(qint64, span);
        QTEST(english().age(Timestamp::fromMSecs(100 * Day), Timestamp::fromMSecs(100 * Day + span)), "text");
    }

    void saysDurationsAndExpiry()
    {
        using namespace std::chrono_literals;
        QCOMPARE(english().duration(45s), u"45 s"_s);
        QCOMPARE(english().duration(53h), u"2 days 5 h"_s);
        QCOMPARE(english().elapsed(45s), u"45 s"_s);
        QCOMPARE(english().elapsed(3min + 12s + 900ms), u"3 min 12 s"_s);
        QCOMPARE(english().elapsed(65min + 59s), u"1 h 5 min"_s);
        QCOMPARE(english().elapsed(-5s), u"0 s"_s);
        const auto now = Timestamp::fromMSecs(100 * Day);
        const auto at = [](qint64 ms) { return Expiry{Expiry::Kind::At, Timestamp::fromMSecs(ms)}; };
        QCOMPARE(english().expiry(at(131 * Day), now), u"in 31 d"_s);
        QCOMPARE(english().expiry(at(100 * Day), now), u"expired"_s);
        QCOMPARE(english().expiry({Expiry::Kind::Never, {}}, now), u"never"_s);
        QCOMPARE(english().expiry({}, now), u"not stated"_s);
    }

    void countsDown_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("text");
        QTest::newRow("over") << -1 * Minute << u"0 s"_s;
        QTest::newRow("rounded up") << qint64(26'001) << u"27 s"_s;
        QTest::newRow("last of seconds") << qint64(59'000) << u"59 s"_s;
        QTest::newRow("a minute") << qint64(59'001) << u"1:00"_s;
        QTest::newRow("minutes") << 9 * Minute + 43'000 << u"9:43"_s;
        QTest::newRow("two digits") << 12 * Minute + 3'000 << u"12:03"_s;
        QTest::newRow("hours") << Hour + 9 * Minute + 43'000 << u"1:09:43"_s;
        QTest::newRow("a day") << Day << u"24:00:00"_s;
    }
    void countsDown()
    {
        QFETCH(qint64, left);
        QTEST(english().countdown(std::chrono::milliseconds(left)), "text");
    }

    void saysWaits()
    {
        using namespace std::chrono_literals;
        QCOMPARE(english().wait(30s), u"30 s"_s);
        QCOMPARE(english().wait(10min), u"10 min"_s);
        QCOMPARE(english().wait(90s), u"1:30"_s);
        QCOMPARE(english().wait(2h), u"2 h"_s);
        QCOMPARE(english().wait(90min), u"1:30:00"_s);
    }

    void saysMoments()
    {
        const auto time = Timestamp::fromIso8601("2026-11-23T09:30:00Z");
        QCOMPARE(english().moment(time), u"23 Nov 2026, 10:30"_s);
        QCOMPARE(english().momentWithZone(time), u"23 Nov 2026, 10:30 CET"_s);
        const QTimeZone named("Made up", 3600, u"Western Europe"_s, u"W. Europe Standard Time"_s);
        QCOMPARE(Texts(QLocale(u"en_US"_s), named).momentWithZone(time), u"23 Nov 2026, 10:30 UTC+01:00"_s);
        QCOMPARE(english().momentUtc(time), u"2026-11-23 09:30:00 UTC"_s);
        QCOMPARE(english().clockTime(time), u"10:30:00"_s);
        QCOMPARE(english().moment({}), u"not stated"_s);
    }

    void keepsForeignWords()
    {
        QCOMPARE(english().status(u"in_progress"_s), u"In progress"_s);
        QCOMPARE(english().status(u"queued"_s), u"queued"_s);
        QCOMPARE(english().type(u"weekly"_s), u"weekly"_s);
    }

    void makesOutsideTextSafe()
    {
        const QString reversed = u"web\u202Egpj"_s;
        QCOMPARE(outside::forDialog(reversed), u"web<U+202E>gpj"_s);
        QCOMPARE(outside::forCell(reversed), u"webgpj"_s);
        QCOMPARE(outside::forCell(u"a\nb"_s), u"a b"_s);
        QCOMPARE(outside::forCell(u"שרת"_s), u"\u2068שרת\u2069"_s);
        QVERIFY(outside::hasHiddenCharacters(reversed));
        QVERIFY(outside::hasHiddenCharacters(u"a\u00A0b"_s));
        QVERIFY(!outside::hasHiddenCharacters(u"web-server-01 é 東京"_s));
        QCOMPARE(outside::forToolTip(u"<b>&"_s), u"<span>&lt;b&gt;&amp;</span>"_s);
        QCOMPARE(outside::forButton(u"R&D"_s), u"R&&D"_s);
    }

    void cutsOutsideText()
    {
        QCOMPARE(outside::forDialog(QString(256, u'x')), QString(256, u'x'));
        QCOMPARE(outside::forDialog(QString(257, u'x')), QString(255, u'x') + u'…');
        QVERIFY(outside::forDialog(QString(1'000'000, QChar(0x202E))).size() <= 256);
        QVERIFY(outside::forCell(QString(1'000'000, QChar(0x05D0))).size() <= 256);
        const QString wide = outside::forDialog(u"x"_s + u"😀"_s.repeated(200));
        QVERIFY(wide.size() <= 256);
        QVERIFY(wide.isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
