// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowdialogs.h"

#include "app/version.h"
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
    : QObject(window), m_controller(controller), m_settings(controller.workspace().settings()),
      m_proxyLogins(controller.workspace().parts().proxyLogins), m_commands(commands), m_errors(errors),
      m_window(window)
{
    const auto on = [&](Command command, auto slot) { connect(commands[command], &QAction::triggered, this, slot); };
    on(Command::Settings, &WindowDialogs::showSettings);
    on(Command::Keys, &WindowDialogs::showKeys);
    on(Command::Help, &WindowDialogs::showKeys);
    on(Command::About, &WindowDialogs::showAbout);
    on(Command::CopyDiagnostics, &WindowDialogs::copyDiagnostics);
    on(Command::OpenConsole, [] { QDesktopServices::openUrl(QUrl(QString(providerConsole))); });
    on(Command::OpenReleases, [] { QDesktopServices::openUrl(QUrl(QString::fromLatin1(releasesPage))); });
}

void WindowDialogs::askProxyLogin(const ApiError &error)
{
    auto *dialog = new ProxyLoginDialog(error, m_errors, m_window);
    connect(dialog, &ProxyLoginDialog::entered, this, [this](const ProxyLogin &login) {
        m_proxyLogins->set(login);
        emit proxyLoginGiven();
    });
    dialog->open();
}

void WindowDialogs::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_window);
    connect(dialog, &SettingsDialog::accountRemovalRequested, this, &WindowDialogs::accountRemovalRequested);
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

} // namespace bewarje
