// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/providerserver.h"

#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace bewarje {

/// One connection of the ProviderServer: reads requests, writes answers, breaks them as told.
class ProviderConnection : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket and ends with it.
    ProviderConnection(ProviderServer &server, QTcpSocket *socket, int number);

private:
    void read();
    /// True when a whole request was taken from what has come.
    [[nodiscard]] bool takeRequest(ServedRequest &request);
    /// `end` is where it ends.
    void readHead(ServedRequest &request, qsizetype end) const;
    void answer(const ServedRequest &request);
    [[nodiscard]] QByteArray head(const SimulatedAnswer &answer, const ProviderFault &fault) const;
    void deliver(const SimulatedAnswer &answer, const ProviderFault &fault);
    void deliverFilled(const SimulatedAnswer &answer, const ProviderFault &fault);
    void fill();
    void drip();
    void finish();
    void close();
    void reset();

    ProviderServer &m_server;
    QTcpSocket *m_socket;
    int m_number;
    QByteArray m_in;
    bool m_isHeadTold = false; ///< of the request that is being read
    bool m_busy = false;       ///< an answer is being written
    bool m_closes = false;
    QByteArray m_out; ///< what still has to be dripped, or comes behind the filler
    QByteArray m_filler;
    qint64 m_fillerLeft = 0;
    qint64 m_dripBytes = 1;
    QTimer m_drip;
};

} // namespace bewarje
