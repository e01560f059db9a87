// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/providerfault.h"

#include <QObject>
#include <QTcpServer>
#include <QUrlQuery>

#include <functional>

namespace bewarje {

/// One request as it came over the wire.
struct ServedRequest
{
    QByteArray method;
    QByteArray target; ///< as sent, encoded
    QString path;      ///< below the base, decoded
    QUrlQuery query;
    HttpHeaders headers;
    QByteArray body;
    int connection = 0; ///< the how manieth connection, from 1

    /// The first header of this name, whatever its case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
};

/// The simulated provider behind a real socket on 127.0.0.1, with faults on the level of bytes. Works on
/// the thread of its creator, by events only. Reads whole requests, keeps connections alive, one answer
/// at a time per connection.
class ProviderServer : public QObject
{
    Q_OBJECT

public:
    /// `provider` must outlive this. Port 0 takes a free one.
    explicit ProviderServer(SimulatedProvider &provider, quint16 port = 0, QObject *parent = nullptr);

    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    /// "http://127.0.0.1:PORT/api/v1"
    [[nodiscard]] QString baseUrl() const;

    /// The first fault that matches is taken.
    void addFault(const FaultMatch &match, const ProviderFault &fault);
    void clearFaults() { m_rules.clear(); }
    /// Asked what goes wrong with each request, instead of the faults that were added. What it does to the
    /// provider is in that request's answer already.
    using Script = std::function<ProviderFault(const ServedRequest &)>;
    void setScript(Script script) { m_script = std::move(script); }
    /// No new connections from now on; refused, not silent.
    void stopListening() { m_server.close(); }

    [[nodiscard]] const QList<ServedRequest> &requests() const { return m_requests; }
    [[nodiscard]] qsizetype count(const QByteArray &method, const QString &pathPrefix = {}) const;
    [[nodiscard]] int connections() const { return m_connections; }
    void clearRequests() { m_requests.clear(); }

    struct Served
    {
        SimulatedAnswer answer;
        ProviderFault fault;
    };
    /// What a connection shall answer, and how.
    [[nodiscard]] Served serve(const ServedRequest &request);
    [[nodiscard]] Timestamp now() const { return m_provider.now(); }

signals:
    /// A request's head was read; its body may still be on the way.
    void headRead(const bewarje::ServedRequest &request);
    /// A whole request was read, before it is answered.
    void requested(const bewarje::ServedRequest &request);
    /// Its answer, or the first part of one that comes in parts, was given to the system.
    void delivered(const bewarje::ServedRequest &request);

private:
    struct Rule
    {
        FaultMatch match;
        ProviderFault fault;
        int met = 0;
    };

    void accept();
    [[nodiscard]] ProviderFault faultFor(const ServedRequest &request);

    SimulatedProvider &m_provider;
    QTcpServer m_server;
    QList<Rule> m_rules;
    Script m_script;
    QList<ServedRequest> m_requests;
    int m_connections = 0;
};

} // namespace bewarje
