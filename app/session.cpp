// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include <utility>

namespace bewarje {

Session::Session(Account account, Secret token, const SessionParts &parts, Journal &journal, const Clock &clock,
                 QObject *parent)
    : QObject(parent), m_account(std::move(account)), m_clock(clock),
      m_client({m_account.base, std::move(token)}, parts.network, parts.restLimits, parts.proxyLogins), m_api(m_client),
      m_reader(m_client, clock, parts.listingLimits), m_refresher(m_reader, m_backups, m_servers, clock, parts.pace),
      m_runner(m_api, m_refresher, m_backups, journal, clock, m_account.key, m_account.base.toString(),
               parts.operationLimits)
{}

void Session::start()
{
    m_refresher.start();
}

void Session::setRefreshInterval(std::chrono::milliseconds interval)
{
    m_refresher.setInterval(interval);
}

void Session::setListingBytes(qint64 bytes)
{
    m_client.setListingBytes(bytes);
}

} // namespace bewarje
