// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/usualduration.h"
#include "tests/support/someoperations.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestUsualDuration : public QObject
{
    Q_OBJECT

private slots:
    void isTheMedian_data();
    void isTheMedian();
    void countsTheLastTen();
    void countsOnlyWhatTells();
};

namespace {

qint64 usualSeconds(const ActivityTable &table, int server)
{
    const ResourceId id(QString::number(server), ResourceId::JsonType::String);
    const auto usual = usualDuration(table, id);
    return usual ? usual->count() / 1000 : -1;
}

} // namespace

void TestUsualDuration::isTheMedian_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<qint64>("usual");
    QTest::newRow("none") << QList<int>{} << qint64(-1);
    QTest::newRow("one") << QList<int>{240} << qint64(240);
    QTest::newRow("two") << QList<int>{100, 300} << qint64(200);
    QTest::newRow("three, one of them overnight") << QList<int>{200, 40'000, 260} << qint64(260);
    QTest::newRow("four") << QList<int>{1, 200, 300, 40'000} << qint64(250);
}

void TestUsualDuration::isTheMedian()
{
    QFETCH(const QList<int>, seconds);
    QFETCH(const qint64, usual);
    ActivityTable table;
    for (OperationId id = 1; const int took : seconds)
        table.put(ActivityEntry::of(some::creation(id++, 7, took)));
    table.put(ActivityEntry::of(some::creation(99, 8, 5)));
    QCOMPARE(usualSeconds(table, 7), usual);
    QCOMPARE(usualSeconds(table, 8), 5);
}

void TestUsualDuration::countsTheLastTen()
{
    ActivityTable table;
    // In an order of their own: which are the last their times say.
    for (const int id : {12, 3, 1, 9, 2, 11, 4, 10, 8, 5, 7, 6})
        table.put(ActivityEntry::of(some::creation(OperationId(id), 7, id <= 2 ? 10'000 : id)));
    QCOMPARE(usualSeconds(table, 7), 7); // of 3 to 12: between 7 and 8
}

void TestUsualDuration::countsOnlyWhatTells()
{
    ActivityTable table;
    OperationRecord running = some::creation(1, 7, 100);
    running.completedAt = {};
    OperationRecord lost = some::creation(2, 7, 100);
    lost.state = OperationState::Unknown;
    OperationRecord deletion = some::creation(3, 7, 100);
    deletion.kind = OperationKind::Delete;
    OperationRecord setBack = some::creation(4, 7, -100);
    for (const OperationRecord &record : {running, lost, deletion, setBack})
        table.put(ActivityEntry::of(record));
    QCOMPARE(usualSeconds(table, 7), -1);
}

QTEST_GUILESS_MAIN(TestUsualDuration)
#include "tst_usualduration.moc"
