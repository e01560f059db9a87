// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simulatednetwork.h"

#include "app/demo/simulatedreply.h"

namespace bewarje {

namespace {

QByteArray methodOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation:
        return "HEAD";
    case QNetworkAccessManager::PutOperation:
        return "PUT";
    case QNetworkAccessManager::PostOperation:
        return "POST";
    case QNetworkAccessManager::DeleteOperation:
        return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    default:
        return "GET";
    }
}

} // namespace

SimulatedNetwork::SimulatedNetwork(SimulatedProvider &provider, std::chrono::milliseconds delay, QObject *parent)
    : QNetworkAccessManager(parent), m_provider(provider), m_delay(delay)
{}

QNetworkReply *SimulatedNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    return new SimulatedReply(m_provider, {operation, methodOf(operation, request), request, body}, m_delay, this);
}

} // namespace bewarje
