// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tunnel.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace bewarje {

Tunnel::Tunnel(QTcpSocket *near, quint16 port, QObject *parent)
    : QObject(parent), m_near(near), m_far(new QTcpSocket(this))
{
    near->setParent(this);
    m_far->setProxy(QNetworkProxy::NoProxy);
    m_far->connectToHost(QHostAddress::LocalHost, port);
    carry(m_near, m_far);
    carry(m_far, m_near);
}

void Tunnel::carry(QTcpSocket *from, QTcpSocket *to)
{
    const auto write = [from, to] { to->write(from->readAll()); };
    connect(from, &QTcpSocket::readyRead, this, write);
    connect(from, &QTcpSocket::disconnected, this, [this, to] {
        to->disconnectFromHost();
        if (m_near->state() == QAbstractSocket::UnconnectedState && m_far->state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    });
    write(); // a socket that is still connecting keeps it
}

} // namespace bewarje
