// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/serverwatch.h"

#include <algorithm>
#include <utility>

namespace bewarje {

ServerWatch::ServerWatch(std::vector<Span> pauses, int most, QObject *parent)
    : QObject(parent), m_pauses(std::move(pauses)), m_most(size_t(most))
{}

void ServerWatch::take(const CatalogVersion &version, Span least)
{
    std::map<QString, std::pair<ResourceId, qsizetype>> busy;
    for (qsizetype i = 0; i < version.table().servers().size(); ++i) {
        const qsizetype running = version.summaries()[size_t(i)].running;
        const ResourceId &id = version.table().servers()[i].id;
        if (running > 0)
            busy.insert({id.text(), {id, running}});
    }
    if (busy.size() > m_most)
        busy.clear();
    std::erase_if(m_watched, [&busy](const auto &entry) { return !busy.contains(entry.first); });
    for (const auto &[text, server] : busy) {
        Watch &watch = m_watched[text];
        if (server.second > watch.running) { // something new is in progress: quick again
            watch.step = 0;
            arm(server.first, watch, least);
        }
        watch.running = server.second;
    }
}

void ServerWatch::noteListed(const ResourceId &server, Span least)
{
    const auto found = m_watched.find(server.text());
    if (found == m_watched.end())
        return;
    ++found->second.step;
    arm(server, found->second, least);
}

void ServerWatch::putOff(const ResourceId &server, Span least)
{
    if (const auto found = m_watched.find(server.text()); found != m_watched.end())
        arm(server, found->second, least);
}

void ServerWatch::arm(const ResourceId &server, Watch &watch, Span least)
{
    if (m_pauses.empty())
        return;
    if (!watch.timer) {
        watch.timer = std::make_unique<QTimer>(this);
        watch.timer->setObjectName(server.text());
        watch.timer->setSingleShot(true);
        watch.timer->setTimerType(Qt::PreciseTimer); // a coarse one may fire before a hold ends
        connect(watch.timer.get(), &QTimer::timeout, this, [this, server] { emit due(server); });
    }
    watch.timer->start(std::max(m_pauses[std::min(watch.step, m_pauses.size() - 1)], least));
}

} // namespace bewarje
