// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
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
}

void changeToHome()
{
    QDir::setCurrent(QDir::homePath());
}

} // namespace bewarje::process
