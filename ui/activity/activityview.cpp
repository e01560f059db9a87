// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/activityview.h"

#include "app/records/usualduration.h"
#include "app/settings.h"
#include "ui/activity/activitydetails.h"
#include "ui/activity/activityfilterbar.h"
#include "ui/activity/activitylist.h"
#include "ui/activity/currentaction.h"
#include "ui/activity/runningwork.h"
#include "ui/backups/columnchooser.h"
#include "ui/backups/columnwidths.h"
#include "ui/widgets/statepage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

namespace {

/// In characters, by ActivityColumn; together they fit beside the servers at 1024 pixels. The reason takes
/// the rest.
QList<ColumnNeed> columnNeeds(const QFontMetrics &metrics)
{
    QList<ColumnNeed> needs;
    constexpr std::pair<int, int> usualAndLeast[] = {{19, 17}, {16, 12}, {16, 10}, {8, 6},
                                                     {22, 14}, {8, 6},   {12, 8},  {12, 8}};
    for (const auto &[usual, least] : usualAndLeast)
        needs.append({metrics.averageCharWidth() * usual, metrics.averageCharWidth() * least});
    return needs;
}

constexpr auto RunningAfter = 100ms;

} // namespace

ActivityView::ActivityView(Session &session, ActivityLog &log, Journal &journal, Commands &commands, const Texts &texts,
                           const ErrorText &errors, const QHash<QString, QString> &accounts, QWidget *parent)
    : QWidget(parent), m_session(session), m_log(log), m_journal(journal), m_commands(commands),
      m_words(texts, errors, accounts), m_filterBar(new ActivityFilterBar(texts, this)),
      m_running(new RunningWork(
          m_words, session.clock(), [&log](const ResourceId &server) { return usualDuration(log.table(), server); },
          this)),
      m_model(new ActivityModel(log, texts.locale(), m_words, this)), m_list(new ActivityList(*m_model, this)),
      m_columns(new ColumnChooser(*m_list, *new ColumnWidths(*m_list, int(ActivityColumn::Reason),
                                                             [this] { return columnNeeds(m_list->fontMetrics()); }))),
      m_statePage(new StatePage(this)),
      m_details(new ActivityDetails(
          texts, errors, m_words,
          {commands[Command::MarkLookedAt], commands[Command::UndoRestore], commands[Command::CopyAsCurl]}, this)),
      m_stack(new QStackedWidget(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_current(new CurrentAction(log, session.account().key, this))
{
    setObjectName(u"activityView"_s);
    buildLayout();
    connectList();
    connectCommands();
    connectRunning();
    showState();
    showRunning();
}

void ActivityView::buildLayout()
{
    m_statePage->setObjectName(u"activityStatePage"_s);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->addAction(m_commands[Command::Copy]);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_statePage);
    m_splitter->setObjectName(u"activitySplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_running);
    column->addWidget(m_filterBar);
    column->addWidget(m_splitter, 1);
}

void ActivityView::connectList()
{
    connect(m_filterBar, &ActivityFilterBar::filterChanged, this, &ActivityView::applyFilter);
    connect(m_statePage, &StatePage::buttonPressed, this, &ActivityView::clearFilters);
    connect(m_list, &ActivityList::currentOperationChanged, m_current,
            [this] { m_current->choose(m_list->currentOperation()); });
    connect(m_current, &CurrentAction::changed, this, &ActivityView::factsChanged);
    connect(m_current, &CurrentAction::readyToShow, m_details, &ActivityDetails::show);
    connect(m_current, &CurrentAction::undoRequested, this, &ActivityView::undoRestoreRequested);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ActivityView::showContextMenu);
    connect(m_list, &QAbstractItemView::activated, this, &ActivityView::detailsWanted);
    connect(&m_log, &ActivityLog::stateChanged, this, &ActivityView::showState);
    connect(&m_log, &ActivityLog::changed, this, &ActivityView::takeChange);
}

void ActivityView::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands[command], &QAction::triggered, m_current, slot);
    };
    on(Command::CopyAsCurl, &CurrentAction::copyAsCurl);
    on(Command::MarkLookedAt, &CurrentAction::markLookedAt);
    on(Command::UndoRestore, &CurrentAction::requestUndo);
}

void ActivityView::connectRunning()
{
    m_runningSoon.setSingleShot(true);
    m_runningSoon.setInterval(RunningAfter);
    connect(&m_runningSoon, &QTimer::timeout, this, &ActivityView::showRunning);
    const auto soon = [this] {
        if (isVisible() && !m_runningSoon.isActive())
            m_runningSoon.start();
    };
    OperationRunner &runner = m_session.runner();
    connect(&runner, &OperationRunner::openRecordsChanged, this, soon);
    connect(&runner, &OperationRunner::recordChanged, this, soon);
    connect(&runner, &OperationRunner::creationsInProgressChanged, this, soon);
}

