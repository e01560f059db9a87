// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/pendingcall.h"

namespace bewarje {

PendingCall &PendingCall::operator=(PendingCall &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_call = other.m_call;
        other.m_call.clear();
    }
    return *this;
}

void PendingCall::cancel()
{
    if (Call *call = m_call.data()) {
        m_call.clear();
        call->cancel();
    }
}

} // namespace bewarje
