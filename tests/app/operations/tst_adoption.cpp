// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/restartbench.h"

#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Tagged = u"Before the update · bw-a1b2"_s;
const QString Untagged = u"Before the update"_s;
const ProviderFault Lost = ProviderFault::of(Delivery::CloseBeforeAnswer);

constexpr qint64 Hour = 3'600'000;

} // namespace

/// What one run of the program left in its file is taken over by the next. In the first run nothing settles, as
/// if it had been killed before.
class AdoptionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bench.reset(); }

    void findsAnUnknownCreation();
    void adoptsNoDecoy_data();
    void adoptsNoDecoy();
    void withoutTagIsAmbiguous();
    void settlesAnUnknownDeletion_data();
    void settlesAnUnknownDeletion();
    void anUnknownRestoreStaysAndAsksTwice();
    void whatWasOutIsUnknownAndSettled();
    void shieldLastsByTheWallClock_data();
    void shieldLastsByTheWallClock();
    void shieldIsNotLiftedByAClockSetBack();
    void rowsOfAnotherAccountAreLeftAlone();
    void opensLaterThanTheSession();
    void usedTagIsKnownAcrossRuns();

private:
    std::unique_ptr<RestartBench> m_bench;
};

void AdoptionTest::init()
{
    m_bench = std::make_unique<RestartBench>();
    m_bench->fill(501, 2);
    QVERIFY(m_bench->start());
    QVERIFY(m_bench->list());
}

void AdoptionTest::findsAnUnknownCreation()
{
    m_bench->server.addFault({"POST"}, Lost);
    const OperationId batch = m_bench->run(m_bench->creation(Tagged));
    QCOMPARE(m_bench->states(batch), QList<State>{State::Unknown});
    QVERIFY(m_bench->restart());
    QCOMPARE(m_bench->states(batch), QList<State>{State::Unknown}); // known before anything is listed
    QCOMPARE(m_bench->runner().openRecords().size(), 1);
    QTRY_COMPARE(m_bench->states(batch), QList<State>{State::Done});
    QCOMPARE(m_bench->record(batch).cause, Cause::FoundByTag);
    QCOMPARE(m_bench->record(batch).backup->id.text(), u"504"_s);
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->rows().size(), 1);
    QCOMPARE(m_bench->rows().constFirst().state, State::Done);
    QCOMPARE(m_bench->rows().constFirst().backup->id.text(), u"504"_s);
}

void AdoptionTest::adoptsNoDecoy_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<int>("server");
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("hoursOld");
    QTest::newRow("none") << QString() << 1 << u"manual"_s << 0;
    QTest::newRow("without tag") << Untagged << 1 << u"manual"_s << 0;
    QTest::newRow("another tag") << u"Before the update · bw-zzzz"_s << 1 << u"manual"_s << 0;
    QTest::newRow("another server") << Tagged << 2 << u"manual"_s << 0;
    QTest::newRow("automatic") << Tagged << 1 << u"automatic"_s << 0;
    QTest::newRow("before the intent") << Tagged << 1 << u"manual"_s << 1;
}

void AdoptionTest::adoptsNoDecoy()
{
    QFETCH(QString, description);
    QFETCH(int, server);
    QFETCH(QString, type);
    QFETCH(int, hoursOld);
    m_bench->server.addFault({"POST"}, Lost.withoutEffect());
    const OperationId batch = m_bench->run(m_bench->creation(Tagged));
    QCOMPARE(m_bench->states(batch), QList<State>{State::Unknown});
    m_bench->addServer(2);
    if (!description.isEmpty()) {
        Backup decoy = m_bench->addBackup(700, server, hoursOld, description);
        decoy.id = RunnerBench::number(701);
        decoy.typeWord = type;
        if (type == u"automatic"_s) {
            m_bench->provider.clear();
            m_bench->fill(501, 2);
            m_bench->provider.addBackup(decoy);
        }
    }
    QVERIFY(m_bench->restart());
    QTRY_COMPARE(m_bench->states(batch), QList<State>{State::NotDone});
    QCOMPARE(m_bench->record(batch).cause, Cause::NoneFound);
    QVERIFY(!m_bench->record(batch).backup);
    QCOMPARE(m_bench->writes(), QStringList());
}

