// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simulatedjson.h"

#include <cmath>

namespace bewarje::simulated {

namespace {

void append(QByteArray &json, const char *name, const QByteArray &value)
{
    json += json.isEmpty() ? "{\"" : ",\"";
    json += name;
    json += "\":";
    json += value;
}

QByteArray named(const QByteArray &id, const QString &name)
{
    return "{\"id\":" + id + ",\"name\":" + quoted(name) + '}';
}

QByteArray expiryOf(const Expiry &expiry)
{
    return expiry.kind == Expiry::Kind::At ? moment(expiry.at) : QByteArrayLiteral("null");
}

QByteArray sizeOf(const BackupSize &size)
{
    if (size.kind == BackupSize::Kind::Null)
        return QByteArrayLiteral("null");
    if (size.kind == BackupSize::Kind::Absurd)
        return QByteArrayLiteral("-1");
    double whole = 0;
    if (std::modf(size.megabytes, &whole) == 0)
        return QByteArray::number(qint64(whole));
    return QByteArray::number(size.megabytes, 'g', 17);
}

} // namespace

QByteArray quoted(const QString &text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    const QByteArray utf8 = text.toUtf8();
    QByteArray json;
    json.reserve(utf8.size() + 2);
    json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00";
            json += Hex[c >> 4];
            json += Hex[c & 15];
        } else {
            json += c;
        }
    }
    json += '"';
    return json;
}

QByteArray moment(Timestamp moment)
{
    if (!moment.isKnown())
        return QByteArrayLiteral("null");
    return '"' + moment.toDateTime().toString(Qt::ISODate).toLatin1() + '"';
}

QByteArray toJson(const Backup &backup, const QString &message)
{
    QByteArray json;
    append(json, "id", backup.id.toJson());
    append(json, "server", named(backup.server.id.toJson(), backup.server.name));
    append(json, "backup_type", quoted(backup.typeWord));
    append(json, "status", quoted(backup.statusWord));
    append(json, "size_mb", sizeOf(backup.size));
    append(json, "created_at", moment(backup.createdAt));
    append(json, "expires_at", expiryOf(backup.expiry));
    append(json, "description", quoted(backup.description));
    if (!message.isEmpty())
        append(json, "message", quoted(message));
    return json + '}';
}

QByteArray toJson(const Server &server)
{
    QByteArray json;
    append(json, "id", server.id.toJson());
    append(json, "name", quoted(server.name));
    append(json, "hostname", quoted(server.hostname));
    append(json, "status", quoted(server.statusWord));
    append(json, "ip_address", quoted(server.ipAddress));
    append(json, "location", quoted(server.location));
    append(json, "plan",
           "{\"id\":1,\"name\":" + quoted(server.planName) + ",\"vcpus\":2,\"memory\":4096,\"storage\":80}");
    append(json, "os", named("5", server.systemName));
    append(json, "created_at", moment(server.createdAt));
    append(json, "updated_at", moment(server.createdAt));
    return json + '}';
}

ResourceId toId(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString(), ResourceId::JsonType::String};
    const qint64 number = value.toInteger(-1);
    return number < 0 ? ResourceId() : ResourceId(QString::number(number), ResourceId::JsonType::Number);
}

} // namespace bewarje::simulated
