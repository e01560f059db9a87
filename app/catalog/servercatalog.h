// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listing.h"
#include "app/catalog/catalogversion.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace bewarje {

/// How a server stands by its newest backups. "Overdue" needs a policy and is not told here.
enum class ServerMark : quint8 { Completed, Running, LastFailed, Never };

struct KnownServer
{
    Server server;         ///< only id and name are filled where just a backup names it
    bool isListed = false; ///< `/servers/` named it
    ServerSummary summary;

    [[nodiscard]] ServerMark mark() const;
};

/// Every server that is known: those of `/servers/` and those that backups name.
class ServerCatalog : public QObject
{
    Q_OBJECT

public:
    explicit ServerCatalog(QObject *parent = nullptr);

    /// By name in natural order, then by id.
    [[nodiscard]] const QList<KnownServer> &servers() const { return m_servers; }
    [[nodiscard]] const KnownServer *find(const ResourceId &id) const;
    /// `/servers/` was refused: servers without any backup cannot be seen.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    [[nodiscard]] bool everListed() const { return m_everListed; }
    /// True when another known server has the same name.
    [[nodiscard]] bool isNameShared(const ResourceId &id) const;

    void take(const ServerListing &listing);
    void take(const SharedCatalog &catalog);

signals:
    void changed();

private:
    void rebuild();

    QList<Server> m_listed;
    SharedCatalog m_catalog;
    QList<KnownServer> m_servers;
    QHash<ResourceId, qsizetype> m_index;
    QHash<QString, qsizetype> m_nameCount;
    bool m_isRefused = false;
    bool m_everListed = false;
};

} // namespace bewarje
