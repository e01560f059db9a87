// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/tlsidentity.h"

#include <QObject>
#include <QSslServer>

namespace bewarje {

/// Speaks TLS on loopback and passes everything on to a server there that does not.
class TlsFront : public QObject
{
    Q_OBJECT

public:
    /// `plainPort` is the other server's.
    TlsFront(const TlsIdentity &identity, quint16 plainPort);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void accept();

    quint16 m_plainPort;
    QSslServer m_server;
};

} // namespace bewarje
