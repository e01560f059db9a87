// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accountbook.h"

#include "app/settings.h"

#include <algorithm>

namespace bewarje {

template<typename Matches>
std::optional<Account> AccountBook::first(Matches matches) const
{
    const QList<Account> accounts = m_settings.accounts();
    const auto found = std::find_if(accounts.begin(), accounts.end(), matches);
    return found == accounts.end() ? std::nullopt : std::optional(*found);
}

std::optional<Account> AccountBook::withKey(const QString &key) const
{
    return first([&key](const Account &account) { return account.key == key; });
}

std::optional<Account> AccountBook::withBase(const ApiBase &base) const
{
    const std::optional<Account> last = usedLast();
    return last && last->base == base ? last : first([&base](const Account &account) { return account.base == base; });
}

std::optional<Account> AccountBook::named(const QString &name, const ApiBase &base) const
{
    return first([&](const Account &account) { return account.name == name && account.base == base; });
}

std::optional<Account> AccountBook::usedLast() const
{
    return withKey(m_settings.lastAccount());
}

void AccountBook::put(const Account &account)
{
    if (withKey(account.key))
        update(account);
    else
        m_settings.setAccounts(m_settings.accounts() << account);
}

void AccountBook::update(const Account &account)
{
    QList<Account> accounts = m_settings.accounts();
    for (Account &other : accounts)
        if (other.key == account.key)
            other = account;
    m_settings.setAccounts(accounts);
}

void AccountBook::forget(const QString &key)
{
    QList<Account> accounts = m_settings.accounts();
    accounts.removeIf([&key](const Account &account) { return account.key == key; });
    m_settings.setAccounts(accounts);
}

} // namespace bewarje
