// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"

#include <optional>

namespace bewarje {

class Settings;

/// The accounts that the settings remember, found by key, address or name.
class AccountBook
{
public:
    explicit AccountBook(Settings &settings) : m_settings(settings) {}

    [[nodiscard]] std::optional<Account> withKey(const QString &key) const;
    /// The one used last where it has this address, else the first that has it.
    [[nodiscard]] std::optional<Account> withBase(const ApiBase &base) const;
    [[nodiscard]] std::optional<Account> named(const QString &name, const ApiBase &base) const;
    [[nodiscard]] std::optional<Account> usedLast() const;

    /// Adds it, or replaces the one with its key.
    void put(const Account &account);
    /// Replaces the one with its key; one that was forgotten in between stays so.
    void update(const Account &account);
    void forget(const QString &key);

private:
    template<typename Matches>
    [[nodiscard]] std::optional<Account> first(Matches matches) const;

    Settings &m_settings;
};

} // namespace bewarje
