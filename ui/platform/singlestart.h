// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace bewarje {

/// Lets a second start raise the first one's window. The two meet at a local socket in the runtime
/// folder, named after the data folder, for this user only; it understands nothing but "raise".
class SingleStart : public QObject
{
    Q_OBJECT

public:
    explicit SingleStart(QString dataFolder, QObject *parent = nullptr);

    /// Asks a first start to show its window. True when it answered within two seconds, for which this
    /// waits: to be called before there is a window.
    [[nodiscard]] bool raiseOther() const;
    /// For the first start, which holds the profile's lock: a socket that a crash left is replaced.
    void listen();

signals:
    void raiseRequested();

private:
    void serve();
    /// Asked for when it is needed: asking makes the runtime folder where the system gave none.
    [[nodiscard]] QString address() const;

    QString m_dataFolder;
    QLocalServer m_server;
};

} // namespace bewarje
