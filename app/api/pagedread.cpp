// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/pagedread.h"

#include <algorithm>

namespace bewarje {

namespace {

using Kind = ApiError::Kind;

ApiError errorOf(PageContent::State state, ApiCall call, qint64 limit)
{
    ApiError error;
    error.call = call;
    error.httpStatus = 200;
    error.kind = Kind::Malformed;
    if (state == PageContent::State::Cut)
        error.kind = Kind::ConnectionLost;
    if (state == PageContent::State::TooLarge) {
        error.kind = Kind::TooLarge;
        error.limitBytes = limit;
    }
    return error;
}

} // namespace

PagedRead::PagedRead(RestClient &client, Source source, ListingLimits limits, QThread &decoding, QObject *parent)
    : QObject(parent), m_client(client), m_source(std::move(source)), m_limits(limits), m_decoding(decoding)
{}

void PagedRead::start()
{
    request(1);
}

void PagedRead::request(int number, const QUrl &next)
{
    RestRequest request;
    request.call = m_source.call;
    request.path = m_source.path;
    request.query = m_source.query;
    request.page = next;
    if (number > 1 && next.isEmpty())
        request.query.addQueryItem(QStringLiteral("page"), QString::number(number));
    m_lastRequested = std::max(m_lastRequested, number);
    ++m_running;
    Page &page = m_pages[number];
    page.sink = std::make_unique<PageSink>(m_source.items, PageLimits{m_limits.itemBytes, m_limits.restBytes},
                                           m_client.token(), m_decoding);
    connect(page.sink.get(), &PageSink::finished, this,
            [this, number](const std::shared_ptr<PageContent> &content) { pageDecoded(number, content); });
    connect(page.sink.get(), &PageSink::broken, this, [this, number] {
        m_pages[number].call.cancel();
        m_pages[number].sink->finish();
    });
    page.call = m_client.stream(request, *page.sink,
                                [this, number](const Result<RestAnswer> &answer) { pageAnswered(number, answer); });
}

void PagedRead::pageAnswered(int number, const Result<RestAnswer> &answer)
{
    if (!answer) {
        pageFailed(number, answer.error());
    } else if (answer->status != 200) {
        ApiError error;
        error.kind = Kind::UnexpectedStatus;
        error.call = m_source.call;
        error.httpStatus = answer->status;
        pageFailed(number, error);
    } else {
        m_pages[number].serverTime = answer->serverTime;
        m_pages[number].sink->finish();
    }
}

void PagedRead::pageFailed(int number, const ApiError &error)
{
    --m_running;
    const bool isBehindTheEnd = number > 1 && error.kind == Kind::NotFound && m_isCounted;
    if (!isBehindTheEnd) {
        endWith(ListingVerdict::PageFailed, error);
        return;
    }
    m_lastPage = m_lastPage == 0 ? number - 1 : std::min(m_lastPage, number - 1);
    goOn(number);
}

void PagedRead::pageDecoded(int number, const std::shared_ptr<PageContent> &content)
{
    if (m_hasEnded || m_pages[number].content)
        return;
    --m_running;
    if (content->state != PageContent::State::Whole) {
        endWith(ListingVerdict::PageFailed, errorOf(content->state, m_source.call, m_limits.restBytes));
        return;
    }
    Page &page = m_pages[number];
    page.content = content;
    page.sink.release()->deleteLater(); // this runs inside a signal of it
    emit progressed({int(std::count_if(m_pages.begin(), m_pages.end(),
                                       [](const auto &entry) { return entry.second.content != nullptr; })),
                     m_expectedPages, itemsSoFar()});
    const bool isEnd = content->items() == 0 || isNothingNew(number);
    if (number > 1 && isEnd)
        m_lastPage = m_lastPage == 0 ? number - 1 : std::min(m_lastPage, number - 1);
    goOn(number);
}

void PagedRead::goOn(int number)
{
    const std::shared_ptr<PageContent> content = m_pages[number].content;
    if (number == 1) {
        const qint64 items = content->items();
        if (content->isBareArray) {
            endWith(ListingVerdict::Complete);
            return;
        }
        m_isCounted = content->next.isEmpty() && content->count > items && items > 0;
        if (m_isCounted)
            m_expectedPages = int(std::min<qint64>((*content->count - 1) / items + 1, m_limits.mostPages));
    }
    if (m_isCounted)
        requestCounted();
    else if (content->next.isEmpty() || m_lastPage != 0)
        endWith(ListingVerdict::Complete);
    else
        followNext(number, content->next);
}

void PagedRead::followNext(int number, const QString &next)
{
    const QUrl url = m_client.base().sameCollection(m_source.path, next);
    if (url.isEmpty())
        endWith(ListingVerdict::NextRefused);
    else if (m_visited.contains(url))
        endWith(ListingVerdict::Complete); // the count, where stated, tells whether it is
    else if (number >= m_limits.mostPages)
        endWith(ListingVerdict::TooManyPages);
    else {
        m_visited.insert(url);
        request(number + 1, url);
    }
}

/// Pages that the count promises several at once, then one by one while fewer items than that have come.
void PagedRead::requestCounted()
{
    while (m_lastPage == 0 && m_lastRequested < m_expectedPages && m_running < m_limits.pagesAtOnce
           && m_lastRequested < m_limits.mostPages)
        request(m_lastRequested + 1);
    if (m_running > 0)
        return;
    const std::optional<qint64> count = m_pages[1].content->count;
    if (m_lastPage != 0 || itemsSoFar() >= *count)
        endWith(ListingVerdict::Complete);
    else if (m_lastRequested >= m_limits.mostPages)
        endWith(ListingVerdict::TooManyPages);
    else
        request(m_lastRequested + 1);
}

/// A server that does not know `page` sends the same again and again.
bool PagedRead::isNothingNew(int number) const
{
    const auto found = m_pages.find(number - 1);
    if (number < 2 || found == m_pages.end() || !found->second.content)
        return false;
    const PageContent &before = *found->second.content;
    const PageContent &now = *m_pages.at(number).content;
    if (before.items() != now.items() || before.unreadable != now.unreadable)
        return false;
    for (qsizetype row = 0; row < now.backups.size(); ++row)
        if (now.backups.id(row) != before.backups.id(row))
            return false;
    return std::equal(now.servers.begin(), now.servers.end(), before.servers.begin(),
                      [](const Server &a, const Server &b) { return a.id == b.id; });
}

qint64 PagedRead::itemsSoFar() const
{
    qint64 items = 0;
    for (const auto &[number, page] : m_pages)
        items += page.content ? page.content->items() : 0;
    return items;
}

void PagedRead::endWith(ListingVerdict verdict, std::optional<ApiError> error)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    Outcome outcome;
    outcome.verdict = verdict;
    outcome.error = std::move(error);
    for (auto &[number, page] : m_pages) {
        page.call.cancel();
        page.sink.reset();
        const bool isBehindTheEnd = m_lastPage != 0 && number > m_lastPage;
        if (!page.content || isBehindTheEnd)
            continue;
        outcome.pages.push_back(page.content);
        outcome.serverTime = page.serverTime;
    }
    emit ended(outcome);
}

} // namespace bewarje
