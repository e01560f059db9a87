// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/operations/runnerbench.h"

namespace bewarje::tests {

constexpr int Servers = 10;
constexpr int AtOnce = 4;

inline const FaultMatch Creation{"POST", QStringLiteral("/backups/")};
/// The how manieth creation that comes to the provider.
[[nodiscard]] FaultMatch creation(int time);

/// Ten servers, a backup of each.
class TenServers : public RunnerBench
{
public:
    /// As many creations of a plan go out at once.
    explicit TenServers(int most = AtOnce);

    /// A backup of each server.
    [[nodiscard]] static CreationPlan plan();
    /// The bodies of all creations, in the order of the wire.
    [[nodiscard]] QStringList sent() const;
};

template<typename Fact>
QList<Fact> many(qsizetype count, Fact fact)
{
    return QList<Fact>(count, fact);
}

} // namespace bewarje::tests
