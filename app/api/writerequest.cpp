// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/writerequest.h"

namespace bewarje {

namespace {

QByteArray jsonText(const QString &text)
{
    return ResourceId(text, ResourceId::JsonType::String).toJson();
}

} // namespace

WriteRequest WriteRequest::creation(const ResourceId &server, const QString &description)
{
    const QByteArray rest = description.isEmpty() ? QByteArray() : ",\"description\":" + jsonText(description);
    return {Method::Post, "/backups/", "{\"server_id\":" + server.toJson() + rest + '}'};
}

WriteRequest WriteRequest::deletion(const ResourceId &backup)
{
    return {Method::Delete, "/backups/" + backup.toPathSegment() + '/', {}};
}

WriteRequest WriteRequest::restore(const ResourceId &server, const ResourceId &backup)
{
    return {Method::Post, "/servers/" + server.toPathSegment() + "/restore/",
            "{\"backup_id\":" + backup.toJson() + '}'};
}

QByteArray WriteRequest::methodName() const
{
    return method == Method::Delete ? "DELETE" : "POST";
}

} // namespace bewarje
