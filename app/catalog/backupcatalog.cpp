// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/backupcatalog.h"

#include "app/catalog/catalogstep.h"

#include <utility>

namespace bewarje {

namespace {

/// What a listing said about itself, without its rows.
SharedListing withoutRows(const Listing &listing)
{
    auto facts = std::make_shared<Listing>();
    facts->scope = listing.scope;
    facts->verdict = listing.verdict;
    facts->pages = listing.pages;
    facts->statedCount = listing.statedCount;
    facts->unreadable = listing.unreadable;
    facts->repeated = listing.repeated;
    facts->foreign = listing.foreign;
    facts->error = listing.error;
    facts->startedSteady = listing.startedSteady;
    facts->startedAt = listing.startedAt;
    facts->finishedAt = listing.finishedAt;
    facts->serverTime = listing.serverTime;
    return facts;
}

} // namespace

BackupCatalog::BackupCatalog(QObject *parent) : QObject(parent), m_version(std::make_shared<const CatalogVersion>())
{
    m_building.setMaxThreadCount(1);
}

BackupCatalog::~BackupCatalog()
{
    m_waiting.clear();
    m_building.waitForDone(); // what is being built posts to this object
}

void BackupCatalog::take(const SharedListing &listing)
{
    m_waiting.enqueue(listing);
    if (!m_isBuilding)
        buildNext();
}

void BackupCatalog::expectGone(const ResourceId &backup)
{
    m_expectedGone.insert(backup);
}

void BackupCatalog::buildNext()
{
    if (m_waiting.isEmpty())
        return;
    m_isBuilding = true;
    const SharedListing listing = m_waiting.dequeue();
    m_building.start([this, listing, before = m_version, expected = m_expectedGone, doubted = m_doubted] {
        auto step = std::make_shared<CatalogStep>(nextCatalog(before, *listing, expected, doubted));
        QMetaObject::invokeMethod(
            this, [this, listing, step] { swap(*listing, *step); }, Qt::QueuedConnection);
    });
}

void BackupCatalog::swap(const Listing &listing, const CatalogStep &step)
{
    m_version = step.change.after;
    m_doubted = step.doubted;
    m_expectedGone.subtract(step.left);
    if (listing.scope.isAll()) {
        m_facts.everListed = true;
        m_facts.verdict = listing.verdict;
        m_facts.lastOfAll = withoutRows(listing);
        m_facts.asOf = listing.finishedAt;
    }
    m_isBuilding = false;
    buildNext();
    emit changed(step.change);
}

} // namespace bewarje
