// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simulatedreply.h"

#include <QLocale>
#include <QUrlQuery>

#include <algorithm>
#include <limits>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype PieceBytes = 16LL * 1024;

/// The errors that Qt's own replies have for these statuses.
QNetworkReply::NetworkError errorFor(int status)
{
    switch (status) {
    case 400:
        return QNetworkReply::ProtocolInvalidOperationError;
    case 401:
        return QNetworkReply::AuthenticationRequiredError;
    case 403:
        return QNetworkReply::ContentAccessDenied;
    case 404:
        return QNetworkReply::ContentNotFoundError;
    case 405:
        return QNetworkReply::ContentOperationNotPermittedError;
    default:
        return status >= 500 ? QNetworkReply::UnknownServerError : QNetworkReply::UnknownContentError;
    }
}

/// Below the base, which ends in the API's version.
QString pathBelowBase(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const QString version = u"/api/v1"_s;
    return path.startsWith(version + u'/') ? path.mid(version.size()) : path;
}

} // namespace

SimulatedReply::SimulatedReply(SimulatedProvider &provider, const Exchange &exchange, std::chrono::milliseconds delay,
                               QObject *parent)
    : QNetworkReply(parent), m_provider(provider), m_method(exchange.method), m_outgoing(exchange.body)
{
    setRequest(exchange.request);
    setUrl(exchange.request.url());
    setOperation(exchange.operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SimulatedReply::answer);
    m_next.start(delay);
}

void SimulatedReply::abort()
{
    if (isFinished())
        return;
    m_next.stop();
    m_body.truncate(m_arrived);
    setError(OperationCanceledError, u"Operation canceled"_s);
    setFinished(true);
    emit errorOccurred(OperationCanceledError);
    emit finished();
}

void SimulatedReply::close()
{
    abort();
    QNetworkReply::close();
}

qint64 SimulatedReply::bytesAvailable() const
{
    return m_arrived - m_read + QNetworkReply::bytesAvailable();
}

void SimulatedReply::setReadBufferSize(qint64 size)
{
    QNetworkReply::setReadBufferSize(size);
    if (m_arrived < m_body.size() && !isFinished())
        m_next.start(0);
}

qint64 SimulatedReply::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_arrived - m_read);
    if (size == 0)
        return isFinished() ? -1 : 0;
    std::copy_n(m_body.constData() + m_read, size, data);
    m_read += size;
    if (m_arrived < m_body.size() && !isFinished() && !m_next.isActive())
        m_next.start(0);
    return size;
}

void SimulatedReply::answer()
{
    emit requestSent();
    const QByteArray body = m_outgoing ? m_outgoing->readAll() : QByteArray();
    if (isFinished()) // aborted by who heard requestSent()
        return;
    const SimulatedAnswer answer =
        m_provider.handle(m_method, pathBelowBase(url()), QUrlQuery(url()), request().rawHeader("Authorization"), body);
    m_body = answer.body;
    takeHead(answer);
    m_next.disconnect(this);
    connect(&m_next, &QTimer::timeout, this, &SimulatedReply::deliver);
    m_next.start(0);
    emit metaDataChanged();
}

void SimulatedReply::takeHead(const SimulatedAnswer &answer)
{
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, answer.status);
    const QDateTime now = m_provider.now().toDateTime();
    setRawHeader("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1());
    if (answer.status != 204) {
        setRawHeader("Content-Type", answer.contentType);
        setRawHeader("Content-Length", QByteArray::number(answer.body.size()));
    }
}

void SimulatedReply::deliver()
{
    const qint64 room =
        readBufferSize() > 0 ? readBufferSize() - (m_arrived - m_read) : std::numeric_limits<qint64>::max();
    const qsizetype size = std::min({PieceBytes, m_body.size() - m_arrived, qsizetype(room)});
    if (m_arrived == m_body.size()) {
        complete();
    } else if (size > 0) { // otherwise reading makes room and starts the timer again
        m_arrived += size;
        m_next.start(0);
        emit readyRead();
    }
}

void SimulatedReply::complete()
{
    const int status = attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    setFinished(true);
    if (status >= 400) {
        setError(errorFor(status), u"The server answered "_s + QString::number(status));
        emit errorOccurred(error());
    }
    emit finished();
}

} // namespace bewarje
