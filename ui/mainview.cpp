// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainview.h"

#include "app/operations/outbox.h"
#include "ui/activity/activityview.h"
#include "ui/backups/backupsview.h"
#include "ui/heldquestions.h"
#include "ui/journalmessages.h"
#include "ui/listingstate.h"
#include "ui/outboxbar.h"
#include "ui/restoremessages.h"
#include "ui/servers/serverspanel.h"
#include "ui/sessionmessages.h"
#include "ui/widgets/messagebanner.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

MainView::MainView(SessionController &controller, Commands &commands, MessageBanner &banner, JournalMessages &journal,
                   const Texts &texts, const ErrorText &errors, Notifier &notifier, QWidget *window)
    : m_controller(controller), m_session(*controller.session()), m_commands(commands), m_banner(banner),
      m_journal(journal), m_texts(texts),
      m_servers(new ServersPanel(m_session.servers(), texts, m_session.clock(), this)),
      m_backups(new BackupsView(m_session, commands, texts, this)),
      m_activity(new ActivityView(m_session, controller.workspace().activity(), controller.workspace().journal(),
                                  commands, texts, errors, accountNames(), this)),
      m_tabs(new QTabWidget(this)), m_splitter(new QSplitter(this)), m_outboxBar(new OutboxBar(m_session, texts, this)),
      m_messages(new SessionMessages(m_session, banner, texts, errors, this)),
      m_heldQuestions(new HeldQuestions(m_session, banner, this)),
      m_restoreMessages(new RestoreMessages(m_session, banner, texts, errors, this)),
      m_createFlow(m_session, errors, texts, window),
      m_deleteFlow(m_session, controller.settings(), errors, texts, window),
      m_restoreFlow(m_session, errors, texts, window), m_keepFlow(m_session, window), m_exportFlow(window),
      m_notices(m_session.runner(), controller.settings(), errors, notifier, *window)
{
    if (controller.profile())
        m_messages->setPermissions(controller.profile()->permissions);
    buildTabs();
    buildLayout(window);
    restoreState();
    connectCommands();
    connectViews();
    connectSession();
    tellListingState();
}

MainView::~MainView()
{
    Settings &settings = m_controller.workspace().settings();
    settings.setState(u"serversSplitter"_s, m_splitter->saveState());
    settings.setState(u"tab"_s, isActivityShown() ? "activity" : "backups");
    m_backups->saveState(settings);
    m_activity->saveState(settings);
}

void MainView::buildTabs()
{
    m_tabs->setObjectName(u"views"_s);
    m_tabs->setDocumentMode(true);
    //: Names of the views, on their tabs
    m_tabs->addTab(m_backups, tr("Backups"));
    m_tabs->addTab(m_activity, tr("Activity"));
}

