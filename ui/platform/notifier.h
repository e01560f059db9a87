// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace bewarje {

/// A message on the desktop, outside the window. Both texts are plain and may hold text from outside.
struct Notification
{
    QString title;
    QString body;
};

/// Shows messages on the desktop where there is something that shows them, and is silent where not.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Takes the place of the one shown before, where that is still there.
    virtual void show(const Notification &notification) = 0;

    /// Through D-Bus on Linux, through the tray elsewhere.
    [[nodiscard]] static std::unique_ptr<Notifier> ofPlatform();

signals:
    /// A person clicked on a message.
    void activated();
};

} // namespace bewarje
