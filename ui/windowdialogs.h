// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/commands/commands.h"
#include "ui/text/errortext.h"

#include <QObject>

#include <map>

namespace bewarje {

/// Settings and the commands of the help menu: what concerns the program rather than an open account.
class WindowDialogs : public QObject
{
    Q_OBJECT

public:
    /// Made before an account is open: the settings are the profile's, also while sample data is shown.
    WindowDialogs(SessionController &controller, const Commands &commands, const ErrorText &errors, QWidget *window);

    /// Removes the stored token and then the account, which is not open; an account whose token could
    /// not be removed stays.
    void forget(const QString &key);
    /// Asks for the login that a proxy wants. `error` is of the call that wants it.
    void askProxyLogin(const ApiError &error);

signals:
    /// It is in force: what could not be read can be read again.
    void proxyLoginGiven();
    /// The open one: it must be signed out before forget().
    void openAccountRemovalRequested(const QString &key);
    void accountsChanged();
    void noticed(const bewarje::AccountNotice &notice);

private:
    void showSettings();
    void showKeys();
    void showAbout();
    void copyDiagnostics();
    void removeAccount(const QString &key);

    SessionController &m_controller;
    Workspace &m_workspace;
    const Commands &m_commands;
    const ErrorText &m_errors;
    QWidget *m_window;
    std::map<QString, PendingCall> m_removing;
};

} // namespace bewarje
