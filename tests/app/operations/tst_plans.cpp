// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/deletionplan.h"
#include "app/operations/restoreplan.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr Timestamp Now = Timestamp::fromMSecs(1'700'000'000'000);

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

Backup backup(int id, int server, qint64 hoursOld, const QString &status = u"completed"_s)
{
    Backup result;
    result.id = number(id);
    result.server = {number(server), u"web"_s};
    result.typeWord = u"manual"_s;
    result.statusWord = status;
    result.createdAt = Timestamp::fromMSecs(Now.msecs() - hoursOld * Hour);
    return result;
}

Backup described(Backup backup, const QString &description)
{
    backup.description = description;
    return backup;
}

/// Server 1: 10 (newest good), 11, 12 good, 13 running and young, 14 running for two days, 15 failed, 16 kept by its
/// description. Server 2: 20 and 21 good of the same moment, 22 older.
CatalogVersion catalog()
{
    BackupTable table;
    for (const Backup &one :
         {backup(10, 1, 5), backup(11, 1, 30), backup(12, 1, 50), backup(13, 1, 1, u"in_progress"_s),
          backup(14, 1, 48, u"creating"_s), backup(15, 1, 2, u"failed"_s), described(backup(16, 1, 60), u"x [keep]"_s),
          backup(20, 2, 5), backup(21, 2, 5), backup(22, 2, 9)})
        table.append(one);
    return CatalogVersion(std::move(table));
}

QList<ResourceId> numbers(const QList<int> &ids)
{
    QList<ResourceId> result;
    for (const int id : ids)
        result.append(number(id));
    return result;
}

