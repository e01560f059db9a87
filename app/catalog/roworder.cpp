// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/roworder.h"

#include "app/catalog/textmatch.h"
#include "app/domain/radixsort.h"
#include "app/domain/ranks.h"

#include <algorithm>
#include <bit>

namespace bewarje {

namespace {

using Rows = std::vector<quint32>;
using Row = BackupTable::Row;
constexpr qint64 HourMSecs = 3'600'000;

bool hasAge(const Row &row, BackupFilter::Age age, Timestamp now)
{
    if (age == BackupFilter::Age::Any)
        return true;
    if (!row.createdAt.isKnown() || !now.isKnown())
        return false;
    const qint64 hours = age == BackupFilter::Age::Last24Hours ? 24 : age == BackupFilter::Age::Last7Days ? 168 : 720;
    const bool isOlder = row.createdAt.msecs() < now.msecs() - hours * HourMSecs;
    return isOlder == (age == BackupFilter::Age::OlderThan30Days);
}

Rows filteredRows(const CatalogVersion &version, const BackupFilter &filter, Timestamp now)
{
    const BackupTable &table = version.table();
    Rows shown;
    shown.reserve(size_t(table.size()));
    const qsizetype server = filter.server ? table.serverIndex(*filter.server) : -1;
    const qsizetype word = filter.statusWord.isEmpty() ? -1 : table.statusWords().indexOf(filter.statusWord);
    if ((filter.server && server < 0) || (!filter.statusWord.isEmpty() && word < 0))
        return shown;
    for (quint32 index = 0; const Row &row : table.rows()) {
        const quint32 current = index++;
        if ((server >= 0 && qsizetype(row.server) != server) || (filter.kind && row.kind != *filter.kind)
            || (filter.phase && row.phase != *filter.phase) || (word >= 0 && qsizetype(row.status) != word)
            || !hasAge(row, filter.age, now))
            continue;
        shown.push_back(current);
    }
    return matchingText(version, std::move(shown), filter.text);
}

/// Words by what they mean, then by themselves.
template<typename Meaning>
std::vector<quint64> wordRanks(const QList<QString> &words, Meaning meaning)
{
    return ranks(words.size(), [&](quint32 a, quint32 b) {
        const int order = int(meaning(words[a])) - int(meaning(words[b]));
        return order != 0 ? order : words[a].compare(words[b]);
    });
}

std::optional<quint64> momentKey(Timestamp time)
{
    constexpr quint64 signBit = quint64(1) << 63; // moves negative numbers below positive ones
    return time.isKnown() ? std::optional(quint64(time.msecs()) ^ signBit) : std::nullopt;
}

std::optional<quint64> expiryKey(const Row &row)
{
    constexpr quint64 never = std::numeric_limits<quint64>::max();
    if (row.expiryKind == Expiry::Kind::Never)
        return never;
    return row.expiryKind == Expiry::Kind::At ? momentKey(row.expiresAt) : std::nullopt;
}

std::optional<quint64> sizeKey(const Row &row)
{
    // Of numbers that are not negative the bits stand in the same order. Adding zero turns -0 into 0.
    return row.sizeKind == BackupSize::Kind::Known ? std::optional(std::bit_cast<quint64>(row.megabytes + 0.0))
                                                   : std::nullopt;
}

/// Sorts by a key a row; rows without one come last in either order.
template<typename KeyOf>
void sortBy(Rows &rows, const BackupTable &table, bool isDescending, KeyOf keyOf)
{
    std::vector<KeyedRow> known;
    known.reserve(rows.size());
    Rows unknown;
    for (const quint32 row : rows) {
        if (const std::optional<quint64> key = keyOf(table.row(row)))
            known.push_back({isDescending ? ~*key : *key, row});
        else
            unknown.push_back(row);
    }
    radixSort(known);
    auto out = rows.begin();
    for (const KeyedRow &entry : known)
        *out++ = entry.row;
    std::copy(unknown.begin(), unknown.end(), out);
}

void sortById(Rows &rows, const BackupTable &table, bool isDescending)
{
    const auto texts = ranks(table.textIds().size(), [&](quint32 a, quint32 b) {
        return ResourceId::compare(table.textIds()[a], table.textIds()[b]);
    });
    constexpr quint64 afterNumbers = quint64(1) << 63;
    sortBy(rows, table, isDescending, [&](const Row &row) {
        return std::optional(row.id.isNumeric() ? row.id.number() : afterNumbers | texts[row.id.number()]);
    });
}

} // namespace

std::vector<quint32> orderedRows(const CatalogVersion &version, const BackupFilter &filter, const RowSorting &sorting,
                                 const QLocale &locale, Timestamp now)
{
    const BackupTable &table = version.table();
    Rows rows = filteredRows(version, filter, now);
    const bool isDescending = sorting.order == Qt::DescendingOrder;
    sortById(rows, table, isDescending && sorting.column == BackupColumn::Id);
    const auto byRank = [&](const std::vector<quint64> &rank, auto member) {
        sortBy(rows, table, isDescending, [&](const Row &row) { return std::optional(rank[row.*member]); });
    };
    switch (sorting.column) {
    case BackupColumn::Status:
        byRank(wordRanks(table.statusWords(), phaseOf), &Row::status);
        break;
    case BackupColumn::Server: {
        const CatalogTexts::Ranks ranks = version.texts().serverRanks(table, locale);
        sortBy(rows, table, isDescending, [&](const Row &row) {
            return table.servers()[row.server].name.isEmpty() ? std::nullopt : std::optional((*ranks)[row.server]);
        });
        break;
    }
    case BackupColumn::Type:
        byRank(wordRanks(table.typeWords(), kindOf), &Row::type);
        break;
    case BackupColumn::Created:
        sortBy(rows, table, isDescending, [](const Row &row) { return momentKey(row.createdAt); });
        break;
    case BackupColumn::Age: // the younger, the smaller
        sortBy(rows, table, !isDescending, [](const Row &row) { return momentKey(row.createdAt); });
        break;
    case BackupColumn::Size:
        sortBy(rows, table, isDescending, sizeKey);
        break;
    case BackupColumn::Expires:
        sortBy(rows, table, isDescending, expiryKey);
        break;
    case BackupColumn::Description: {
        const CatalogTexts::Ranks ranks = version.texts().descriptionRanks(table, locale);
        sortBy(rows, table, isDescending, [&](const Row &row) {
            return row.description == 0 ? std::nullopt : std::optional((*ranks)[row.description]);
        });
        break;
    }
    case BackupColumn::Id:
        break;
    }
    return rows;
}

} // namespace bewarje
