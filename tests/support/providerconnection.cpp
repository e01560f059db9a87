// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/providerconnection.h"

#include <QLocale>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

using Delivery = ProviderFault::Delivery;

constexpr qsizetype FillAhead = 1024 * 1024;

bool isWithoutBody(int status)
{
    return status == 204 || status == 304;
}

QByteArray chunked(const QByteArray &body, qint64 size, bool whole)
{
    QByteArray result;
    const qsizetype piece = std::max<qsizetype>(qsizetype(size), 1);
    const qsizetype end = whole ? body.size() : body.size() / 2;
    for (qsizetype at = 0; at < end; at += piece) {
        const QByteArray chunk = body.mid(at, std::min(piece, end - at));
        result += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return whole ? result + "0\r\n\r\n" : result;
}

bool statesLength(const ProviderFault &fault)
{
    return fault.delivery != Delivery::HalfBodyNoLength && fault.delivery != Delivery::Chunked
           && fault.delivery != Delivery::HalfChunked;
}

/// Below the base; what is outside of it keeps its path and is not found.
QString belowBase(const QString &path)
{
    const QString base = u"/api/v1"_s;
    return path.startsWith(base + u'/') ? path.mid(base.size()) : u"/outside"_s + path;
}

} // namespace

ProviderConnection::ProviderConnection(ProviderServer &server, QTcpSocket *socket, int number)
    : QObject(&server), m_server(server), m_socket(socket), m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &ProviderConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ProviderConnection::fill);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_drip, &QTimer::timeout, this, &ProviderConnection::drip);
}

void ProviderConnection::read()
{
    m_in += m_socket->readAll();
    ServedRequest request;
    while (!m_busy && takeRequest(request)) {
        answer(request);
        request = {};
    }
}

bool ProviderConnection::takeRequest(ServedRequest &request)
{
    const qsizetype end = m_in.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    readHead(request, end);
    if (!std::exchange(m_isHeadTold, true))
        emit m_server.headRead(request);
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (m_in.size() < end + 4 + length)
        return false;
    m_isHeadTold = false;
    request.body = m_in.mid(end + 4, length);
    m_in.remove(0, end + 4 + length);
    return true;
}

void ProviderConnection::readHead(ServedRequest &request, qsizetype end) const
{
    const QList<QByteArray> lines = m_in.left(end).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.append({lines[i].left(colon).trimmed(), lines[i].mid(colon + 1).trimmed()});
    }
    const QList<QByteArray> words = lines[0].trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    const QUrl url = QUrl::fromEncoded("http://127.0.0.1" + request.target);
    request.path = belowBase(url.path(QUrl::FullyDecoded));
    request.query = QUrlQuery(url);
    request.connection = m_number;
}

void ProviderConnection::answer(const ServedRequest &request)
{
    m_busy = true;
    m_closes = request.header("Connection").compare("close", Qt::CaseInsensitive) == 0;
    const ProviderServer::Served served = m_server.serve(request);
    deliver(served.answer, served.fault);
    m_socket->flush();
    emit m_server.delivered(request);
}

