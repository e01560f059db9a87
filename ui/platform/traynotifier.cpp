// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/traynotifier.h"

#include "ui/platform/icons.h"

#include <chrono>

namespace bewarje {

using namespace std::chrono_literals;

namespace {

/// Qt tells of a click, never that a message has gone.
constexpr auto Standing = 15s;

} // namespace

TrayNotifier::TrayNotifier(QObject *parent) : Notifier(parent), m_icon(applicationIcon())
{
    m_gone.setSingleShot(true);
    m_gone.setInterval(Standing);
    connect(&m_gone, &QTimer::timeout, &m_icon, &QSystemTrayIcon::hide);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        m_icon.hide();
        emit activated();
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Notifier::activated);
}

void TrayNotifier::show(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon.setToolTip(notification.title.toHtmlEscaped());
    m_icon.show();
    m_icon.showMessage(notification.title, notification.body, applicationIcon(),
                       int(std::chrono::milliseconds(Standing).count()));
    m_gone.start();
}

} // namespace bewarje
