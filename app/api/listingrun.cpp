// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/listingrun.h"

#include <QSet>

namespace bewarje {

namespace {

PagedRead::Source backupsOf(const ListingScope &scope)
{
    PagedRead::Source source;
    source.path = QByteArrayLiteral("/backups/");
    if (scope.server)
        source.query.addQueryItem(QStringLiteral("server_id"),
                                  QString::fromLatin1(QUrl::toPercentEncoding(scope.server->text())));
    return source;
}

PagedRead::Source servers()
{
    PagedRead::Source source;
    source.items = PageReader::Items::Servers;
    source.call = ApiCall::ListServers;
    source.path = QByteArrayLiteral("/servers/");
    source.query.addQueryItem(QStringLiteral("page_size"), QStringLiteral("100"));
    return source;
}

/// A page that began as it should and did not end.
bool isCut(const ApiError &error)
{
    return error.kind == ApiError::Kind::ConnectionLost && error.httpStatus == 200;
}

} // namespace

ListingRun::ListingRun(RestClient &client, const Clock &clock, ListingLimits limits, QThread &decoding,
                       ListingScope scope, ResultHandler<SharedListing> handler,
                       ListingReader::ProgressHandler progress, QObject *parent)
    : Call(parent), m_client(client), m_clock(clock), m_limits(limits), m_decoding(decoding), m_scope(std::move(scope)),
      m_handler(std::move(handler)), m_progress(std::move(progress)), m_assembler(new ListingAssembler)
{
    m_assembler->moveToThread(&decoding);
    connect(m_assembler, &ListingAssembler::assembled, this, &ListingRun::listingAssembled);
}

ListingRun::~ListingRun()
{
    m_assembler->deleteLater();
}

void ListingRun::start()
{
    ++m_rounds;
    m_startedSteady = m_clock.steady();
    m_startedAt = m_clock.now();
    m_round = std::make_unique<PagedRead>(m_client, backupsOf(m_scope), m_limits, m_decoding);
    connect(m_round.get(), &PagedRead::progressed, this, [this](const ListingProgress &progress) {
        if (m_progress)
            m_progress(progress);
    });
    connect(m_round.get(), &PagedRead::ended, this, &ListingRun::roundEnded);
    m_round->start();
}

void ListingRun::cancel()
{
    m_handler = nullptr;
    m_progress = nullptr;
    m_round.reset();
    deleteLater();
}

void ListingRun::roundEnded(const PagedRead::Outcome &outcome)
{
    m_round.release()->deleteLater(); // this runs inside a signal of it
    if (outcome.error && isCut(*outcome.error) && mayReadAgain()) {
        start();
        return;
    }
    if (outcome.pages.empty()) {
        answer(outcome.error.value_or(ApiError()));
        return;
    }
    const auto listing = std::make_shared<Listing>();
    listing->scope = m_scope;
    listing->startedSteady = m_startedSteady;
    listing->startedAt = m_startedAt;
    listing->finishedAt = m_clock.now();
    QMetaObject::invokeMethod(
        m_assembler, [assembler = m_assembler, listing, outcome] { assembler->assemble(listing, outcome); },
        Qt::QueuedConnection);
}

void ListingRun::listingAssembled(const std::shared_ptr<Listing> &listing)
{
    const bool isShifted =
        listing->verdict == ListingVerdict::Repeated || listing->verdict == ListingVerdict::CountDiffers;
    if (isShifted && mayReadAgain() && m_handler)
        start();
    else
        answer(SharedListing(listing));
}

void ListingRun::answer(const Result<SharedListing> &result)
{
    if (!m_handler)
        return;
    const ResultHandler<SharedListing> handler = std::exchange(m_handler, nullptr);
    m_progress = nullptr;
    deleteLater();
    handler(result);
}

ServersRun::ServersRun(RestClient &client, ListingLimits limits, QThread &decoding,
                       ResultHandler<ServerListing> handler, QObject *parent)
    : Call(parent), m_handler(std::move(handler)), m_round(client, servers(), limits, decoding)
{
    // Queued: the handler may destroy whatever owns this.
    connect(&m_round, &PagedRead::ended, this, &ServersRun::roundEnded, Qt::QueuedConnection);
}

void ServersRun::cancel()
{
    m_handler = nullptr;
    deleteLater();
}

void ServersRun::roundEnded(const PagedRead::Outcome &outcome)
{
    if (!m_handler)
        return;
    ServerListing listing;
    QSet<ResourceId> known;
    qint64 items = 0;
    for (const auto &page : outcome.pages) {
        items += page->items();
        listing.unreadable += page->unreadable;
        for (const Server &server : page->servers) {
            if (!known.contains(server.id))
                listing.servers.append(server);
            known.insert(server.id);
        }
    }
    const bool isRefused =
        outcome.error
        && (outcome.error->kind == ApiError::Kind::Forbidden || outcome.error->kind == ApiError::Kind::NotFound);
    const ResultHandler<ServerListing> handler = std::exchange(m_handler, nullptr);
    deleteLater();
    if (outcome.pages.empty() && !isRefused) {
        handler(outcome.error.value_or(ApiError()));
        return;
    }
    const auto met = [items](const std::shared_ptr<PageContent> &page) { return page->count.value_or(items) == items; };
    listing.isRefused = isRefused && outcome.pages.empty();
    listing.isComplete = outcome.verdict == ListingVerdict::Complete && listing.unreadable == 0
                         && listing.servers.size() == items && met(outcome.pages.front()) && met(outcome.pages.back());
    handler(listing);
}

} // namespace bewarje
