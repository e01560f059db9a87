// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTcpSocket>

namespace bewarje {

/// Carries bytes between a connection and a port on loopback, until either end closes. Ends itself.
class Tunnel : public QObject
{
    Q_OBJECT

public:
    /// Takes `near`, and what it has read already.
    Tunnel(QTcpSocket *near, quint16 port, QObject *parent);

private:
    void carry(QTcpSocket *from, QTcpSocket *to);

    QTcpSocket *m_near;
    QTcpSocket *m_far;
};

} // namespace bewarje
