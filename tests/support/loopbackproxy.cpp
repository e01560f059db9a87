// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/loopbackproxy.h"

#include "tests/support/tunnel.h"

#include <QTcpSocket>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray loginIn(const QByteArray &head)
{
    const QByteArray name = "proxy-authorization: basic ";
    const qsizetype at = head.toLower().indexOf(name);
    if (at < 0)
        return {};
    const QByteArray rest = head.mid(at + name.size());
    return QByteArray::fromBase64(rest.left(rest.indexOf('\r')));
}

} // namespace

LoopbackProxy::LoopbackProxy(quint16 port, const QString &user, const QString &password)
    : m_port(port), m_login((user + u':' + password).toUtf8())
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackProxy::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QString LoopbackProxy::name() const
{
    return u"127.0.0.1:%1"_s.arg(port());
}

void LoopbackProxy::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

void LoopbackProxy::read(QTcpSocket *socket)
{
    const QByteArray waiting = socket->peek(64 * 1024);
    const qsizetype end = waiting.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = socket->read(end + 4);
    m_received += head;
    const QByteArray login = loginIn(head);
    ++m_logins[login];
    if (login == m_login && head.startsWith("CONNECT ")) {
        socket->disconnect(this);
        socket->write("HTTP/1.1 200 Connected\r\n\r\n");
        new Tunnel(socket, m_port, this);
        return;
    }
    const QByteArray body = "<html>A login is wanted</html>";
    socket->write("HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm=\"loopback\"\r\nContent-Length: "
                  + QByteArray::number(body.size()) + (m_isClosing ? "\r\nConnection: close" : "") + "\r\n\r\n" + body);
    if (m_isClosing)
        socket->disconnectFromHost();
}

} // namespace bewarje
