// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bewarje::process {

/// First thing in main(): what this program makes is for this user only, and a release build that
/// crashes leaves no memory image with a token in it.
void protectSecrets();

/// So that the program does not keep a removable disk or a folder busy. After file names that were given
/// on the command line were made absolute.
void changeToHome();

} // namespace bewarje::process
