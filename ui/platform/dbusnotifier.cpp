// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/dbusnotifier.h"

#include "app/version.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Service = u"org.freedesktop.Notifications"_s;
const auto Path = u"/org/freedesktop/Notifications"_s;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

} // namespace

DBusNotifier::DBusNotifier(QDBusConnection bus, QObject *parent) : Notifier(parent), m_bus(std::move(bus))
{
    m_bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    m_bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(notificationClosed(uint, uint)));
}

void DBusNotifier::show(const Notification &notification)
{
    if (m_takesMarkup)
        return send(notification);
    const bool isAsked = m_waiting.has_value();
    m_waiting = notification;
    if (!isAsked)
        askCapabilities();
}

/// Only a service that reads markup shows escaped text as it was meant.
void DBusNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QStringList> reply = *watcher;
        const std::optional<Notification> waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return; // no service now; the next message asks again
        m_takesMarkup = reply.value().contains(u"body-markup"_s);
        if (waiting)
            send(*waiting);
    });
}

void DBusNotifier::send(const Notification &notification)
{
    QDBusMessage message = call(u"Notify"_s);
    const QString id = QString::fromLatin1(applicationId);
    const QVariantMap hints{{u"desktop-entry"_s, id}};
    constexpr int serviceDecides = -1;
    message << u"Bewarje"_s << m_shown << id << notification.title
            << (*m_takesMarkup ? notification.body.toHtmlEscaped() : notification.body)
            << QStringList{u"default"_s, tr("Open")} << hints << serviceDecides;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        m_shown = reply.isError() ? 0 : reply.value();
    });
}

void DBusNotifier::actionInvoked(uint id, const QString &action)
{
    // Signals go to every program: only ours is meant.
    if (id == m_shown && m_shown != 0 && action == "default"_L1)
        emit activated();
}

void DBusNotifier::notificationClosed(uint id, uint)
{
    if (id == m_shown)
        m_shown = 0;
}

} // namespace bewarje
