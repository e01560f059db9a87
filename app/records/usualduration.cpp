// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/usualduration.h"

#include "app/records/activityorder.h"

#include <algorithm>

namespace bewarje {

namespace {

constexpr size_t MostCreations = 10;

struct Creation
{
    Timestamp sentAt;
    std::chrono::milliseconds took;
};

} // namespace

std::optional<std::chrono::milliseconds> usualDuration(const ActivityTable &table, const ResourceId &server)
{
    std::vector<Creation> creations;
    for (const ActivityEntry &entry : table.entries()) {
        const bool isCreated = entry.kind == OperationKind::Create && entry.state == OperationState::Done;
        if (!isCreated || entry.server.id != server)
            continue;
        if (const std::optional<std::chrono::milliseconds> took = tookOf(entry))
            creations.push_back({entry.sentAt, *took});
    }
    if (creations.empty())
        return {};
    std::sort(creations.begin(), creations.end(),
              [](const Creation &a, const Creation &b) { return a.sentAt > b.sentAt; });
    creations.resize(std::min(creations.size(), MostCreations));
    std::sort(creations.begin(), creations.end(), [](const Creation &a, const Creation &b) { return a.took < b.took; });
    const size_t middle = creations.size() / 2;
    if (creations.size() % 2 == 1)
        return creations[middle].took;
    return (creations[middle - 1].took + creations[middle].took) / 2;
}

} // namespace bewarje
