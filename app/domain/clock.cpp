// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/clock.h"

namespace bewarje {

Timestamp Clock::now() const
{
    return Timestamp::fromMSecs(QDateTime::currentMSecsSinceEpoch());
}

SteadyTime Clock::steady() const
{
    return std::chrono::steady_clock::now();
}

} // namespace bewarje
