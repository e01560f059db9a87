// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/keychainvault.h"

#include "app/account/keychaincall.h"

#include <QtGlobal>

#include <utility>

namespace bewarje {

namespace {

/// The Credential Manager has one name space for all programs and knows no service.
QString entryName(const QString &service, const QString &key)
{
#ifdef Q_OS_WIN
    return service + u'/' + key;
#else
    Q_UNUSED(service)
    return key;
#endif
}

} // namespace

KeychainVault::KeychainVault(QString service, std::chrono::milliseconds patience, QObject *parent)
    : TokenVault(parent), m_service(std::move(service)), m_patience(patience)
{}

PendingCall KeychainVault::read(const QString &key, VaultHandler handler)
{
    return PendingCall(new KeychainCall(KeychainCall::Task::Read, m_service, entryName(m_service, key), {}, m_patience,
                                        std::move(handler), this));
}

PendingCall KeychainVault::write(const QString &key, const Secret &secret, VaultHandler handler)
{
    return PendingCall(new KeychainCall(KeychainCall::Task::Write, m_service, entryName(m_service, key), secret,
                                        m_patience, std::move(handler), this));
}

PendingCall KeychainVault::remove(const QString &key, VaultHandler handler)
{
    return PendingCall(new KeychainCall(KeychainCall::Task::Remove, m_service, entryName(m_service, key), {},
                                        m_patience, std::move(handler), this));
}

} // namespace bewarje
