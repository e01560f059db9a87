// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listingassembler.h"
#include "app/api/listingreader.h"
#include "app/api/pagedread.h"

namespace bewarje {

/// One listing of backups: rounds through its pages until one is complete or they are used up.
class ListingRun : public Call
{
    Q_OBJECT

public:
    ListingRun(RestClient &client, const Clock &clock, ListingLimits limits, QThread &decoding, ListingScope scope,
               ResultHandler<SharedListing> handler, ListingReader::ProgressHandler progress, QObject *parent);
    ~ListingRun() override;

    void start();
    void cancel() override;

private:
    void roundEnded(const PagedRead::Outcome &outcome);
    void listingAssembled(const std::shared_ptr<Listing> &listing);
    [[nodiscard]] bool mayReadAgain() const { return m_rounds < m_limits.rounds; }
    void answer(const Result<SharedListing> &result);

    RestClient &m_client;
    const Clock &m_clock;
    ListingLimits m_limits;
    QThread &m_decoding;
    ListingScope m_scope;
    ResultHandler<SharedListing> m_handler;
    ListingReader::ProgressHandler m_progress;
    std::unique_ptr<PagedRead> m_round;
    ListingAssembler *m_assembler; ///< lives on the decoding thread
    SteadyTime m_startedSteady;
    Timestamp m_startedAt;
    int m_rounds = 0;
};

/// One round of `/servers/`.
class ServersRun : public Call
{
    Q_OBJECT

public:
    ServersRun(RestClient &client, ListingLimits limits, QThread &decoding, ResultHandler<ServerListing> handler,
               QObject *parent);

    void start() { m_round.start(); }
    void cancel() override;

private:
    void roundEnded(const PagedRead::Outcome &outcome);

    ResultHandler<ServerListing> m_handler;
    PagedRead m_round;
};

} // namespace bewarje