void MainView::buildLayout(const QWidget *window)
{
    m_splitter->setObjectName(u"serversSplitter"_s);
    m_splitter->addWidget(m_servers);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    const int character = fontMetrics().averageCharWidth();
    m_servers->setMinimumWidth(character * 20);
    // A narrow window leaves the table as much as it can.
    const int servers = std::clamp(window->width() / 5, character * 31, character * 36);
    m_splitter->setSizes({servers, std::max(character * 40, window->width() - servers)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_outboxBar);
    column->addWidget(m_splitter, 1);
}

void MainView::restoreState()
{
    Settings &settings = m_controller.workspace().settings();
    m_splitter->restoreState(settings.state(u"serversSplitter"_s));
    m_backups->restoreState(settings);
    m_activity->restoreState(settings);
    m_backups->setDetailsShown(m_commands[Command::ShowDetails]->isChecked());
    m_activity->setDetailsShown(m_commands[Command::ShowDetails]->isChecked());
    if (settings.state(u"tab"_s) == "activity")
        m_tabs->setCurrentWidget(m_activity);
}

bool MainView::isActivityShown() const
{
    return m_tabs->currentWidget() == m_activity;
}

QHash<QString, QString> MainView::accountNames() const
{
    if (m_controller.isSampleData())
        return {{m_session.account().key, tr("Sample data")}};
    QHash<QString, QString> names{{m_session.account().key, m_session.account().label()}};
    const QList<Account> accounts = m_controller.settings().accounts();
    for (const Account &account : accounts)
        names.insert(account.key, account.label());
    return names;
}

void MainView::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands[command], &QAction::triggered, this, slot);
    };
    on(Command::Refresh, [this] { m_session.refresher().refresh(); });
    on(Command::StopLoading, [this] { m_session.refresher().cancel(); });
    on(Command::NewBackup, [this] { m_journal.askBefore(this, [this] { startCreation(); }); });
    on(Command::Restore, [this] {
        const QList<ResourceId> ids = m_backups->selectedBackups();
        if (ids.size() == 1)
            m_journal.askBefore(this, [this, id = ids.constFirst()] { m_restoreFlow.start(id); });
    });
    on(Command::Delete,
       [this] { m_journal.askBefore(this, [this, ids = m_backups->selectedBackups()] { m_deleteFlow.start(ids); }); });
    on(Command::Keep, [this] { m_keepFlow.startKeep(m_backups->selectedBackups()); });
    on(Command::LiftKeepMark, [this] {
        const QList<ResourceId> ids = m_backups->selectedBackups();
        if (ids.size() == 1)
            m_keepFlow.startLift(ids.constFirst());
    });
    on(Command::Undo, [this] { m_session.runner().outbox().undoNewest(); });
    on(Command::Copy, [this] { isActivityShown() ? m_activity->copy() : m_backups->copy(); });
    on(Command::CopyId, [this] { m_backups->copyId(); });
    on(Command::SelectAll, [this] { m_backups->selectAll(); });
    on(Command::Export, [this] { startExport(); });
    on(Command::Find, [this] { isActivityShown() ? m_activity->focusSearch() : m_backups->focusSearch(); });
    on(Command::ClearFilters, [this] { isActivityShown() ? m_activity->clearFilters() : m_backups->clearFilters(); });
    on(Command::ShowBackups, [this] { showTab(m_backups); });
    on(Command::ShowActivity, [this] { showTab(m_activity); });
    on(Command::NextPane, [this] { walkPanes(); });
    connect(m_commands[Command::ShowDetails], &QAction::toggled, m_backups, &BackupsView::setDetailsShown);
    connect(m_commands[Command::ShowDetails], &QAction::toggled, m_activity, &ActivityView::setDetailsShown);
}

void MainView::connectViews()
{
    QAction *showDetails = m_commands[Command::ShowDetails];
    const auto openDetails = [showDetails] { showDetails->setChecked(true); };
    connect(m_servers, &ServersPanel::serverChosen, m_backups, &BackupsView::setServer);
    connect(m_servers, &ServersPanel::serverChosen, m_activity, &ActivityView::setServer);
    connect(m_backups, &BackupsView::filtersCleared, m_servers, [this] { m_servers->choose({}); });
    connect(m_activity, &ActivityView::filtersCleared, m_servers, [this] { m_servers->choose({}); });
    connect(m_backups, &BackupsView::factsChanged, this, &MainView::factsChanged);
    connect(m_activity, &ActivityView::factsChanged, this, &MainView::factsChanged);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MainView::factsChanged);
    connect(m_backups, &BackupsView::detailsWanted, showDetails, openDetails);
    connect(m_activity, &ActivityView::detailsWanted, showDetails, openDetails);
    connect(m_backups, &BackupsView::selectionCleared, m_messages, &SessionMessages::tellSelectionCleared);
    connect(m_activity, &ActivityView::undoRestoreRequested, this, &MainView::startUndo);
    connect(&m_exportFlow, &ExportFlow::written, m_messages, &SessionMessages::tellExported);
    connect(&m_exportFlow, &ExportFlow::failed, m_messages, &SessionMessages::tellNotExported);
}

