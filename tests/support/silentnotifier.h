// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/platform/notifier.h"

#include <QList>

namespace bewarje::testing {

/// Keeps what would be shown on the desktop.
class SilentNotifier : public Notifier
{
public:
    using Notifier::Notifier;

    void show(const Notification &notification) override { shown.append(notification); }

    QList<Notification> shown;
};

} // namespace bewarje::testing