void AdoptionTest::withoutTagIsAmbiguous()
{
    m_bench->server.addFault({"POST"}, Lost);
    const OperationId batch = m_bench->run(m_bench->creation(Untagged));
    QVERIFY(m_bench->restart());
    QTRY_COMPARE(m_bench->states(batch), QList<State>{State::Ambiguous});
    QCOMPARE(m_bench->rows().constFirst().candidates.size(), 1);
    QVERIFY(m_bench->restart()); // a person decides; no run of the program looks for it again
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    QCOMPARE(m_bench->rows().constFirst().state, State::Ambiguous);
}

void AdoptionTest::settlesAnUnknownDeletion_data()
{
    QTest::addColumn<bool>("tookEffect");
    QTest::newRow("gone") << true;
    QTest::newRow("still there") << false;
}

void AdoptionTest::settlesAnUnknownDeletion()
{
    QFETCH(bool, tookEffect);
    m_bench->server.addFault({"DELETE"}, tookEffect ? Lost : Lost.withoutEffect());
    const OperationId batch = m_bench->run(m_bench->deletion({501, 502}));
    QCOMPARE(m_bench->states(batch), (QList<State>{State::Unknown, State::Unknown}));
    QVERIFY(m_bench->restart());
    // A second deletion of what may be gone is held back until it is known.
    QCOMPARE(m_bench->runner().ongoingWrites().deleting.size(), 2);
    const State state = tookEffect ? State::Done : State::NotDone;
    QTRY_COMPARE(m_bench->states(batch), (QList<State>{state, state}));
    QVERIFY(m_bench->runner().ongoingWrites().deleting.isEmpty());
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->rows().size(), 2);
    QCOMPARE(m_bench->rows().constLast().state, state);
}

void AdoptionTest::anUnknownRestoreStaysAndAsksTwice()
{
    m_bench->server.addFault({"POST"}, Lost);
    const OperationId batch = m_bench->run(m_bench->restore(501));
    QVERIFY(m_bench->restart());
    QVERIFY(m_bench->list());
    QVERIFY(m_bench->restore(502).asksTwice());
    QVERIFY(m_bench->runner().ongoingWrites().restoredFrom.contains(RunnerBench::number(501)));
    QCOMPARE(m_bench->states(batch), QList<State>{State::Unknown});
    m_bench->runner().markLookedAt(m_bench->record(batch).id);
    QTRY_COMPARE(m_bench->states(batch), QList<State>{State::LookedAt});
    QVERIFY(m_bench->restart());
    QVERIFY(m_bench->list());
    QVERIFY(!m_bench->restore(502).asksTwice());
    QCOMPARE(m_bench->rows().constFirst().state, State::LookedAt);
}

/// As after a kill: the row is an intent still.
void AdoptionTest::whatWasOutIsUnknownAndSettled()
{
    m_bench->server.addFault({"DELETE"}, ProviderFault::of(Delivery::Silence));
    const OperationId batch = m_bench->runner().submit(m_bench->deletion({501, 502}));
    QTRY_COMPARE(m_bench->writes().size(), 1);
    QCOMPARE(m_bench->states(batch), (QList<State>{State::Intent, State::Planned}));
    QVERIFY(m_bench->restart());
    QCOMPARE(m_bench->states(batch), QList<State>{State::Unknown});
    QCOMPARE(m_bench->record(batch).cause, Cause::Interrupted);
    QTRY_COMPARE(m_bench->states(batch), QList<State>{State::Done});
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(m_bench->rows().size(), 1); // the second one was never recorded, and so never sent
}

