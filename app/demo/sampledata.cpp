// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampledata.h"

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr int Days = 31;
constexpr int FirstServerId = 12345;
constexpr int LastBackupId = 90'501;

/// What is special about a server's backups.
struct SampleServer
{
    const char *name = "";
    const char *status = "active";
    int baseMegabytes = 4500;
    int lastDay = 0;      ///< days since its newest automatic backup
    int failedDay = -1;   ///< the automatic backup of this many days ago failed
    bool hasNone = false; ///< no backup at all
};

// clang-format off
constexpr SampleServer Servers[] = {
    {"web-server-01"}, {"web-server-02", "active", 4600}, {"db-server-01", "active", 21'400, 2},
    {"db-server-02", "active", 20'800}, {"mail-01", "active", 9'300, 0, 0}, {"git-01", "active", 18'200},
    {"ci-runner-01", "active", 7'900}, {"vpn-gateway", "active", 900, 0, -1, true}, {"cache-01", "active", 3'100},
    {"shop-frontend-01", "active", 5'200}, {"shop-frontend-02", "active", 5'150}, {"analytics", "active", 42'700, 1},
    {"shop-db-01", "active", 33'600}, {"shop-db-02", "active", 33'500, 0, 4}, {"queue-01", "active", 2'300},
    {"queue-02", "active", 2'250}, {"search-01", "active", 12'900}, {"search-02", "active", 12'700, 0, 9},
    {"files-01", "active", 68'200}, {"files-02", "active", 66'900}, {"wiki", "active", 3'800},
    {"intranet", "active", 6'100}, {"monitoring-01", "active", 14'400}, {"logs-01", "active", 51'300, 0, 1},
    {"ldap-01", "active", 1'700}, {"ldap-02", "active", 1'680}, {"dns-01", "active", 820}, {"dns-02", "active", 815},
    {"proxy-01", "active", 1'250}, {"proxy-02", "active", 1'240}, {"staging-web", "stopped", 4'300, 6},
    {"staging-db", "stopped", 11'800, 6}, {"build-arm-01", "active", 8'800}, {"build-x86-01", "active", 9'100},
    {"ticketing", "active", 7'400}, {"crm", "active", 15'900}, {"payroll", "active", 5'700},
    {"legacy-erp", "suspended", 27'300, 12}, {"webinar-01", "active", 3'300}, {"status-page", "active", 640},
};
constexpr const char *Reasons[] = {
    "Pre-update backup", "Before kernel upgrade", "Before moving to the new mail filter", "After data import",
    "Before PHP upgrade", "Quarterly snapshot for the auditors", "Before schema migration 84",
};
constexpr const char *Locations[] = {"us-west", "eu-central", "us-east"};
constexpr const char *Systems[] = {"Ubuntu 22.04 LTS", "Debian 12", "AlmaLinux 9"};
// clang-format on
static_assert(std::size(Servers) == 40);

/// Small, repeatable differences from whole numbers; no randomness, so that runs can be compared.
int scatter(int a, int b, int range)
{
    const uint mixed = (uint(a) * 2'654'435'761U) ^ (uint(b) * 40'503U + 0x9e37U);
    return int((mixed ^ (mixed >> 13)) % uint(range));
}

Server serverAt(int index, qint64 now)
{
    const SampleServer &plan = Servers[index];
    const QString name = QString::fromLatin1(plan.name);
    Server server;
    server.id = {QString::number(FirstServerId + index), ResourceId::JsonType::Number};
    server.name = name;
    server.hostname = name + u".example.com"_s;
    server.statusWord = QString::fromLatin1(plan.status);
    server.ipAddress = u"203.0.113."_s + QString::number(10 + index);
    server.location = QString::fromLatin1(Locations[index % 3]);
    server.planName = plan.baseMegabytes > 20'000 ? u"Storage VPS"_s : u"Standard VPS"_s;
    server.systemName = QString::fromLatin1(Systems[scatter(index, 1, 3)]);
    server.createdAt = Timestamp::fromMSecs((now / Day - 400 + qint64(index) * 3) * Day + 9 * Hour);
    return server;
}

Backup backupOf(const Server &server, const char *type, const char *status, qint64 created)
{
    Backup backup;
    backup.server = {server.id, server.name};
    backup.typeWord = QString::fromLatin1(type);
    backup.statusWord = QString::fromLatin1(status);
    backup.createdAt = Timestamp::fromMSecs(created);
    return backup;
}

void appendAutomatic(QList<Backup> &backups, const Server &server, int index, qint64 now)
{
    const SampleServer &plan = Servers[index];
    const qint64 night = now - (now - 3 * Hour) % Day; // the last 03:00 UTC, as in the provider's samples
    for (int day = plan.lastDay; day < Days; ++day) {
        const bool failed = day == plan.failedDay;
        Backup backup = backupOf(server, "automatic", failed ? "failed" : "completed", night - day * Day);
        if (!failed) {
            const int grown = plan.baseMegabytes - day * (plan.baseMegabytes / 400 + 1);
            backup.size = {BackupSize::Kind::Known, double(grown + scatter(index, day, plan.baseMegabytes / 50 + 1))};
        }
        backup.expiry = {Expiry::Kind::At, Timestamp::fromMSecs(night + (Days - day) * Day)};
        backup.description = u"Automatic daily backup"_s;
        backups.append(backup);
    }
}

void appendManual(QList<Backup> &backups, const Server &server, int index, qint64 now)
{
    const int many = index % 4 == 1 ? 0 : 1 + scatter(index, 7, 2);
    for (int i = 0; i < many; ++i) {
        const int daysAgo = 1 + scatter(index, i + 20, Days - 2);
        const qint64 created = now - daysAgo * Day - scatter(index, i + 30, 9) * Hour;
        Backup backup = backupOf(server, "manual", "completed", created / Minute * Minute);
        backup.size = {BackupSize::Kind::Known, double(Servers[index].baseMegabytes - daysAgo)};
        backup.expiry.kind = Expiry::Kind::Never;
        backup.description = QString::fromLatin1(Reasons[size_t(scatter(index, i + 40, int(std::size(Reasons))))]);
        backups.append(backup);
    }
}

Backup runningBackup(const Server &server, qint64 now)
{
    Backup backup = backupOf(server, "manual", "in_progress", (now - 3 * Minute) / 1000 * 1000);
    backup.expiry.kind = Expiry::Kind::Never;
    backup.description = u"Before runner upgrade · bw-k7qd"_s;
    return backup;
}

} // namespace

SampleData SampleData::at(Timestamp now)
{
    SampleData sample;
    for (int index = 0; index < int(std::size(Servers)); ++index) {
        const Server server = serverAt(index, now.msecs());
        sample.servers.append(server);
        if (Servers[index].hasNone)
            continue;
        appendAutomatic(sample.backups, server, index, now.msecs());
        appendManual(sample.backups, server, index, now.msecs());
        if (server.name == u"ci-runner-01")
            sample.backups.append(runningBackup(server, now.msecs()));
    }
    std::stable_sort(sample.backups.begin(), sample.backups.end(),
                     [](const Backup &a, const Backup &b) { return a.createdAt > b.createdAt; });
    int id = LastBackupId;
    for (Backup &backup : sample.backups) {
        backup.id = {QString::number(id), ResourceId::JsonType::Number};
        id -= 7;
    }
    return sample;
}

} // namespace bewarje
