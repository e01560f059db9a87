// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/records/recordsamples.h"

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Moment = 1'736'996'400'123;

ResourceId number(const QString &text)
{
    return {text, ResourceId::JsonType::Number};
}

ResourceId string(const QString &text)
{
    return {text, ResourceId::JsonType::String};
}

Timestamp after(qint64 msecs)
{
    return Timestamp::fromMSecs(Moment + msecs);
}

Backup fullBackup(const ResourceId &id, const QString &description)
{
    Backup backup;
    backup.id = id;
    backup.server = {number(u"9007199254740993"_s), u"web'); DROP TABLE operation; --"_s};
    backup.typeWord = u"manual"_s;
    backup.statusWord = u"completed"_s;
    backup.size = {BackupSize::Kind::Known, 4456.25};
    backup.createdAt = after(-86'400'000);
    backup.expiry = {Expiry::Kind::At, after(86'400'000)};
    backup.description = description;
    return backup;
}

ApiError fullError()
{
    ApiError error;
    error.kind = ApiError::Kind::TooManyRequests;
    error.call = ApiCall::DeleteBackup;
    error.httpStatus = 429;
    error.serverText = u"slow \"down\"\n<b>now</b>"_s;
    error.retryAfter = std::chrono::seconds(7);
    error.limitBytes = 1024;
    return error;
}

bool isSame(const ResourceId &a, const ResourceId &b)
{
    return a == b && a.jsonType() == b.jsonType();
}

bool isSame(const QList<ResourceId> &a, const QList<ResourceId> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const ResourceId &one, const ResourceId &other) { return isSame(one, other); });
}

bool isSame(const Backup &a, const Backup &b)
{
    return a == b && isSame(a.id, b.id) && isSame(a.server.id, b.server.id);
}

bool isSame(const QList<Backup> &a, const QList<Backup> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Backup &one, const Backup &other) { return isSame(one, other); });
}

bool isSame(const ApiError &a, const ApiError &b)
{
    return a.kind == b.kind && a.call == b.call && a.httpStatus == b.httpStatus && a.serverText == b.serverText
           && a.retryAfter == b.retryAfter && a.limitBytes == b.limitBytes;
}

template<typename T>
bool isSame(const std::optional<T> &a, const std::optional<T> &b)
{
    return a.has_value() == b.has_value() && (!a || isSame(*a, *b));
}

} // namespace

QStringList hostileTexts()
{
    return {u""_s,
            u"\"quotes\" and 'ticks' \\ and ; -- \r\n\t"_s,
            u"x'); DROP TABLE operation; --"_s,
            u"%1 %2 <img src=file:///etc/passwd>"_s,
            u"\u202Eevil\u2066\u200B\uFEFF"_s,
            u"a\0b"_s,
            u"\U0001F4BE 備份 Ŀ ſ"_s,
            u"{\"id\":1}"_s,
            QString(9'000, u'ÿ')};
}

OperationRecord plainRecord(OperationId id, OperationState state, OperationKind kind)
{
    OperationRecord record;
    record.id = id;
    record.batch = id;
    record.kind = kind;
    record.state = state;
    record.accountKey = u"default/https://a.example/api/a"_s;
    record.server = {number(u"1"_s), u"web-1"_s};
    record.plannedAt = after(qint64(id));
    return record;
}

OperationRecord fullRecord(OperationId id)
{
    OperationRecord record;
    record.id = id;
    record.batch = id + 1;
    record.kind = OperationKind::Restore;
    record.state = OperationState::Ambiguous;
    record.cause = OperationCause::CandidatesFound;
    record.accountKey = u"default/https://admin.vps.org/api/v1/Ops · \"x\""_s;
    record.base = u"https://admin.vps.org/api/v1"_s;
    record.server = {string(u"a7/../b"_s), u"\u202Eweb"_s};
    record.backup = fullBackup(number(u"18446744073709551617"_s), u"before '%1'"_s);
    record.description = u"Before the update · bw-k7qd"_s;
    record.tag = u" · bw-k7qd"_s;
    record.reason = u"because\nof 'that'"_s;
    record.safetyCreation = id + 2;
    record.knownIds = {number(u"9007199254740993"_s), string(u"9007199254740993"_s), string(u"7f1c-\"q\""_s)};
    record.plannedAt = after(1);
    record.dueAt = after(2);
    record.sentAt = after(3);
    record.serverTime = after(4);
    record.endedAt = after(5);
    record.completedAt = after(6);
    record.httpStatus = 429;
    record.error = fullError();
    record.message = u"Backup is being created. <i>Soon</i>"_s;
    record.candidates = {fullBackup(string(u"501"_s), u"one"_s), fullBackup(number(u"502"_s), u"two"_s)};
    return record;
}

QStringList differences(const OperationRecord &a, const OperationRecord &b)
{
    QStringList result;
    const auto compare = [&result](const char *name, bool same) {
        if (!same)
            result.append(QString::fromLatin1(name));
    };
    compare("id", a.id == b.id);
    compare("batch", a.batch == b.batch);
    compare("kind", a.kind == b.kind);
    compare("state", a.state == b.state);
    compare("cause", a.cause == b.cause);
    compare("accountKey", a.accountKey == b.accountKey);
    compare("base", a.base == b.base);
    compare("server", isSame(a.server.id, b.server.id) && a.server.name == b.server.name);
    compare("backup", isSame(a.backup, b.backup));
    compare("description", a.description == b.description);
    compare("tag", a.tag == b.tag);
    compare("reason", a.reason == b.reason);
    compare("safetyCreation", a.safetyCreation == b.safetyCreation);
    compare("knownIds", isSame(a.knownIds, b.knownIds));
    compare("plannedAt", a.plannedAt == b.plannedAt);
    compare("dueAt", a.dueAt == b.dueAt);
    compare("sentAt", a.sentAt == b.sentAt);
    compare("serverTime", a.serverTime == b.serverTime);
    compare("endedAt", a.endedAt == b.endedAt);
    compare("completedAt", a.completedAt == b.completedAt);
    compare("httpStatus", a.httpStatus == b.httpStatus);
    compare("error", isSame(a.error, b.error));
    compare("message", a.message == b.message);
    compare("candidates", isSame(a.candidates, b.candidates));
    return result;
}

QStringList differences(const QList<OperationRecord> &a, const QList<OperationRecord> &b)
{
    if (a.size() != b.size())
        return {u"%1 and %2 rows"_s.arg(a.size()).arg(b.size())};
    QStringList result;
    for (qsizetype i = 0; i < a.size(); ++i)
        for (const QString &name : differences(a.at(i), b.at(i)))
            result.append(u"%1 of row %2"_s.arg(name).arg(i));
    return result;
}

} // namespace bewarje::tests
