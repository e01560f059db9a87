// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/platform/notifier.h"

#include <QDBusConnection>

#include <optional>

class QDBusMessage;

namespace bewarje {

/// The desktop's notification service, org.freedesktop.Notifications. Needs no tray. No call waits for its
/// answer; without a bus or a service nothing is shown.
class DBusNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(QDBusConnection bus, QObject *parent = nullptr);

    void show(const Notification &notification) override;

private slots:
    // By name: that is how QtDBus delivers signals.
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);

private:
    void askCapabilities();
    void send(const Notification &notification);

    QDBusConnection m_bus;
    std::optional<bool> m_takesMarkup; ///< not known before the service has said so
    std::optional<Notification> m_waiting;
    uint m_shown = 0; ///< the service's number of the one that stands; 0: none
};

} // namespace bewarje
