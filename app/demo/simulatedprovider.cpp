// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simulatedprovider.h"

#include "app/demo/sampledata.h"
#include "app/demo/simulatedjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int DefaultPageSize = 20;
constexpr int LargestPageSize = 100;

SimulatedAnswer detail(int status, const QString &sentence)
{
    return {status, "{\"detail\":" + simulated::quoted(sentence) + '}'};
}

SimulatedAnswer badField(const QString &field, const QString &sentence)
{
    return {400, '{' + simulated::quoted(field) + ":[" + simulated::quoted(sentence) + "]}"};
}

SimulatedAnswer notFound()
{
    return detail(404, u"Not found."_s);
}

std::optional<QJsonObject> objectIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

bool passes(const QUrlQuery &query, const QString &key, const QString &value)
{
    return !query.hasQueryItem(key) || query.queryItemValue(key, QUrl::FullyDecoded) == value;
}

/// The id that `field` of a body names, with the JSON type in which the provider knows it.
bool names(const QJsonObject &body, const QString &field, const ResourceId &id)
{
    const ResourceId named = simulated::toId(body.value(field));
    return named == id && named.jsonType() == id.jsonType();
}

/// `{count, results}` of one page; `pageSize` 0 takes all on one.
template<typename Item>
SimulatedAnswer pageOf(const QList<const Item *> &items, const QUrlQuery &query, int pageSize)
{
    bool isNumber = true;
    const QString page = query.queryItemValue(u"page"_s);
    const qsizetype number = page.isEmpty() ? 1 : page.toInt(&isNumber);
    const qsizetype size = pageSize > 0 ? pageSize : std::max<qsizetype>(items.size(), 1);
    const qsizetype first = (number - 1) * size;
    if (!isNumber || number < 1 || (number > 1 && first >= items.size()))
        return detail(404, u"Invalid page."_s);
    const qsizetype end = std::min(first + size, items.size());
    QByteArray body = "{\"count\":" + QByteArray::number(items.size()) + ",\"results\":[";
    for (qsizetype i = first; i < end; ++i) {
        if (i > first)
            body += ',';
        body += simulated::toJson(*items[i]);
    }
    return {200, body + "]}"};
}

/// From the id, so that it is the same in each run: 1,000 to 8,999 MB.
BackupSize plausibleSize(const ResourceId &server)
{
    uint sum = 7;
    for (const QChar c : server.text())
        sum = sum * 31 + c.unicode();
    return {BackupSize::Kind::Known, double(1000 + sum % 8000)};
}

} // namespace

SimulatedProvider::SimulatedProvider(const Clock &clock, Options options)
    : m_clock(clock), m_options(std::move(options))
{}

void SimulatedProvider::fillWithSampleData()
{
    clear();
    const SampleData sample = SampleData::at(m_clock.now());
    for (const Server &server : sample.servers)
        addServer(server);
    for (const Backup &backup : sample.backups)
        addBackup(backup);
    for (const Backup &backup : sample.backups) {
        if (backup.phase() == BackupPhase::Running)
            m_creating.insert(backup.id, m_clock.steady() + m_options.creation * 3);
    }
}

void SimulatedProvider::addServer(const Server &server)
{
    m_servers.append(server);
}

void SimulatedProvider::addBackup(const Backup &backup)
{
    m_lastId = std::max(m_lastId, backup.id.text().toLongLong());
    m_backups.append(backup);
}

void SimulatedProvider::clear()
{
    m_servers.clear();
    m_backups.clear();
    m_creating.clear();
    m_restoring.clear();
    m_restores.clear();
    m_lastId = 0;
}

SimulatedAnswer SimulatedProvider::handle(const QByteArray &method, const QString &path, const QUrlQuery &query,
                                          const QByteArray &authorization, const QByteArray &body)
{
    settle();
    if (!authorization.startsWith("Bearer ") || authorization.size() <= 7)
        return detail(401, u"Authentication credentials were not provided."_s);
    if (!m_options.token.isEmpty() && authorization.mid(7) != m_options.token)
        return detail(401, u"Invalid token."_s);
    if (!path.startsWith(u'/') || !path.endsWith(u'/'))
        return notFound();
    const QStringList parts = path.mid(1, path.size() - 2).split(u'/');
    const auto is = [&](const char *wanted, qsizetype size, QStringView room) {
        return method == wanted && parts.size() == size && parts[0] == room;
    };
    if (is("GET", 2, u"account") && parts[1] == u"me")
        return whoAmI();
    if (is("GET", 1, u"backups"))
        return listBackups(query);
    if (is("POST", 1, u"backups"))
        return createBackup(body);
    if (is("DELETE", 2, u"backups"))
        return deleteBackup(parts[1]);
    if (is("GET", 1, u"servers"))
        return listServers(query);
    if (is("POST", 3, u"servers") && parts[2] == u"restore")
        return restoreServer(parts[1], body);
    return parts[0] == u"backups" || parts[0] == u"servers" ? detail(405, u"Method not allowed."_s) : notFound();
}

