// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace bewarje {

struct KeyedRow
{
    quint64 key;
    quint32 row;
};

/// Stable, by key, from the lowest eleven bits up; digits that all keys share cost nothing.
inline void radixSort(std::vector<KeyedRow> &rows)
{
    const auto isLess = [](const KeyedRow &a, const KeyedRow &b) { return a.key < b.key; };
    constexpr size_t few = 2048;
    if (std::is_sorted(rows.begin(), rows.end(), isLess))
        return;
    if (rows.size() < few) {
        std::stable_sort(rows.begin(), rows.end(), isLess);
        return;
    }
    constexpr int bits = 11;
    constexpr size_t digits = size_t(1) << bits;
    quint64 differing = 0;
    for (const KeyedRow &row : rows)
        differing |= row.key ^ rows.front().key;
    std::vector<KeyedRow> other(rows.size());
    for (int shift = 0; shift < 64; shift += bits) {
        const auto digit = [shift](quint64 key) { return size_t(key >> shift) & (digits - 1); };
        if (digit(differing) == 0)
            continue;
        std::array<size_t, digits> places{};
        for (const KeyedRow &row : rows)
            ++places[digit(row.key)];
        size_t begin = 0;
        for (size_t &place : places)
            begin += std::exchange(place, begin);
        for (const KeyedRow &row : rows)
            other[places[digit(row.key)]++] = row;
        rows.swap(other);
    }
}

} // namespace bewarje
