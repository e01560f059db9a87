// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/tenservers.h"

#include <QTest>

#include <utility>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

FaultMatch listingOf(int server)
{
    return {"GET", u"/backups/"_s, u"server_id=%1"_s.arg(server)};
}

} // namespace

/// After which errors nothing more of a creation of ten backups is sent.
class CreationStopTest : public QObject
{
    Q_OBJECT

private slots:
    void refusalStopsTheRest_data();
    void refusalStopsTheRest();
    void refusalOfSomeStopsNothing();
    void serverErrorsInARowStopTheRest_data();
    void serverErrorsInARowStopTheRest();
    void serverErrorsOfThoseAtOnceStopTheRest();
    void refusedListingStopsTheRest_data();
    void refusedListingStopsTheRest();
    void whatIsStillCheckedIsStoppedToo();
    void nothingIsSentUnrecorded();
};

void CreationStopTest::refusalStopsTheRest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("most");
    for (const int status : {401, 403}) {
        for (const int most : {1, AtOnce})
            QTest::addRow("%d, %d at once", status, most) << status << most;
    }
}

void CreationStopTest::refusalStopsTheRest()
{
    QFETCH(int, status);
    QFETCH(int, most);
    TenServers bench(most);
    bench.server.addFault(Creation, ProviderFault::status(status));
    bench.journal.heldBack = {State::Intent};
    const OperationId batch = bench.runner().submit(TenServers::plan());
    QTRY_COMPARE(bench.journal.waiting(), most);
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.sent().size(), most);
    QCOMPARE(bench.states(batch), many(most, State::Rejected) + many(Servers - most, State::NotSent));
    QCOMPARE(bench.causes(batch), many(most, Cause::None) + many(Servers - most, Cause::StoppedByError));
}

void CreationStopTest::refusalOfSomeStopsNothing()
{
    TenServers bench;
    for (const int time : {1, 2, 3, 5})
        bench.server.addFault(creation(time), ProviderFault::status(422));
    const OperationId batch = bench.run(TenServers::plan());
    QVERIFY(batch);
    QCOMPARE(bench.sent().size(), Servers);
    QCOMPARE(bench.states(batch).count(State::Rejected), 4);
    QCOMPARE(bench.states(batch).count(State::Done), Servers - 4);
}

void CreationStopTest::serverErrorsInARowStopTheRest_data()
{
    QTest::addColumn<QList<int>>("failing");
    QTest::addColumn<int>("sent");
    QTest::newRow("the first three") << QList<int>{1, 2, 3} << 3;
    QTest::newRow("a success between") << QList<int>{1, 2, 4, 5} << Servers;
    QTest::newRow("three after a success between") << QList<int>{1, 2, 4, 5, 6} << 6;
    QTest::newRow("the last three") << QList<int>{8, 9, 10} << Servers;
}

void CreationStopTest::serverErrorsInARowStopTheRest()
{
    QFETCH(QList<int>, failing);
    QFETCH(int, sent);
    TenServers bench(1);
    for (const int time : std::as_const(failing))
        bench.server.addFault(creation(time), ProviderFault::status(503));
    const OperationId batch = bench.run(TenServers::plan());
    QVERIFY(batch);
    QCOMPARE(bench.sent().size(), sent);
    const QList<Cause> causes = bench.causes(batch);
    QCOMPARE(causes.count(Cause::StoppedByError), Servers - sent);
    QCOMPARE(causes.sliced(sent), many(Servers - sent, Cause::StoppedByError));
}

void CreationStopTest::serverErrorsOfThoseAtOnceStopTheRest()
{
    TenServers bench;
    bench.server.addFault(Creation, ProviderFault::status(503));
    bench.journal.heldBack = {State::Unknown};
    const OperationId batch = bench.runner().submit(TenServers::plan());
    QTRY_COMPARE(bench.journal.waiting(), AtOnce);
    // The first two make room for others; these are stopped while they are checked.
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.sent().size(), AtOnce);
    QCOMPARE(bench.causes(batch).count(Cause::StoppedByError), Servers - AtOnce);
}

void CreationStopTest::refusedListingStopsTheRest_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("failing");
    QTest::newRow("401") << 401 << 1;
    QTest::newRow("403") << 403 << 1;
    QTest::newRow("500, three in a row") << 500 << 3;
}

void CreationStopTest::refusedListingStopsTheRest()
{
    QFETCH(int, status);
    QFETCH(int, failing);
    TenServers bench(1);
    for (int server = 2; server < 2 + failing; ++server)
        bench.server.addFault(listingOf(server), ProviderFault::status(status));
    const OperationId batch = bench.run(TenServers::plan());
    QVERIFY(batch);
    QCOMPARE(bench.sent().size(), 1);
    QCOMPARE(bench.states(batch), many(1, State::Done) + many(Servers - 1, State::NotSent));
    QCOMPARE(bench.causes(batch), many(1, Cause::None) + many(failing, Cause::CheckFailed)
                                      + many(Servers - 1 - failing, Cause::StoppedByError));
}

void CreationStopTest::whatIsStillCheckedIsStoppedToo()
{
    TenServers bench;
    bench.server.addFault(listingOf(2), ProviderFault::of(Delivery::Silence));
    bench.server.addFault(Creation, ProviderFault::status(403));
    bench.journal.heldBack = {State::Intent};
    const OperationId batch = bench.runner().submit(TenServers::plan());
    QTRY_COMPARE(bench.journal.waiting(), AtOnce - 1);
    bench.journal.release();
    QVERIFY(bench.waitForEnd(batch));
    QCOMPARE(bench.sent().size(), AtOnce - 1);
    QCOMPARE(bench.causes(batch).at(1), Cause::StoppedByError);
    QCOMPARE(bench.causes(batch).count(Cause::StoppedByError), Servers - AtOnce + 1);
}

void CreationStopTest::nothingIsSentUnrecorded()
{
    TenServers bench;
    bench.journal.refused = {State::Intent};
    const OperationId batch = bench.run(TenServers::plan());
    QVERIFY(batch);
    QCOMPARE(bench.causes(batch), many(Servers, Cause::RecordFailed));
    QVERIFY(bench.journal.asked.count(State::Intent) <= AtOnce);
    QVERIFY(bench.list());
    QCOMPARE(bench.provider.backups().size(), Servers);
}

QTEST_GUILESS_MAIN(CreationStopTest)

#include "tst_creationstop.moc"