void ActivityView::showEvent(QShowEvent *event)
{
    m_log.load();
    showRunning();
    QWidget::showEvent(event);
}

void ActivityView::setServer(const ResourceId &server)
{
    m_filterBar->setServer(server);
}

void ActivityView::clearFilters()
{
    m_filterBar->clear();
    emit filtersCleared();
}

void ActivityView::focusSearch()
{
    m_filterBar->focusSearch();
}

void ActivityView::setDetailsShown(bool isShown)
{
    m_details->setVisible(isShown);
}

void ActivityView::copy() const
{
    if (const QString text = m_list->currentAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

CsvSource ActivityView::exportSource() const
{
    const QList<ActivityColumn> columns = m_list->shownColumns();
    CsvSource source;
    for (const ActivityColumn column : columns)
        source.titles.append(ActivityText::columnTitle(column));
    std::vector<ActivityEntry> entries;
    entries.reserve(m_model->shownRows().size());
    for (const quint32 row : m_model->shownRows())
        entries.push_back(m_log.table().at(row));
    source.rows = qsizetype(entries.size());
    source.cells = [entries = std::make_shared<const std::vector<ActivityEntry>>(std::move(entries)), columns,
                    words = m_words](qsizetype row) {
        QStringList cells;
        for (const ActivityColumn column : columns)
            cells.append(words.exported((*entries)[size_t(row)], column));
        return cells;
    };
    return source;
}

QList<QWidget *> ActivityView::panes() const
{
    return {m_filterBar, m_stack->currentWidget(), m_details};
}

void ActivityView::tellFacts(CommandFacts &facts) const
{
    facts.isActivityShown = true;
    facts.hasRows = m_model->rowCount() > 0;
    facts.hasCurrent = m_list->currentIndex().isValid();
    facts.isFiltered = !m_filterBar->filter().isEmpty();
    facts.hasRequest = !m_current->asCurl().isEmpty();
    facts.canBeLookedAt = m_current->canBeLookedAt();
    facts.canUndoRestore = m_current->canBeUndone();
}

void ActivityView::applyFilter()
{
    m_model->setFilter(m_filterBar->filter());
    showState();
}

void ActivityView::showState()
{
    const bool isReady = m_log.state() == ActivityLog::State::Ready;
    m_filterBar->setCounts(m_model->rowCount(), isReady ? m_log.table().size() : -1);
    if (m_model->rowCount() == 0)
        describeState();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_statePage);
    emit factsChanged();
}

void ActivityView::describeState()
{
    switch (m_log.state()) {
    case ActivityLog::State::Idle:
    case ActivityLog::State::Loading:
        m_statePage->setTexts(tr("Loading…"), {}, {});
        return;
    case ActivityLog::State::Failed:
        m_statePage->setTexts(tr("Could not read the journal"), outside::forDialog(m_journal.facts().detail), {});
        return;
    case ActivityLog::State::Ready:
        break;
    }
    if (m_log.table().size() > 0)
        m_statePage->setTexts(tr("Nothing matches"), tr("No action passes the filters that are set."),
                              tr("Clear filters"));
    else if (m_journal.isDurable())
        m_statePage->setTexts(tr("Nothing was done yet"),
                              tr("Backups that are created, deleted or restored from with this program are listed "
                                 "here, and stay listed."),
                              {});
    else
        m_statePage->setTexts(tr("Nothing was done yet"),
                              tr("What is done with sample data is listed here until the program ends."), {});
}

void ActivityView::takeChange(const ActivityChange &change)
{
    showState();
    const std::optional<OperationId> current = m_list->currentOperation();
    const std::optional<quint32> row = current ? m_log.table().rowOf(*current) : std::nullopt;
    if (row && std::binary_search(change.changed.begin(), change.changed.end(), *row))
        m_current->choose(current);
}

void ActivityView::showRunning()
{
    OperationRunner &runner = m_session.runner();
    m_running->show(runner.openRecords() + runner.creationsInProgress());
}

void ActivityView::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Command command : {Command::CopyAsCurl, Command::Copy})
        menu->addAction(m_commands[command]);
    menu->addSeparator();
    for (const Command command : {Command::MarkLookedAt, Command::UndoRestore})
        menu->addAction(m_commands[command]);
    menu->addSeparator();
    menu->addAction(m_commands[Command::Export]);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ActivityView::saveState(Settings &settings) const
{
    settings.setState(u"activitySplitter"_s, m_splitter->saveState());
    settings.setState(u"activityColumns"_s, m_columns->saveState());
    settings.setState(u"activityFilters"_s, m_filterBar->saveState());
}

void ActivityView::restoreState(Settings &settings)
{
    m_splitter->restoreState(settings.state(u"activitySplitter"_s));
    m_columns->restoreState(settings.state(u"activityColumns"_s));
    m_filterBar->restoreState(settings.state(u"activityFilters"_s));
}

} // namespace bewarje
