// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/catalog/refresherbench.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRefresher : public RefresherBench
{
    Q_OBJECT

private slots:
    void equalWishesShareOne();
    void anOlderListingServesNoNewerWish();
    void cancelEndsTheListingOfAll();
    void aDroppedWishIsNotAnswered();
    void wantsAServerOnlyWhereTheWholeCouldNotBeHad();
    void stopLetsOnlyWishesGoOn();
    void endsWhileUnderWay();
    void survivesBeingEndedByWhoIsTold();
    void survivesBeingEndedByWhoHears_data();
    void survivesBeingEndedByWhoHears();
};

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

void TestRefresher::survivesBeingEndedByWhoHears_data()
{
    const Result<SharedListing> listing = SharedListing(std::make_shared<Listing>());
    QTest::addColumn<bool>("isState");
    QTest::addColumn<Result<SharedListing>>("answer");
    QTest::newRow("of the state") << true << listing;
    QTest::newRow("of a refused token") << true << Result<SharedListing>(failure(ApiError::Kind::Unauthorized));
    QTest::newRow("of the listing") << false << listing;
}

void TestRefresher::survivesBeingEndedByWhoHears()
{
    QFETCH(bool, isState);
    QFETCH(Result<SharedListing>, answer);
    const auto end = [this] { m_refresher.reset(); };
    if (isState)
        connect(m_refresher.get(), &Refresher::stateChanged, this, end);
    else
        connect(m_refresher.get(), &Refresher::listed, this, end);
    const PendingCall one = wish({some::number(1)});
    m_source->answer(0, answer);
    QVERIFY(!m_refresher);
    QVERIFY(m_answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
