// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/tokenremovals.h"

namespace bewarje {

void TokenRemovals::start(const QString &key)
{
    m_running[key] = m_vault.remove(key, [this, key](const VaultAnswer &answer) { emit ended(key, answer); });
}

} // namespace bewarje
