// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogstep.h"

#include <QSet>
#include <QString>

#include <memory>

namespace bewarje::some {

inline ResourceId number(qint64 id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

inline Backup backup(qint64 id, int server, qint64 createdAt = 0)
{
    Backup result;
    result.id = number(id);
    result.server = {number(server), QStringLiteral("web-") + QString::number(server)};
    result.typeWord = QStringLiteral("manual");
    result.statusWord = QStringLiteral("completed");
    result.size = {BackupSize::Kind::Known, double(id)};
    if (createdAt > 0)
        result.createdAt = Timestamp::fromMSecs(createdAt);
    return result;
}

template<typename Backups>
SharedListing listing(const Backups &backups, const ListingScope &scope = {})
{
    auto result = std::make_shared<Listing>();
    for (const Backup &item : backups)
        result->backups.append(item);
    result->pages = 1;
    result->scope = scope;
    return result;
}

inline SharedCatalog nothing()
{
    return std::make_shared<const CatalogVersion>();
}

/// What one whole listing of these backups makes of a version.
template<typename Backups>
CatalogChange change(const SharedCatalog &before, const Backups &backups)
{
    return nextCatalog(before, *listing(backups), {}, {}).change;
}

template<typename Ids>
QSet<QString> texts(const Ids &ids)
{
    QSet<QString> result;
    for (const ResourceId &id : ids)
        result.insert(id.text());
    return result;
}

} // namespace bewarje::some
