// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"

#include <map>

namespace bewarje {

/// The removals of stored tokens that are under way, any number at a time.
class TokenRemovals : public QObject
{
    Q_OBJECT

public:
    explicit TokenRemovals(TokenVault &vault, QObject *parent = nullptr) : QObject(parent), m_vault(vault) {}

    void start(const QString &key);
    /// No signal comes of any that was started before.
    void cancelAll() { m_running.clear(); }

signals:
    void ended(const QString &key, const bewarje::VaultAnswer &answer);

private:
    TokenVault &m_vault;
    std::map<QString, PendingCall> m_running;
};

} // namespace bewarje
