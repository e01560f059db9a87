// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simulatedprovider.h"
#include "app/workspace.h"

#include <memory>

namespace bewarje {

/// "Try with sample data": a simulated provider and workspaces in memory that reach nothing else. Must
/// outlive the workspaces that it made.
class SampleWorkspaces
{
public:
    explicit SampleWorkspaces(const Clock &clock);

    /// With the sample data as of now: what was done in an earlier workspace is forgotten.
    [[nodiscard]] std::unique_ptr<Workspace> make();

private:
    const Clock &m_clock;
    SimulatedProvider m_provider;
};

} // namespace bewarje
