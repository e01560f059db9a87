// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/refresher.h"

#include "app/catalog/serverwatch.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// One wish for a listing. Answers once and ends itself.
class Wish : public Call
{
public:
    Wish(ResultHandler<SharedListing> handler, QObject *parent) : Call(parent), m_handler(std::move(handler)) {}

    void cancel() override
    {
        m_handler = {};
        deleteLater();
    }

    void answer(const Result<SharedListing> &result)
    {
        const auto handler = std::exchange(m_handler, {});
        deleteLater();
        if (handler)
            handler(result);
    }

    void answerLater(const ApiError &error)
    {
        QMetaObject::invokeMethod(
            this, [this, error] { answer(error); }, Qt::QueuedConnection);
    }

private:
    ResultHandler<SharedListing> m_handler;
};

ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

} // namespace

/// The listings under way, their wishes, and the timers.
class Refresher::Implementation : public QObject
{
public:
    struct Round
    {
        quint64 number = 0;
        ListingScope scope;
        SteadyTime started;
        bool isOwn = false; ///< goes on when nobody waits for it
        PendingCall call;
        std::vector<QPointer<Wish>> wishes;
    };
    /// A wish that waits for the end of a hold.
    struct Parked
    {
        ListingScope scope;
        SteadyTime notOlderThan;
        QPointer<Wish> wish;
    };

    Implementation(Refresher &owner, ListingSource &source, BackupCatalog &backups, ServerCatalog &servers,
                   const Clock &clock, RefreshPace pace)
        : QObject(&owner), m_owner(owner), m_source(source), m_backups(backups), m_servers(servers), m_clock(clock),
          m_pace(std::move(pace)), m_watch(m_pace.watching, m_pace.mostWatched, this), m_timer(this), m_holdEnd(this)
    {
        m_timer.setObjectName(u"listingOfAll"_s);
        m_holdEnd.setObjectName(u"holdEnd"_s);
        for (QTimer *timer : {&m_timer, &m_holdEnd}) {
            timer->setSingleShot(true);
            timer->setTimerType(Qt::PreciseTimer); // a coarse one may fire before a hold ends
        }
        connect(&m_timer, &QTimer::timeout, this, [this] { listAllByItself(); });
        connect(&m_holdEnd, &QTimer::timeout, this, [this] { endHold(); });
        connect(&m_watch, &ServerWatch::due, this, [this](const ResourceId &server) { lookAt(server); });
        connect(&m_backups, &BackupCatalog::changed, this, [this](const CatalogChange &change) {
            m_servers.take(change.after);
            watch();
        });
    }

    Refresher &m_owner;
    ListingSource &m_source;
    BackupCatalog &m_backups;
    ServerCatalog &m_servers;
    const Clock &m_clock;
    RefreshPace m_pace;
    bool m_isStarted = false;
    bool m_isOwed = false;   ///< the last listing of all ended because of too many requests
    bool m_hadWhole = false; ///< a complete listing of all has come
    std::chrono::milliseconds m_lastTook{0};
    quint64 m_lastNumber = 0;
    std::vector<std::unique_ptr<Round>> m_rounds;
    std::vector<Parked> m_parked;
    ServerWatch m_watch;
    PendingCall m_serverCall;
    QTimer m_timer;
    QTimer m_holdEnd;

    Round *running(const ListingScope &scope, SteadyTime notOlderThan)
    {
        for (const auto &round : m_rounds) {
            if (round->scope == scope && round->started >= notOlderThan)
                return round.get();
        }
        return nullptr;
    }

    Round *begin(const ListingScope &scope)
    {
        auto round = std::make_unique<Round>();
        Round *started = round.get();
        started->number = ++m_lastNumber;
        started->scope = scope;
        started->started = m_clock.steady();
        m_rounds.push_back(std::move(round));
        const quint64 number = started->number;
        started->call = m_source.read(
            scope, [this, number](const Result<SharedListing> &result) { end(number, result); },
            [this, number](const ListingProgress &progress) { note(number, progress); });
        if (scope.isAll()) {
            m_owner.m_state.isListingAll = true;
            m_owner.m_state.progress = {};
            emit m_owner.stateChanged();
        }
        return started;
    }

