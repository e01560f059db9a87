// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/hostile/hostilebench.h"

#include <QNetworkAccessManager>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

RestLimits limits()
{
    RestLimits limits;
    limits.repeatPause = 1ms;
    return limits;
}

} // namespace

HostileBench::HostileBench()
    : provider(clock, {}), server(provider),
      client(
          {ApiBase::parse(server.baseUrl()), Secret::fromStored("vps_x").value_or(Secret())},
          [] { return std::make_unique<QNetworkAccessManager>(); }, limits()),
      reader(client, clock, {}), api(client)
{}

std::optional<Result<SharedListing>> HostileBench::list(const ListingScope &scope)
{
    return wait<SharedListing>([&](auto handler) { return reader.read(scope, handler); });
}

std::optional<Result<ServerListing>> HostileBench::listServers()
{
    return wait<ServerListing>([&](auto handler) { return reader.readServers(handler); });
}

std::optional<Result<AccountProfile>> HostileBench::askWhoIAm()
{
    return wait<AccountProfile>([&](auto handler) { return api.whoAmI(handler); });
}

} // namespace bewarje::tests
