// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/commands/commands.h"
#include "ui/text/errortext.h"
#include "ui/text/texts.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace bewarje {

class AccountMenu;
class AccountMessages;
class CloseQuestion;
class CommandBar;
class JournalMessages;
class MainView;
class MessageBanner;
class NamedLabel;
class Notifier;
class SignInView;
class WindowDialogs;

/// The one window: sign-in page or the main view, with menus, toolbar, banner and status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(SessionController &controller, const Texts &texts, const ErrorText &errors, Notifier &notifier,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// To the front, for a second start.
    void raiseWindow();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void createActions();
    void createMenus();
    void createToolBar();
    void createViews();
    void createStatusBar();
    void createDialogs();
    void connectSession();
    void connectSignIn();
    void restoreLayout();

    void showState();
    void showAccounts();
    void openMainView();
    void closeMainView();
    void updateCommands();
    /// Never a write.
    void readAgain();
    void openAccount(const QString &key);
    void removeAccount(const QString &key);
    /// To sign out or to another account: asks first where deletions wait.
    void leaveSession(std::function<void()> proceed);

    SessionController &m_controller;
    const Texts &m_texts;
    const ErrorText &m_errors;
    Notifier &m_notifier;
    Commands *m_commands;
    AccountMenu *m_accountMenu = nullptr;
    CommandBar *m_commandBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    SignInView *m_signIn = nullptr;
    MessageBanner *m_banner = nullptr;
    AccountMessages *m_accountMessages = nullptr;
    JournalMessages *m_journalMessages = nullptr;
    NamedLabel *m_listingState = nullptr;
    NamedLabel *m_running = nullptr;
    WindowDialogs *m_dialogs = nullptr;
    CloseQuestion *m_closeQuestion;
    std::unique_ptr<MainView> m_mainView;
    bool m_mayClose = false;
};

} // namespace bewarje
