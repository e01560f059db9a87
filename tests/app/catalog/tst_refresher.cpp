// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/refresher.h"
#include "tests/support/fakelistings.h"
#include "tests/support/somebackups.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// No test here waits for a timer: each is found by name, its span is read, and it is fired by hand.
class TestRefresher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void equalWishesShareOne();
    void anOlderListingServesNoNewerWish();
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
    void cancelEndsTheListingOfAll();
    void aDroppedWishIsNotAnswered();
    void wantsAServerOnlyWhereTheWholeCouldNotBeHad();
    void stopLetsOnlyWishesGoOn();
    void endsWhileUnderWay();
    void survivesBeingEndedByWhoIsTold();

private:
    [[nodiscard]] int pause(const QString &timer) const;
    void fire(const QString &timer);
    void take(size_t read, const std::vector<Backup> &backups, ListingVerdict verdict = ListingVerdict::Complete);
    [[nodiscard]] PendingCall wish(const ListingScope &scope, Refresher::Wisher wisher = Refresher::Wisher::Person);

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeListings> m_source;
    std::unique_ptr<BackupCatalog> m_backups;
    std::unique_ptr<ServerCatalog> m_servers;
    std::unique_ptr<Refresher> m_refresher;
    QList<Result<SharedListing>> m_answers;
};

namespace {

const auto OfAll = u"listingOfAll"_s;

Backup running(qint64 id, int server)
{
    Backup backup = some::backup(id, server, 1000);
    backup.statusWord = u"in_progress"_s;
    return backup;
}

ApiError failure(ApiError::Kind kind, std::optional<std::chrono::seconds> retryAfter = {})
{
    ApiError error;
    error.kind = kind;
    error.retryAfter = retryAfter;
    return error;
}

} // namespace

void TestRefresher::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_source = std::make_unique<FakeListings>();
    m_backups = std::make_unique<BackupCatalog>();
    m_servers = std::make_unique<ServerCatalog>();
    m_refresher = std::make_unique<Refresher>(*m_source, *m_backups, *m_servers, *m_clock, RefreshPace{});
}

void TestRefresher::cleanup()
{
    m_refresher.reset();
    m_backups.reset();
    m_answers.clear();
}

int TestRefresher::pause(const QString &name) const
{
    const auto *timer = m_refresher->findChild<QTimer *>(name);
    return timer && timer->isActive() ? timer->interval() : -1;
}

void TestRefresher::fire(const QString &name)
{
    auto *timer = m_refresher->findChild<QTimer *>(name);
    QVERIFY(timer && timer->isActive());
    timer->stop(); // single shot
    QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
}

void TestRefresher::take(size_t read, const std::vector<Backup> &backups, ListingVerdict verdict)
{
    auto listing = std::make_shared<Listing>(*some::listing(backups, m_source->at(read).scope));
    listing->verdict = verdict;
    const QSignalSpy changed(m_backups.get(), &BackupCatalog::changed);
    m_source->answer(read, SharedListing(listing));
    QTRY_COMPARE(changed.count(), 1);
}

PendingCall TestRefresher::wish(const ListingScope &scope, Refresher::Wisher wisher)
{
    return m_refresher->list(
        scope, m_clock->steady(), [this](const Result<SharedListing> &result) { m_answers.append(result); }, wisher);
}

void TestRefresher::equalWishesShareOne()
{
    const PendingCall first = wish({some::number(1)});
    const PendingCall second = wish({some::number(1)});
    const PendingCall other = wish({some::number(2)});
    const PendingCall all = wish({});
    QCOMPARE(m_source->count(), 3);
    QCOMPARE(m_source->at(1).scope, ListingScope{some::number(2)});
    const QSignalSpy listed(m_refresher.get(), &Refresher::listed);
    take(0, {some::backup(1, 1)});
    QCOMPARE(m_answers.size(), 2);
    QCOMPARE(*m_answers[0], *m_answers[1]);
    QCOMPARE(listed.count(), 1);
    QVERIFY(!first.isRunning());
    QVERIFY(other.isRunning());
}

void TestRefresher::anOlderListingServesNoNewerWish()
{
    const PendingCall first = wish({some::number(1)});
    m_clock->advance(1ms);
    const PendingCall second = wish({some::number(1)});
    QCOMPARE(m_source->count(), 2);
    take(0, {});
    QCOMPARE(m_answers.size(), 1);
    QVERIFY(second.isRunning());
    take(1, {});
    QCOMPARE(m_answers.size(), 2);
}

void TestRefresher::paceIsTwentyTimesWhatTheLastOneTook_data()
{
    QTest::addColumn<int>("tookMSecs");
    QTest::addColumn<int>("pause");
    QTest::newRow("quick") << 100 << 300'000;
    QTest::newRow("just as long") << 15'000 << 300'000;
    QTest::newRow("slow") << 16'000 << 320'000;
    QTest::newRow("a minute") << 60'000 << 1'200'000;
}

void TestRefresher::paceIsTwentyTimesWhatTheLastOneTook()
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

