// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/backupjson.h"

namespace bewarje {

using json::Reading;

namespace {

namespace ondemand = simdjson::ondemand;

/// A hostile list of permissions ends here.
constexpr qsizetype mostPermissions = 1000;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

Reading readInto(json::Value value, QString &text)
{
    std::string_view utf8;
    const Reading reading = json::readText(value, utf8);
    text = toText(utf8);
    return reading;
}

/// Opens an object; another type is visited and Unusable.
template<typename Read>
Reading readObject(json::Value value, Read read)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return Reading::NotJson;
    if (type != ondemand::json_type::object)
        return json::skip(value);
    json::Object object;
    if (value.get_object().get(object))
        return Reading::NotJson;
    return json::forEachField(object, read);
}

/// `id`, else `uuid`.
struct IdFields
{
    RawId id;
    RawId uuid;

    [[nodiscard]] const RawId &chosen() const { return id.text.empty() ? uuid : id; }
};

Reading readServerRef(json::Value value, RawId &id, std::string_view &name)
{
    IdFields ids;
    const Reading reading = readObject(value, [&](std::string_view key, json::Value field) {
        if (key == "id")
            return json::readId(field, ids.id);
        if (key == "uuid")
            return json::readId(field, ids.uuid);
        return key == "name" ? json::readText(field, name) : json::skip(field);
    });
    id = ids.chosen();
    return reading;
}

Expiry expiryOf(std::string_view typeWord, Timestamp at, bool isNull)
{
    if (at.isKnown())
        return {Expiry::Kind::At, at};
    return {isNull && typeWord == "manual" ? Expiry::Kind::Never : Expiry::Kind::NotStated, {}};
}

Reading readName(json::Value value, QString &name)
{
    return readObject(value, [&](std::string_view key, json::Value field) {
        return key == "name" ? readInto(field, name) : json::skip(field);
    });
}

Reading readAccount(json::Value value, AccountProfile &profile)
{
    return readObject(value, [&](std::string_view key, json::Value field) {
        if (key == "email")
            return readInto(field, profile.email);
        if (key == "first_name")
            return readInto(field, profile.firstName);
        if (key == "last_name")
            return readInto(field, profile.lastName);
        return key == "company_name" ? readInto(field, profile.companyName) : json::skip(field);
    });
}

Reading readPermissions(json::Value value, QStringList &permissions)
{
    ondemand::json_type type{};
    if (value.type().get(type))
        return Reading::NotJson;
    if (type != ondemand::json_type::array)
        return json::skip(value);
    ondemand::array array;
    if (value.get_array().get(array))
        return Reading::NotJson;
    for (auto entry : array) {
        json::Value element;
        QString permission;
        if (entry.get(element) || readInto(element, permission) == Reading::NotJson)
            return Reading::NotJson;
        if (!permission.isEmpty() && permissions.size() < mostPermissions)
            permissions.append(permission);
    }
    return Reading::Done;
}

Reading readToken(json::Value value, AccountProfile &profile)
{
    return readObject(value, [&](std::string_view key, json::Value field) {
        if (key == "name")
            return readInto(field, profile.tokenName);
        return key == "permissions" ? readPermissions(field, profile.permissions) : json::skip(field);
    });
}

/// A whole document that is one object. simdjson 3.0.1 has no at_end.
template<typename Read>
bool readDocument(const QByteArray &body, Read read)
{
    const simdjson::padded_string padded(body.constData(), size_t(body.size()));
    ondemand::parser parser;
    ondemand::document document;
    json::Object object;
    if (parser.iterate(padded).get(document) || document.get_object().get(object) || !read(object))
        return false;
    const char *rest = nullptr;
    return document.current_location().get(rest) == simdjson::OUT_OF_BOUNDS;
}

} // namespace

Reading readBackupObject(json::Object object, RawBackup &backup, std::string_view *message)
{
    IdFields ids;
    Timestamp expiresAt;
    bool neverExpires = false;
    const auto readField = [&](std::string_view key, json::Value value) {
        if (key == "id")
            return json::readId(value, ids.id);
        if (key == "uuid")
            return json::readId(value, ids.uuid);
        if (key == "server")
            return readServerRef(value, backup.server, backup.serverName);
        if (key == "backup_type")
            return json::readText(value, backup.typeWord);
        if (key == "status")
            return json::readText(value, backup.statusWord);
        if (key == "size_mb")
            return json::readSize(value, backup.size);
        if (key == "created_at")
            return json::readTime(value, backup.createdAt);
        if (key == "expires_at")
            return json::readTime(value, expiresAt, &neverExpires);
        if (key == "description")
            return json::readText(value, backup.description);
        return key == "message" && message ? json::readText(value, *message) : json::skip(value);
    };
    const Reading reading = json::forEachField(object, readField);
    backup.id = ids.chosen();
    backup.expiry = expiryOf(backup.typeWord, expiresAt, neverExpires);
    const bool isUsable = !backup.id.text.empty() && !backup.server.text.empty();
    return reading == Reading::Done && !isUsable ? Reading::Unusable : reading;
}

Reading readServerObject(json::Object object, Server &server)
{
    IdFields ids;
    const auto readField = [&](std::string_view key, json::Value value) {
        if (key == "id")
            return json::readId(value, ids.id);
        if (key == "uuid")
            return json::readId(value, ids.uuid);
        if (key == "name")
            return readInto(value, server.name);
        if (key == "hostname")
            return readInto(value, server.hostname);
        if (key == "status")
            return readInto(value, server.statusWord);
        if (key == "ip_address")
            return readInto(value, server.ipAddress);
        if (key == "location")
            return readInto(value, server.location);
        if (key == "plan")
            return readName(value, server.planName);
        if (key == "os")
            return readName(value, server.systemName);
        return key == "created_at" ? json::readTime(value, server.createdAt) : json::skip(value);
    };
    const Reading reading = json::forEachField(object, readField);
    const RawId &id = ids.chosen();
    if (!id.text.empty())
        server.id = id.toId();
    return reading == Reading::Done && id.text.empty() ? Reading::Unusable : reading;
}

std::optional<CreatedBackup> readCreatedBackup(const QByteArray &body)
{
    CreatedBackup created;
    const bool isWhole = readDocument(body, [&created](json::Object object) {
        RawBackup backup;
        std::string_view message;
        if (readBackupObject(object, backup, &message) != Reading::Done)
            return false;
        created.backup = backup.toBackup();
        created.message = toText(message);
        return true;
    });
    return isWhole ? std::optional(created) : std::nullopt;
}

std::optional<AccountProfile> readProfile(const QByteArray &body)
{
    AccountProfile profile;
    bool hasPart = false;
    const bool isWhole = readDocument(body, [&](json::Object object) {
        return json::forEachField(object,
                                  [&](std::string_view key, json::Value value) {
                                      hasPart = hasPart || key == "account" || key == "token";
                                      if (key == "account")
                                          return readAccount(value, profile);
                                      return key == "token" ? readToken(value, profile) : json::skip(value);
                                  })
               == Reading::Done;
    });
    return isWhole && hasPart ? std::optional(profile) : std::nullopt;
}

} // namespace bewarje
