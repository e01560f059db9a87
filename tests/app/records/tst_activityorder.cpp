// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/foldedtext.h"
#include "app/domain/namecollator.h"
#include "app/records/activityorder.h"
#include "tests/support/someoperations.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using What = ActivityFilter::What;
using State = ActivityFilter::State;

Q_DECLARE_METATYPE(bewarje::ActivityFilter)

namespace {

const QLocale English(u"en_US"_s);

/// As one would write it first.
bool passes(const ActivityEntry &entry, const ActivityFilter &filter)
{
    if (filter.what != What::Any && whatOf(entry.kind) != filter.what)
        return false;
    if (filter.state != State::Any && stateGroupOf(entry.state) != filter.state)
        return false;
    if (filter.server && entry.server.id != *filter.server)
        return false;
    const QStringList words = foldedText(filter.text).simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
        const QStringList texts{entry.server.name, entry.server.id.text(), entry.backupId, entry.description,
                                entry.reason};
        return std::any_of(texts.begin(), texts.end(),
                           [&word](const QString &text) { return foldedText(text).contains(word); });
    });
}

/// Negative where `a` comes before `b` in ascending order; nothing where either is unknown there.
std::optional<int> compared(const ActivityEntry &a, const ActivityEntry &b, ActivityColumn column)
{
    static const QCollator collator = nameCollator(English);
    const auto known = [](bool first, bool second, auto compare) {
        return first && second ? std::optional<int>(compare()) : std::nullopt;
    };
    const auto texts = [&](const QString &one, const QString &other) {
        return known(!one.isEmpty(), !other.isEmpty(), [&] { return collator.compare(one, other); });
    };
    const auto numbers = [](auto one, auto other) { return one < other ? -1 : one > other ? 1 : 0; };
    switch (column) {
    case ActivityColumn::When:
        return numbers(momentOf(a), momentOf(b));
    case ActivityColumn::What:
        return numbers(a.kind, b.kind);
    case ActivityColumn::Server:
        return texts(a.server.name, b.server.name);
    case ActivityColumn::Backup:
        return known(!a.backupId.isEmpty(), !b.backupId.isEmpty(),
                     [&] { return numbers(a.backupId.toInt(), b.backupId.toInt()); });
    case ActivityColumn::State:
        return numbers(a.state, b.state);
    case ActivityColumn::Took:
        return known(tookOf(a).has_value(), tookOf(b).has_value(), [&] { return numbers(*tookOf(a), *tookOf(b)); });
    case ActivityColumn::Account:
        return texts(a.accountKey, b.accountKey);
    case ActivityColumn::Reason:
        return texts(a.reason, b.reason);
    }
    return {};
}

bool isUnknown(const ActivityEntry &entry, ActivityColumn column)
{
    return !compared(entry, entry, column).has_value();
}

} // namespace

class TestActivityOrder : public QObject
{
    Q_OBJECT

private slots:
    void filtersAsPlainly_data();
    void filtersAsPlainly();
    void ordersAsPlainly_data();
    void ordersAsPlainly();
    void putsEqualsNewestFirst();
    void ordersIdsOfEveryKind();
    void saysHowLongItTook_data();
    void saysHowLongItTook();
    void groupsEveryState();
    void followsAReplacedRow();
};

void TestActivityOrder::filtersAsPlainly_data()
{
    QTest::addColumn<ActivityFilter>("filter");
    ActivityFilter filter;
    QTest::newRow("none") << filter;
    for (const What what : {What::Creation, What::Deletion, What::Restore, What::KeepMark}) {
        filter.what = what;
        QTest::addRow("what %d", int(what)) << filter;
    }
    filter = {};
    for (int state = int(State::UnderWay); state <= int(State::LookedAt); ++state) {
        filter.state = State(state);
        QTest::addRow("state %d", state) << filter;
    }
    filter = {};
    filter.server = ResourceId(u"17"_s, ResourceId::JsonType::String); // whichever type it came in
    QTest::newRow("server") << filter;
    filter = {};
    for (const QString &text : {u"512"_s, u"DATENBANK"_s, u"dätenbank 3"_s, u"  update   bw- "_s, u"ticket 12"_s,
                                u"web full"_s, u"no such thing"_s, u"1 2 3 4"_s, u"·"_s}) {
        filter.text = text;
        QTest::addRow("text %s", qPrintable(text)) << filter;
    }
    filter.text = u"update 1"_s;
    filter.what = What::Creation;
    filter.state = State::Unclear;
    QTest::newRow("all together") << filter;
}

void TestActivityOrder::filtersAsPlainly()
{
    QFETCH(const ActivityFilter, filter);
    static const ActivityTable table = some::randomTable(20'000, 7);
    std::vector<quint32> expected;
    for (quint32 row = 0; row < quint32(table.size()); ++row)
        if (passes(table.at(row), filter))
            expected.push_back(row);
    QCOMPARE(filteredRows(table, filter), expected);
    std::vector<quint32> ordered = orderedRows(table, filter, {}, English);
    std::sort(ordered.begin(), ordered.end());
    QCOMPARE(ordered, expected);
    // What nothing passes proves little.
    QCOMPARE(expected.empty(), filter.text == u"no such thing"_s);
}

void TestActivityOrder::ordersAsPlainly_data()
{
    QTest::addColumn<ActivityColumn>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int column = 0; column <= int(ActivityColumn::Reason); ++column) {
        QTest::addRow("%d up", column) << ActivityColumn(column) << Qt::AscendingOrder;
        QTest::addRow("%d down", column) << ActivityColumn(column) << Qt::DescendingOrder;
    }
}

