// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activityfilter.h"

#include <QLocale>

#include <chrono>
#include <optional>
#include <vector>

namespace bewarje {

enum class ActivityColumn : quint8 { When, What, Server, Backup, State, Took, Account, Reason };

struct ActivitySorting
{
    ActivityColumn column = ActivityColumn::When;
    Qt::SortOrder order = Qt::DescendingOrder;

    friend bool operator==(const ActivitySorting &, const ActivitySorting &) = default;
};

/// When it was sent, or where that never was, planned.
[[nodiscard]] Timestamp momentOf(const ActivityEntry &entry);
/// From the request to its outcome; of a creation that was done, to its completed backup. Nothing where that
/// is not known (yet), or where a set clock makes it negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> tookOf(const ActivityEntry &entry);

/// Which rows are shown and in which order. By meaning: times as times, names as `locale` collates them, ids
/// that are numbers as numbers; what is not there comes last in either order; equals with the newest on top.
/// A pure function; 100,000 rows take milliseconds.
[[nodiscard]] std::vector<quint32> orderedRows(const ActivityTable &table, const ActivityFilter &filter,
                                               const ActivitySorting &sorting, const QLocale &locale);

} // namespace bewarje
