// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/backupapi.h"
#include "app/api/listingreader.h"
#include "tests/support/providerserver.h"

#include <QTest>

#include <optional>

namespace bewarje::tests {

/// All that reads, over a real socket on loopback. Repeats come at once.
class HostileBench
{
public:
    HostileBench();

    /// The result of a call; nothing where none came.
    [[nodiscard]] std::optional<Result<SharedListing>> list(const ListingScope &scope = {});
    [[nodiscard]] std::optional<Result<ServerListing>> listServers();
    [[nodiscard]] std::optional<Result<AccountProfile>> askWhoIAm();

    Clock clock;
    SimulatedProvider provider;
    ProviderServer server;
    RestClient client;
    ListingReader reader;
    BackupApi api;

private:
    template<typename Value, typename Call>
    std::optional<Result<Value>> wait(Call call)
    {
        std::optional<Result<Value>> result;
        const PendingCall pending = call([&result](const Result<Value> &came) { result.emplace(came); });
        return QTest::qWaitFor([&result] { return result.has_value(); }, 30'000) ? result : std::nullopt;
    }
};

} // namespace bewarje::tests
