// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>

// As in werapi.h; that of MinGW-w64 10 is no C++, and lacks the flag.
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);
constexpr DWORD WER_FAULT_REPORTING_FLAG_NOHEAP = 1;
#endif

namespace bewarje::process {

void protectSecrets()
{
#ifdef Q_OS_UNIX
    ::umask(0077);
#ifdef NDEBUG
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#endif
#if defined(Q_OS_WIN) && defined(NDEBUG)
    ::WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
#endif
}

void changeToHome()
{
    QDir::setCurrent(QDir::homePath());
}

} // namespace bewarje::process
