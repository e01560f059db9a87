// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/backup.h"
#include "app/domain/clock.h"
#include "app/domain/server.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QUrlQuery>

#include <chrono>

namespace bewarje {

/// What the simulated provider answers.
struct SimulatedAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
};

/// The provider as its documentation describes it, in memory: the one state machine behind the sample
/// data and behind the test server. Not thread-safe.
class SimulatedProvider
{
public:
    struct Options
    {
        QByteArray token = {};                      ///< empty: any bearer is accepted
        std::chrono::milliseconds creation{20'000}; ///< a created backup is in progress for this long
        int pageSize = 0;                           ///< 0: backups in one body; else pages of this many
        QString email = QStringLiteral("operator@example.com");
    };

    /// `clock` must outlive this.
    SimulatedProvider(const Clock &clock, Options options);

    /// 40 servers and 31 days of backups, relative to the clock's now: automatic and manual ones, some
    /// failed, some servers without a backup for days, one without any. The same for the same moment.
    void fillWithSampleData();
    void addServer(const Server &server);
    /// Listed in the order in which they were added; created ones stand before all others.
    void addBackup(const Backup &backup);
    void clear();

    /// `path` is below the base ("/backups/501/"), percent-decoded.
    [[nodiscard]] SimulatedAnswer handle(const QByteArray &method, const QString &path, const QUrlQuery &query,
                                         const QByteArray &authorization, const QByteArray &body);

    /// By the clock that it was made with.
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }
    [[nodiscard]] const QList<Backup> &backups() const { return m_backups; }
    [[nodiscard]] const QList<Server> &servers() const { return m_servers; }
    /// Restores that were accepted: server id and backup id, in order.
    [[nodiscard]] const QList<std::pair<ResourceId, ResourceId>> &restores() const { return m_restores; }

private:
    struct Restoring
    {
        SteadyTime until;
        QString statusWord; ///< the server's word before
    };

    void settle();
    [[nodiscard]] Server *serverOf(const ResourceId &id);
    [[nodiscard]] SimulatedAnswer whoAmI() const;
    [[nodiscard]] SimulatedAnswer listBackups(const QUrlQuery &query) const;
    [[nodiscard]] SimulatedAnswer createBackup(const QByteArray &body);
    [[nodiscard]] SimulatedAnswer deleteBackup(const QString &id);
    [[nodiscard]] SimulatedAnswer listServers(const QUrlQuery &query) const;
    [[nodiscard]] SimulatedAnswer restoreServer(const QString &id, const QByteArray &body);

    const Clock &m_clock;
    Options m_options;
    QList<Server> m_servers;
    QList<Backup> m_backups;
    QHash<ResourceId, SteadyTime> m_creating; ///< when each created backup completes
    QHash<ResourceId, Restoring> m_restoring;
    QList<std::pair<ResourceId, ResourceId>> m_restores;
    qint64 m_lastId = 0;
};

} // namespace bewarje
