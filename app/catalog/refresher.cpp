// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/refresher.h"

#include <QPointer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

} // namespace

Refresher::Refresher(ListingSource &source, BackupCatalog &backups, ServerCatalog &servers, const Clock &clock,
                     RefreshPace pace, QObject *parent)
    : QObject(parent), m_source(source), m_backups(backups), m_servers(servers), m_clock(clock),
      m_pace(std::move(pace)), m_running(source, clock, this), m_hold(clock, m_pace.longestHold, this),
      m_watch(m_pace.watching, m_pace.mostWatched, this), m_timer(this)
{
    m_timer.setObjectName(u"listingOfAll"_s);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire before a hold ends
    connect(&m_timer, &QTimer::timeout, this, &Refresher::listAllByItself);
    connect(&m_running, &RunningListings::progressed, this, &Refresher::noteProgress);
    connect(&m_running, &RunningListings::ended, this, &Refresher::take);
    connect(&m_hold, &ListingHold::ended, this, &Refresher::noteHoldEnded);
    connect(&m_watch, &ServerWatch::due, this, &Refresher::lookAt);
    connect(&m_backups, &BackupCatalog::changed, this, [this](const CatalogChange &change) {
        m_servers.take(change.after);
        watch();
    });
}

PendingCall Refresher::list(const ListingScope &scope, SteadyTime notOlderThan, ResultHandler<SharedListing> handler,
                            Wisher wisher)
{
    auto *wish = new ListingWish(scope, notOlderThan, std::move(handler), this);
    if (m_state.isTokenRefused)
        wish->answerLater(errorOf(ApiError::Kind::Unauthorized));
    else if (wisher == Wisher::Program && isHeld())
        m_hold.park(wish);
    else
        m_running.grant(wish);
    return PendingCall(wish);
}

void Refresher::setInterval(std::chrono::milliseconds interval)
{
    m_pace.interval = interval;
    if (!m_state.isListingAll)
        schedule();
}

void Refresher::start()
{
    m_isStarted = true;
    watch();
    listAllByItself();
}

void Refresher::stop()
{
    m_isStarted = false;
    m_timer.stop();
    m_watch.clear();
    m_serverCall.cancel();
    m_running.dropUnwished();
    m_state.isListingAll = m_running.isListingAll();
    emit stateChanged();
}

void Refresher::refresh()
{
    m_state.isTokenRefused = false;
    listAll();
    watch();
}

void Refresher::resume()
{
    if (m_state.isTokenRefused)
        refresh();
}

void Refresher::cancel()
{
    if (!m_state.isListingAll)
        return;
    const ListingWishes wishes = m_running.dropOfAll();
    m_serverCall.cancel();
    m_state.isListingAll = false;
    if (!m_backups.facts().everListed)
        m_state.error = errorOf(ApiError::Kind::Cancelled);
    schedule();
    emit stateChanged();
    for (const QPointer<ListingWish> &wish : wishes) {
        if (wish)
            wish->answer(errorOf(ApiError::Kind::Cancelled));
    }
}

void Refresher::noteTokenRefused()
{
    if (m_state.isTokenRefused)
        return;
    endForRefusedToken();
    emit stateChanged();
}

void Refresher::endForRefusedToken()
{
    m_state.isTokenRefused = true;
    m_timer.stop();
    m_watch.clear();
    for (const QPointer<ListingWish> &wish : m_hold.takeParked()) {
        if (wish)
            wish->answerLater(errorOf(ApiError::Kind::Unauthorized));
    }
}

void Refresher::wantServer(const std::optional<ResourceId> &server)
{
    const bool isQuiet = m_state.isListingAll || m_state.isTokenRefused || isHeld();
    const bool couldNotBeHad = !m_hadWhole && (m_state.error || m_backups.facts().everListed);
    if (server && couldNotBeHad && !isQuiet)
        m_running.begin({server});
}

void Refresher::take(const ListingScope &scope, SteadyTime started, const Result<SharedListing> &result)
{
    const QPointer<Refresher> self(this); // whoever is told may end the session
    if (result)
        m_backups.take(*result);
    noteResult(scope, started, result);
    if (result && self)
        emit listed(*result);
}

void Refresher::noteResult(const ListingScope &scope, SteadyTime started, const Result<SharedListing> &result)
{
    std::optional<ApiError> error;
    if (!result)
        error = result.error();
    else if ((*result)->error)
        error = (*result)->error;
    if (error && error->kind == ApiError::Kind::Unauthorized)
        endForRefusedToken();
    if (error && error->kind == ApiError::Kind::TooManyRequests) {
        m_hold.begin(error->retryAfter.value_or(std::chrono::seconds(60)));
        m_state.heldUntil = m_hold.until();
    }
    if (scope.isAll())
        noteResultOfAll(started, result, error);
    else
        m_watch.noteListed(*scope.server, m_hold.left());
    emit stateChanged();
}

void Refresher::noteResultOfAll(SteadyTime started, const Result<SharedListing> &result,
                                const std::optional<ApiError> &error)
{
    if (result)
        m_lastTook = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - started);
    m_hadWhole = m_hadWhole || (result && (*result)->isComplete());
    m_isOwed = error && error->kind == ApiError::Kind::TooManyRequests;
    m_state.error = result ? std::nullopt : error;
    m_state.isListingAll = m_running.isListingAll();
    schedule();
}

void Refresher::noteProgress(const ListingProgress &progress)
{
    m_state.isListingAll = true;
    m_state.progress = progress;
    emit stateChanged();
}

void Refresher::noteHoldEnded()
{
    m_state.heldUntil = {};
    for (const QPointer<ListingWish> &wish : m_hold.takeParked()) {
        if (wish)
            m_running.grant(wish);
    }
    emit stateChanged();
}

void Refresher::schedule()
{
    m_timer.stop();
    if (!mayGoByItself())
        return;
    const auto hold = m_hold.left();
    const auto rest = m_lastTook * m_pace.restFactor;
    if (m_isOwed && hold.count() > 0) // what was asked for and refused comes when the hold ends
        m_timer.start(std::max(rest, hold));
    else if (m_pace.interval.count() > 0)
        m_timer.start(std::max({m_pace.interval, rest, hold}));
}

void Refresher::listAllByItself()
{
    if (!mayGoByItself())
        return;
    if (isHeld())
        schedule();
    else
        listAll();
}

void Refresher::listAll()
{
    m_timer.stop();
    m_hold.end();
    m_serverCall = m_source.readServers([this](const Result<ServerListing> &result) {
        if (result)
            m_servers.take(*result);
        else if (result.error().kind == ApiError::Kind::Unauthorized)
            noteTokenRefused();
    });
    m_running.begin({});
}

void Refresher::watch()
{
    if (mayGoByItself())
        m_watch.take(*m_backups.version(), m_hold.left());
}

void Refresher::lookAt(const ResourceId &server)
{
    if (isHeld())
        m_watch.putOff(server, m_hold.left());
    else
        m_running.begin({server});
}

} // namespace bewarje
