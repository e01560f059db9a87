// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apierror.h"
#include "app/domain/backuptable.h"
#include "app/domain/clock.h"
#include "app/domain/server.h"

#include <QHash>
#include <QList>

#include <memory>
#include <optional>

namespace bewarje {

/// Which backups a listing asked for: all, or those of one server.
struct ListingScope
{
    std::optional<ResourceId> server;

    [[nodiscard]] bool isAll() const { return !server.has_value(); }
    friend bool operator==(const ListingScope &, const ListingScope &) = default;
    friend size_t qHash(const ListingScope &scope, size_t seed = 0)
    {
        return scope.server ? qHash(*scope.server, seed) : seed;
    }
};

/// Whether a listing is everything in its scope, and if not, why.
enum class ListingVerdict : quint8 {
    Complete,
    PageFailed,   ///< a later page did not come; Listing::error says why
    CountDiffers, ///< other than the stated `count`, on the first or last page
    Repeated,     ///< an id came twice: pages shifted while being read
    Unreadable,   ///< items without usable id or server, or too large
    NextRefused,  ///< `next` led away from the account's address
    TooManyPages  ///< the cap of 10,000 pages
};

/// Everything that one full round of `GET /backups/` brought for its scope. Immutable once shared.
struct Listing
{
    ListingScope scope;
    BackupTable backups;
    ListingVerdict verdict = ListingVerdict::Complete;
    int pages = 0; ///< pages that came
    std::optional<qint64> statedCount;
    qint64 unreadable = 0;         ///< items that could not be read
    qint64 repeated = 0;           ///< items whose id had come before (the last one is kept)
    qint64 foreign = 0;            ///< items of another server than the scope's, dropped
    std::optional<ApiError> error; ///< with PageFailed
    SteadyTime startedSteady;      ///< when its first request left
    Timestamp startedAt;
    Timestamp finishedAt;
    Timestamp serverTime; ///< the provider's clock with its last page; may be unknown

    [[nodiscard]] bool isComplete() const { return verdict == ListingVerdict::Complete; }
    /// True when a backup in its scope that it lacks is proven gone by this listing alone: complete
    /// and read as one page (between two pages one backup can be made and another expire).
    [[nodiscard]] bool provesAbsence() const { return isComplete() && pages == 1; }
};

using SharedListing = std::shared_ptr<const Listing>;

/// One round of `GET /servers/`.
struct ServerListing
{
    QList<Server> servers;
    bool isComplete = false;
    /// 403 or 404: servers without any backup cannot be seen.
    bool isRefused = false;
    qint64 unreadable = 0;
};

/// How far a listing is: pages that came, of how many where that is known.
struct ListingProgress
{
    int page = 0;
    int pages = 0; ///< 0: not known
    qint64 items = 0;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::SharedListing)
Q_DECLARE_METATYPE(bewarje::ListingProgress)
