// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <vector>

namespace bewarje {

/// Says when to look again at the servers that have something in progress, after growing pauses.
class ServerWatch : public QObject
{
    Q_OBJECT

public:
    using Span = std::chrono::milliseconds;

    /// The last pause repeats. Above `most` busy servers none is watched.
    ServerWatch(std::vector<Span> pauses, int most, QObject *parent);

    /// Watches the servers that are busy in this version and no others; no pause is shorter than `least`.
    void take(const CatalogVersion &version, Span least);
    /// The server was listed: the next pause begins. Nothing where it is not watched.
    void noteListed(const ResourceId &server, Span least);
    /// The same pause again, because the server could not be listed now.
    void putOff(const ResourceId &server, Span least);
    void clear() { m_watched.clear(); }

signals:
    void due(const bewarje::ResourceId &server);

private:
    struct Watch
    {
        size_t step = 0;
        qsizetype running = 0;
        std::unique_ptr<QTimer> timer;
    };

    void arm(const ResourceId &server, Watch &watch, Span least);

    std::vector<Span> m_pauses;
    size_t m_most;
    std::map<QString, Watch> m_watched;
};

} // namespace bewarje
