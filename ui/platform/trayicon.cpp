// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/trayicon.h"

#include "ui/platform/icons.h"

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

TrayIcon::TrayIcon(const Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, &TrayIcon::follow);
    follow();
}

void TrayIcon::follow()
{
    if (m_settings.hasTrayIcon() == (m_icon != nullptr))
        return;
    m_icon.reset();
    if (!m_settings.hasTrayIcon())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_icon->setToolTip(u"Bewarje"_s);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayIcon::activated);
    m_icon->show();
}

} // namespace bewarje
