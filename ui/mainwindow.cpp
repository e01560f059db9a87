// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/accountmenu.h"
#include "ui/accountmessages.h"
#include "ui/closequestion.h"
#include "ui/commandbar.h"
#include "ui/journalmessages.h"
#include "ui/mainview.h"
#include "ui/platform/notifier.h"
#include "ui/signin/signinview.h"
#include "ui/widgets/messagebanner.h"
#include "ui/widgets/namedlabel.h"
#include "ui/windowdialogs.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

MainWindow::MainWindow(SessionController &controller, const Texts &texts, const ErrorText &errors, Notifier &notifier,
                       QWidget *parent)
    : QMainWindow(parent), m_controller(controller), m_texts(texts), m_errors(errors), m_notifier(notifier),
      m_commands(new Commands(this)), m_closeQuestion(new CloseQuestion(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Bewarje"_s);
    createActions();
    createMenus();
    createToolBar();
    createViews();
    createStatusBar();
    createDialogs();
    connectSession();
    connectSignIn();
    restoreLayout();
    showState();
}

MainWindow::~MainWindow()
{
    // The focus moves once more while the children go, when this is no MainWindow any longer.
    disconnect(qApp, nullptr, this, nullptr);
    closeMainView();
}

void MainWindow::createActions()
{
    const Commands &commands = *m_commands;
    connect(commands[Command::AddAccount], &QAction::triggered, this,
            [this] { leaveSession([this] { m_controller.addAccount(); }); });
    connect(commands[Command::SignOut], &QAction::triggered, this,
            [this] { leaveSession([this] { m_controller.signOut(); }); });
    connect(commands[Command::Quit], &QAction::triggered, this, &QWidget::close);
}

void MainWindow::createMenus()
{
    const Commands &commands = *m_commands;
    const auto fill = [&](QMenu *menu, const QList<QList<Command>> &groups) {
        menu->setToolTipsVisible(true);
        for (const QList<Command> &group : groups) {
            if (!menu->isEmpty())
                menu->addSeparator();
            for (const Command command : group)
                menu->addAction(commands[command]);
        }
    };
    fill(menuBar()->addMenu(tr("&File")),
         {{Command::Refresh, Command::StopLoading}, {Command::Export}, {Command::Settings}, {Command::Quit}});
    fill(menuBar()->addMenu(tr("&Backup")), {{Command::NewBackup},
                                             {Command::Restore, Command::Delete, Command::Undo},
                                             {Command::Keep, Command::LiftKeepMark},
                                             {Command::Copy, Command::CopyId, Command::SelectAll}});
    fill(menuBar()->addMenu(tr("A&ctivity")), {{Command::MarkLookedAt, Command::UndoRestore}, {Command::CopyAsCurl}});
    fill(menuBar()->addMenu(tr("&View")), {{Command::ShowBackups, Command::ShowActivity, Command::ShowDetails},
                                           {Command::Find, Command::ClearFilters},
                                           {Command::NextPane}});
    m_accountMenu = new AccountMenu(m_controller, commands, this);
    menuBar()->addMenu(m_accountMenu);
    fill(menuBar()->addMenu(tr("&Help")), {{Command::Help, Command::Keys},
                                           {Command::CopyDiagnostics, Command::OpenConsole},
                                           {Command::OpenReleases},
                                           {Command::About}});
}

void MainWindow::createToolBar()
{
    m_commandBar = new CommandBar(*m_commands, m_accountMenu, this);
    addToolBar(m_commandBar);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

void MainWindow::createViews()
{
    m_banner = new MessageBanner(this);
    m_accountMessages = new AccountMessages(*m_banner, m_errors, this);
    m_journalMessages = new JournalMessages(m_controller, *m_banner, this);
    m_pages = new QStackedWidget(this);
    m_signIn = new SignInView(m_errors, m_pages);
    m_pages->addWidget(m_signIn);
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

void MainWindow::createStatusBar()
{
    m_listingState = new NamedLabel(tr("Listing state"), this);
    m_listingState->setObjectName(u"listingState"_s);
    m_running = new NamedLabel(tr("Running"), this);
    m_running->setObjectName(u"running"_s);
    statusBar()->setContentsMargins(8, 0, 8, 0);
    statusBar()->addWidget(m_listingState, 1);
    statusBar()->addPermanentWidget(m_running);
}

void MainWindow::createDialogs()
{
    m_dialogs = new WindowDialogs(m_controller, *m_commands, m_errors, this);
    connect(m_dialogs, &WindowDialogs::accountRemovalRequested, this, &MainWindow::removeAccount);
    connect(m_dialogs, &WindowDialogs::proxyLoginGiven, this, &MainWindow::readAgain);
}

void MainWindow::connectSession()
{
    connect(&m_controller, &SessionController::stateChanged, this, &MainWindow::showState);
    connect(&m_controller, &SessionController::sessionAboutToClose, this, &MainWindow::closeMainView);
    connect(&m_controller, &SessionController::noticed, m_accountMessages, &AccountMessages::tell);
    // Of the profile: sample data keeps none.
    connect(&m_controller.workspace().settings(), &Settings::changed, this, &MainWindow::showAccounts);
    connect(m_accountMenu, &AccountMenu::accountChosen, this, &MainWindow::openAccount);
    connect(&m_notifier, &Notifier::activated, this, &MainWindow::raiseWindow);
    connect(qApp, &QApplication::focusChanged, this, &MainWindow::updateCommands);
}

void MainWindow::connectSignIn()
{
    connect(&m_controller, &SessionController::signInFailed, m_signIn, &SignInView::showError);
    connect(m_signIn, &SignInView::submitted, &m_controller, &SessionController::signIn);
    connect(m_signIn, &SignInView::cancelled, &m_controller, &SessionController::cancelSignIn);
    connect(m_signIn, &SignInView::sampleDataRequested, &m_controller, &SessionController::openSampleData);
    connect(m_signIn, &SignInView::retryRequested, &m_controller, &SessionController::retry);
    connect(m_signIn, &SignInView::proxyLoginRequested, m_dialogs, &WindowDialogs::askProxyLogin);
    connect(m_signIn, &SignInView::enterTokenRequested, &m_controller, &SessionController::enterTokenAgain);
}

void MainWindow::restoreLayout()
{
    const QSize wanted(fontMetrics().averageCharWidth() * 182, fontMetrics().height() * 45);
    resize(wanted.boundedTo(screen()->availableSize() * 0.96));
    const Settings &settings = m_controller.workspace().settings();
    restoreGeometry(settings.state(u"window"_s));
    const QByteArray details = settings.state(u"detailsShown"_s);
    (*m_commands)[Command::ShowDetails]->setChecked(details != "no");
}

void MainWindow::showState()
{
    using State = SessionController::State;
    const State state = m_controller.state();
    if (state == State::Open && !m_mainView)
        openMainView();
    if (state != State::Open) {
        m_pages->setCurrentWidget(m_signIn);
        m_signIn->setChecking(state == State::Checking || state == State::Unlocking);
        if (state == State::NoAccount) {
            m_signIn->propose(m_controller.proposedAccount());
            m_signIn->showForm();
        } else if (state == State::Locked) {
            m_signIn->showLocked(m_controller.proposedAccount(), m_controller.lockedStatus());
        }
    }
    statusBar()->setVisible(state == State::Open);
    showAccounts();
    updateCommands();
}

void MainWindow::showAccounts()
{
    m_accountMenu->rebuild();
    m_commandBar->setAccount(m_accountMenu->label());
}

void MainWindow::openMainView()
{
    m_mainView = std::make_unique<MainView>(m_controller, *m_commands, *m_banner, *m_journalMessages, m_texts, m_errors,
                                            m_notifier, this);
    connect(m_mainView.get(), &MainView::factsChanged, this, &MainWindow::updateCommands);
    connect(m_mainView.get(), &MainView::listingStateChanged, this,
            [this](const QString &listing, const QString &running) {
                m_listingState->setText(listing);
                m_running->setText(running);
            });
    connect(m_mainView.get(), &MainView::enterTokenRequested, this,
            [this] { leaveSession([this] { m_controller.enterTokenAgain(); }); });
    connect(m_mainView.get(), &MainView::proxyLoginRequested, m_dialogs, &WindowDialogs::askProxyLogin);
    m_mainView->tellListingState();
    m_pages->addWidget(m_mainView.get());
    m_pages->setCurrentWidget(m_mainView.get());
}

void MainWindow::closeMainView()
{
    if (!m_mainView)
        return;
    Settings &settings = m_controller.workspace().settings();
    settings.setState(u"detailsShown"_s, (*m_commands)[Command::ShowDetails]->isChecked() ? "yes" : "no");
    // Out of the member first: signals that come while it goes must not find it half gone.
    const std::unique_ptr<MainView> closing = std::move(m_mainView);
    m_pages->setCurrentWidget(m_signIn);
    updateCommands();
}

void MainWindow::updateCommands()
{
    m_commands->update(m_mainView ? m_mainView->facts() : CommandFacts());
}

void MainWindow::readAgain()
{
    if (Session *session = m_controller.session())
        session->refresher().refresh();
    else
        m_signIn->checkAgain();
}

void MainWindow::openAccount(const QString &key)
{
    const Session *session = m_controller.session();
    if (key.isEmpty() || (session && session->account().key == key))
        return m_accountMenu->rebuild();
    leaveSession([this, key] { m_controller.openAccount(key); });
}

void MainWindow::removeAccount(const QString &key)
{
    const Session *session = m_controller.session();
    const auto remove = [this, key] { m_controller.removeAccount(key); };
    if (session && session->account().key == key)
        leaveSession(remove);
    else
        remove();
}

void MainWindow::leaveSession(std::function<void()> proceed)
{
    Session *session = m_controller.session();
    if (!session)
        return proceed();
    m_closeQuestion->signOut(*session, m_controller.workspace().journal().isDurable(), std::move(proceed));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Session *session = m_controller.session();
    const auto closeAtLast = [this] {
        m_mayClose = true;
        close();
    };
    if (!m_mayClose && session && !m_closeQuestion->quit(*session, closeAtLast)) {
        event->ignore();
        return;
    }
    m_controller.workspace().settings().setState(u"window"_s, saveGeometry());
    event->accept();
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace bewarje
