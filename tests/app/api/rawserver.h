// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace bewarje {

/// A request as it came over the wire.
struct RawRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0;
};

/// A server on loopback that answers each request with whatever bytes the test says, well-formed or not.
class RawServer : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<void(const RawRequest &, QTcpSocket &)>;

    explicit RawServer(Script script, QObject *parent = nullptr);

    [[nodiscard]] QString base() const;
    [[nodiscard]] const QList<RawRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; }

    /// A whole answer.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body, const QByteArray &headers = {});

private:
    void read(QTcpSocket *socket, int connection);

    Script m_script;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_pending;
    QList<RawRequest> m_requests;
    int m_connections = 0;
};

} // namespace bewarje