    void note(quint64 number, const ListingProgress &progress)
    {
        const bool isOfAll = std::any_of(m_rounds.begin(), m_rounds.end(), [number](const auto &round) {
            return round->number == number && round->scope.isAll();
        });
        if (!isOfAll)
            return;
        m_owner.m_state.progress = progress;
        emit m_owner.stateChanged();
    }

    void end(quint64 number, const Result<SharedListing> &result)
    {
        const auto found = std::find_if(m_rounds.begin(), m_rounds.end(),
                                        [number](const auto &round) { return round->number == number; });
        if (found == m_rounds.end())
            return;
        const std::unique_ptr<Round> round = std::move(*found);
        m_rounds.erase(found);
        const QPointer<Implementation> self(this); // whoever is told may end the session
        if (result)
            m_backups.take(*result);
        noteResult(*round, result);
        if (result && self)
            emit m_owner.listed(*result);
        for (const QPointer<Wish> &wish : round->wishes) {
            if (wish)
                wish->answer(result);
        }
    }

    void noteResult(const Round &round, const Result<SharedListing> &result)
    {
        std::optional<ApiError> error;
        if (!result)
            error = result.error();
        else if ((*result)->error)
            error = (*result)->error;
        if (error && error->kind == ApiError::Kind::Unauthorized)
            m_owner.noteTokenRefused();
        if (error && error->kind == ApiError::Kind::TooManyRequests)
            hold(error->retryAfter.value_or(std::chrono::seconds(60)));
        if (round.scope.isAll())
            noteResultOfAll(round, result, error);
        else
            m_watch.noteListed(*round.scope.server, held());
        emit m_owner.stateChanged();
    }

    void noteResultOfAll(const Round &round, const Result<SharedListing> &result, const std::optional<ApiError> &error)
    {
        if (result)
            m_lastTook = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - round.started);
        m_hadWhole = m_hadWhole || (result && (*result)->isComplete());
        m_isOwed = error && error->kind == ApiError::Kind::TooManyRequests;
        m_owner.m_state.error = result ? std::nullopt : error;
        noteEndOfAll();
        schedule();
    }

    void noteEndOfAll()
    {
        m_owner.m_state.isListingAll =
            std::any_of(m_rounds.begin(), m_rounds.end(), [](const auto &round) { return round->scope.isAll(); });
    }

    void hold(std::chrono::seconds asked)
    {
        const auto span = std::min<std::chrono::milliseconds>(asked, m_pace.longestHold);
        m_owner.m_state.heldUntil = Timestamp::fromMSecs(m_clock.now().msecs() + span.count());
        m_holdEnd.start(span);
    }

    void endHold()
    {
        if (const auto left = held(); left.count() > 0)
            return m_holdEnd.start(left);
        m_holdEnd.stop();
        m_owner.m_state.heldUntil = {};
        for (const Parked &parked : std::exchange(m_parked, {})) {
            if (parked.wish)
                grant(parked.scope, parked.notOlderThan, parked.wish);
        }
        emit m_owner.stateChanged();
    }

    void grant(const ListingScope &scope, SteadyTime notOlderThan, Wish *wish)
    {
        Round *round = running(scope, notOlderThan);
        (round ? round : begin(scope))->wishes.emplace_back(wish);
    }

    void refuseParked()
    {
        for (const Parked &parked : std::exchange(m_parked, {})) {
            if (parked.wish)
                parked.wish->answerLater(errorOf(ApiError::Kind::Unauthorized));
        }
    }

    [[nodiscard]] std::chrono::milliseconds held() const
    {
        const Timestamp until = m_owner.m_state.heldUntil;
        return std::chrono::milliseconds(until.isKnown() ? std::max<qint64>(0, until.msecs() - m_clock.now().msecs())
                                                         : 0);
    }

    [[nodiscard]] bool mayGoByItself() const { return m_isStarted && !m_owner.m_state.isTokenRefused; }

    void schedule()
    {
        m_timer.stop();
        if (!mayGoByItself())
            return;
        const auto hold = held();
        const auto rest = m_lastTook * m_pace.restFactor;
        if (m_isOwed && hold.count() > 0) // what was asked for and refused comes when the hold ends
            m_timer.start(std::max(rest, hold));
        else if (m_pace.interval.count() > 0)
            m_timer.start(std::max({m_pace.interval, rest, hold}));
    }

    void listAllByItself()
    {
        if (!mayGoByItself())
            return;
        if (held().count() > 0)
            schedule();
        else
            listAll();
    }

    void listAll()
    {
        m_owner.m_state.heldUntil = {};
        m_timer.stop();
        if (m_holdEnd.isActive())
            endHold();
        m_serverCall = m_source.readServers([this](const Result<ServerListing> &result) {
            if (result)
                m_servers.take(*result);
            else if (result.error().kind == ApiError::Kind::Unauthorized)
                m_owner.noteTokenRefused();
        });
        Round *round = running({}, SteadyTime::min());
        (round ? round : begin({}))->isOwn = true;
    }

    void listServer(const ResourceId &server)
    {
        const ListingScope scope{server};
        Round *round = running(scope, SteadyTime::min());
        (round ? round : begin(scope))->isOwn = true;
    }

    void watch()
    {
        if (mayGoByItself())
            m_watch.take(*m_backups.version(), held());
    }

    void lookAt(const ResourceId &server)
    {
        if (held().count() == 0)
            listServer(server);
        else
            m_watch.putOff(server, held());
    }

    void stopAll()
    {
        m_timer.stop();
        m_watch.clear();
        m_serverCall.cancel();
        std::erase_if(m_rounds, [](const auto &round) {
            return std::none_of(round->wishes.begin(), round->wishes.end(), [](const auto &wish) { return wish; });
        });
        noteEndOfAll();
        emit m_owner.stateChanged();
    }
};

