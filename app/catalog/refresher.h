// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listingsource.h"
#include "app/catalog/backupcatalog.h"
#include "app/catalog/listinghold.h"
#include "app/catalog/runninglistings.h"
#include "app/catalog/servercatalog.h"
#include "app/catalog/serverwatch.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace bewarje {

/// When listings are made by themselves.
struct RefreshPace
{
    std::chrono::milliseconds interval{300'000}; ///< of the whole list; 0: only by hand
    int restFactor = 20;                         ///< never sooner than this many times what the last one took
    std::vector<std::chrono::milliseconds> watching{
        std::chrono::milliseconds(5'000), std::chrono::milliseconds(10'000), std::chrono::milliseconds(20'000),
        std::chrono::milliseconds(40'000), std::chrono::milliseconds(60'000)}; ///< the last one repeats
    int mostWatched = 20; ///< servers listed one by one; above it the whole is listed by the timer
    std::chrono::milliseconds longestHold{900'000}; ///< of a Retry-After
};

/// The only way to a listing: by timer, by hand, before a write, for settling, and while something is in
/// progress. Equal wishes share one listing. Everything that comes goes into the catalogues.
class Refresher : public QObject
{
    Q_OBJECT

public:
    /// What the listing state says.
    struct State
    {
        bool isListingAll = false;
        ListingProgress progress;
        std::optional<ApiError> error; ///< of the last listing of all; nothing after a success
        Timestamp heldUntil;           ///< too many requests: nothing leaves by itself before this; unknown: not held
        bool isTokenRefused = false;   ///< after a 401 nothing is sent by itself until resume()
    };

    /// Who waits for a listing: a person's doing, or the program by itself.
    enum class Wisher : quint8 { Person, Program };

    Refresher(ListingSource &source, BackupCatalog &backups, ServerCatalog &servers, const Clock &clock,
              RefreshPace pace, QObject *parent = nullptr);

    /// A listing whose first request left at `notOlderThan` or later. It is in the catalogue's hands when
    /// the handler is called (the new version may come later). After a 401 it answers Unauthorized
    /// without a request, until resume() or refresh(). After too many requests a wish of the program's own
    /// leaves when the hold ends.
    PendingCall list(const ListingScope &scope, SteadyTime notOlderThan, ResultHandler<SharedListing> handler,
                     Wisher wisher = Wisher::Person);

    [[nodiscard]] const State &state() const { return m_state; }
    /// 0: only by hand.
    void setInterval(std::chrono::milliseconds interval);
    /// Stops and starts everything that goes by itself; the first start lists at once.
    void start();
    void stop();

public slots:
    /// By hand: servers and all backups, now; also ends a hold.
    void refresh();
    /// The person asked to go on after a 401.
    void resume();
    /// Ends a listing of all that is under way; what had come is not taken. Where nothing is known yet, the
    /// state's error is Cancelled.
    void cancel();
    /// A server was chosen. Sends nothing, except where the whole list could not be had, neither now nor
    /// earlier in this session: then that server is listed.
    void wantServer(const std::optional<bewarje::ResourceId> &server);
    /// Told by whoever met a 401.
    void noteTokenRefused();

signals:
    void stateChanged();
    /// Every listing, after it went into the catalogues.
    void listed(const bewarje::SharedListing &listing);

private:
    void take(const ListingScope &scope, SteadyTime started, const Result<SharedListing> &result);
    void endForRefusedToken();
    void noteResult(const ListingScope &scope, SteadyTime started, const Result<SharedListing> &result);
    void noteResultOfAll(SteadyTime started, const Result<SharedListing> &result, const std::optional<ApiError> &error);
    void noteProgress(const ListingProgress &progress);
    void noteHoldEnded();

    [[nodiscard]] bool isHeld() const { return m_hold.left().count() > 0; }
    [[nodiscard]] bool mayGoByItself() const { return m_isStarted && !m_state.isTokenRefused; }
    void schedule();
    void listAllByItself();
    void listAll();
    void watch();
    void lookAt(const ResourceId &server);

    ListingSource &m_source;
    BackupCatalog &m_backups;
    ServerCatalog &m_servers;
    const Clock &m_clock;
    RefreshPace m_pace;
    State m_state;
    bool m_isStarted = false;
    bool m_isOwed = false;   ///< the last listing of all ended because of too many requests
    bool m_hadWhole = false; ///< a complete listing of all has come
    std::chrono::milliseconds m_lastTook{0};
    RunningListings m_running;
    ListingHold m_hold;
    ServerWatch m_watch;
    PendingCall m_serverCall;
    QTimer m_timer; ///< of the next listing of all
};

} // namespace bewarje
