// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listing.h"
#include "app/api/pendingcall.h"
#include "app/api/result.h"

#include <functional>

namespace bewarje {

/// Where listings come from.
class ListingSource
{
public:
    using ProgressHandler = std::function<void(const ListingProgress &)>;

    ListingSource() = default;
    ListingSource(const ListingSource &) = delete;
    ListingSource &operator=(const ListingSource &) = delete;
    virtual ~ListingSource() = default;

    /// An error only where not even the first page could be read; otherwise a listing with its verdict.
    virtual PendingCall read(const ListingScope &scope, ResultHandler<SharedListing> handler,
                             ProgressHandler progress) = 0;
    /// 403 and 404 are a value (isRefused), since the program can go on without this list.
    virtual PendingCall readServers(ResultHandler<ServerListing> handler) = 0;
};

} // namespace bewarje
