// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/listingwish.h"

#include <utility>

namespace bewarje {

ListingWish::ListingWish(ListingScope scope, SteadyTime notOlderThan, ResultHandler<SharedListing> handler,
                         QObject *parent)
    : Call(parent), m_scope(std::move(scope)), m_notOlderThan(notOlderThan), m_handler(std::move(handler))
{}

void ListingWish::cancel()
{
    m_handler = {};
    deleteLater();
}

void ListingWish::answer(const Result<SharedListing> &result)
{
    const auto handler = std::exchange(m_handler, {});
    deleteLater();
    if (handler)
        handler(result);
}

void ListingWish::answerLater(const ApiError &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { answer(error); }, Qt::QueuedConnection);
}

} // namespace bewarje
