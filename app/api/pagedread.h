// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listing.h"
#include "app/api/listingreader.h"
#include "app/api/pagesink.h"

#include <QSet>

#include <map>
#include <memory>
#include <vector>

namespace bewarje {

/// One round through the pages of a list: `next` pages one after another, counted pages several at once.
class PagedRead : public QObject
{
    Q_OBJECT

public:
    struct Source
    {
        PageReader::Items items = PageReader::Items::Backups;
        ApiCall call = ApiCall::ListBackups;
        QByteArray path;
        QUrlQuery query;
    };

    /// How the round ended. Pages are in order; the ones before a failed page are there.
    struct Outcome
    {
        ListingVerdict verdict = ListingVerdict::Complete; ///< PageFailed, NextRefused, TooManyPages or Complete
        std::optional<ApiError> error;                     ///< with PageFailed
        std::vector<std::shared_ptr<PageContent>> pages;
        Timestamp serverTime;
    };

    PagedRead(RestClient &client, Source source, ListingLimits limits, QThread &decoding, QObject *parent = nullptr);

    void start();

signals:
    void progressed(const bewarje::ListingProgress &progress);
    /// Once. The receiver deletes this.
    void ended(const bewarje::PagedRead::Outcome &outcome);

private:
    struct Page
    {
        std::unique_ptr<PageSink> sink;
        PendingCall call;
        Timestamp serverTime;
        std::shared_ptr<PageContent> content;
    };

    void request(int number, const QUrl &next = {});
    void pageAnswered(int number, const Result<RestAnswer> &answer);
    void pageDecoded(int number, const std::shared_ptr<PageContent> &content);
    void pageFailed(int number, const ApiError &error);
    void goOn(int number);
    void followNext(int number, const QString &next);
    void requestCounted();
    [[nodiscard]] bool isNothingNew(int number) const;
    [[nodiscard]] qint64 itemsSoFar() const;
    void endWith(ListingVerdict verdict, std::optional<ApiError> error = {});

    RestClient &m_client;
    Source m_source;
    ListingLimits m_limits;
    QThread &m_decoding;
    std::map<int, Page> m_pages; ///< by number, from 1
    QSet<QUrl> m_visited;
    int m_running = 0;
    int m_lastRequested = 0;
    int m_expectedPages = 0; ///< of counted pages; 0: not known
    int m_lastPage = 0;      ///< nothing lies behind this one; 0: not known
    bool m_isCounted = false;
    bool m_hasEnded = false;
};

} // namespace bewarje
