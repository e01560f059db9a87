// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace bewarje::tests {

/// Acts as a user without privileges while it lives, where the test runs as root: root ignores file modes.
class Unprivileged
{
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;

private:
    bool m_wasRoot;
};

/// A disk of one megabyte, which everybody may write. Needs root.
class SmallDisk
{
public:
    SmallDisk();
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// To the last byte. False where that fails.
    [[nodiscard]] bool fill() const;
    /// Takes away what fill() has put there.
    [[nodiscard]] bool makeRoom() const;

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace bewarje::tests
