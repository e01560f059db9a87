// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/notifier.h"

#ifdef BEWARJE_WITH_DBUS
#include "ui/platform/dbusnotifier.h"
#else
#include "ui/platform/traynotifier.h"
#endif

namespace bewarje {

std::unique_ptr<Notifier> Notifier::ofPlatform()
{
#ifdef BEWARJE_WITH_DBUS
    return std::make_unique<DBusNotifier>(QDBusConnection::sessionBus());
#else
    return std::make_unique<TrayNotifier>();
#endif
}

} // namespace bewarje
