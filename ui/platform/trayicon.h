// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/settings.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

namespace bewarje {

/// The lasting icon in the tray that the settings may ask for; a click brings the window to the front.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    explicit TrayIcon(const Settings &settings, QObject *parent = nullptr);

signals:
    void activated();

private:
    void follow();

    const Settings &m_settings;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace bewarje
