// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace bewarje {

/// Tells when the machine goes to sleep and wakes: from logind on Linux. Elsewhere it is silent, and late
/// timers show that time has passed.
class SuspendWatch : public QObject
{
    Q_OBJECT

public:
    explicit SuspendWatch(QObject *parent = nullptr);

signals:
    void suspending();
    void woke();

private slots:
    // By name: that is how QtDBus delivers signals.
    void prepareForSleep(bool isGoing);
};

} // namespace bewarje
