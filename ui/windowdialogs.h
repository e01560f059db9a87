// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/commands/commands.h"
#include "ui/text/errortext.h"

#include <QObject>

namespace bewarje {

/// Settings and the commands of the help menu: what concerns the program rather than an open account.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /// Made before an account is open: the settings are the profile's, also while sample data is shown.
    WindowDialogs(SessionController &controller, const Commands &commands, const ErrorText &errors, QWidget *window);

    /// Asks for the login that a proxy wants. `error` is of the call that wants it.
    void askProxyLogin(const ApiError &error);

signals:
    void accountRemovalRequested(const QString &key);
    /// It is in force: what could not be read can be read again.
    void proxyLoginGiven();

private:
    void showSettings();
    void showKeys();
    void showAbout();
    void copyDiagnostics();

    SessionController &m_controller;
    Settings &m_settings;
    std::shared_ptr<ProxyLogins> m_proxyLogins;
    const Commands &m_commands;
    const ErrorText &m_errors;
    QWidget *m_window;
};

} // namespace bewarje
