// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/keepnote.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

class KeepNoteTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void endsWithItsDay();
    void lastsAsLongAsTheLongest();
};

void KeepNoteTest::reads_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("until");
    QTest::newRow("none") << u"Before the update"_s << false << QString();
    QTest::newRow("empty") << QString() << false << QString();
    QTest::newRow("plain") << u"[keep]"_s << true << QString();
    QTest::newRow("in the middle") << u"Before [keep] · bw-k7qd"_s << true << QString();
    QTest::newRow("whatever the case") << u"[Keep] x"_s << true << QString();
    QTest::newRow("with spaces") << u"[ KEEP ]"_s << true << QString();
    QTest::newRow("dated") << u"[keep until 2026-01-31] x"_s << true << u"2026-02-01T00:00:00Z"_s;
    QTest::newRow("leap day") << u"[keep until 2028-02-29]"_s << true << u"2028-03-01T00:00:00Z"_s;
    QTest::newRow("no such day: for ever") << u"[keep until 2026-02-30]"_s << true << QString();
    QTest::newRow("no date: for ever") << u"[keep until spring]"_s << true << QString();
    QTest::newRow("a time is no day") << u"[keep until 2026-01-31T10:00]"_s << true << QString();
    QTest::newRow("another word") << u"[keeper]"_s << false << QString();
    QTest::newRow("without brackets") << u"keep"_s << false << QString();
    QTest::newRow("open bracket") << u"[keep"_s << false << QString();
    QTest::newRow("two dates: the later")
        << u"[keep until 2026-01-31][keep until 2026-03-31]"_s << true << u"2026-04-01T00:00:00Z"_s;
    QTest::newRow("dated and plain: for ever") << u"[keep until 2026-01-31] [keep]"_s << true << QString();
}

void KeepNoteTest::reads()
{
    QFETCH(const QString, description);
    QFETCH(const bool, isThere);
    QFETCH(const QString, until);
    const KeepNote note = KeepNote::in(description);
    QCOMPARE(note.isThere, isThere);
    QCOMPARE(note.until, until.isEmpty() ? Timestamp() : Timestamp::fromIso8601(until.toLatin1()));
}

void KeepNoteTest::endsWithItsDay()
{
    const KeepNote note = KeepNote::in(u"[keep until 2026-01-31]");
    QVERIFY(note.holds(Timestamp::fromIso8601("2026-01-31T23:59:59Z")));
    QVERIFY(!note.holds(Timestamp::fromIso8601("2026-02-01T00:00:00Z")));
    // What time it is may not be known: then it holds.
    QVERIFY(note.holds({}));
    QVERIFY(!KeepNote::in(u"nothing").holds({}));
}

void KeepNoteTest::lastsAsLongAsTheLongest()
{
    const KeepNote note = KeepNote::in(u"[keep until 2020-01-01] and [keep until 2030-01-01]");
    QVERIFY(note.holds(Timestamp::fromIso8601("2026-01-01T00:00:00Z")));
}

QTEST_GUILESS_MAIN(KeepNoteTest)
#include "tst_keepnote.moc"
