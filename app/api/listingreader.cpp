// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingreader.h"

#include "app/api/listingrun.h"

namespace bewarje {

ListingReader::ListingReader(RestClient &client, const Clock &clock, ListingLimits limits, QObject *parent)
    : QObject(parent), m_client(client), m_clock(clock), m_limits(limits)
{
    m_decoding.setObjectName(QStringLiteral("decoding"));
    m_decoding.start();
}

ListingReader::~ListingReader()
{
    // Before the thread that they decode on; what lives there is deleted as it ends.
    qDeleteAll(findChildren<Call *>(Qt::FindDirectChildrenOnly));
    m_decoding.quit();
    m_decoding.wait();
}

PendingCall ListingReader::read(const ListingScope &scope, ResultHandler<SharedListing> handler,
                                ProgressHandler progress)
{
    auto *run =
        new ListingRun(m_client, m_clock, m_limits, m_decoding, scope, std::move(handler), std::move(progress), this);
    run->start();
    return PendingCall(run);
}

PendingCall ListingReader::readServers(ResultHandler<ServerListing> handler)
{
    auto *run = new ServersRun(m_client, m_limits, m_decoding, std::move(handler), this);
    run->start();
    return PendingCall(run);
}

} // namespace bewarje