QByteArray ProviderConnection::head(const SimulatedAnswer &answer, const ProviderFault &fault) const
{
    const QDateTime now = m_server.now().toDateTime();
    HttpHeaders headers{{"Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1()}};
    if (!isWithoutBody(answer.status)) {
        headers.emplaceBack("Content-Type", answer.contentType);
        if (statesLength(fault)) {
            const qint64 grown = fault.delivery == Delivery::HugeBody ? fault.bytes : 0;
            headers.emplaceBack("Content-Length", QByteArray::number(answer.body.size() + grown));
        } else if (fault.delivery != Delivery::HalfBodyNoLength) {
            headers.emplaceBack("Transfer-Encoding", "chunked");
        }
    }
    for (const auto &added : fault.headers) {
        headers.removeIf([&](const auto &known) { return known.first.compare(added.first, Qt::CaseInsensitive) == 0; });
        headers.append(added);
    }
    QByteArray result = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    for (const auto &[name, value] : headers)
        result += name + ": " + value + "\r\n";
    return result;
}

void ProviderConnection::deliver(const SimulatedAnswer &answer, const ProviderFault &fault)
{
    const QByteArray start = head(answer, fault);
    const QByteArray body = isWithoutBody(answer.status) ? QByteArray() : answer.body;
    const QByteArray half = start + "\r\n" + body.left(body.size() / 2);
    switch (fault.delivery) {
    case Delivery::Whole:
        m_socket->write(start + "\r\n" + body);
        return finish();
    case Delivery::Chunked:
        m_socket->write(start + "\r\n" + chunked(body, fault.bytes, true));
        return finish();
    case Delivery::CloseBeforeAnswer:
        return close();
    case Delivery::Reset:
        return reset();
    case Delivery::StatusLine:
        m_socket->write(start.left(start.indexOf('\n') + 1));
        return;
    case Delivery::Raw:
        m_socket->write(body);
        return close();
    case Delivery::HalfHeader:
        m_socket->write(start.left(start.size() / 2));
        return close();
    case Delivery::Junk:
        m_socket->write("\x01\xfe\x02 this is not HTTP \r\n\r\n\xff\xff");
        return close();
    case Delivery::HalfBody:
    case Delivery::HalfBodyNoLength:
        m_socket->write(half);
        return close();
    case Delivery::HalfChunked:
        m_socket->write(start + "\r\n" + chunked(body, fault.bytes, false));
        return close();
    case Delivery::HalfBodyReset:
        m_socket->write(half);
        m_socket->flush();
        m_drip.singleShot(50, this, &ProviderConnection::reset); // a reset at once would throw the half away
        return;
    case Delivery::StallInHeader:
        m_socket->write(start.left(start.size() / 2));
        return;
    case Delivery::Stall:
        m_socket->write(half);
        return;
    case Delivery::Silence:
        return;
    case Delivery::Drip:
        m_out = start + "\r\n" + body;
        m_dripBytes = std::max<qint64>(fault.bytes, 1);
        return m_drip.start(fault.pause);
    case Delivery::HeaderFlood:
    case Delivery::HugeBody:
        return deliverFilled(answer, fault);
    }
}

void ProviderConnection::deliverFilled(const SimulatedAnswer &answer, const ProviderFault &fault)
{
    const QByteArray start = head(answer, fault);
    m_fillerLeft = fault.bytes;
    if (fault.delivery == Delivery::HeaderFlood) {
        m_filler = "X-Flood: " + QByteArray(1000, 'x') + "\r\n";
        m_out = "\r\n" + answer.body;
        m_socket->write(start);
    } else {
        m_filler = QByteArray(64 * 1024, ' ');
        m_out = answer.body.mid(1);
        m_socket->write(start + "\r\n" + answer.body.left(1));
    }
    fill();
}

void ProviderConnection::fill()
{
    if (m_filler.isEmpty())
        return;
    while (m_fillerLeft > 0 && m_socket->bytesToWrite() < FillAhead) {
        // Header lines stay whole, so a flood may be a line longer; white space comes to the byte.
        const bool isSpace = m_filler.startsWith(' ');
        const QByteArray piece = isSpace ? m_filler.left(qsizetype(m_fillerLeft)) : m_filler;
        m_socket->write(piece);
        m_fillerLeft -= piece.size();
    }
    if (m_fillerLeft > 0)
        return;
    m_filler.clear();
    m_socket->write(m_out);
    m_out.clear();
    finish();
}

void ProviderConnection::drip()
{
    m_socket->write(m_out.left(qsizetype(m_dripBytes)));
    m_out.remove(0, qsizetype(m_dripBytes));
    if (m_out.isEmpty()) {
        m_drip.stop();
        finish();
    }
}

void ProviderConnection::finish()
{
    m_busy = false;
    if (m_closes)
        return close();
    if (!m_in.isEmpty()) // a request that came while the answer was written
        QMetaObject::invokeMethod(this, &ProviderConnection::read, Qt::QueuedConnection);
}

void ProviderConnection::close()
{
    m_socket->disconnectFromHost();
}

void ProviderConnection::reset()
{
    linger abrupt{};
    abrupt.l_onoff = 1;
    abrupt.l_linger = 0;
#ifdef Q_OS_WIN
    const auto handle = static_cast<SOCKET>(m_socket->socketDescriptor());
    setsockopt(handle, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&abrupt), sizeof(abrupt));
#else
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &abrupt, sizeof(abrupt));
#endif
    m_socket->abort();
}

} // namespace bewarje
