// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/platform/notifier.h"

#include <QSystemTrayIcon>
#include <QTimer>

namespace bewarje {

/// Messages through an icon in the tray, which stands there only while a message does.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);

    void show(const Notification &notification) override;

private:
    QSystemTrayIcon m_icon;
    QTimer m_gone;
};

} // namespace bewarje
