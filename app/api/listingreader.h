// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listingsource.h"
#include "app/api/restclient.h"

#include <QObject>
#include <QThread>

namespace bewarje {

struct ListingLimits
{
    int pagesAtOnce = 6;
    int mostPages = 10'000;
    int rounds = 3;                       ///< read again from the start on count, repeats or a cut page
    qint64 itemBytes = 8LL * 1024 * 1024; ///< a larger item is skipped and counted unreadable
    qint64 restBytes = 1024LL * 1024;     ///< of a body that is not items
};

/// Reads whole listings: all pages, within bounds, decoded in pieces on a thread of its own.
class ListingReader : public QObject, public ListingSource
{
    Q_OBJECT

public:
    ListingReader(RestClient &client, const Clock &clock, ListingLimits limits, QObject *parent = nullptr);
    ~ListingReader() override;

    PendingCall read(const ListingScope &scope, ResultHandler<SharedListing> handler,
                     ProgressHandler progress = {}) override;
    PendingCall readServers(ResultHandler<ServerListing> handler) override;

private:
    RestClient &m_client;
    const Clock &m_clock;
    ListingLimits m_limits;
    QThread m_decoding;
};

} // namespace bewarje
