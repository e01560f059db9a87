// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/terminal.h"

#include <QByteArray>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace bewarje::terminal {

namespace {

/// A program for windows has no standard streams on Windows until it takes its parent's.
void attach()
{
#ifdef Q_OS_WIN
    static const bool isAttached = [] {
        if (!::AttachConsole(ATTACH_PARENT_PROCESS)) {
            return false;
        }
        return std::freopen("CONOUT$", "w", stdout) && std::freopen("CONOUT$", "w", stderr);
    }();
    Q_UNUSED(isAttached)
#endif
}

void write(std::FILE *stream, const QString &text)
{
    attach();
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void say(const QString &text)
{
    write(stdout, text);
}

void complain(const QString &sentence)
{
    write(stderr, "bewarje: "_L1 + sentence + u'\n');
}

} // namespace bewarje::terminal
