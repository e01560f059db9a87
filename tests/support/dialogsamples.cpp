// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"

#include <QPushButton>

namespace bewarje::testing {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 Hour = 3'600'000;

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

Backup backup(int id, int server, const QString &name, qint64 hoursOld, const QString &status)
{
    Backup result;
    result.id = number(id);
    result.server = {number(server), name};
    result.typeWord = u"manual"_s;
    result.statusWord = status;
    result.size = {BackupSize::Kind::Known, 4523};
    result.createdAt = Timestamp::fromMSecs(now.msecs() - hoursOld * Hour);
    return result;
}

CatalogVersion catalogOf(const QList<Backup> &backups)
{
    BackupTable table;
    for (const Backup &each : backups)
        table.append(each);
    return CatalogVersion(std::move(table));
}

QList<Backup> webServer(int count, const QString &name)
{
    QList<Backup> result;
    for (int i = 0; i < count; ++i)
        result.append(backup(500 + i, 12345, name, 6 + 24 * i));
    return result;
}

DeletionPlan deletionOf(const QList<Backup> &backups, const QList<ResourceId> &ids)
{
    return DeletionPlan::make(catalogOf(backups), ids, {}, now);
}

QList<ResourceId> idsOf(const QList<Backup> &backups)
{
    QList<ResourceId> ids;
    for (const Backup &each : backups)
        ids.append(each.id);
    return ids;
}

RestorePlan restoreOf(const Backup &from, bool isTwice)
{
    Server server;
    server.id = from.server.id;
    server.name = from.server.name;
    server.ipAddress = u"203.0.113.10"_s;
    return RestorePlan::make(catalogOf({from}), from.id, server, false, isTwice, now)
        .withWayBack(WayBack::fresh(u"Before the restore · bw-a1b2"_s));
}

KnownServer known(int id, const QString &name)
{
    KnownServer result;
    result.server.id = number(id);
    result.server.name = name;
    return result;
}

QPushButton *verb(QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"verbButton"_s);
}

} // namespace bewarje::testing