void SimulatedProvider::settle()
{
    const SteadyTime now = m_clock.steady();
    if (!m_creating.isEmpty()) {
        for (Backup &backup : m_backups) {
            const auto due = m_creating.constFind(backup.id);
            if (due == m_creating.cend() || *due > now)
                continue;
            m_creating.erase(due);
            backup.statusWord = u"completed"_s;
            backup.size = plausibleSize(backup.server.id);
        }
    }
    m_restoring.removeIf([&](const auto &restoring) {
        if (restoring->until > now)
            return false;
        if (Server *server = serverOf(restoring.key()))
            server->statusWord = restoring->statusWord;
        return true;
    });
}

Server *SimulatedProvider::serverOf(const ResourceId &id)
{
    const auto found = std::find_if(m_servers.begin(), m_servers.end(), [&](const Server &s) { return s.id == id; });
    return found == m_servers.end() ? nullptr : &*found;
}

SimulatedAnswer SimulatedProvider::whoAmI() const
{
    return {200, "{\"account\":{\"email\":" + simulated::quoted(m_options.email)
                     + R"(,"first_name":"Sjoukje","last_name":"Operator","company_name":"Example B.V.",)"
                       R"("created_at":"2024-06-15"},"token":{"name":"desktop",)"
                       R"("permissions":["backups:read","backups:write","servers:read","servers:write"]}})"};
}

SimulatedAnswer SimulatedProvider::listBackups(const QUrlQuery &query) const
{
    QList<const Backup *> found;
    for (const Backup &backup : m_backups) {
        if (passes(query, u"server_id"_s, backup.server.id.text()) && passes(query, u"backup_type"_s, backup.typeWord))
            found.append(&backup);
    }
    return pageOf(found, query, m_options.pageSize);
}

SimulatedAnswer SimulatedProvider::createBackup(const QByteArray &body)
{
    const std::optional<QJsonObject> object = objectIn(body);
    if (!object)
        return detail(400, u"JSON parse error."_s);
    const QJsonValue description = object->value("description"_L1);
    if (!description.isUndefined() && !description.isString())
        return badField(u"description"_s, u"Not a valid string."_s);
    const ResourceId wanted = simulated::toId(object->value("server_id"_L1));
    if (wanted.isNull())
        return badField(u"server_id"_s, u"A valid id is required."_s);
    const Server *server = serverOf(wanted);
    if (!server)
        return notFound();
    if (server->id.jsonType() != wanted.jsonType())
        return badField(u"server_id"_s, u"A valid id is required."_s);
    Backup backup;
    backup.id = ResourceId(QString::number(++m_lastId), ResourceId::JsonType::Number);
    backup.server = {server->id, server->name};
    backup.typeWord = u"manual"_s;
    backup.statusWord = u"in_progress"_s;
    backup.createdAt = Timestamp::fromMSecs(m_clock.now().msecs() / 1000 * 1000);
    backup.expiry.kind = Expiry::Kind::Never;
    backup.description = description.toString();
    m_backups.prepend(backup);
    m_creating.insert(backup.id, m_clock.steady() + m_options.creation);
    return {201, simulated::toJson(backup, u"Backup is being created. This may take several minutes depending on "
                                           "server size."_s)};
}

SimulatedAnswer SimulatedProvider::deleteBackup(const QString &id)
{
    const auto found =
        std::find_if(m_backups.cbegin(), m_backups.cend(), [&](const Backup &b) { return b.id.text() == id; });
    if (found == m_backups.cend())
        return notFound();
    m_creating.remove(found->id);
    m_backups.erase(found);
    return {204, {}, {}};
}

SimulatedAnswer SimulatedProvider::listServers(const QUrlQuery &query) const
{
    QList<const Server *> found;
    for (const Server &server : m_servers) {
        if (passes(query, u"status"_s, server.statusWord) && passes(query, u"location"_s, server.location))
            found.append(&server);
    }
    const int wanted = query.queryItemValue(u"page_size"_s).toInt();
    return pageOf(found, query, wanted > 0 ? std::min(wanted, LargestPageSize) : DefaultPageSize);
}

SimulatedAnswer SimulatedProvider::restoreServer(const QString &id, const QByteArray &body)
{
    Server *server = serverOf({id, ResourceId::JsonType::String});
    if (!server)
        return notFound();
    const std::optional<QJsonObject> object = objectIn(body);
    if (!object)
        return detail(400, u"JSON parse error."_s);
    const auto backup = std::find_if(m_backups.cbegin(), m_backups.cend(), [&](const Backup &candidate) {
        return candidate.server.id == server->id && names(*object, u"backup_id"_s, candidate.id);
    });
    if (backup == m_backups.cend())
        return badField(u"backup_id"_s, u"No such backup of this server."_s);
    if (backup->phase() != BackupPhase::Completed)
        return badField(u"backup_id"_s, u"This backup is not completed."_s);
    m_restores.append({server->id, backup->id});
    const auto running = m_restoring.constFind(server->id);
    const QString before = running == m_restoring.cend() ? server->statusWord : running->statusWord;
    m_restoring.insert(server->id, {m_clock.steady() + m_options.creation, before});
    server->statusWord = u"restoring"_s;
    return {202, R"({"message":"Restore has been started."})"};
}

} // namespace bewarje
