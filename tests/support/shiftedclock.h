// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/clock.h"

#include <atomic>

namespace bewarje::tests {

/// The system's clocks, each set forward by what the test says.
class ShiftedClock : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return Timestamp::fromMSecs(Clock::now().msecs() + wallAhead.load().count());
    }
    [[nodiscard]] SteadyTime steady() const override { return Clock::steady() + steadyAhead.load(); }

    /// Time passes; for the wall clock a minute less, so that no delay of the test counts as a suspend.
    void pass(std::chrono::milliseconds span)
    {
        wallAhead = span - std::chrono::minutes(1);
        steadyAhead = span;
    }

    std::atomic<std::chrono::milliseconds> wallAhead{std::chrono::milliseconds(0)};
    std::atomic<std::chrono::milliseconds> steadyAhead{std::chrono::milliseconds(0)};
};

} // namespace bewarje::tests
