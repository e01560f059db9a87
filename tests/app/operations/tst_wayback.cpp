// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/restoreplan.h"

#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = WayBack::Kind;

constexpr Timestamp Now = Timestamp::fromMSecs(1'700'000'000'000);

Backup backup(int id, const QString &status)
{
    Backup result;
    result.id = {QString::number(id), ResourceId::JsonType::Number};
    result.server = {{u"1"_s, ResourceId::JsonType::Number}, u"web"_s};
    result.typeWord = u"manual"_s;
    result.statusWord = status;
    result.createdAt = Now;
    return result;
}

CatalogVersion catalog()
{
    BackupTable table;
    for (const Backup &one : {backup(10, u"completed"_s), backup(11, u"in_progress"_s), backup(12, u"failed"_s),
                              backup(13, u"verifying"_s)})
        table.append(one);
    return CatalogVersion(std::move(table));
}

} // namespace

class WayBackTest : public QObject
{
    Q_OBJECT

private slots:
    void isAPartOfThePlan();
    void refusesOnce();
    void goesOnWithWhatThereIs_data();
    void goesOnWithWhatThereIs();
    void beginsAfreshWithoutARecord();
};

void WayBackTest::isAPartOfThePlan()
{
    const ResourceId id = backup(10, {}).id;
    const RestorePlan plan = RestorePlan::make(catalog(), id, {}, false, false, Now);
    QCOMPARE(plan.wayBack().kind(), Kind::None);
    QCOMPARE(plan.wayBack().reason(), QString());
    QCOMPARE(plan.interrupted(), OperationId(0));
    const RestorePlan fresh = plan.withWayBack(WayBack::fresh(u"Before · bw-a1b2"_s)).inPlaceOf(7);
    QCOMPARE(fresh.backup().id, id);
    QCOMPARE(fresh.wayBack().kind(), Kind::Fresh);
    QCOMPARE(fresh.wayBack().description(), u"Before · bw-a1b2"_s);
    QCOMPARE(fresh.interrupted(), OperationId(7));
    const RestorePlan without = fresh.withWayBack(WayBack::none(u"the disk is empty"_s));
    QCOMPARE(without.wayBack().kind(), Kind::None);
    QCOMPARE(without.wayBack().reason(), u"the disk is empty"_s);
    QCOMPARE(without.wayBack().description(), QString());
    QCOMPARE(without.interrupted(), OperationId(7));
}

void WayBackTest::refusesOnce()
{
    const RestorePlan good = RestorePlan::make(catalog(), backup(10, {}).id, {}, false, false, Now);
    QCOMPARE(good.refusedFor(RestorePlan::Refusal::UnderWay).refusal(), RestorePlan::Refusal::UnderWay);
    const RestorePlan failed = RestorePlan::make(catalog(), backup(12, {}).id, {}, false, false, Now);
    QCOMPARE(failed.refusedFor(RestorePlan::Refusal::UnderWay).refusal(), RestorePlan::Refusal::NotCompleted);
}

void WayBackTest::goesOnWithWhatThereIs_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<int>("backupId");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("status");
    QTest::newRow("completed") << OperationState::Done << 10 << Kind::Existing << u"completed"_s;
    QTest::newRow("in progress") << OperationState::Done << 11 << Kind::Existing << u"in_progress"_s;
    QTest::newRow("another word") << OperationState::Done << 13 << Kind::Existing << u"verifying"_s;
    QTest::newRow("failed") << OperationState::Done << 12 << Kind::Fresh << QString();
    QTest::newRow("gone") << OperationState::Done << 99 << Kind::Fresh << QString();
    QTest::newRow("unknown") << OperationState::Unknown << 0 << Kind::Existing << QString();
    for (const OperationState state : {OperationState::NotSent, OperationState::Rejected, OperationState::NotDone,
                                       OperationState::Ambiguous, OperationState::Planned})
        QTest::addRow("state %d", int(state)) << state << 0 << Kind::Fresh << QString();
}

void WayBackTest::goesOnWithWhatThereIs()
{
    QFETCH(OperationState, state);
    QFETCH(int, backupId);
    QFETCH(QString, status);
    OperationRecord creation;
    creation.id = 5;
    creation.state = state;
    if (backupId != 0)
        creation.backup = backup(backupId, u"in_progress"_s); // as the provider answered it
    const WayBack wayBack = WayBack::resumed(creation, catalog(), u"Before"_s);
    QTEST(wayBack.kind(), "kind");
    const bool isExisting = wayBack.kind() == Kind::Existing;
    QCOMPARE(wayBack.creation(), OperationId(isExisting ? 5 : 0));
    QCOMPARE(wayBack.description(), isExisting ? QString() : u"Before"_s);
    QCOMPARE(wayBack.backup().value_or(Backup()).statusWord, status);
}

void WayBackTest::beginsAfreshWithoutARecord()
{
    const WayBack wayBack = WayBack::resumed({}, catalog(), u"Before"_s);
    QCOMPARE(wayBack.kind(), Kind::Fresh);
    QCOMPARE(wayBack.description(), u"Before"_s);
}

QTEST_APPLESS_MAIN(WayBackTest)

#include "tst_wayback.moc"
