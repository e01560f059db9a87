// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/activityorder.h"

#include "app/domain/namecollator.h"
#include "app/domain/radixsort.h"
#include "app/domain/ranks.h"

#include <QHash>

#include <algorithm>

namespace bewarje {

namespace {

using Rows = std::vector<quint32>;
using Texts = ActivityTable::Texts;

/// Sorts by a key a row; rows without one come last in either order.
template<typename KeyOf>
void sortBy(Rows &rows, bool isDescending, KeyOf keyOf)
{
    std::vector<KeyedRow> known;
    known.reserve(rows.size());
    Rows unknown;
    for (const quint32 row : rows) {
        if (const std::optional<quint64> key = keyOf(row))
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

std::optional<quint64> momentKey(Timestamp time)
{
    constexpr quint64 signBit = quint64(1) << 63; // moves negative numbers below positive ones
    return time.isKnown() ? std::optional(quint64(time.msecs()) ^ signBit) : std::nullopt;
}

void sortByText(Rows &rows, const ActivityTable &table, const TextPool &pool, quint32 Texts::*member,
                const ActivitySorting &sorting, const QLocale &locale)
{
    const QList<QString> &texts = pool.texts();
    const auto keys = nameSortKeys(locale, texts.size(), [&](qsizetype i) { return texts.at(i); });
    const std::vector<quint64> rank =
        ranks(texts.size(), [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]); });
    sortBy(rows, sorting.order == Qt::DescendingOrder, [&](quint32 row) {
        const quint32 text = table.texts(row).*member;
        return texts.at(text).isEmpty() ? std::nullopt : std::optional(rank[text]);
    });
}

/// Of an id that is a number as people write it, and fits.
std::optional<quint64> numberOf(const QString &id)
{
    constexpr qsizetype mostDigits = 18;
    if (id.isEmpty() || id.size() > mostDigits || id.front() == u'0')
        return {};
    quint64 number = 0;
    for (const QChar c : id) {
        if (c < u'0' || c > u'9')
            return {};
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// Numbers as numbers, behind them the others.
void sortByBackup(Rows &rows, const ActivityTable &table, bool isDescending)
{
    QHash<QString, quint32> places;
    QList<ResourceId> others;
    for (const quint32 row : rows) {
        const QString &id = table.at(row).backupId;
        if (id.isEmpty() || numberOf(id) || places.contains(id))
            continue;
        places.insert(id, quint32(others.size()));
        others.append({id, ResourceId::JsonType::String});
    }
    const std::vector<quint64> rank =
        ranks(others.size(), [&](quint32 a, quint32 b) { return ResourceId::compare(others.at(a), others.at(b)); });
    constexpr quint64 behindNumbers = quint64(1) << 63;
    sortBy(rows, isDescending, [&](quint32 row) {
        const QString &id = table.at(row).backupId;
        if (id.isEmpty())
            return std::optional<quint64>();
        const std::optional<quint64> number = numberOf(id);
        return number ? number : std::optional(behindNumbers | rank[places.value(id)]);
    });
}

} // namespace

Timestamp momentOf(const ActivityEntry &entry)
{
    return entry.sentAt.isKnown() ? entry.sentAt : entry.plannedAt;
}

std::optional<std::chrono::milliseconds> tookOf(const ActivityEntry &entry)
{
    const bool isCreated = entry.kind == OperationKind::Create && entry.state == OperationState::Done;
    const Timestamp end = isCreated ? entry.completedAt : entry.endedAt;
    if (!entry.sentAt.isKnown() || !end.isKnown() || end < entry.sentAt)
        return {};
    return std::chrono::milliseconds(end.msecs() - entry.sentAt.msecs());
}

std::vector<quint32> orderedRows(const ActivityTable &table, const ActivityFilter &filter,
                                 const ActivitySorting &sorting, const QLocale &locale)
{
    Rows rows = filteredRows(table, filter);
    // Ids are given in the order of planning.
    sortBy(rows, true, [&](quint32 row) { return std::optional(quint64(table.at(row).id)); });
    const bool isDescending = sorting.order == Qt::DescendingOrder;
    const auto byText = [&](const TextPool &pool, quint32 Texts::*member) {
        sortByText(rows, table, pool, member, sorting, locale);
    };
    switch (sorting.column) {
    case ActivityColumn::When:
        sortBy(rows, isDescending, [&](quint32 row) { return momentKey(momentOf(table.at(row))); });
        break;
    case ActivityColumn::What:
        sortBy(rows, isDescending, [&](quint32 row) { return std::optional(quint64(table.at(row).kind)); });
        break;
    case ActivityColumn::Server:
        byText(table.pools().servers, &Texts::server);
        break;
    case ActivityColumn::Backup:
        sortByBackup(rows, table, isDescending);
        break;
    case ActivityColumn::State:
        sortBy(rows, isDescending, [&](quint32 row) { return std::optional(quint64(table.at(row).state)); });
        break;
    case ActivityColumn::Took:
        sortBy(rows, isDescending, [&](quint32 row) {
            const auto took = tookOf(table.at(row));
            return took ? std::optional(quint64(took->count())) : std::nullopt;
        });
        break;
    case ActivityColumn::Account:
        byText(table.pools().accounts, &Texts::account);
        break;
    case ActivityColumn::Reason:
        byText(table.pools().reasons, &Texts::reason);
        break;
    }
    return rows;
}

} // namespace bewarje
