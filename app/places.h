// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bewarje {

/// Where one profile's files are. Folders are made when they are first needed, for this user only.
struct Places
{
    QString configFolder;
    QString dataFolder;
    QString cacheFolder;

    /// `profile` is [A-Za-z0-9_-]{1,32}, or empty for the default one.
    [[nodiscard]] static Places ofProfile(const QString &profile);
    [[nodiscard]] static bool isProfileName(const QString &profile);

    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] QString journalFile() const;

    /// Makes `folder` with all above it, 0700, or takes away what others may do with it. False where that fails.
    static bool makePrivate(const QString &folder);
};

} // namespace bewarje
