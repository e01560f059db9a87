// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/filledjournal.h"
#include "ui/activity/activitymodel.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

namespace {

constexpr quint32 Many = 100'000;

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void showsTheNewestFirst();
    void filtersAsPlainly_data();
    void filtersAsPlainly();
    void sorts();
    void followsTheLog();
    void keepsPersistentIndexes();
    void tellsManyChangesAtOnce();
    void marksEveryState_data();
    void marksEveryState();
    void isAModel();

private:
    const Texts m_texts{QLocale(u"en_US"_s), QTimeZone::utc()};
    const ErrorText m_errors{m_texts};
    const ActivityText m_words{m_texts, m_errors, {}};
    FilledJournal m_many{Many};
    ActivityLog m_manyLog{m_many};
};

void TestActivityModel::initTestCase()
{
    m_manyLog.load();
    QTRY_COMPARE_WITH_TIMEOUT(m_manyLog.state(), ActivityLog::State::Ready, 60'000);
}

void TestActivityModel::showsTheNewestFirst()
{
    MemoryJournal journal;
    journal.recordAll({some::operation(1), some::operation(3), some::operation(2)});
    ActivityLog log(journal);
    const ActivityModel model(log, m_texts.locale(), m_words);
    QCOMPARE(model.rowCount(), 0);
    log.load();
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 8);
    QStringList ids;
    for (int row = 0; row < 3; ++row)
        ids.append(model.index(row, int(ActivityColumn::Backup)).data().toString());
    QCOMPARE(ids, (QStringList{u"503"_s, u"502"_s, u"501"_s}));
    QCOMPARE(model.headerData(int(ActivityColumn::Took), Qt::Horizontal, Qt::DisplayRole).toString(), u"Took"_s);
    QCOMPARE(model.entryAt(0).id, OperationId(3));
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().endsWith(u" UTC"_s));
}

void TestActivityModel::filtersAsPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("state");
    QTest::newRow("everything") << QString() << 0 << 0;
    QTest::newRow("text") << u"UPDATE 51"_s << 0 << 0;
    QTest::newRow("accents") << u"datenbank"_s << 0 << 0;
    QTest::newRow("restores") << QString() << int(ActivityFilter::What::Restore) << 0;
    QTest::newRow("unclear ones of one server") << u"web-server-17"_s << 0 << int(ActivityFilter::State::Unclear);
    QTest::newRow("nothing") << u"no such thing"_s << 0 << 0;
}

void TestActivityModel::filtersAsPlainly()
{
    QFETCH(const QString, text);
    QFETCH(const int, what);
    QFETCH(const int, state);
    ActivityModel model(m_manyLog, m_texts.locale(), m_words);
    QCOMPARE(model.rowCount(), int(Many));
    ActivityFilter filter;
    filter.text = text;
    filter.what = ActivityFilter::What(what);
    filter.state = ActivityFilter::State(state);
    model.setFilter(filter);
    // What the cells of a row say, beside what only search looks at.
    QString plain = text.toLower();
    int expected = 0;
    for (const ActivityEntry &entry : m_manyLog.table().entries()) {
        QString all = (entry.server.name + u'\n' + entry.server.id.text() + u'\n' + entry.backupId + u'\n'
                       + entry.description + u'\n' + entry.reason);
        all = all.toLower().replace(u"ä"_s, u"a"_s);
        bool passes =
            (what == 0 || int(whatOf(entry.kind)) == what) && (state == 0 || int(stateGroupOf(entry.state)) == state);
        for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts))
            passes = passes && all.contains(word);
        expected += passes ? 1 : 0;
    }
    QCOMPARE(model.rowCount(), expected);
    QCOMPARE(expected == 0, text == u"no such thing"_s);
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(momentOf(model.entryAt(row - 1)) >= momentOf(model.entryAt(row)));
    model.setFilter({});
    QCOMPARE(model.rowCount(), int(Many));
}

void TestActivityModel::sorts()
{
    FilledJournal journal(500);
    ActivityLog log(journal);
    ActivityModel model(log, m_texts.locale(), m_words);
    log.load();
    QTRY_COMPARE(model.rowCount(), 500);
    for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            const ActivitySorting sorting{ActivityColumn(column), order};
            QCOMPARE(model.shownRows(), orderedRows(log.table(), {}, sorting, m_texts.locale()));
        }
    }
    const std::vector<quint32> before = model.shownRows();
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(model.shownRows(), before);
}

