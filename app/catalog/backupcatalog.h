// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"

#include <QObject>
#include <QQueue>
#include <QSet>
#include <QThreadPool>

namespace bewarje {

struct CatalogStep;

/// The last word on how current the catalogue is.
struct CatalogFacts
{
    bool everListed = false;                           ///< a listing of all has been taken
    ListingVerdict verdict = ListingVerdict::Complete; ///< of the last listing of all
    SharedListing lastOfAll; ///< without rows kept alive by others it is small talk; may be null
    Timestamp asOf;          ///< when the last listing of all ended
};

/// Every backup that is known. Each listing adds and changes rows in its scope; only proven absence
/// removes one. The next version is built on another thread and swapped in one step.
class BackupCatalog : public QObject
{
    Q_OBJECT

public:
    explicit BackupCatalog(QObject *parent = nullptr);
    ~BackupCatalog() override;

    [[nodiscard]] const SharedCatalog &version() const { return m_version; }
    [[nodiscard]] const CatalogFacts &facts() const { return m_facts; }

    /// Takes a listing as a difference. Listings are taken in the order of the calls.
    void take(const SharedListing &listing);
    /// After a 204: the row leaves with the next listing of its server that lacks it, complete or not.
    void expectGone(const ResourceId &backup);

signals:
    /// Once a listing taken, also when nothing differs.
    void changed(const bewarje::CatalogChange &change);

private:
    void buildNext();
    void swap(const Listing &listing, const CatalogStep &step);

    SharedCatalog m_version;
    CatalogFacts m_facts;
    QSet<ResourceId> m_expectedGone;
    QSet<ResourceId> m_doubted; ///< lacked by one complete listing of several pages
    QQueue<SharedListing> m_waiting;
    bool m_isBuilding = false;
    QThreadPool m_building;
};

} // namespace bewarje
