// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/catalog/refresherbench.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What leaves by itself, and when.
class TestRefreshPace : public RefresherBench
{
    Q_OBJECT

private slots:
    void paceIsTwentyTimesWhatTheLastOneTook_data();
    void paceIsTwentyTimesWhatTheLastOneTook();
    void byHandOnlyHasNoPace();
    void watchesWithGrowingPauses();
    void somethingNewIsWatchedQuickly();
    void moreThanTwentyAreNotWatched();
    void aHoldLetsNothingLeaveByItself();
    void refreshByHandEndsAHold();
    void aHoldIsBounded();
    void aParkedWishThatIsDroppedSendsNothing();
    void after401NothingLeavesByItself();
};

void TestRefreshPace::paceIsTwentyTimesWhatTheLastOneTook_data()
{
    QTest::addColumn<int>("tookMSecs");
    QTest::addColumn<int>("pause");
    QTest::newRow("quick") << 100 << 300'000;
    QTest::newRow("just as long") << 15'000 << 300'000;
    QTest::newRow("slow") << 16'000 << 320'000;
    QTest::newRow("a minute") << 60'000 << 1'200'000;
}

void TestRefreshPace::paceIsTwentyTimesWhatTheLastOneTook()
{
    QFETCH(int, tookMSecs);
    m_refresher->start();
    QCOMPARE(m_source->count(), 1);
    QCOMPARE(m_source->serverReads(), 1);
    QVERIFY(m_refresher->state().isListingAll);
    QCOMPARE(pause(OfAll), -1);
    m_clock->advance(std::chrono::milliseconds(tookMSecs));
    take(0, {});
    QVERIFY(!m_refresher->state().isListingAll);
    QTEST(pause(OfAll), "pause");
    fire(OfAll);
    QCOMPARE(m_source->count(), 2);
    QVERIFY(m_source->at(1).scope.isAll());
}