void TestActivityModel::followsTheLog()
{
    MemoryJournal journal;
    journal.recordAll({some::operation(1), some::operation(2, OperationKind::Create, OperationState::Intent)});
    ActivityLog log(journal);
    ActivityModel model(log, m_texts.locale(), m_words);
    log.load();
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy order(&model, &ActivityModel::shownChanged);
    journal.record(some::operation(2, OperationKind::Create, OperationState::Unknown));
    QTRY_COMPARE(cells.size(), 1);
    QCOMPARE(cells.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(model.index(0, int(ActivityColumn::State)).data().toString(), u"Outcome unknown"_s);
    QCOMPARE(order.size(), 0);
    journal.record(some::operation(3));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.entryAt(0).id, OperationId(3));
    // A changed row may pass the filter no longer.
    ActivityFilter filter;
    filter.state = ActivityFilter::State::Unclear;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    journal.record(some::operation(2, OperationKind::Create, OperationState::Done));
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestActivityModel::keepsPersistentIndexes()
{
    FilledJournal journal(1'000);
    ActivityLog log(journal);
    ActivityModel model(log, m_texts.locale(), m_words);
    log.load();
    QTRY_COMPARE(model.rowCount(), 1'000);
    const QPersistentModelIndex kept(model.index(500, 2));
    const OperationId id = model.entryAt(500).id;
    model.sort(int(ActivityColumn::Backup), Qt::AscendingOrder);
    QVERIFY(kept.isValid() && kept.row() != 500);
    QCOMPARE(model.entryAt(kept.row()).id, id);
    QCOMPARE(kept.column(), 2);
    ActivityFilter filter;
    filter.text = u"no such thing"_s;
    model.setFilter(filter);
    QVERIFY(!kept.isValid());
}

void TestActivityModel::tellsManyChangesAtOnce()
{
    MemoryJournal journal;
    QList<OperationRecord> batch;
    for (OperationId id = 1; id <= 2'000; ++id)
        batch.append(some::operation(id, OperationKind::Delete, OperationState::Waiting));
    journal.recordAll(batch);
    ActivityLog log(journal);
    const ActivityModel model(log, m_texts.locale(), m_words);
    log.load();
    QTRY_COMPARE(model.rowCount(), 2'000);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    for (OperationRecord &record : batch)
        record.state = OperationState::Undone;
    journal.recordAll(batch);
    QTRY_COMPARE(cells.size(), 1);
    QCOMPARE(model.index(1'999, int(ActivityColumn::State)).data().toString(), u"Undone"_s);
}

void TestActivityModel::marksEveryState_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<StateMark>("mark");
    QTest::newRow("out") << OperationState::Intent << StateMark::Running;
    QTest::newRow("in the outbox") << OperationState::Waiting << StateMark::Running;
    QTest::newRow("done") << OperationState::Done << StateMark::Completed;
    QTest::newRow("rejected") << OperationState::Rejected << StateMark::Failed;
    QTest::newRow("not sent") << OperationState::NotSent << StateMark::Never;
    QTest::newRow("unknown") << OperationState::Unknown << StateMark::Unclear;
    QTest::newRow("ambiguous") << OperationState::Ambiguous << StateMark::Unclear;
    QTest::newRow("looked at") << OperationState::LookedAt << StateMark::Neutral;
}

void TestActivityModel::marksEveryState()
{
    QFETCH(const OperationState, state);
    QFETCH(const StateMark, mark);
    MemoryJournal journal;
    journal.record(some::operation(1, OperationKind::Restore, state));
    ActivityLog log(journal);
    const ActivityModel model(log, m_texts.locale(), m_words);
    log.load();
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(StateMark(model.index(0, 0).data(ActivityModel::MarkRole).toInt()), mark);
}

void TestActivityModel::isAModel()
{
    FilledJournal journal(200);
    ActivityLog log(journal);
    ActivityModel model(log, m_texts.locale(), m_words);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    log.load();
    QTRY_COMPARE(model.rowCount(), 200);
    ActivityFilter filter;
    filter.text = u"web"_s;
    model.setFilter(filter);
    model.sort(int(ActivityColumn::Server), Qt::AscendingOrder);
    journal.record(some::operation(900));
    QTRY_COMPARE(log.table().size(), 201);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 201);
}

QTEST_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
