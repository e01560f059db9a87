// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordrow.h"

#include "app/records/recordjson.h"
#include "app/records/recordtext.h"

#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace recordrow {

namespace {

/// In the order of bind() and read().
const QStringList &columns()
{
    static const QStringList names{u"id"_s,
                                   u"batch"_s,
                                   u"kind"_s,
                                   u"state"_s,
                                   u"cause"_s,
                                   u"account"_s,
                                   u"base"_s,
                                   u"server_id"_s,
                                   u"server_id_type"_s,
                                   u"server_name"_s,
                                   u"backup_id"_s,
                                   u"backup"_s,
                                   u"description"_s,
                                   u"tag"_s,
                                   u"reason"_s,
                                   u"safety_creation"_s,
                                   u"known_ids"_s,
                                   u"planned_at"_s,
                                   u"due_at"_s,
                                   u"sent_at"_s,
                                   u"server_time"_s,
                                   u"ended_at"_s,
                                   u"completed_at"_s,
                                   u"http_status"_s,
                                   u"error"_s,
                                   u"message"_s,
                                   u"candidates"_s};
    return names;
}

QVariant ofTime(Timestamp time)
{
    return time.isKnown() ? QVariant(time.msecs()) : QVariant(QMetaType::fromType<qint64>());
}

Timestamp toTime(const QVariant &value)
{
    return value.isNull() ? Timestamp() : Timestamp::fromMSecs(value.toLongLong());
}

/// A null QString would be NULL; here it is an empty text. Of half a character SQLite makes another one with
/// what follows: it becomes a question mark.
QString text(const QString &text)
{
    if (!text.isValidUtf16())
        return QString::fromUtf8(text.toUtf8());
    return text.isNull() ? u""_s : text;
}

template<typename Json>
QString compact(const Json &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonDocument document(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8());
}

} // namespace

QString schema()
{
    // No index: the quick check does not compare one with its table, so a damaged one could hide a row that waits.
    // The start reads 100,000 rows in a tenth of a second without.
    return u"CREATE TABLE operation ("
           "id INTEGER PRIMARY KEY, batch BIGINT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, cause TEXT NOT "
           "NULL, "
           "account TEXT NOT NULL, base TEXT NOT NULL, server_id TEXT NOT NULL, server_id_type TEXT NOT NULL, "
           "server_name TEXT NOT NULL, backup_id TEXT NOT NULL, backup TEXT NOT NULL, description TEXT NOT NULL, "
           "tag TEXT NOT NULL, reason TEXT NOT NULL, safety_creation BIGINT NOT NULL, known_ids TEXT NOT NULL, "
           "planned_at BIGINT, due_at BIGINT, sent_at BIGINT, server_time BIGINT, ended_at BIGINT, completed_at "
           "BIGINT, "
           "http_status INTEGER NOT NULL, error TEXT NOT NULL, message TEXT NOT NULL, candidates TEXT NOT NULL)"_s;
}

QString upsert()
{
    QStringList places;
    QStringList updates;
    for (const QString &column : columns()) {
        places.append(u"?"_s);
        updates.append(column + u" = excluded." + column);
    }
    updates.removeFirst(); // the id itself
    return u"INSERT INTO operation (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
        columns().join(u", "), places.join(u", "), updates.join(u", "));
}

QString select()
{
    return u"SELECT "_s + columns().join(u", ") + u" FROM operation";
}

QString selectEntries()
{
    return u"SELECT id, kind, state, cause, account, server_id, server_id_type, server_name, backup_id, description, "
           "reason, safety_creation, planned_at, sent_at, ended_at, completed_at, http_status FROM operation"_s;
}

