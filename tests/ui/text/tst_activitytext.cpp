// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/someoperations.h"
#include "ui/text/activitytext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace std::chrono_literals;

class TestActivityText : public QObject
{
    Q_OBJECT

private slots:
    void hasWordsForAll();
    void saysCells();
    void saysHowLong_data();
    void saysHowLong();
    void namesAccounts();
    void exportsWholeTexts();
    void isHostile();
    void saysProgress_data();
    void saysProgress();

private:
    const Texts m_texts{QLocale(u"en_US"_s), QTimeZone::utc()};
    const ErrorText m_errors{m_texts};
    const ActivityText m_words{m_texts, m_errors, {{u"default/https://a.example/api/Work"_s, u"Work"_s}}};
};

void TestActivityText::hasWordsForAll()
{
    QSet<QString> words;
    for (int kind = 0; kind <= int(OperationKind::Unkeep); ++kind)
        words.insert(ActivityText::what(OperationKind(kind)));
    QCOMPARE(words.size(), 5);
    words.clear();
    for (int what = 0; what <= int(ActivityFilter::What::KeepMark); ++what)
        words.insert(ActivityText::what(ActivityFilter::What(what)));
    QCOMPARE(words.size(), 5);
    words.clear();
    for (int state = 0; state <= int(ActivityFilter::State::LookedAt); ++state)
        words.insert(ActivityText::state(ActivityFilter::State(state)));
    QCOMPARE(words.size(), 7);
    words.clear();
    for (int column = 0; column <= int(ActivityColumn::Reason); ++column)
        words.insert(ActivityText::columnTitle(ActivityColumn(column)));
    QCOMPARE(words.size(), 8);
    QVERIFY(!words.contains(QString()));
}

void TestActivityText::saysCells()
{
    OperationRecord record = some::operation(9);
    record.reason = u"Disk full"_s;
    const ActivityEntry entry = ActivityEntry::of(record);
    const QStringList expected{
        u"15 Jun 2025, 15:15"_s, u"Deletion"_s, u"web-server-01"_s, u"509"_s, u"Deleted"_s, u"1.0 s"_s, u"Work"_s,
        u"Disk full"_s};
    QStringList cells;
    for (int column = 0; column <= int(ActivityColumn::Reason); ++column)
        cells.append(m_words.cell(entry, ActivityColumn(column)));
    QCOMPARE(cells, expected);
    record.server.name = u"  "_s;
    QCOMPARE(m_words.cell(ActivityEntry::of(record), ActivityColumn::Server), u"12345"_s);
    const ActivityEntry made = ActivityEntry::of(some::creation(3, 7, 252));
    QCOMPARE(m_words.cell(made, ActivityColumn::State), u"Completed"_s);
    QCOMPARE(m_words.cell(made, ActivityColumn::Took), u"4 min"_s);
    OperationRecord running = some::creation(3, 7, 252);
    running.completedAt = {};
    QCOMPARE(m_words.cell(ActivityEntry::of(running), ActivityColumn::State), u"Started"_s);
    QCOMPARE(m_words.cell(ActivityEntry::of(running), ActivityColumn::Took), QString());
}

void TestActivityText::saysHowLong_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0 << u"0.0 s"_s;
    QTest::newRow("tenths") << 480 << u"0.4 s"_s;
    QTest::newRow("almost ten") << 9'999 << u"9.9 s"_s;
    QTest::newRow("ten") << 10'000 << u"10 s"_s;
    QTest::newRow("minutes") << 245'000 << u"4 min"_s;
    QTest::newRow("negative") << -5 << u"0 s"_s;
}

void TestActivityText::saysHowLong()
{
    QFETCH(const int, milliseconds);
    QTEST(m_texts.exactDuration(std::chrono::milliseconds(milliseconds)), "text");
}

void TestActivityText::namesAccounts()
{
    QCOMPARE(m_words.accountName(u"default/https://a.example/api/Work"_s), u"Work"_s);
    // Of an account that was forgotten.
    QCOMPARE(m_words.accountName(u"default/https://a.example/api/Old"_s), u"default/https://a.example/api/Old"_s);
}