void MainView::connectSession()
{
    connect(m_servers, &ServersPanel::serverChosen, &m_session.refresher(), [this](const ResourceId &server) {
        m_session.refresher().wantServer(server.isNull() ? std::nullopt : std::optional(server));
    });
    // Queued: it may end this session, and with it the sender.
    connect(m_messages, &SessionMessages::enterTokenRequested, this, &MainView::enterTokenRequested,
            Qt::QueuedConnection);
    connect(m_messages, &SessionMessages::proxyLoginRequested, this, &MainView::proxyLoginRequested);
    connect(m_restoreMessages, &RestoreMessages::goOnRequested, this, [this](const OperationRecord &restore) {
        m_journal.askBefore(this, [this, restore] { m_restoreFlow.resume(restore); });
    });
    connect(m_restoreMessages, &RestoreMessages::undoRequested, this, &MainView::startUndo);
    const auto told = [this] {
        tellListingState();
        showWhatIsKnown();
        emit factsChanged();
    };
    connect(&m_session.refresher(), &Refresher::stateChanged, this, told);
    connect(&m_session.backups(), &BackupCatalog::changed, this, told);
    connect(&m_session.servers(), &ServerCatalog::changed, this, told);
    connect(&m_session.runner(), &OperationRunner::openRecordsChanged, this, told);
    connect(&m_session.runner().outbox(), &Outbox::changed, this, told);
    connect(&m_controller.workspace().journal(), &Journal::factsChanged, this, told);
    connect(m_heldQuestions, &HeldQuestions::reviewRequested, this,
            [this](OperationId batch) { m_journal.askBefore(this, [this, batch] { m_deleteFlow.review(batch); }); });
}

void MainView::showWhatIsKnown()
{
    const CatalogFacts &facts = m_session.backups().facts();
    m_servers->setBackupsKnown(facts.everListed && facts.verdict == ListingVerdict::Complete);
}

CommandFacts MainView::facts() const
{
    CommandFacts facts;
    facts.isOpen = true;
    facts.isRecordOpening = m_controller.workspace().journal().facts().state == JournalFacts::State::Opening;
    facts.isListing = m_session.refresher().state().isListingAll;
    facts.hasServers = !m_session.servers().servers().isEmpty();
    facts.isUndoable = !m_session.runner().outbox().isEmpty();
    if (isActivityShown())
        m_activity->tellFacts(facts);
    else
        m_backups->tellFacts(facts);
    return facts;
}

void MainView::showTab(QWidget *view)
{
    m_tabs->setCurrentWidget(view);
    const QList<QWidget *> panes = view == m_activity ? m_activity->panes() : m_backups->panes();
    panes.value(1)->setFocus(Qt::ShortcutFocusReason);
}

void MainView::startExport()
{
    const QString day = m_session.clock().now().toDateTime().toString(u"yyyy-MM-dd"_s);
    if (isActivityShown())
        m_exportFlow.start(m_activity->exportSource(), u"activity-"_s + day);
    else
        m_exportFlow.start(m_backups->exportSource(), u"backups-"_s + day);
}

void MainView::tellListingState()
{
    static const CatalogVersion nothing;
    const SharedCatalog &version = m_session.backups().version();
    OperationRunner &runner = m_session.runner();
    QList<OperationRecord> underWay = runner.openRecords();
    underWay.removeIf([&runner](const OperationRecord &record) {
        return (record.state == OperationState::Waiting && runner.outbox().contains(record.batch))
               || runner.restores().isInterrupted(record);
    });
    emit listingStateChanged(ListingState::sentence(m_session.backups(), m_session.refresher().state(), m_texts),
                             ListingState::running(version ? *version : nothing, underWay));
}

void MainView::startCreation()
{
    m_createFlow.start(m_servers->chosen().isNull() ? m_backups->serversInHand() : QList{m_servers->chosen()});
}

void MainView::startUndo(const OperationRecord &restore)
{
    m_journal.askBefore(this, [this, restore] { m_restoreFlow.startUndo(restore); });
}

void MainView::walkPanes()
{
    QList<QWidget *> panes{&m_banner, m_outboxBar, m_servers->list()};
    panes.append(isActivityShown() ? m_activity->panes() : m_backups->panes());
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    const QWidget *focus = QApplication::focusWidget();
    qsizetype next = 0;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            next = (i + 1) % panes.size();
    QWidget *pane = panes.value(next);
    // A pane that takes no focus itself gives it to its first child that does.
    while (pane && pane->focusPolicy() == Qt::NoFocus) {
        const QList<QWidget *> children = pane->findChildren<QWidget *>();
        const auto first = std::find_if(children.begin(), children.end(), [](const QWidget *child) {
            return child->isVisible() && child->focusPolicy() != Qt::NoFocus;
        });
        pane = first == children.end() ? nullptr : *first;
    }
    if (pane)
        pane->setFocus(Qt::ShortcutFocusReason);
}

} // namespace bewarje
