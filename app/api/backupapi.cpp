// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/backupapi.h"

#include "app/api/backupjson.h"
#include "app/api/errorbody.h"
#include "app/api/pagereader.h"
#include "app/api/writerequest.h"

namespace bewarje {

namespace {

using namespace Qt::Literals::StringLiterals;

using Kind = ApiError::Kind;
using Method = RestRequest::Method;

const QByteArray backupsPath = "/backups/"_ba;

ApiError errorFor(const RestAnswer &answer, ApiCall call, Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.call = call;
    error.httpStatus = answer.status;
    return error;
}

RestRequest requestFor(ApiCall call, Method method, const QByteArray &path)
{
    RestRequest request;
    request.call = call;
    request.method = method;
    request.path = path;
    return request;
}

RestRequest requestFor(ApiCall call, const WriteRequest &write)
{
    const bool isDelete = write.method == WriteRequest::Method::Delete;
    RestRequest request = requestFor(call, isDelete ? Method::Delete : Method::Post, write.path);
    request.body = write.body;
    return request;
}

void redact(Backup &backup, const Secret &token)
{
    for (QString *text : {&backup.server.name, &backup.typeWord, &backup.statusWord, &backup.description})
        *text = token.redact(*text);
}

void redact(AccountProfile &profile, const Secret &token)
{
    for (QString *text :
         {&profile.email, &profile.firstName, &profile.lastName, &profile.companyName, &profile.tokenName})
        *text = token.redact(*text);
    for (QString &permission : profile.permissions)
        permission = token.redact(permission);
}

Result<CreatedBackup> createdFrom(const RestAnswer &answer, const ResourceId &server, const Secret &token)
{
    if (answer.status != 201)
        return errorFor(answer, ApiCall::CreateBackup, Kind::UnexpectedStatus);
    std::optional<CreatedBackup> created = readCreatedBackup(answer.body);
    if (!created || created->backup.server.id != server)
        return errorFor(answer, ApiCall::CreateBackup, Kind::Malformed);
    redact(created->backup, token);
    created->message = presentableText(created->message, token);
    created->serverTime = answer.serverTime;
    return *created;
}

Result<AccountProfile> profileFrom(const RestAnswer &answer, const Secret &token)
{
    if (answer.status != 200)
        return errorFor(answer, ApiCall::WhoAmI, Kind::UnexpectedStatus);
    std::optional<AccountProfile> profile = readProfile(answer.body);
    if (!profile)
        return errorFor(answer, ApiCall::WhoAmI, Kind::Malformed);
    redact(*profile, token);
    return *profile;
}

/// A page that came whole; a page of a list is read all at once here.
Result<std::shared_ptr<PageContent>> pageFrom(const RestAnswer &answer, const Secret &token)
{
    if (answer.status != 200)
        return errorFor(answer, ApiCall::ListBackups, Kind::UnexpectedStatus);
    PageReader reader(PageReader::Items::Backups, PageLimits(), token);
    reader.take(answer.body);
    std::shared_ptr<PageContent> page = reader.finish();
    if (page->state != PageContent::State::Whole)
        return errorFor(answer, ApiCall::ListBackups, Kind::Malformed);
    return page;
}

/// The status line of a write that any 2xx answers, also where the rest of the answer was lost.
std::optional<int> successStatus(const Result<RestAnswer> &result)
{
    const int status = result ? result->status : result.error().httpStatus;
    return status / 100 == 2 ? std::optional(status) : std::nullopt;
}

} // namespace

BackupApi::BackupApi(RestClient &client, QObject *parent) : QObject(parent), m_client(client)
{}

PendingCall BackupApi::whoAmI(ResultHandler<AccountProfile> handler)
{
    const auto read = [handler = std::move(handler), token = m_client.token()](const Result<RestAnswer> &result) {
        handler(result ? profileFrom(*result, token) : result.error());
    };
    return m_client.send(requestFor(ApiCall::WhoAmI, Method::Get, "/account/me/"_ba), read);
}

PendingCall BackupApi::probeBackups(ResultHandler<qint64> handler)
{
    const auto read = [handler = std::move(handler), token = m_client.token()](const Result<RestAnswer> &result) {
        // An account may hold more than a body's cap: the token may list, which is what is asked here.
        if (!result && result.error().kind == Kind::TooLarge && result.error().httpStatus == 200) {
            handler(-1);
            return;
        }
        const auto page = result ? pageFrom(*result, token) : result.error();
        if (page)
            handler((*page)->items());
        else
            handler(page.error());
    };
    return m_client.send(requestFor(ApiCall::ListBackups, Method::Get, backupsPath), read);
}

PendingCall BackupApi::listBackups(const BackupQuery &query, ResultHandler<QList<Backup>> handler)
{
    RestRequest request = requestFor(ApiCall::ListBackups, Method::Get, backupsPath);
    if (query.server)
        request.query.addQueryItem(u"server_id"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.server->text())));
    if (!query.typeWord.isEmpty())
        request.query.addQueryItem(u"backup_type"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.typeWord)));
    const auto read = [handler = std::move(handler), token = m_client.token()](const Result<RestAnswer> &result) {
        const auto page = result ? pageFrom(*result, token) : result.error();
        if (!page) {
            handler(page.error());
            return;
        }
        QList<Backup> backups;
        for (qsizetype row = 0; row < (*page)->backups.size(); ++row)
            backups.append((*page)->backups.at(row));
        handler(backups);
    };
    return m_client.send(request, read);
}

PendingCall BackupApi::createBackup(const ResourceId &server, const QString &description,
                                    ResultHandler<CreatedBackup> handler)
{
    const auto read = [handler = std::move(handler), server,
                       token = m_client.token()](const Result<RestAnswer> &result) {
        handler(result ? createdFrom(*result, server, token) : result.error());
    };
    return m_client.send(requestFor(ApiCall::CreateBackup, WriteRequest::creation(server, description)), read);
}

PendingCall BackupApi::deleteBackup(const ResourceId &backup, ResultHandler<DeletionAnswer> handler)
{
    const auto read = [handler = std::move(handler)](const Result<RestAnswer> &result) {
        if (const std::optional<int> status = successStatus(result))
            handler(DeletionAnswer{*status});
        else
            handler(result.error());
    };
    return m_client.send(requestFor(ApiCall::DeleteBackup, WriteRequest::deletion(backup)), read);
}

PendingCall BackupApi::restoreServer(const ResourceId &server, const ResourceId &backup,
                                     ResultHandler<RestoreAnswer> handler)
{
    const auto read = [handler = std::move(handler), token = m_client.token()](const Result<RestAnswer> &result) {
        if (const std::optional<int> status = successStatus(result))
            handler(RestoreAnswer{*status, result ? messageOf(result->body, token) : QString()});
        else
            handler(result.error());
    };
    return m_client.send(requestFor(ApiCall::RestoreServer, WriteRequest::restore(server, backup)), read);
}

} // namespace bewarje
