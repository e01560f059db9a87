// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/pagesink.h"

#include <QThread>

namespace bewarje {

namespace {

constexpr qint64 farthestAhead = 1024LL * 1024;

} // namespace

PageDecoder::PageDecoder(PageReader::Items items, PageLimits limits, Secret token)
    : m_items(items), m_limits(limits), m_token(std::move(token))
{}

void PageDecoder::begin()
{
    m_reader = std::make_unique<PageReader>(m_items, m_limits, m_token);
    m_isBroken = false;
}

void PageDecoder::take(const QByteArray &piece)
{
    if (!m_isAbandoned && m_reader && !m_isBroken && !m_reader->take(piece)) {
        m_isBroken = true;
        emit broken();
    }
    emit taken(piece.size());
}

void PageDecoder::finish()
{
    if (!m_reader)
        begin();
    if (!m_isAbandoned)
        emit finished(m_reader->finish());
    m_reader.reset();
}

PageSink::PageSink(PageReader::Items items, PageLimits limits, const Secret &token, QThread &decoding, QObject *parent)
    : BodySink(parent), m_decoder(new PageDecoder(items, limits, token))
{
    m_decoder->moveToThread(&decoding);
    // A handler may end the thread before the page that it was called for is gone.
    connect(&decoding, &QThread::finished, m_decoder.data(), &QObject::deleteLater);
    connect(m_decoder.data(), &PageDecoder::broken, this, &PageSink::broken);
    connect(m_decoder.data(), &PageDecoder::finished, this, &PageSink::finished);
    connect(m_decoder.data(), &PageDecoder::taken, this, [this](qint64 bytes) {
        const bool wasFull = isFull();
        m_ahead -= bytes;
        if (wasFull && !isFull())
            emit drained();
    });
}

PageSink::~PageSink()
{
    if (!m_decoder)
        return;
    m_decoder->abandon();
    m_decoder->deleteLater();
}

void PageSink::begin()
{
    QMetaObject::invokeMethod(m_decoder.data(), &PageDecoder::begin, Qt::QueuedConnection);
}

void PageSink::take(const QByteArray &piece)
{
    m_ahead += piece.size();
    QMetaObject::invokeMethod(
        m_decoder.data(), [decoder = m_decoder.data(), piece] { decoder->take(piece); }, Qt::QueuedConnection);
}

bool PageSink::isFull() const
{
    return m_ahead >= farthestAhead;
}

void PageSink::finish()
{
    QMetaObject::invokeMethod(m_decoder.data(), &PageDecoder::finish, Qt::QueuedConnection);
}

} // namespace bewarje
