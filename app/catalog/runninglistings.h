// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listingsource.h"
#include "app/catalog/listingwish.h"
#include "app/domain/clock.h"

#include <QObject>

#include <list>

namespace bewarje {

/// The listings under way, and the wishes that share them.
class RunningListings : public QObject
{
    Q_OBJECT

public:
    RunningListings(ListingSource &source, const Clock &clock, QObject *parent);

    /// A listing that nobody waits for; nothing where one of this scope is under way.
    void begin(const ListingScope &scope);
    /// The wish shares a listing under way that is new enough, or one begins for it.
    void grant(ListingWish *wish);
    /// Ends the listings of all. The caller answers their wishes.
    [[nodiscard]] ListingWishes dropOfAll();
    /// Ends the listings that nobody waits for.
    void dropUnwished();
    [[nodiscard]] bool isListingAll() const;

signals:
    /// Of a listing of all; the first, when it begins, is empty.
    void progressed(const bewarje::ListingProgress &progress);
    /// Before the wishes are answered. `started` is when its first request left.
    void ended(const bewarje::ListingScope &scope, bewarje::SteadyTime started,
               const bewarje::Result<bewarje::SharedListing> &result);

private:
    struct Running
    {
        ListingScope scope;
        SteadyTime started;
        ListingWishes wishes;
        PendingCall call;
    };
    using Iterator = std::list<Running>::iterator;

    [[nodiscard]] Iterator find(const ListingScope &scope, SteadyTime notOlderThan);
    void begin(const ListingScope &scope, ListingWishes wishes);
    void end(Iterator listing, const Result<SharedListing> &result);

    ListingSource &m_source;
    const Clock &m_clock;
    std::list<Running> m_running;
};

} // namespace bewarje
