// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/runnerbench.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString RestoreOf1 = u"POST /servers/1/restore/"_s;
const FaultMatch Restoring{"POST", u"/servers/"_s};

} // namespace

class RestoreRunTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void listsThenRestores();
    void anyStatusOfSuccessIsAccepted_data();
    void anyStatusOfSuccessIsAccepted();
    void sendsNothingWhereTheBackupDiffers_data();
    void sendsNothingWhereTheBackupDiffers();
    void sendsNothingWithoutAListing();
    void refusedPlanEnds();
    void lostAnswerStaysUnknownUntilLookedAt();
    void shieldsWhatWasRestoredFrom();
    void doesNotRestoreWhatIsBeingDeleted();

private:
    std::unique_ptr<RunnerBench> m_bench;
};

void RestoreRunTest::init()
{
    m_bench = std::make_unique<RunnerBench>();
    m_bench->fill(501, 2);
    QVERIFY(m_bench->list());
}

void RestoreRunTest::listsThenRestores()
{
    const OperationId batch = m_bench->run(m_bench->restore(502));
    QVERIFY(batch);
    QCOMPARE(m_bench->server.requests().at(0).query.queryItemValue(u"server_id"_s), u"1"_s);
    QCOMPARE(m_bench->writes(), QStringList{RestoreOf1});
    QCOMPARE(m_bench->server.requests().at(1).body, R"({"backup_id":502})");
    QCOMPARE(m_bench->record(batch).state, State::Done);
    QCOMPARE(m_bench->provider.restores().size(), 1);
}

void RestoreRunTest::anyStatusOfSuccessIsAccepted_data()
{
    QTest::addColumn<ProviderFault>("fault");
    QTest::newRow("204") << ProviderFault::status(204);
    QTest::newRow("202 with a page") << ProviderFault::status(202, "<html>");
    QTest::newRow("cut body") << ProviderFault::of(Delivery::HalfBody);
}

void RestoreRunTest::anyStatusOfSuccessIsAccepted()
{
    QFETCH(ProviderFault, fault);
    m_bench->server.addFault(Restoring, fault);
    const OperationId batch = m_bench->run(m_bench->restore(502));
    QVERIFY(batch);
    QCOMPARE(m_bench->record(batch).state, State::Done);
    QCOMPARE(m_bench->writes(), QStringList{RestoreOf1});
}

void RestoreRunTest::sendsNothingWhereTheBackupDiffers_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("status");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("gone") << false << u"manual"_s << u"completed"_s << Cause::TargetGone;
    QTest::newRow("changed") << true << u"automatic"_s << u"completed"_s << Cause::TargetChanged;
    QTest::newRow("no longer completed") << true << u"manual"_s << u"failed"_s << Cause::GuardHolds;
}

void RestoreRunTest::sendsNothingWhereTheBackupDiffers()
{
    QFETCH(bool, isThere);
    QFETCH(QString, type);
    QFETCH(QString, status);
    QFETCH(Cause, cause);
    const RestorePlan plan = m_bench->restore(502);
    Backup one = m_bench->provider.backups().at(1);
    m_bench->provider.clear();
    one.typeWord = type;
    one.statusWord = status;
    if (isThere)
        m_bench->provider.addBackup(one);
    const OperationId batch = m_bench->run(plan);
    QVERIFY(batch);
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->record(batch).state, State::NotSent);
    QCOMPARE(m_bench->record(batch).cause, cause);
}

void RestoreRunTest::sendsNothingWithoutAListing()
{
    m_bench->server.addFault({"GET", u"/backups/"_s}, ProviderFault::status(500));
    const OperationId batch = m_bench->run(m_bench->restore(502));
    QVERIFY(batch);
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->record(batch).cause, Cause::CheckFailed);
}

void RestoreRunTest::refusedPlanEnds()
{
    const OperationId batch = m_bench->run(m_bench->restore(999));
    QVERIFY(batch);
    QVERIFY(m_bench->runner().records(batch).isEmpty());
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void RestoreRunTest::lostAnswerStaysUnknownUntilLookedAt()
{
    m_bench->server.addFault({"POST", u"/servers/"_s, {}, 1}, ProviderFault::of(Delivery::CloseBeforeAnswer));
    const OperationId batch = m_bench->run(m_bench->restore(502));
    QVERIFY(batch);
    QCOMPARE(m_bench->record(batch).state, State::Unknown);
    QVERIFY(m_bench->list()); // no listing settles it
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->record(batch).state, State::Unknown);
    QVERIFY(m_bench->runner().hasUnknownRestore(RunnerBench::number(1)));
    QVERIFY(!m_bench->runner().hasUnknownRestore(RunnerBench::number(2)));
    QVERIFY(m_bench->restore(501).asksTwice());
    const OperationId second = m_bench->run(m_bench->restore(501));
    QVERIFY(second);
    QCOMPARE(m_bench->record(second).state, State::Done);
    QVERIFY(m_bench->runner().hasUnknownRestore(RunnerBench::number(1)));
    m_bench->runner().markLookedAt(m_bench->record(second).id); // it is not unknown: nothing
    m_bench->runner().markLookedAt(m_bench->record(batch).id);
    QTRY_COMPARE(m_bench->record(batch).state, State::LookedAt);
    QCOMPARE(m_bench->record(second).state, State::Done);
    QVERIFY(!m_bench->restore(501).asksTwice());
    QVERIFY(m_bench->runner().openRecords().isEmpty());
}

void RestoreRunTest::shieldsWhatWasRestoredFrom()
{
    const DeletionPlan before = m_bench->deletion({501});
    QVERIFY(m_bench->run(m_bench->restore(501)));
    QCOMPARE(m_bench->deletion({501}).heldBack().value(0).guard, Guard::RestoredFrom);
    const OperationId batch = m_bench->run(before); // made before the restore
    QVERIFY(batch);
    QCOMPARE(m_bench->record(batch).cause, Cause::GuardHolds);
    QCOMPARE(m_bench->server.count("DELETE"), 0);
}

void RestoreRunTest::doesNotRestoreWhatIsBeingDeleted()
{
    const RestorePlan before = m_bench->restore(501);
    m_bench->server.addFault({"DELETE"}, ProviderFault::of(Delivery::Silence).withoutEffect());
    m_bench->runner().submit(m_bench->deletion({501}));
    QTRY_COMPARE(m_bench->server.count("DELETE"), 1);
    QCOMPARE(m_bench->restore(501).refusal(), RestorePlan::Refusal::BeingDeleted);
    const OperationId batch = m_bench->run(before);
    QVERIFY(batch);
    QCOMPARE(m_bench->record(batch).cause, Cause::GuardHolds);
    QVERIFY(m_bench->provider.restores().isEmpty());
}

QTEST_GUILESS_MAIN(RestoreRunTest)

#include "tst_restorerun.moc"