void TestRefresher::byHandOnlyHasNoPace()
{
    m_refresher->setInterval(0ms);
    m_refresher->start();
    take(0, {});
    QCOMPARE(pause(OfAll), -1);
    m_refresher->setInterval(60s);
    QCOMPARE(pause(OfAll), 60'000);
}

void TestRefresher::watchesWithGrowingPauses()
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

void TestRefresher::somethingNewIsWatchedQuickly()
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

void TestRefresher::moreThanTwentyAreNotWatched()
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

void TestRefresher::aHoldLetsNothingLeaveByItself()
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

void TestRefresher::refreshByHandEndsAHold()
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

void TestRefresher::aHoldIsBounded()
{
    m_refresher->start();
    m_source->answer(0, failure(ApiError::Kind::TooManyRequests, std::chrono::hours(24)));
    QCOMPARE(pause(OfAll), 900'000);
    m_refresher->refresh();
    m_source->answer(1, failure(ApiError::Kind::TooManyRequests));
    QCOMPARE(pause(OfAll), 60'000);
}

void TestRefresher::aParkedWishThatIsDroppedSendsNothing()
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

void TestRefresher::after401NothingLeavesByItself()
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

void TestRefresher::cancelEndsTheListingOfAll()
{
    m_refresher->start();
    const PendingCall all = wish({});
    const PendingCall one = wish({some::number(1)});
    const QSignalSpy changed(m_backups.get(), &BackupCatalog::changed);
    m_refresher->cancel();
    QVERIFY(m_source->at(0).isCancelled);
    QVERIFY(!m_source->at(1).isCancelled);
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(m_answers[0].error().kind, ApiError::Kind::Cancelled);
    QVERIFY(!m_refresher->state().isListingAll);
    QCOMPARE(m_refresher->state().error->kind, ApiError::Kind::Cancelled); // nothing is known yet
    QCOMPARE(pause(OfAll), 300'000);
    QCOMPARE(changed.count(), 0);
    m_refresher->refresh();
    take(2, {});
    m_refresher->refresh();
    m_refresher->cancel();
    QVERIFY(!m_refresher->state().error); // the last known list stands
}

void TestRefresher::aDroppedWishIsNotAnswered()
{
    {
        const PendingCall dropped = wish({some::number(1)});
    }
    const PendingCall kept = wish({some::number(1)});
    QCOMPARE(m_source->count(), 1);
    take(0, {});
    QCOMPARE(m_answers.size(), 1);
}

void TestRefresher::wantsAServerOnlyWhereTheWholeCouldNotBeHad()
{
    m_refresher->wantServer(some::number(1)); // nothing was tried yet
    m_refresher->start();
    m_refresher->wantServer(some::number(1)); // it is on its way
    QCOMPARE(m_source->count(), 1);
    m_source->answer(0, failure(ApiError::Kind::ServerError));
    m_refresher->wantServer({});
    QCOMPARE(m_source->count(), 1);
    m_refresher->wantServer(some::number(1));
    QCOMPARE(m_source->count(), 2);
    QCOMPARE(m_source->at(1).scope, ListingScope{some::number(1)});
    m_refresher->refresh();
    take(2, {some::backup(1, 1)}, ListingVerdict::PageFailed);
    m_refresher->wantServer(some::number(2));
    QCOMPARE(m_source->count(), 4);
    m_refresher->refresh();
    take(4, {some::backup(1, 1)});
    m_refresher->wantServer(some::number(3));
    QCOMPARE(m_source->count(), 5);
}

void TestRefresher::stopLetsOnlyWishesGoOn()
{
    m_refresher->start();
    const PendingCall one = wish({some::number(1)});
    m_refresher->stop();
    QVERIFY(m_source->at(0).isCancelled);
    QVERIFY(!m_source->at(1).isCancelled);
    QVERIFY(!m_refresher->state().isListingAll);
    take(1, {running(1, 1)});
    QCOMPARE(m_answers.size(), 1);
    QCOMPARE(pause(OfAll), -1);
    QCOMPARE(pause(u"1"_s), -1);
}

void TestRefresher::endsWhileUnderWay()
{
    m_refresher->start();
    const PendingCall one = wish({some::number(1)});
    m_refresher.reset();
    QVERIFY(m_source->at(0).isCancelled);
    QVERIFY(m_source->at(1).isCancelled);
    QVERIFY(!one.isRunning());
    m_source->answer(0, SharedListing(std::make_shared<Listing>()));
    QVERIFY(m_answers.isEmpty());
}

void TestRefresher::survivesBeingEndedByWhoIsTold()
{
    const PendingCall one = m_refresher->list({some::number(1)}, m_clock->steady(),
                                              [this](const Result<SharedListing> &) { m_refresher.reset(); });
    const PendingCall two = wish({some::number(1)});
    m_source->answer(0, SharedListing(std::make_shared<Listing>()));
    QVERIFY(!m_refresher);
    QVERIFY(m_answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
