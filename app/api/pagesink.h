// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/pagereader.h"
#include "app/api/restclient.h"

#include <QObject>
#include <QPointer>

#include <atomic>

namespace bewarje {

/// The half of a PageSink that lives on the decoding thread.
class PageDecoder : public QObject
{
    Q_OBJECT

public:
    PageDecoder(PageReader::Items items, PageLimits limits, Secret token);

    void begin();
    void take(const QByteArray &piece);
    void finish();
    /// From any thread: nobody wants the page any more.
    void abandon() { m_isAbandoned = true; }

signals:
    void taken(qint64 bytes);
    /// The body cannot become a page any more; said once.
    void broken();
    void finished(const std::shared_ptr<bewarje::PageContent> &content);

private:
    PageReader::Items m_items;
    PageLimits m_limits;
    Secret m_token;
    std::unique_ptr<PageReader> m_reader;
    bool m_isBroken = false;
    std::atomic_bool m_isAbandoned = false;
};

/// Hands a page's body to the decoding thread, piece by piece and never more than a MiB ahead of it.
class PageSink : public BodySink
{
    Q_OBJECT

public:
    PageSink(PageReader::Items items, PageLimits limits, const Secret &token, QThread &decoding,
             QObject *parent = nullptr);
    ~PageSink() override;

    void begin() override;
    void take(const QByteArray &piece) override;
    [[nodiscard]] bool isFull() const override;
    /// The whole body has come; finished() follows.
    void finish();

signals:
    void broken();
    void finished(const std::shared_ptr<bewarje::PageContent> &content);

private:
    QPointer<PageDecoder> m_decoder; ///< lives on the decoding thread and ends with it at the latest
    qint64 m_ahead = 0;
};

} // namespace bewarje
