// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listingsource.h"
#include "app/domain/clock.h"

#include <chrono>
#include <memory>
#include <vector>

namespace bewarje {

/// A clock that stands until it is told to go on.
class FakeClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    [[nodiscard]] SteadyTime steady() const override { return m_steady; }
    void advance(std::chrono::milliseconds span)
    {
        m_now = Timestamp::fromMSecs(m_now.msecs() + span.count());
        m_steady += span;
    }

private:
    Timestamp m_now = Timestamp::fromMSecs(1'800'000'000'000);
    SteadyTime m_steady{std::chrono::hours(100)};
};

/// A source that notes what is asked of it and answers when it is told to.
class FakeListings : public ListingSource
{
public:
    struct Read
    {
        ListingScope scope;
        ResultHandler<SharedListing> handler;
        ProgressHandler progress;
        QPointer<Call> call; ///< null once it is over or cancelled
        bool isCancelled = false;
    };

    PendingCall read(const ListingScope &scope, ResultHandler<SharedListing> handler,
                     ProgressHandler progress) override;
    PendingCall readServers(ResultHandler<ServerListing> handler) override;

    [[nodiscard]] size_t count() const { return m_reads.size(); }
    [[nodiscard]] const Read &at(size_t index) const { return *m_reads[index]; }
    [[nodiscard]] int serverReads() const { return m_serverReads; }
    void answer(size_t index, const Result<SharedListing> &result);
    void answerServers(const Result<ServerListing> &result);

private:
    std::vector<std::unique_ptr<Read>> m_reads;
    int m_serverReads = 0;
    ResultHandler<ServerListing> m_serverHandler;
    QPointer<Call> m_serverCall;
};

} // namespace bewarje
