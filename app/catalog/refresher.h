// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listingsource.h"
#include "app/catalog/backupcatalog.h"
#include "app/catalog/servercatalog.h"

#include <QObject>

#include <chrono>
#include <memory>
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
    ~Refresher() override;

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
    class Implementation;
    std::unique_ptr<Implementation> m_implementation;
    State m_state;
};

} // namespace bewarje
