// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/rawbackup.h"

namespace bewarje {

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

Backup RawBackup::toBackup() const
{
    Backup backup;
    backup.id = id.toId();
    backup.server = {server.toId(), toText(serverName)};
    backup.typeWord = toText(typeWord);
    backup.statusWord = toText(statusWord);
    backup.size = size;
    backup.createdAt = createdAt;
    backup.expiry = expiry;
    backup.description = toText(description);
    return backup;
}

} // namespace bewarje
