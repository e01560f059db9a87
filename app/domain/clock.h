// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/timestamp.h"

#include <chrono>

namespace bewarje {

using SteadyTime = std::chrono::steady_clock::time_point;

/// Where the program takes the time from; tests and the sample data bring their own. Durations are
/// measured with steady(), which a set clock does not move. Thread-safe.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Timestamp now() const;
    [[nodiscard]] virtual SteadyTime steady() const;
};

} // namespace bewarje