void AdoptionTest::shieldLastsByTheWallClock_data()
{
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("isShielded");
    QTest::newRow("just now") << qint64(0) << true;
    QTest::newRow("nearly two hours") << 2 * Hour - 60'000 << true;
    QTest::newRow("two hours") << 2 * Hour << false;
    QTest::newRow("a day") << 25 * Hour << false;
}

void AdoptionTest::shieldLastsByTheWallClock()
{
    QFETCH(qint64, age);
    QFETCH(bool, isShielded);
    QVERIFY(m_bench->run(m_bench->restore(501)));
    m_bench->endProgram();
    QVERIFY(m_bench->change([age](OperationRecord &record) {
        record.sentAt = Timestamp::fromMSecs(record.sentAt.msecs() - age);
        record.endedAt = Timestamp::fromMSecs(record.endedAt.msecs() - age);
    }));
    QVERIFY(m_bench->restart());
    QVERIFY(m_bench->list());
    const DeletionPlan plan = m_bench->deletion({501});
    QCOMPARE(plan.isEmpty(), isShielded);
    if (isShielded)
        QCOMPARE(plan.heldBack().constFirst().guard, Guard::RestoredFrom);
}

void AdoptionTest::shieldIsNotLiftedByAClockSetBack()
{
    QVERIFY(m_bench->run(m_bench->restore(501)));
    m_bench->endProgram();
    QVERIFY(m_bench->change([](OperationRecord &record) { // told in what is now the future
        record.sentAt = Timestamp::fromMSecs(record.sentAt.msecs() + 48 * Hour);
        record.endedAt = Timestamp::fromMSecs(record.endedAt.msecs() + 48 * Hour);
    }));
    QVERIFY(m_bench->restart());
    QVERIFY(m_bench->list());
    QVERIFY(m_bench->deletion({501}).isEmpty());
}

void AdoptionTest::rowsOfAnotherAccountAreLeftAlone()
{
    m_bench->server.addFault({"POST"}, Lost);
    QVERIFY(m_bench->run(m_bench->creation(Tagged)));
    m_bench->endProgram();
    QVERIFY(m_bench->change([](OperationRecord &record) { record.accountKey = u"default/another"_s; }));
    QVERIFY(m_bench->restart());
    QVERIFY(m_bench->list());
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    QCOMPARE(m_bench->listingsOf(1), 0);
    QCOMPARE(m_bench->rows().constFirst().state, State::Unknown);
}

void AdoptionTest::opensLaterThanTheSession()
{
    m_bench->server.addFault({"POST"}, Lost);
    const OperationId batch = m_bench->run(m_bench->creation(Tagged));
    m_bench->endProgram();
    m_bench->server.clearFaults();
    SqlJournal &journal = m_bench->makeJournal();
    m_bench->beginSession(RestartBench::shortLimits().settling);
    QVERIFY(m_bench->runner().openRecords().isEmpty());
    QSignalSpy openChanged(&m_bench->runner(), &OperationRunner::openRecordsChanged);
    journal.open();
    QTRY_COMPARE(m_bench->states(batch), QList<State>{State::Done});
    QVERIFY(openChanged.size() >= 2); // one more, and none any more
}

void AdoptionTest::usedTagIsKnownAcrossRuns()
{
    m_bench->server.addFault({"POST"}, Lost);
    const OperationId first = m_bench->run(m_bench->creation(Tagged));
    QVERIFY(first);
    m_bench->endProgram();
    QVERIFY(m_bench->start()); // nothing settles the first one yet
    const OperationId second = m_bench->run(m_bench->creation(Tagged));
    QVERIFY(second > first);
    QVERIFY(m_bench->record(second).tag.isEmpty()); // it would tell the two no longer apart
    QCOMPARE(m_bench->record(second).description, Tagged);
}

QTEST_GUILESS_MAIN(AdoptionTest)

#include "tst_adoption.moc"
