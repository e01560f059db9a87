// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/clock.h"
#include "app/sampleworkspaces.h"
#include "app/sessioncontroller.h"
#include "app/workspace.h"
#include "ui/platform/commandline.h"
#include "ui/platform/singlestart.h"

#include <QCoreApplication>

#include <memory>
#include <optional>

namespace bewarje {

/// Everything that lives as long as the program and needs no window: clock, sample data, workspace and
/// controller, in the order in which they need each other.
class Program
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::Program)

public:
    explicit Program(const CommandLine &commandLine);
    ~Program();

    /// Takes the profile, or says why not: the exit code with which the program is to end, nothing where
    /// it is to go on. Sample data takes none.
    [[nodiscard]] std::optional<int> claimProfile();

    [[nodiscard]] SessionController &controller() { return *m_controller; }
    /// The profile's, also while its window shows sample data.
    [[nodiscard]] Settings &settings() { return m_workspace->settings(); }
    /// Emits raiseRequested() when a second start asks for the window.
    [[nodiscard]] SingleStart &singleStart() { return m_singleStart; }

    /// Opens what the command line asks for. The window is there by then.
    void start();

private:
    [[nodiscard]] std::unique_ptr<Workspace> makeWorkspace();

    const CommandLine m_commandLine;
    const Places m_places;
    const Clock m_clock;
    SampleWorkspaces m_samples;
    SingleStart m_singleStart;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SessionController> m_controller;
};

} // namespace bewarje
