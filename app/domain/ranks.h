// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace bewarje {

/// The rank of each of `count` things by `compare` (negative, zero or positive); equal ones share one.
template<typename Compare>
std::vector<quint64> ranks(qsizetype count, Compare compare)
{
    std::vector<quint32> order(static_cast<size_t>(count));
    for (quint32 i = 0; i < quint32(count); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return compare(a, b) < 0; });
    std::vector<quint64> result(order.size());
    quint64 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compare(order[i - 1], order[i]) != 0)
            ++rank;
        result[order[i]] = rank;
    }
    return result;
}

} // namespace bewarje
