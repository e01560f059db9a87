// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/pendingcall.h"
#include "app/api/restclient.h"
#include "app/api/result.h"
#include "app/domain/backup.h"

#include <QObject>
#include <QStringList>

namespace bewarje {

/// `GET /account/me/`.
struct AccountProfile
{
    QString email;
    QString firstName;
    QString lastName;
    QString companyName;
    QString tokenName;
    QStringList permissions;
};

/// The 201 of a create.
struct CreatedBackup
{
    Backup backup;
    QString message; ///< for people, as sent; redacted, 2,000 characters at most
    Timestamp serverTime;
};

/// Any 2xx of a delete. Only 204 proves it.
struct DeletionAnswer
{
    int status = 0;
};

/// Any 2xx of a restore: accepted, not restored.
struct RestoreAnswer
{
    int status = 0;
    QString message; ///< `message` or `detail`, for people; may be empty
};

/// A filter of `GET /backups/` as the provider documents it. The program itself never filters by type.
struct BackupQuery
{
    std::optional<ResourceId> server;
    QString typeWord; ///< manual, automatic, or empty for both
};

/// The calls of the provider, one function each. Every write goes out at most once, and is its WriteRequest.
class BackupApi : public QObject
{
    Q_OBJECT

public:
    explicit BackupApi(RestClient &client, QObject *parent = nullptr);

    PendingCall whoAmI(ResultHandler<AccountProfile> handler);
    /// The first page only, to see that the token may list; the number of backups it held, -1
    /// where it is too long to be read here.
    PendingCall probeBackups(ResultHandler<qint64> handler);
    /// The first page of a filtered list; whole listings are ListingReader's.
    PendingCall listBackups(const BackupQuery &query, ResultHandler<QList<Backup>> handler);
    /// 201 with a readable backup of this server is a value; any other 2xx is UnexpectedStatus or
    /// Malformed, with its status: what became of it is then unknown.
    PendingCall createBackup(const ResourceId &server, const QString &description,
                             ResultHandler<CreatedBackup> handler);
    PendingCall deleteBackup(const ResourceId &backup, ResultHandler<DeletionAnswer> handler);
    /// A 2xx status line is a value whatever becomes of the body.
    PendingCall restoreServer(const ResourceId &server, const ResourceId &backup, ResultHandler<RestoreAnswer> handler);

private:
    RestClient &m_client;
};

} // namespace bewarje
