// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/operations/tenservers.h"

#include "app/operations/creationoffer.h"

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

RunnerBench::Options atOnce(int most)
{
    RunnerBench::Options options;
    options.limits.creationsAtOnce = most;
    return options;
}

} // namespace

FaultMatch creation(int time)
{
    return {"POST", u"/backups/"_s, {}, time};
}

TenServers::TenServers(int most) : RunnerBench(atOnce(most))
{
    for (int id = 1; id <= Servers; ++id) {
        addServer(id);
        addBackup(500 + id, id, 24);
    }
}

CreationPlan TenServers::plan()
{
    QList<ServerRef> servers;
    for (int id = 1; id <= Servers; ++id)
        servers.append({number(id), u"web-%1"_s.arg(id)});
    return CreationOffer().each(servers, u"Before the move"_s);
}

QStringList TenServers::sent() const
{
    QStringList result;
    for (const ServedRequest &request : server.requests())
        if (request.method == "POST")
            result.append(QString::fromUtf8(request.body));
    return result;
}

} // namespace bewarje::tests