void TestActivityText::exportsWholeTexts()
{
    OperationRecord record = some::operation(9);
    record.server.name = QString(1'000, u'x') + u'\u202E';
    record.reason = u"one\ntwo"_s;
    const ActivityEntry entry = ActivityEntry::of(record);
    QCOMPARE(m_words.exported(entry, ActivityColumn::Server), record.server.name);
    QCOMPARE(m_words.exported(entry, ActivityColumn::Reason), record.reason);
    QCOMPARE(m_words.exported(entry, ActivityColumn::When), u"2025-06-15 15:15:40 UTC"_s);
    QCOMPARE(m_words.exported(entry, ActivityColumn::State), u"Deleted"_s);
    QCOMPARE(m_words.exported(ActivityEntry(), ActivityColumn::When), QString());
}

void TestActivityText::isHostile()
{
    OperationRecord record = some::operation(9);
    const QString name = u"<b>%1 %n\u202E\n"_s + QString(10'000, u'W');
    record.server.name = name;
    record.reason = name;
    record.accountKey = name;
    record.description = name;
    record.backup->id = {name, ResourceId::JsonType::String};
    const ActivityEntry entry = ActivityEntry::of(record);
    for (int column = 0; column <= int(ActivityColumn::Reason); ++column) {
        const QString cell = m_words.cell(entry, ActivityColumn(column));
        QVERIFY(cell.size() <= 256 && !cell.contains(u'\n') && !cell.contains(u'\u202E'));
        QVERIFY(!m_words.toolTip(entry, ActivityColumn(column)).contains(u"<b>"_s));
    }
    const QString running = ActivityText::running(record, 1);
    QVERIFY(running.size() < 600 && running.contains(u"<U+202E>"_s) && running.contains(u"%1 %n"_s));
}

void TestActivityText::saysProgress_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("progress");
    using Kind = OperationKind;
    using State = OperationState;
    QTest::newRow("being made") << Kind::Create << State::Done << u"New backup 509 of web-server-01"_s
                                << u"in progress for 2 min, usually 4 min on this server"_s;
    QTest::newRow("asked for") << Kind::Create << State::Intent << u"New backup of web-server-01"_s
                               << u"sending for 2 min"_s;
    QTest::newRow("planned") << Kind::Delete << State::Planned << u"Deletion of backup 509 of web-server-01"_s
                             << u"not sent yet, for 2 min"_s;
    QTest::newRow("in the outbox") << Kind::Delete << State::Waiting << u"Deletion of backup 509 of web-server-01"_s
                                   << u"in the outbox until 15:26:40"_s;
    QTest::newRow("unknown") << Kind::Restore << State::Unknown << u"Restore of web-server-01 from backup 509"_s
                             << u"outcome unknown for 2 min"_s;
}

void TestActivityText::saysProgress()
{
    QFETCH(const OperationKind, kind);
    QFETCH(const OperationState, state);
    OperationRecord record = some::operation(9, kind, state);
    record.dueAt = Timestamp::fromMSecs(some::Epoch + 20 * 60'000);
    QTEST(ActivityText::running(record, 1), "what");
    const auto now = Timestamp::fromMSecs(some::Epoch + 10 * 60'000);
    QTEST(m_words.progress(record, 125s, 245s, now), "progress");
    record.dueAt = now;
    if (state == OperationState::Waiting)
        QCOMPARE(m_words.progress(record, 125s, 245s, now), u"in the outbox, undecided"_s);
    record.safetyCreation = 4;
    if (kind == OperationKind::Restore)
        record.state = OperationState::Planned;
    if (kind == OperationKind::Restore)
        QCOMPARE(m_words.progress(record, 125s, {}, now), u"waits for the backup of the present state, for 2 min"_s);
    if (kind == OperationKind::Create && state == OperationState::Done)
        QCOMPARE(m_words.progress(record, 125s, {}, now), u"in progress for 2 min"_s);
    if (kind == OperationKind::Delete)
        QCOMPARE(ActivityText::running(record, 12), u"Deletion of 12 backups"_s);
}

QTEST_GUILESS_MAIN(TestActivityText)
#include "tst_activitytext.moc"
