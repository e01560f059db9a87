// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"

#include <QTimer>

#include <chrono>
#include <cstddef>
#include <vector>

namespace bewarje {

/// Reads one stored token. While the keychain's service is not there yet it asks again after each of its
/// pauses.
class TokenReader : public QObject
{
    Q_OBJECT

public:
    using Pauses = std::vector<std::chrono::milliseconds>;

    TokenReader(TokenVault &vault, Pauses pauses, QObject *parent = nullptr);

    [[nodiscard]] static Pauses servicePauses();

    /// Ends what was running.
    void start(const QString &key);
    /// No signal comes after this.
    void cancel();

signals:
    void succeeded(const bewarje::Secret &token);
    /// Unavailable comes once for each try.
    void failed(bewarje::VaultStatus status);

private:
    void read();
    void take(const VaultAnswer &answer);

    TokenVault &m_vault;
    Pauses m_pauses;
    std::size_t m_pause = 0; ///< the next one
    QString m_key;
    QTimer m_nextTry;
    PendingCall m_reading;
};

} // namespace bewarje
