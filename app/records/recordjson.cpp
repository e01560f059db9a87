// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordjson.h"

#include "app/records/recordtext.h"

#include <array>

namespace bewarje::recordjson {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array expiryKinds{"at"_L1, "never"_L1, "not-stated"_L1};
constexpr std::array sizeKinds{"known"_L1, "null"_L1, "absurd"_L1};

template<typename Enum, typename Words>
Enum enumOf(const Words &words, const QString &word, Enum fallback)
{
    for (size_t i = 0; i < words.size(); ++i)
        if (words[i] == word)
            return Enum(i);
    return fallback;
}

void putTime(QJsonObject &object, QLatin1StringView key, Timestamp time)
{
    if (time.isKnown())
        object.insert(key, time.toDateTime().toString(Qt::ISODateWithMs));
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

Timestamp timeAt(const QJsonObject &object, QLatin1StringView key)
{
    return Timestamp::fromIso8601(object.value(key).toString().toLatin1());
}

QJsonObject ofServer(const ServerRef &server)
{
    QJsonObject object = ofId(server.id);
    putText(object, "name"_L1, server.name);
    return object;
}

} // namespace

QJsonObject ofId(const ResourceId &id)
{
    QJsonObject object{{u"id"_s, id.text()}};
    if (id.jsonType() == ResourceId::JsonType::String)
        object.insert("idType"_L1, u"string"_s);
    return object;
}

ResourceId toId(const QJsonObject &object)
{
    const bool isString = object.value("idType"_L1) == "string"_L1;
    return {object.value("id"_L1).toString(), isString ? ResourceId::JsonType::String : ResourceId::JsonType::Number};
}

QJsonArray ofIds(const QList<ResourceId> &ids)
{
    QJsonArray array;
    for (const ResourceId &id : ids)
        array.append(ofId(id));
    return array;
}

QList<ResourceId> toIds(const QJsonArray &array)
{
    QList<ResourceId> ids;
    for (const QJsonValue &value : array)
        ids.append(toId(value.toObject()));
    return ids;
}

QJsonObject ofBackup(const Backup &backup)
{
    QJsonObject object = ofId(backup.id);
    object.insert("server"_L1, ofServer(backup.server));
    object.insert("type"_L1, backup.typeWord);
    object.insert("status"_L1, backup.statusWord);
    object.insert("sizeKind"_L1, sizeKinds.at(size_t(backup.size.kind)));
    if (backup.size.kind == BackupSize::Kind::Known)
        object.insert("sizeMb"_L1, backup.size.megabytes);
    object.insert("expiry"_L1, expiryKinds.at(size_t(backup.expiry.kind)));
    putTime(object, "expiresAt"_L1, backup.expiry.at);
    putTime(object, "createdAt"_L1, backup.createdAt);
    putText(object, "description"_L1, backup.description);
    return object;
}

Backup toBackup(const QJsonObject &object)
{
    const QJsonObject server = object.value("server"_L1).toObject();
    Backup backup;
    backup.id = toId(object);
    backup.server = {toId(server), server.value("name"_L1).toString()};
    backup.typeWord = object.value("type"_L1).toString();
    backup.statusWord = object.value("status"_L1).toString();
    backup.size.kind = enumOf(sizeKinds, object.value("sizeKind"_L1).toString(), BackupSize::Kind::Null);
    backup.size.megabytes = object.value("sizeMb"_L1).toDouble();
    backup.expiry.kind = enumOf(expiryKinds, object.value("expiry"_L1).toString(), Expiry::Kind::NotStated);
    backup.expiry.at = timeAt(object, "expiresAt"_L1);
    backup.createdAt = timeAt(object, "createdAt"_L1);
    backup.description = object.value("description"_L1).toString();
    return backup;
}

QJsonArray ofBackups(const QList<Backup> &backups)
{
    QJsonArray array;
    for (const Backup &backup : backups)
        array.append(ofBackup(backup));
    return array;
}

QList<Backup> toBackups(const QJsonArray &array)
{
    QList<Backup> backups;
    for (const QJsonValue &value : array)
        backups.append(toBackup(value.toObject()));
    return backups;
}

QJsonObject ofError(const ApiError &error)
{
    QJsonObject object{{u"kind"_s, recordtext::of(error.kind)}, {u"call"_s, recordtext::of(error.call)}};
    if (error.httpStatus != 0)
        object.insert("httpStatus"_L1, error.httpStatus);
    putText(object, "serverText"_L1, error.serverText);
    if (error.retryAfter)
        object.insert("retryAfterSeconds"_L1, qint64(error.retryAfter->count()));
    if (error.limitBytes != 0)
        object.insert("limitBytes"_L1, error.limitBytes);
    return object;
}

ApiError toError(const QJsonObject &object)
{
    ApiError error;
    error.kind = recordtext::errorKindOf(object.value("kind"_L1).toString()).value_or(ApiError::Kind::Other);
    error.call = recordtext::callOf(object.value("call"_L1).toString()).value_or(ApiCall::ListBackups);
    error.httpStatus = object.value("httpStatus"_L1).toInt();
    error.serverText = object.value("serverText"_L1).toString();
    if (object.contains("retryAfterSeconds"_L1))
        error.retryAfter = std::chrono::seconds(object.value("retryAfterSeconds"_L1).toInteger());
    error.limitBytes = object.value("limitBytes"_L1).toInteger();
    return error;
}

QJsonObject ofRecord(const OperationRecord &record)
{
    QJsonObject object{{u"id"_s, qint64(record.id)},
                       {u"batch"_s, qint64(record.batch)},
                       {u"kind"_s, recordtext::of(record.kind)},
                       {u"state"_s, recordtext::of(record.state)},
                       {u"cause"_s, recordtext::of(record.cause)},
                       {u"account"_s, record.accountKey},
                       {u"server"_s, ofServer(record.server)}};
    putText(object, "base"_L1, record.base);
    if (record.backup)
        object.insert("backup"_L1, ofBackup(*record.backup));
    putText(object, "description"_L1, record.description);
    putText(object, "tag"_L1, record.tag);
    putText(object, "reason"_L1, record.reason);
    if (record.safetyCreation != 0)
        object.insert("safetyCreation"_L1, qint64(record.safetyCreation));
    if (!record.knownIds.isEmpty())
        object.insert("knownIds"_L1, ofIds(record.knownIds));
    putTime(object, "plannedAt"_L1, record.plannedAt);
    putTime(object, "dueAt"_L1, record.dueAt);
    putTime(object, "sentAt"_L1, record.sentAt);
    putTime(object, "serverTime"_L1, record.serverTime);
    putTime(object, "endedAt"_L1, record.endedAt);
    putTime(object, "completedAt"_L1, record.completedAt);
    if (record.httpStatus != 0)
        object.insert("httpStatus"_L1, record.httpStatus);
    if (record.error)
        object.insert("error"_L1, ofError(*record.error));
    putText(object, "message"_L1, record.message);
    if (!record.candidates.isEmpty())
        object.insert("candidates"_L1, ofBackups(record.candidates));
    return object;
}

} // namespace bewarje::recordjson
