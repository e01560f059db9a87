// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakelistings.h"

#include <utility>

namespace bewarje {

namespace {

class FakeCall : public Call
{
public:
    explicit FakeCall(bool *isCancelled) : m_isCancelled(isCancelled) {}
    void cancel() override
    {
        if (m_isCancelled)
            *m_isCancelled = true;
        delete this;
    }

private:
    bool *m_isCancelled;
};

} // namespace

PendingCall FakeListings::read(const ListingScope &scope, ResultHandler<SharedListing> handler,
                               ProgressHandler progress)
{
    auto read = std::make_unique<Read>();
    read->scope = scope;
    read->handler = std::move(handler);
    read->progress = std::move(progress);
    auto *call = new FakeCall(&read->isCancelled);
    read->call = call;
    m_reads.push_back(std::move(read));
    return PendingCall(call);
}

PendingCall FakeListings::readServers(ResultHandler<ServerListing> handler)
{
    ++m_serverReads;
    m_serverHandler = std::move(handler);
    m_serverCall = new FakeCall(nullptr);
    return PendingCall(m_serverCall);
}

void FakeListings::answer(size_t index, const Result<SharedListing> &result)
{
    Read &read = *m_reads[index];
    if (!read.call)
        return;
    const ResultHandler<SharedListing> handler = read.handler;
    delete read.call;
    handler(result);
}

void FakeListings::answerServers(const Result<ServerListing> &result)
{
    if (!m_serverCall)
        return;
    const ResultHandler<ServerListing> handler = m_serverHandler;
    delete m_serverCall;
    handler(result);
}

} // namespace bewarje
