// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QTcpServer>

namespace bewarje {

/// An HTTP proxy on loopback that wants a login (Basic) and tunnels every CONNECT, whatever its
/// address, to one port.
class LoopbackProxy : public QObject
{
    Q_OBJECT

public:
    LoopbackProxy(quint16 port, const QString &user, const QString &password);

    /// After a 407 the connection is closed instead of kept.
    void setClosing(bool isClosing) { m_isClosing = isClosing; }

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// "127.0.0.1:PORT"
    [[nodiscard]] QString name() const;
    /// How often each login came: "user:password", empty where there was none.
    [[nodiscard]] const QHash<QByteArray, int> &logins() const { return m_logins; }
    /// All that came outside of tunnels.
    [[nodiscard]] const QByteArray &received() const { return m_received; }

private:
    void accept();
    void read(QTcpSocket *socket);

    quint16 m_port;
    QByteArray m_login;
    bool m_isClosing = false;
    QHash<QByteArray, int> m_logins;
    QByteArray m_received;
    QTcpServer m_server;
};

} // namespace bewarje
