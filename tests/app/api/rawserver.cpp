// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/api/rawserver.h"

#include <QHostAddress>

namespace bewarje {

RawServer::RawServer(Script script, QObject *parent) : QObject(parent), m_script(std::move(script))
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            const int connection = m_connections++;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(socket, connection); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
    m_server.listen(QHostAddress::LocalHost);
}

QString RawServer::base() const
{
    return QStringLiteral("http://127.0.0.1:%1/api/v1").arg(m_server.serverPort());
}

qsizetype RawServer::count(const QByteArray &method) const
{
    return std::count_if(m_requests.begin(), m_requests.end(),
                         [&method](const RawRequest &request) { return request.method == method; });
}

QByteArray RawServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void RawServer::read(QTcpSocket *socket, int connection)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    for (;;) {
        const qsizetype head = pending.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        RawRequest request;
        request.connection = connection;
        const QList<QByteArray> lines = pending.left(head).split('\n');
        const QList<QByteArray> start = lines.value(0).trimmed().split(' ');
        request.method = start.value(0);
        request.target = start.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (pending.size() < head + 4 + length)
            return;
        request.body = pending.mid(head + 4, length);
        pending.remove(0, head + 4 + length);
        m_requests.append(request);
        m_script(request, *socket);
        if (!m_pending.contains(socket))
            return;
    }
}

} // namespace bewarje
