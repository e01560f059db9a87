// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/platform/commandline.h"

#include <QCoreApplication>

namespace bewarje {

/// What the program does without display and lock: it answers on the terminal, and ends.
class TerminalAnswer
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::TerminalAnswer)

public:
    /// The exit code. A window that is asked for is refused, for lack of a display.
    [[nodiscard]] static int give(const CommandLine &commandLine);

private:
    [[nodiscard]] static int exportJournal(const CommandLine &commandLine);
};

} // namespace bewarje
