// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bewarje::terminal {

/// To the standard output; on Windows to the console that the program was started from, where there is one.
void say(const QString &text);
/// To the standard error output, with the program's name in front and a line end behind.
void complain(const QString &sentence);

} // namespace bewarje::terminal