void TestRefreshPace::byHandOnlyHasNoPace()
{
    m_refresher->setInterval(0ms);
    m_refresher->start();
    take(0, {});
    QCOMPARE(pause(OfAll), -1);
    m_refresher->setInterval(60s);
    QCOMPARE(pause(OfAll), 60'000);
}

void TestRefreshPace::watchesWithGrowingPauses()
{
    m_refresher->start();
    take(0, {running(1, 7), some::backup(2, 8)});
    QCOMPARE(pause(u"8"_s), -1);
    size_t read = 0;
    for (const int expected : {5'000, 10'000, 20'000, 40'000, 60'000, 60'000}) {
        QCOMPARE(pause(u"7"_s), expected);
        fire(u"7"_s);
        QCOMPARE(m_source->count(), ++read + 1);
        QCOMPARE(m_source->at(read).scope, ListingScope{some::number(7)});
        if (expected == 20'000) // a failure does not end it
            m_source->answer(read, failure(ApiError::Kind::ServerError));
        else
            take(read, {running(1, 7)});
    }
    fire(u"7"_s);
    take(read + 1, {some::backup(1, 7)});
    QCOMPARE(pause(u"7"_s), -1);
}

void TestRefreshPace::somethingNewIsWatchedQuickly()
{
    m_refresher->start();
    take(0, {running(1, 7)});
    fire(u"7"_s);
    take(1, {running(1, 7)});
    QCOMPARE(pause(u"7"_s), 10'000);
    fire(u"7"_s);
    take(2, {running(1, 7), running(2, 7)});
    QCOMPARE(pause(u"7"_s), 5'000);
}

void TestRefreshPace::moreThanTwentyAreNotWatched()
{
    std::vector<Backup> backups;
    for (int i = 1; i <= 20; ++i)
        backups.push_back(running(i, i));
    m_refresher->start();
    take(0, backups);
    QCOMPARE(pause(u"20"_s), 5'000);
    backups.push_back(running(21, 21));
    fire(OfAll);
    take(1, backups);
    for (int i = 1; i <= 21; ++i)
        QCOMPARE(pause(QString::number(i)), -1);
    QCOMPARE(pause(OfAll), 300'000);
}

void TestRefreshPace::aHoldLetsNothingLeaveByItself()
{
    m_refresher->start();
    take(0, {running(1, 7)});
    fire(OfAll);
    m_source->answer(1, failure(ApiError::Kind::TooManyRequests, 90s));
    QCOMPARE(m_refresher->state().heldUntil.msecs(), m_clock->now().msecs() + 90'000);
    QCOMPARE(m_refresher->state().error->kind, ApiError::Kind::TooManyRequests);
    QCOMPARE(pause(OfAll), 90'000); // the sentence of the banner says so
    fire(OfAll);
    fire(u"7"_s);
    m_refresher->wantServer(some::number(7));
    const PendingCall settling = wish({some::number(7)}, Refresher::Wisher::Program);
    QCOMPARE(m_source->count(), 2);
    QCOMPARE(pause(u"7"_s), 90'000);
    const PendingCall check = wish({some::number(8)}); // before a write that a person asked for
    QCOMPARE(m_source->count(), 3);
    m_clock->advance(89s);
    fire(u"holdEnd"_s);
    QCOMPARE(m_source->count(), 3);
    QCOMPARE(pause(u"holdEnd"_s), 1'000);
    m_clock->advance(1s);
    fire(u"holdEnd"_s);
    QVERIFY(!m_refresher->state().heldUntil.isKnown());
    QCOMPARE(m_source->count(), 4);
    QCOMPARE(m_source->at(3).scope, ListingScope{some::number(7)});
    take(3, {});
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(!settling.isRunning());
}

void TestRefreshPace::refreshByHandEndsAHold()
{
    m_refresher->start();
    m_source->answer(0, failure(ApiError::Kind::TooManyRequests, 90s));
    const PendingCall settling = wish({some::number(7)}, Refresher::Wisher::Program);
    QCOMPARE(m_source->count(), 1);
    m_refresher->refresh();
    QVERIFY(!m_refresher->state().heldUntil.isKnown());
    QCOMPARE(m_source->count(), 3); // all, and what had waited
    take(m_source->at(1).scope.isAll() ? 1 : 2, {});
    QVERIFY(!m_refresher->state().error);
}

void TestRefreshPace::aHoldIsBounded()
{
    m_refresher->start();
    m_source->answer(0, failure(ApiError::Kind::TooManyRequests, std::chrono::hours(24)));
    QCOMPARE(pause(OfAll), 900'000);
    m_refresher->refresh();
    m_source->answer(1, failure(ApiError::Kind::TooManyRequests));
    QCOMPARE(pause(OfAll), 60'000);
}

void TestRefreshPace::aParkedWishThatIsDroppedSendsNothing()
{
    m_refresher->start();
    m_source->answer(0, failure(ApiError::Kind::TooManyRequests, 90s));
    PendingCall settling = wish({some::number(7)}, Refresher::Wisher::Program);
    settling.cancel();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_clock->advance(90s);
    fire(u"holdEnd"_s);
    QCOMPARE(m_source->count(), 1);
}

void TestRefreshPace::after401NothingLeavesByItself()
{
    m_refresher->start();
    take(0, {running(1, 7)});
    fire(u"7"_s);
    m_source->answer(1, failure(ApiError::Kind::Unauthorized));
    QVERIFY(m_refresher->state().isTokenRefused);
    QCOMPARE(pause(OfAll), -1);
    QCOMPARE(pause(u"7"_s), -1);
    const PendingCall refused = wish({some::number(7)});
    QVERIFY(m_answers.isEmpty()); // never before the call returned
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers[0].error().kind, ApiError::Kind::Unauthorized);
    QCOMPARE(m_source->count(), 2);
    m_refresher->resume();
    QVERIFY(!m_refresher->state().isTokenRefused);
    QCOMPARE(m_source->count(), 3);
    QCOMPARE(pause(u"7"_s), 5'000);
}

QTEST_GUILESS_MAIN(TestRefreshPace)
#include "tst_refreshpace.moc"
