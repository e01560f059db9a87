// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingassembler.h"

#include <algorithm>

namespace bewarje {

namespace {

using IdKey = BackupTable::IdKey;

/// The rows whose id comes again further down, sorted.
std::vector<quint32> rowsThatRepeat(const BackupTable &table)
{
    const auto rows = table.rows();
    const auto isAscending =
        std::adjacent_find(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return !(a.id < b.id); })
        == rows.end();
    if (isAscending)
        return {};
    std::vector<std::pair<IdKey, quint32>> ids;
    ids.reserve(rows.size());
    for (size_t row = 0; row < rows.size(); ++row)
        ids.emplace_back(rows[row].id, quint32(row));
    std::sort(ids.begin(), ids.end(), [](const auto &a, const auto &b) {
        return a.first == b.first ? a.second < b.second : a.first < b.first;
    });
    std::vector<quint32> repeated;
    for (size_t i = 1; i < ids.size(); ++i) {
        if (ids[i].first == ids[i - 1].first)
            repeated.push_back(ids[i - 1].second);
    }
    std::sort(repeated.begin(), repeated.end());
    return repeated;
}

BackupTable joined(const std::vector<std::shared_ptr<PageContent>> &pages)
{
    if (pages.size() == 1)
        return std::move(pages.front()->backups);
    qsizetype rows = 0;
    for (const auto &page : pages)
        rows += page->backups.size();
    BackupTable table;
    table.reserve(rows);
    for (const auto &page : pages) {
        for (qsizetype row = 0; row < page->backups.size(); ++row)
            table.append(page->backups, row);
        page->backups = BackupTable();
    }
    return table;
}

/// Leaves out what repeats (the last one is kept) and what is of another server.
void sift(Listing &listing)
{
    BackupTable &table = listing.backups;
    const std::vector<quint32> repeated = rowsThatRepeat(table);
    listing.repeated = qint64(repeated.size());
    const qsizetype server = listing.scope.server ? table.serverIndex(*listing.scope.server) : -1;
    const auto isForeign = [&](qsizetype row) { return !listing.scope.isAll() && table.row(row).server != server; };
    for (qsizetype row = 0; row < table.size(); ++row)
        listing.foreign += isForeign(row) ? 1 : 0;
    if (listing.repeated == 0 && listing.foreign == 0)
        return;
    BackupTable kept;
    kept.reserve(table.size());
    for (qsizetype row = 0; row < table.size(); ++row) {
        if (!isForeign(row) && !std::binary_search(repeated.begin(), repeated.end(), quint32(row)))
            kept.append(table, row);
    }
    table = std::move(kept);
}

ListingVerdict verdictOf(const Listing &listing, const PagedRead::Outcome &outcome, qint64 items,
                         std::optional<qint64> lastCount)
{
    if (outcome.verdict != ListingVerdict::Complete)
        return outcome.verdict;
    if (listing.unreadable > 0)
        return ListingVerdict::Unreadable;
    if (listing.repeated > 0)
        return ListingVerdict::Repeated;
    const bool isCountMet = items == listing.statedCount.value_or(items) && items == lastCount.value_or(items);
    return isCountMet ? ListingVerdict::Complete : ListingVerdict::CountDiffers;
}

} // namespace

void ListingAssembler::assemble(const std::shared_ptr<Listing> &listing, const PagedRead::Outcome &outcome)
{
    qint64 items = 0;
    for (const auto &page : outcome.pages) {
        items += page->items();
        listing->unreadable += page->unreadable;
    }
    std::optional<qint64> lastCount;
    if (!outcome.pages.empty()) {
        listing->statedCount = outcome.pages.front()->count;
        lastCount = outcome.pages.back()->count;
        listing->backups = joined(outcome.pages);
    }
    listing->pages = int(outcome.pages.size());
    listing->error = outcome.error;
    listing->serverTime = outcome.serverTime;
    sift(*listing);
    listing->verdict = verdictOf(*listing, outcome, items, lastCount);
    emit assembled(listing);
}

} // namespace bewarje
