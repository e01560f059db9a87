// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/queuedanswer.h"

#include <utility>

namespace bewarje {

PendingCall QueuedAnswer::of(const VaultAnswer &answer, VaultHandler handler, QObject *parent)
{
    auto *call = new QueuedAnswer(parent);
    call->m_timer.setSingleShot(true);
    connect(&call->m_timer, &QTimer::timeout, call, [call, answer, handler = std::move(handler)] {
        call->deleteLater();
        handler(answer);
    });
    call->m_timer.start(0);
    return PendingCall(call);
}

void QueuedAnswer::cancel()
{
    m_timer.stop();
    deleteLater();
}

} // namespace bewarje
