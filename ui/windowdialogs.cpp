// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowdialogs.h"

#include "ui/commands/keylist.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/diagnostics.h"
#include "ui/dialogs/proxylogindialog.h"
#include "ui/dialogs/settingsdialog.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace bewarje {

WindowDialogs::WindowDialogs(SessionController &controller, const Commands &commands, const ErrorText &errors,
                             QWidget *window)
    : QObject(window), m_controller(controller), m_workspace(controller.workspace()), m_commands(commands),
      m_errors(errors), m_window(window)
{
    const auto on = [&](Command command, auto slot) { connect(commands[command], &QAction::triggered, this, slot); };
    on(Command::Settings, &WindowDialogs::showSettings);
    on(Command::Keys, &WindowDialogs::showKeys);
    on(Command::Help, &WindowDialogs::showKeys);
    on(Command::About, &WindowDialogs::showAbout);
    on(Command::CopyDiagnostics, &WindowDialogs::copyDiagnostics);
    on(Command::OpenConsole, [] { QDesktopServices::openUrl(QUrl(QString(providerConsole))); });
}

void WindowDialogs::askProxyLogin(const ApiError &error)
{
    auto *dialog = new ProxyLoginDialog(error, m_errors, m_window);
    connect(dialog, &ProxyLoginDialog::entered, this, [this](const ProxyLogin &login) {
        m_workspace.parts().proxyLogins->set(login);
        emit proxyLoginGiven();
    });
    dialog->open();
}

void WindowDialogs::showSettings()
{
    auto *dialog = new SettingsDialog(m_workspace.settings(), m_window);
    connect(dialog, &SettingsDialog::accountRemovalRequested, this, &WindowDialogs::removeAccount);
    connect(dialog, &QDialog::accepted, this, &WindowDialogs::accountsChanged);
    dialog->open();
}

void WindowDialogs::showKeys()
{
    (new KeyList(m_commands, m_window))->open();
}

void WindowDialogs::showAbout()
{
    (new AboutDialog(m_window))->open();
}

void WindowDialogs::copyDiagnostics()
{
    Session *session = m_controller.session();
    QStringList errors;
    if (session && session->refresher().state().error)
        errors.append(m_errors.sentence(*session->refresher().state().error));
    QGuiApplication::clipboard()->setText(diagnosticsText(session ? session->account().base.host() : QString(), errors,
                                                          session ? session->client().token() : Secret()));
}

void WindowDialogs::removeAccount(const QString &key)
{
    const Session *session = m_controller.session();
    if (session && !m_controller.isSampleData() && session->account().key == key)
        emit openAccountRemovalRequested(key);
    else
        forget(key);
}

void WindowDialogs::forget(const QString &key)
{
    m_removing[key] = m_workspace.vault().remove(key, [this, key](const VaultAnswer &answer) {
        if (answer.status != VaultStatus::Done && answer.status != VaultStatus::NotFound) {
            emit noticed({AccountNotice::Kind::TokenNotRemoved, answer.status, answer.detail});
            return;
        }
        QList<Account> accounts = m_workspace.settings().accounts();
        accounts.removeIf([&](const Account &account) { return account.key == key; });
        m_workspace.settings().setAccounts(accounts);
        emit accountsChanged();
    });
}

} // namespace bewarje
