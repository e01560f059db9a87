// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servercatalog.h"

#include "app/domain/namecollator.h"

#include <algorithm>

namespace bewarje {

namespace {

QList<KnownServer> inNaturalOrder(const QList<KnownServer> &servers)
{
    const QCollator collator = nameCollator(QLocale());
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(size_t(servers.size()));
    for (qsizetype i = 0; i < servers.size(); ++i) // a hostile name may be a megabyte: its start decides
        keys.emplace_back(collator.sortKey(servers[i].server.name.left(256)), i);
    std::stable_sort(keys.begin(), keys.end(), [&servers](const auto &a, const auto &b) {
        const int order = a.first.compare(b.first);
        return order != 0 ? order < 0
                          : ResourceId::compare(servers[a.second].server.id, servers[b.second].server.id) < 0;
    });
    QList<KnownServer> sorted;
    sorted.reserve(servers.size());
    for (const auto &key : keys)
        sorted.append(servers[key.second]);
    return sorted;
}

} // namespace

ServerMark KnownServer::mark() const
{
    if (summary.running > 0)
        return ServerMark::Running;
    if (summary.lastFailed)
        return ServerMark::LastFailed;
    return summary.good == 0 ? ServerMark::Never : ServerMark::Completed;
}

ServerCatalog::ServerCatalog(QObject *parent) : QObject(parent)
{}

const KnownServer *ServerCatalog::find(const ResourceId &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_servers[*found];
}

bool ServerCatalog::isNameShared(const ResourceId &id) const
{
    const KnownServer *known = find(id);
    return known && m_nameCount.value(known->server.name) > 1;
}

void ServerCatalog::take(const ServerListing &listing)
{
    m_isRefused = listing.isRefused;
    if (!listing.isRefused) {
        m_everListed = true;
        if (listing.isComplete)
            m_listed.clear();
        QHash<ResourceId, qsizetype> places;
        for (qsizetype i = 0; i < m_listed.size(); ++i)
            places.insert(m_listed[i].id, i);
        for (const Server &server : listing.servers) {
            const qsizetype place = places.value(server.id, -1);
            if (place >= 0) {
                m_listed[place] = server;
                continue;
            }
            places.insert(server.id, m_listed.size());
            m_listed.append(server);
        }
    }
    rebuild();
}

void ServerCatalog::take(const SharedCatalog &catalog)
{
    m_catalog = catalog;
    rebuild();
}

void ServerCatalog::rebuild()
{
    QList<KnownServer> servers;
    QHash<ResourceId, qsizetype> places;
    for (const Server &server : std::as_const(m_listed)) {
        places.insert(server.id, servers.size());
        servers.append({server, true, {}});
    }
    const qsizetype named = m_catalog ? m_catalog->table().servers().size() : 0;
    for (qsizetype i = 0; i < named; ++i) {
        const ServerRef &ref = m_catalog->table().servers()[i];
        const ServerSummary &summary = m_catalog->summaries()[size_t(i)];
        if (const qsizetype place = places.value(ref.id, -1); place >= 0) {
            servers[place].summary = summary;
            if (servers[place].server.name.isEmpty())
                servers[place].server.name = ref.name;
            continue;
        }
        Server server;
        server.id = ref.id;
        server.name = ref.name;
        servers.append({server, false, summary});
    }
    m_servers = inNaturalOrder(servers);
    m_index.clear();
    m_nameCount.clear();
    for (qsizetype i = 0; i < m_servers.size(); ++i) {
        m_index.insert(m_servers[i].server.id, i);
        ++m_nameCount[m_servers[i].server.name];
    }
    emit changed();
}

} // namespace bewarje
