// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/refresher.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

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
    struct Watch
    {
        size_t step = 0;
        qsizetype running = 0;
        std::unique_ptr<QTimer> timer;
    };

    Implementation(Refresher &owner, ListingSource &source, BackupCatalog &backups, ServerCatalog &servers,
                   const Clock &clock, RefreshPace pace)
        : m_owner(owner), m_source(source), m_backups(backups), m_servers(servers), m_clock(clock),
          m_pace(std::move(pace))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { listAllByItself(); });
        connect(&m_backups, &BackupCatalog::changed, this, [this](const CatalogChange &change) {
            m_servers.take(change.after);
            watch(*change.after);
        });
    }

    Refresher &m_owner;
    ListingSource &m_source;
    BackupCatalog &m_backups;
    ServerCatalog &m_servers;
    const Clock &m_clock;
    RefreshPace m_pace;
    bool m_isStarted = false;
    std::chrono::milliseconds m_lastTook{0};
    quint64 m_lastNumber = 0;
    std::vector<std::unique_ptr<Round>> m_rounds;
    std::map<QString, Watch> m_watched;
    PendingCall m_serverCall;
    QTimer m_timer;

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
        if (result)
            m_backups.take(*result);
        noteResult(*round, result);
        if (result)
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
        if (round.scope.isAll()) {
            m_lastTook = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - round.started);
            noteEndOfAll();
            m_owner.m_state.error = result ? std::nullopt : error;
            schedule();
        } else if (const auto watched = m_watched.find(round.scope.server->text()); watched != m_watched.end()) {
            ++watched->second.step;
            arm(*round.scope.server, watched->second);
        }
        emit m_owner.stateChanged();
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
        if (m_pace.interval.count() == 0) // only by hand
            return;
        m_timer.start(std::max({m_pace.interval, m_lastTook * m_pace.restFactor, hold}));
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

    /// Servers with something in progress are listed one by one, with growing pauses.
    void watch(const CatalogVersion &version)
    {
        std::map<QString, std::pair<ResourceId, qsizetype>> busy;
        for (qsizetype i = 0; i < version.table().servers().size(); ++i) {
            const qsizetype count = version.summaries()[size_t(i)].running;
            const ResourceId &id = version.table().servers()[i].id;
            if (count > 0)
                busy.insert({id.text(), {id, count}});
        }
        if (busy.size() > size_t(m_pace.mostWatched))
            busy.clear();
        std::erase_if(m_watched, [&busy](const auto &entry) { return !busy.contains(entry.first); });
        for (const auto &[text, server] : busy) {
            Watch &entry = m_watched[text];
            if (server.second > entry.running) { // something new is in progress: quick again
                entry.step = 0;
                arm(server.first, entry);
            }
            entry.running = server.second;
        }
    }

    void arm(const ResourceId &server, Watch &entry)
    {
        if (!mayGoByItself() || m_pace.watching.empty())
            return;
        if (!entry.timer) {
            entry.timer = std::make_unique<QTimer>();
            entry.timer->setSingleShot(true);
            connect(entry.timer.get(), &QTimer::timeout, this, [this, server] { lookAt(server); });
        }
        const auto pause = m_pace.watching[std::min(entry.step, m_pace.watching.size() - 1)];
        entry.timer->start(std::max(pause, held()));
    }

    void lookAt(const ResourceId &server)
    {
        if (!mayGoByItself())
            return;
        if (held().count() == 0)
            listServer(server);
        else if (const auto entry = m_watched.find(server.text()); entry != m_watched.end())
            arm(server, entry->second);
    }

    void rewatch()
    {
        m_watched.clear();
        watch(*m_backups.version());
    }

    void stopAll()
    {
        m_timer.stop();
        m_watched.clear();
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

PendingCall Refresher::list(const ListingScope &scope, SteadyTime notOlderThan, ResultHandler<SharedListing> handler)
{
    auto *wish = new Wish(std::move(handler), m_implementation.get());
    if (m_state.isTokenRefused) {
        QMetaObject::invokeMethod(
            wish, [wish] { wish->answer(errorOf(ApiError::Kind::Unauthorized)); }, Qt::QueuedConnection);
        return PendingCall(wish);
    }
    Implementation::Round *round = m_implementation->running(scope, notOlderThan);
    if (!round)
        round = m_implementation->begin(scope);
    round->wishes.emplace_back(wish);
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
    m_implementation->rewatch();
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
    m_implementation->rewatch();
    m_implementation->listAll();
}

void Refresher::resume()
{
    if (m_state.isTokenRefused)
        refresh();
}

void Refresher::cancel()
{
    auto &rounds = m_implementation->m_rounds;
    std::vector<QPointer<Wish>> wishes;
    for (const auto &round : rounds) {
        if (round->scope.isAll())
            wishes.insert(wishes.end(), round->wishes.begin(), round->wishes.end());
    }
    std::erase_if(rounds, [](const auto &round) { return round->scope.isAll(); });
    m_implementation->noteEndOfAll();
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
    m_implementation->m_watched.clear();
    emit stateChanged();
}

void Refresher::wantServer(const std::optional<ResourceId> &server)
{
    const bool couldNotBeHad = !m_implementation->m_backups.facts().everListed && m_state.error.has_value();
    if (server && couldNotBeHad && !m_state.isListingAll && !m_state.isTokenRefused)
        m_implementation->listServer(*server);
}

} // namespace bewarje