Refresher::Refresher(ListingSource &source, BackupCatalog &backups, ServerCatalog &servers, const Clock &clock,
                     RefreshPace pace, QObject *parent)
    : QObject(parent),
      m_implementation(std::make_unique<Implementation>(*this, source, backups, servers, clock, std::move(pace)))
{}

Refresher::~Refresher() = default;

PendingCall Refresher::list(const ListingScope &scope, SteadyTime notOlderThan, ResultHandler<SharedListing> handler,
                            Wisher wisher)
{
    auto *wish = new Wish(std::move(handler), m_implementation.get());
    if (m_state.isTokenRefused)
        wish->answerLater(errorOf(ApiError::Kind::Unauthorized));
    else if (wisher == Wisher::Program && m_implementation->held().count() > 0)
        m_implementation->m_parked.push_back({scope, notOlderThan, wish});
    else
        m_implementation->grant(scope, notOlderThan, wish);
    return PendingCall(wish);
}

void Refresher::setInterval(std::chrono::milliseconds interval)
{
    m_implementation->m_pace.interval = interval;
    if (!m_state.isListingAll)
        m_implementation->schedule();
}

void Refresher::start()
{
    m_implementation->m_isStarted = true;
    m_implementation->watch();
    m_implementation->listAllByItself();
}

void Refresher::stop()
{
    m_implementation->m_isStarted = false;
    m_implementation->stopAll();
}

void Refresher::refresh()
{
    m_state.isTokenRefused = false;
    m_implementation->listAll();
    m_implementation->watch();
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
    auto &rounds = m_implementation->m_rounds;
    std::vector<QPointer<Wish>> wishes;
    for (const auto &round : rounds) {
        if (round->scope.isAll())
            wishes.insert(wishes.end(), round->wishes.begin(), round->wishes.end());
    }
    std::erase_if(rounds, [](const auto &round) { return round->scope.isAll(); });
    m_implementation->m_serverCall.cancel();
    m_implementation->noteEndOfAll();
    if (!m_implementation->m_backups.facts().everListed)
        m_state.error = errorOf(ApiError::Kind::Cancelled);
    m_implementation->schedule();
    emit stateChanged();
    for (const QPointer<Wish> &wish : wishes) {
        if (wish)
            wish->answer(errorOf(ApiError::Kind::Cancelled));
    }
}

void Refresher::noteTokenRefused()
{
    if (m_state.isTokenRefused)
        return;
    m_state.isTokenRefused = true;
    m_implementation->m_timer.stop();
    m_implementation->m_watch.clear();
    m_implementation->refuseParked();
    emit stateChanged();
}

void Refresher::wantServer(const std::optional<ResourceId> &server)
{
    const bool isQuiet = m_state.isListingAll || m_state.isTokenRefused || m_implementation->held().count() > 0;
    const bool couldNotBeHad =
        !m_implementation->m_hadWhole && (m_state.error || m_implementation->m_backups.facts().everListed);
    if (server && couldNotBeHad && !isQuiet)
        m_implementation->listServer(*server);
}

} // namespace bewarje