KeepMarks marks(const QList<std::pair<ResourceId, OperationKind>> &words)
{
    KeepMarks result;
    OperationRecord record;
    record.state = OperationState::Done;
    record.backup.emplace();
    for (const auto &[id, kind] : words) {
        ++record.id;
        record.kind = kind;
        record.backup->id = id;
        result.take(record);
    }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(bewarje::OngoingWrites)

class PlansTest : public QObject
{
    Q_OBJECT

private slots:
    void carriesItsGrace();
    void deletion_data();
    void deletion();
    void remaining();
    void restore_data();
    void restore();
};

void PlansTest::carriesItsGrace()
{
    using namespace std::chrono_literals;
    const DeletionPlan plan = DeletionPlan::make(catalog(), numbers({11}), {}, Now);
    QCOMPARE(plan.grace(), 0ms);
    QCOMPARE(plan.withGrace(30s).withReason(u"x"_s).grace(), 30s);
    QCOMPARE(plan.withGrace(30s).items().size(), 1);
    QCOMPARE(plan.withGrace(-1s).grace(), 0ms);
}

void PlansTest::deletion_data()
{
    QTest::addColumn<QList<int>>("chosen");
    QTest::addColumn<OngoingWrites>("ongoing");
    QTest::addColumn<QList<int>>("items");
    QTest::addColumn<QString>("held");
    QTest::addColumn<Confirmation>("confirmation");

    using Ids = QList<int>;
    constexpr auto none = Confirmation::None;
    constexpr auto count = Confirmation::Count;
    const OngoingWrites quiet;
    const OngoingWrites restoring{{number(11)}, {}, {}};
    const OngoingWrites deleting{{}, {number(11)}, {}};
    const OngoingWrites keeping{{}, {}, marks({{number(11), OperationKind::Keep}})};
    const OngoingWrites lifted{{}, {}, marks({{number(16), OperationKind::Unkeep}})};
    const OngoingWrites newestLeaves{{}, {number(10)}, {}};
    QTest::newRow("nothing") << Ids{} << quiet << Ids{} << u""_s << none;
    QTest::newRow("an ordinary one") << Ids{11} << quiet << Ids{11} << u""_s << none;
    QTest::newRow("chosen twice") << Ids{11, 11} << quiet << Ids{11} << u""_s << none;
    QTest::newRow("newest good alone") << Ids{10} << quiet << Ids{10} << u""_s << Confirmation::ServerName;
    QTest::newRow("several, oldest first") << Ids{11, 22, 12} << quiet << Ids{12, 11, 22} << u""_s << count;
    QTest::newRow("newest good in bulk") << Ids{10, 11} << quiet << Ids{11} << u"10:newest"_s << count;
    QTest::newRow("a tie in bulk") << Ids{20, 21} << quiet << Ids{} << u"20:newest 21:newest"_s << none;
    QTest::newRow("running in bulk") << Ids{12, 14} << quiet << Ids{12} << u"14:running"_s << count;
    QTest::newRow("young running alone") << Ids{13} << quiet << Ids{} << u"13:running"_s << none;
    QTest::newRow("old running alone") << Ids{14} << quiet << Ids{14} << u""_s << none;
    QTest::newRow("failed") << Ids{15} << quiet << Ids{15} << u""_s << none;
    QTest::newRow("restored from") << Ids{11} << restoring << Ids{} << u"11:restored"_s << none;
    QTest::newRow("being deleted") << Ids{11, 12} << deleting << Ids{12} << u"11:deleting"_s << count;
    QTest::newRow("the newest good is leaving")
        << Ids{11} << newestLeaves << Ids{11} << u""_s << Confirmation::ServerName;
    QTest::newRow("the newest good is leaving, bulk")
        << Ids{11, 12} << newestLeaves << Ids{12} << u"11:newest"_s << count;
    QTest::newRow("kept, alone") << Ids{11} << keeping << Ids{} << u"11:kept"_s << none;
    QTest::newRow("kept, in bulk") << Ids{11, 12} << keeping << Ids{12} << u"11:kept"_s << count;
    QTest::newRow("kept by its description") << Ids{16} << quiet << Ids{} << u"16:kept"_s << none;
    QTest::newRow("kept by its description, lifted") << Ids{16} << lifted << Ids{16} << u""_s << none;
    QTest::newRow("not known") << Ids{99} << quiet << Ids{} << u"99:unknown"_s << none;
}

void PlansTest::deletion()
{
    QFETCH(QList<int>, chosen);
    QFETCH(OngoingWrites, ongoing);
    QFETCH(QList<int>, items);
    const DeletionPlan plan = DeletionPlan::make(catalog(), numbers(chosen), ongoing, Now);
    QList<ResourceId> planned;
    for (const Backup &item : plan.items())
        planned.append(item.id);
    QStringList held;
    const QStringList words{u"newest"_s, u"running"_s, u"restored"_s, u"deleting"_s, u"kept"_s, u"unknown"_s};
    for (const HeldBack &one : plan.heldBack())
        held.append(one.backup.id.text() + u':' + words.at(int(one.guard)));
    QCOMPARE(planned, numbers(items));
    QTEST(held.join(u' '), "held");
    QTEST(plan.confirmation(), "confirmation");
}

void PlansTest::remaining()
{
    const DeletionPlan plan = DeletionPlan::make(catalog(), numbers({10, 11, 12, 22}), {}, Now);
    QCOMPARE(plan.remaining().size(), 2);
    const Remaining &first = plan.remaining().at(0);
    QCOMPARE(first.server.id, number(1));
    QCOMPARE(first.left, 5);
    QCOMPARE(first.good, 2);
    QCOMPARE(first.newestGood, backup(10, 1, 5).createdAt);
    QCOMPARE(plan.remaining().at(1).left, 2);
    const DeletionPlan last = DeletionPlan::make(catalog(), numbers({10}), {}, Now);
    QCOMPARE(last.remaining().constFirst().newestGood, backup(11, 1, 30).createdAt);
}

void PlansTest::restore_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<bool>("isBeingDeleted");
    QTest::addColumn<RestorePlan::Refusal>("refusal");
    QTest::newRow("good") << 10 << false << RestorePlan::Refusal::None;
    QTest::newRow("failed") << 15 << false << RestorePlan::Refusal::NotCompleted;
    QTest::newRow("running") << 13 << false << RestorePlan::Refusal::NotCompleted;
    QTest::newRow("being deleted") << 10 << true << RestorePlan::Refusal::BeingDeleted;
    QTest::newRow("not known") << 99 << false << RestorePlan::Refusal::Unknown;
}

void PlansTest::restore()
{
    QFETCH(int, id);
    QFETCH(bool, isBeingDeleted);
    Server other;
    other.id = number(2);
    const RestorePlan plan = RestorePlan::make(catalog(), number(id), other, isBeingDeleted, false, Now);
    QTEST(plan.refusal(), "refusal");
    QCOMPARE(plan.backup().id, number(id));
    QVERIFY(!plan.server()); // never what is known of another server
}

QTEST_APPLESS_MAIN(PlansTest)

#include "tst_plans.moc"
