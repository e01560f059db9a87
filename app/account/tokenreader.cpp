// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/tokenreader.h"

#include <utility>

namespace bewarje {

TokenReader::Pauses TokenReader::servicePauses()
{
    using std::chrono::seconds;
    return {seconds(1), seconds(2), seconds(5), seconds(10), seconds(30)};
}

TokenReader::TokenReader(TokenVault &vault, Pauses pauses, QObject *parent)
    : QObject(parent), m_vault(vault), m_pauses(std::move(pauses))
{
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, &TokenReader::read);
}

void TokenReader::start(const QString &key)
{
    cancel();
    m_key = key;
    m_pause = 0;
    read();
}

void TokenReader::cancel()
{
    m_nextTry.stop();
    m_reading.cancel();
}

void TokenReader::read()
{
    m_reading = m_vault.read(m_key, [this](const VaultAnswer &answer) { take(answer); });
}

void TokenReader::take(const VaultAnswer &answer)
{
    if (answer.status == VaultStatus::Done) {
        emit succeeded(answer.secret);
        return;
    }
    if (answer.status == VaultStatus::Unavailable && m_pause < m_pauses.size()) {
        m_nextTry.start(m_pauses[m_pause]);
        ++m_pause;
    }
    emit failed(answer.status);
}

} // namespace bewarje
