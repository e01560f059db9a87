// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/runninglistings.h"

#include <algorithm>
#include <utility>

namespace bewarje {

RunningListings::RunningListings(ListingSource &source, const Clock &clock, QObject *parent)
    : QObject(parent), m_source(source), m_clock(clock)
{}

void RunningListings::begin(const ListingScope &scope)
{
    if (find(scope, SteadyTime::min()) == m_running.end())
        begin(scope, {});
}

void RunningListings::grant(ListingWish *wish)
{
    const auto found = find(wish->scope(), wish->notOlderThan());
    if (found == m_running.end())
        begin(wish->scope(), {wish});
    else
        found->wishes.emplace_back(wish);
}

ListingWishes RunningListings::dropOfAll()
{
    ListingWishes wishes;
    for (const Running &listing : m_running) {
        if (listing.scope.isAll())
            wishes.insert(wishes.end(), listing.wishes.begin(), listing.wishes.end());
    }
    m_running.remove_if([](const Running &listing) { return listing.scope.isAll(); });
    return wishes;
}

void RunningListings::dropUnwished()
{
    m_running.remove_if([](const Running &listing) {
        return std::none_of(listing.wishes.begin(), listing.wishes.end(), [](const auto &wish) { return wish; });
    });
}

bool RunningListings::isListingAll() const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [](const Running &listing) { return listing.scope.isAll(); });
}

RunningListings::Iterator RunningListings::find(const ListingScope &scope, SteadyTime notOlderThan)
{
    return std::find_if(m_running.begin(), m_running.end(), [&scope, notOlderThan](const Running &listing) {
        return listing.scope == scope && listing.started >= notOlderThan;
    });
}

void RunningListings::begin(const ListingScope &scope, ListingWishes wishes)
{
    const auto listing = m_running.insert(m_running.end(), Running{scope, m_clock.steady(), std::move(wishes), {}});
    listing->call = m_source.read(
        scope, [this, listing](const Result<SharedListing> &result) { end(listing, result); },
        [this, isAll = scope.isAll()](const ListingProgress &progress) {
            if (isAll)
                emit progressed(progress);
        });
    if (scope.isAll())
        emit progressed({});
}

void RunningListings::end(Iterator listing, const Result<SharedListing> &result)
{
    std::list<Running> over;
    over.splice(over.end(), m_running, listing);
    emit ended(listing->scope, listing->started, result); // whoever is told may end the session
    for (const QPointer<ListingWish> &wish : listing->wishes) {
        if (wish)
            wish->answer(result);
    }
}

} // namespace bewarje
