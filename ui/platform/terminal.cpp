// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/terminal.h"

#include <QByteArray>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cstdio>
#endif

using namespace Qt::Literals::StringLiterals;

namespace bewarje::terminal {

namespace {

#ifdef Q_OS_WIN

enum class Stream : DWORD { Out = STD_OUTPUT_HANDLE, Error = STD_ERROR_HANDLE };

/// A program for windows has files and pipes as any other, but no console until it takes its parent's. What is
/// written there goes out as UTF-16: the console's own code page knows few letters.
void write(Stream stream, const QString &text)
{
    DWORD written = 0;
    const HANDLE given = ::GetStdHandle(DWORD(stream));
    const DWORD kind = ::GetFileType(given);
    if (kind == FILE_TYPE_DISK || kind == FILE_TYPE_PIPE) {
        const QByteArray bytes = text.toUtf8();
        ::WriteFile(given, bytes.constData(), DWORD(bytes.size()), &written, nullptr);
        return;
    }
    ::AttachConsole(ATTACH_PARENT_PROCESS); // there may be none, and then there is nothing to open either
    const HANDLE console = ::CreateFileW(L"CONOUT$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                                         nullptr, OPEN_EXISTING, 0, nullptr);
    if (console == INVALID_HANDLE_VALUE)
        return;
    ::WriteConsoleW(console, text.utf16(), DWORD(text.size()), &written, nullptr);
    ::CloseHandle(console);
}

#else

enum class Stream { Out, Error };

void write(Stream stream, const QString &text)
{
    std::FILE *file = stream == Stream::Out ? stdout : stderr;
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
    std::fflush(file);
}

#endif

} // namespace

void say(const QString &text)
{
    write(Stream::Out, text);
}

void complain(const QString &sentence)
{
    write(Stream::Error, "bewarje: "_L1 + sentence + u'\n');
}

} // namespace bewarje::terminal
