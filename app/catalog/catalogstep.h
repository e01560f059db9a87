// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"

#include <QSet>

namespace bewarje {

/// What one listing does to the catalogue: a pure function, run on any thread.
struct CatalogStep
{
    CatalogChange change;
    /// Ids that a complete listing of several pages lacked: gone when another complete one agrees.
    QSet<ResourceId> doubted;
    /// Of the ids expected to be gone, those that left.
    QSet<ResourceId> left;
};

[[nodiscard]] CatalogStep nextCatalog(const SharedCatalog &before, const Listing &listing,
                                      const QSet<ResourceId> &expectedGone, const QSet<ResourceId> &doubted);

} // namespace bewarje