void TestActivityOrder::ordersAsPlainly()
{
    QFETCH(const ActivityColumn, column);
    QFETCH(const Qt::SortOrder, order);
    static const ActivityTable table = some::randomTable(5'000, 3);
    const std::vector<quint32> rows = orderedRows(table, {}, {column, order}, English);
    QCOMPARE(rows.size(), size_t(table.size()));
    for (size_t i = 1; i < rows.size(); ++i) {
        const ActivityEntry &before = table.at(rows[i - 1]);
        const ActivityEntry &after = table.at(rows[i]);
        const int ordered = compared(before, after, column).value_or(0) * (order == Qt::AscendingOrder ? 1 : -1);
        const bool isEqual = ordered == 0 && isUnknown(before, column) == isUnknown(after, column);
        QVERIFY(ordered <= 0);
        QVERIFY(!isUnknown(before, column) || isUnknown(after, column)); // last in either order
        QVERIFY(!isEqual || before.id > after.id);
    }
}

void TestActivityOrder::putsEqualsNewestFirst()
{
    ActivityTable table;
    for (const OperationId id : {OperationId(4), OperationId(9), OperationId(6)}) {
        ActivityEntry entry;
        entry.id = id;
        table.put(entry);
    }
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
        QCOMPARE(orderedRows(table, {}, {ActivityColumn::When, order}, English), (std::vector<quint32>{1, 2, 0}));
}

void TestActivityOrder::ordersIdsOfEveryKind()
{
    // Ascending; what follows 2^64 is text, and the last one has none.
    const QStringList ids{u"9"_s, u"10"_s,  u"999999999999999999"_s, u"18446744073709551616"_s, u"a1"_s,
                          u"b"_s, QString()};
    ActivityTable table;
    for (const int which : {4, 1, 6, 0, 3, 5, 2}) {
        ActivityEntry entry;
        entry.id = OperationId(which) + 1;
        entry.backupId = ids.at(which);
        table.put(entry);
    }
    const auto shown = [&table](Qt::SortOrder order) {
        QStringList result;
        for (const quint32 row : orderedRows(table, {}, {ActivityColumn::Backup, order}, English))
            result.append(table.at(row).backupId);
        return result;
    };
    QCOMPARE(shown(Qt::AscendingOrder), ids);
    QStringList descending = ids.first(6);
    std::reverse(descending.begin(), descending.end());
    QCOMPARE(shown(Qt::DescendingOrder), descending + QStringList{QString()});
    ActivityFilter filter;
    filter.text = u"A1"_s;
    QCOMPARE(filteredRows(table, filter), std::vector<quint32>{0});
}

void TestActivityOrder::saysHowLongItTook_data()
{
    QTest::addColumn<OperationKind>("kind");
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<QList<qint64>>("times"); // sent, ended, completed; -1: unknown
    QTest::addColumn<qint64>("took");
    QTest::newRow("deleted") << OperationKind::Delete << OperationState::Done << QList<qint64>{10, 15, -1} << qint64(5);
    QTest::newRow("made") << OperationKind::Create << OperationState::Done << QList<qint64>{10, 15, 900} << qint64(890);
    QTest::newRow("being made") << OperationKind::Create << OperationState::Done << QList<qint64>{10, 15, -1}
                                << qint64(-1);
    QTest::newRow("refused") << OperationKind::Create << OperationState::Rejected << QList<qint64>{10, 15, -1}
                             << qint64(5);
    QTest::newRow("out") << OperationKind::Delete << OperationState::Intent << QList<qint64>{10, -1, -1} << qint64(-1);
    QTest::newRow("never sent") << OperationKind::Delete << OperationState::NotSent << QList<qint64>{-1, 15, -1}
                                << qint64(-1);
    QTest::newRow("the clock was set back")
        << OperationKind::Delete << OperationState::Done << QList<qint64>{10, 5, -1} << qint64(-1);
}

void TestActivityOrder::saysHowLongItTook()
{
    QFETCH(const OperationKind, kind);
    QFETCH(const OperationState, state);
    QFETCH(const QList<qint64>, times);
    QFETCH(const qint64, took);
    const auto time = [&times](qsizetype i) {
        return times.at(i) < 0 ? Timestamp() : Timestamp::fromMSecs(times.at(i));
    };
    ActivityEntry entry;
    entry.kind = kind;
    entry.state = state;
    entry.sentAt = time(0);
    entry.endedAt = time(1);
    entry.completedAt = time(2);
    QCOMPARE(tookOf(entry).value_or(std::chrono::milliseconds(-1)).count(), took);
}

void TestActivityOrder::groupsEveryState()
{
    QSet<int> groups;
    for (int state = 0; state <= int(OperationState::LookedAt); ++state)
        groups.insert(int(stateGroupOf(OperationState(state))));
    QCOMPARE(groups.size(), int(State::LookedAt)); // all but Any
    QVERIFY(!groups.contains(int(State::Any)));
}

void TestActivityOrder::followsAReplacedRow()
{
    ActivityTable table = some::randomTable(100);
    ActivityEntry entry = table.at(40);
    entry.description = u"Quite another purpose"_s;
    QCOMPARE(table.put(entry), 40U);
    QCOMPARE(table.size(), 100);
    ActivityFilter filter;
    filter.text = u"another PURPOSE"_s;
    QCOMPARE(filteredRows(table, filter), std::vector<quint32>{40});
}

QTEST_GUILESS_MAIN(TestActivityOrder)
#include "tst_activityorder.moc"
