// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tlsfront.h"

#include "tests/support/tunnel.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace bewarje {

TlsFront::TlsFront(const TlsIdentity &identity, quint16 plainPort) : m_plainPort(plainPort)
{
    m_server.setSslConfiguration(identity.serverConfiguration());
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsFront::accept);
    m_server.listen(QHostAddress::LocalHost);
}

void TlsFront::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new Tunnel(socket, m_plainPort, this);
}

} // namespace bewarje
