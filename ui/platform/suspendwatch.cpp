// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/suspendwatch.h"

#ifdef BEWARJE_WITH_DBUS
#include <QDBusConnection>
#endif

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

SuspendWatch::SuspendWatch(QObject *parent) : QObject(parent)
{
#ifdef BEWARJE_WITH_DBUS
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
                                         SLOT(prepareForSleep(bool)));
#endif
}

void SuspendWatch::prepareForSleep(bool isGoing)
{
    if (isGoing)
        emit suspending();
    else
        emit woke();
}

} // namespace bewarje
