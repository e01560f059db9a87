// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/api/backupapi.h"
#include "app/api/listingreader.h"
#include "app/api/restclient.h"
#include "app/catalog/backupcatalog.h"
#include "app/catalog/refresher.h"
#include "app/catalog/servercatalog.h"
#include "app/operations/operationrunner.h"

#include <QObject>

#include <memory>

namespace bewarje {

/// Everything that a session's rooms are made with.
struct SessionParts
{
    NetworkFactory network;
    RestLimits restLimits;
    ListingLimits listingLimits;
    RefreshPace pace;
    OperationLimits operationLimits;
    /// Shared by all that is made with these parts, so that a proxy's login is asked for once.
    std::shared_ptr<ProxyLogins> proxyLogins = std::make_shared<ProxyLogins>();
};

/// An opened account: wires the rooms for it and ends with sign-out.
class Session : public QObject
{
    Q_OBJECT

public:
    Session(Account account, Secret token, const SessionParts &parts, Journal &journal, const Clock &clock,
            QObject *parent = nullptr);

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RestClient &client() { return m_client; }
    [[nodiscard]] BackupApi &api() { return m_api; }
    [[nodiscard]] BackupCatalog &backups() { return m_backups; }
    [[nodiscard]] ServerCatalog &servers() { return m_servers; }
    [[nodiscard]] Refresher &refresher() { return m_refresher; }
    [[nodiscard]] OperationRunner &runner() { return m_runner; }

    /// Begins to list.
    void start();
    /// Of the whole list, by itself; 0: only by hand.
    void setRefreshInterval(std::chrono::milliseconds interval);
    /// Of the listings that begin from now on.
    void setListingBytes(qint64 bytes);

private:
    Account m_account;
    const Clock &m_clock;
    RestClient m_client;
    BackupApi m_api;
    ListingReader m_reader;
    BackupCatalog m_backups;
    ServerCatalog m_servers;
    Refresher m_refresher;
    OperationRunner m_runner;
};

} // namespace bewarje