void bind(QSqlQuery &query, const OperationRecord &record)
{
    int place = 0;
    const auto add = [&](const QVariant &value) { query.bindValue(place++, value); };
    const bool isText = record.server.id.jsonType() == ResourceId::JsonType::String;
    add(qint64(record.id));
    add(qint64(record.batch));
    add(QString(recordtext::of(record.kind)));
    add(QString(recordtext::of(record.state)));
    add(QString(recordtext::of(record.cause)));
    add(text(record.accountKey));
    add(text(record.base));
    add(text(record.server.id.text()));
    add(isText ? u"string"_s : u"number"_s);
    add(text(record.server.name));
    add(record.backup ? text(record.backup->id.text()) : u""_s);
    add(record.backup ? compact(recordjson::ofBackup(*record.backup)) : u""_s);
    add(text(record.description));
    add(text(record.tag));
    add(text(record.reason));
    add(qint64(record.safetyCreation));
    add(record.knownIds.isEmpty() ? u""_s : compact(recordjson::ofIds(record.knownIds)));
    add(ofTime(record.plannedAt));
    add(ofTime(record.dueAt));
    add(ofTime(record.sentAt));
    add(ofTime(record.serverTime));
    add(ofTime(record.endedAt));
    add(ofTime(record.completedAt));
    add(record.httpStatus);
    add(record.error ? compact(recordjson::ofError(*record.error)) : u""_s);
    add(text(record.message));
    add(record.candidates.isEmpty() ? u""_s : compact(recordjson::ofBackups(record.candidates)));
}

OperationRecord read(const QSqlQuery &query)
{
    int place = 0;
    const auto next = [&] { return query.value(place++); };
    const auto nextText = [&] { return next().toString(); };
    OperationRecord record;
    record.id = next().toULongLong();
    record.batch = next().toULongLong();
    record.kind = recordtext::kindOf(nextText()).value_or(OperationKind::Create);
    record.state = recordtext::stateOf(nextText()).value_or(OperationState::Unknown);
    record.cause = recordtext::causeOf(nextText()).value_or(OperationCause::None);
    record.accountKey = nextText();
    record.base = nextText();
    const QString serverId = nextText();
    const bool isText = nextText() == "string"_L1;
    record.server.id = {serverId, isText ? ResourceId::JsonType::String : ResourceId::JsonType::Number};
    record.server.name = nextText();
    next(); // backup_id stands in the backup as well
    if (const QString backup = nextText(); !backup.isEmpty())
        record.backup = recordjson::toBackup(document(backup).object());
    record.description = nextText();
    record.tag = nextText();
    record.reason = nextText();
    record.safetyCreation = next().toULongLong();
    record.knownIds = recordjson::toIds(document(next()).array());
    record.plannedAt = toTime(next());
    record.dueAt = toTime(next());
    record.sentAt = toTime(next());
    record.serverTime = toTime(next());
    record.endedAt = toTime(next());
    record.completedAt = toTime(next());
    record.httpStatus = next().toInt();
    if (const QString error = nextText(); !error.isEmpty())
        record.error = recordjson::toError(document(error).object());
    record.message = nextText();
    record.candidates = recordjson::toBackups(document(next()).array());
    return record;
}

} // namespace recordrow

ActivityEntry EntryReader::read(const QSqlQuery &query)
{
    int place = 0;
    const auto next = [&] { return query.value(place++); };
    const auto nextText = [&] { return next().toString(); };
    const auto nextTime = [&] {
        const QVariant value = next();
        return value.isNull() ? Timestamp() : Timestamp::fromMSecs(value.toLongLong());
    };
    ActivityEntry entry;
    entry.id = next().toULongLong();
    entry.kind = recordtext::kindOf(nextText()).value_or(OperationKind::Create);
    entry.state = recordtext::stateOf(nextText()).value_or(OperationState::Unknown);
    entry.cause = recordtext::causeOf(nextText()).value_or(OperationCause::None);
    entry.accountKey = shared(nextText());
    const QString serverId = shared(nextText());
    const bool isText = nextText() == "string"_L1;
    entry.server.id = {serverId, isText ? ResourceId::JsonType::String : ResourceId::JsonType::Number};
    entry.server.name = shared(nextText());
    entry.backupId = nextText();
    entry.description = shared(nextText());
    entry.reason = shared(nextText());
    entry.safetyCreation = next().toULongLong();
    entry.plannedAt = nextTime();
    entry.sentAt = nextTime();
    entry.endedAt = nextTime();
    entry.completedAt = nextTime();
    entry.httpStatus = next().toInt();
    return entry;
}

QString EntryReader::shared(const QString &text)
{
    return *m_texts.insert(text);
}

} // namespace bewarje
