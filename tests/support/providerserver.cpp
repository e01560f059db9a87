// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/providerserver.h"

#include "app/demo/simulatedjson.h"
#include "tests/support/providerconnection.h"

#include <QTcpSocket>

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

bool matches(const FaultMatch &match, const ServedRequest &request)
{
    return (match.method.isEmpty() || match.method == request.method) && request.path.startsWith(match.pathPrefix)
           && request.query.toString().contains(match.queryContains);
}

} // namespace

QByteArray ServedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

ProviderServer::ProviderServer(SimulatedProvider &provider, quint16 port, QObject *parent)
    : QObject(parent), m_provider(provider)
{
    connect(&m_server, &QTcpServer::newConnection, this, &ProviderServer::accept);
    m_server.listen(QHostAddress::LocalHost, port);
}

QString ProviderServer::baseUrl() const
{
    return u"http://127.0.0.1:%1/api/v1"_s.arg(port());
}

void ProviderServer::addFault(const FaultMatch &match, const ProviderFault &fault)
{
    m_rules.append({match, fault});
}

qsizetype ProviderServer::count(const QByteArray &method, const QString &pathPrefix) const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const ServedRequest &request) {
        return request.method == method && request.path.startsWith(pathPrefix);
    });
}

void ProviderServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection())
        new ProviderConnection(*this, socket, ++m_connections);
}

ProviderFault ProviderServer::faultFor(const ServedRequest &request)
{
    const ProviderFault *found = nullptr;
    for (Rule &rule : m_rules) {
        if (!matches(rule.match, request))
            continue;
        ++rule.met; // counted also where an earlier rule is taken
        if (!found && (rule.match.time == 0 || rule.match.time == rule.met))
            found = &rule.fault;
    }
    return found ? *found : ProviderFault();
}

ProviderServer::Served ProviderServer::serve(const ServedRequest &request)
{
    m_requests.append(request);
    emit requested(request);
    const ProviderFault fault = m_script ? m_script(request) : faultFor(request);
    QUrlQuery query = request.query;
    if (fault.page != 0) {
        query.removeAllQueryItems(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(fault.page));
    }
    SimulatedAnswer answer;
    if (fault.takesEffect)
        answer = m_provider.handle(request.method, request.path, query, request.header("Authorization"), request.body);
    if (fault.answer)
        answer = *fault.answer;
    if (fault.next && answer.body.startsWith('{'))
        answer.body.insert(1, "\"next\":" + simulated::quoted(*fault.next) + ',');
    return {answer, fault};
}

} // namespace bewarje
