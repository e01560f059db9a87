// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/sessionvault.h"

#include "app/account/queuedanswer.h"

namespace bewarje {

PendingCall SessionVault::read(const QString &key, VaultHandler handler)
{
    const auto entry = m_secrets.constFind(key);
    if (entry == m_secrets.constEnd())
        return answer({VaultStatus::NotFound, {}, {}}, std::move(handler));
    return answer({VaultStatus::Done, *entry, {}}, std::move(handler));
}

PendingCall SessionVault::write(const QString &key, const Secret &secret, VaultHandler handler)
{
    m_secrets.insert(key, secret);
    return answer({VaultStatus::Done, {}, {}}, std::move(handler));
}

PendingCall SessionVault::remove(const QString &key, VaultHandler handler)
{
    const VaultStatus status = m_secrets.remove(key) ? VaultStatus::Done : VaultStatus::NotFound;
    return answer({status, {}, {}}, std::move(handler));
}

PendingCall SessionVault::answer(const VaultAnswer &answer, VaultHandler handler)
{
    return QueuedAnswer::of(answer, std::move(handler), this);
}

} // namespace bewarje
