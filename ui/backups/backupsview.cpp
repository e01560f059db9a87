// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupsview.h"

#include "app/settings.h"
#include "ui/backups/backupstable.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/backups/centrestate.h"
#include "ui/backups/columnchooser.h"
#include "ui/backups/detailspanel.h"
#include "ui/backups/filterbar.h"
#include "ui/backups/muteddelegate.h"
#include "ui/backups/statusdelegate.h"
#include "ui/listingstate.h"
#include "ui/widgets/namedlabel.h"
#include "ui/widgets/statepage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

namespace {

/// In characters, by BackupColumn; together they fit beside the servers at 1024 pixels. The description
/// takes the rest.
const QList<int> ColumnWidths{15, 16, 11, 19, 11, 10, 10, 0, 8};

} // namespace

BackupsView::BackupsView(Session &session, Commands &commands, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_commands(commands), m_texts(texts),
      m_filterBar(new FilterBar(texts, this)), m_model(new BackupTableModel(texts, session.clock(), this)),
      m_table(new BackupsTable(*m_model, this)), m_columns(new ColumnChooser(*m_table, ColumnWidths)),
      m_statePage(new StatePage(this)), m_asOf(new NamedLabel(tr("Age of the list"), this)),
      m_details(new DetailsPanel(texts, this)), m_stack(new QStackedWidget(this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    buildLayout();
    connectTable();
    connectSession();
    m_model->setVersion(session.backups().version());
    applyFilter();
}

void BackupsView::buildLayout()
{
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setItemDelegateForColumn(int(BackupColumn::Status),
                                      new StatusDelegate(BackupTableModel::MarkRole, m_table));
    for (const BackupColumn column : {BackupColumn::Age, BackupColumn::Id})
        m_table->setItemDelegateForColumn(int(column), new MutedDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const Command command : {Command::Delete, Command::Copy, Command::SelectAll})
        m_table->addAction(m_commands[command]);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_statePage);
    m_splitter->setObjectName(u"detailsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({m_splitter->height() - m_details->sizeHint().height(), m_details->sizeHint().height()});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_asOf->setObjectName(u"asOf"_s);
    m_asOf->setContentsMargins(8, 0, 8, 8);
    m_asOf->hide();
    column->addWidget(m_filterBar);
    column->addWidget(m_asOf);
    column->addWidget(m_splitter, 1);
}

void BackupsView::connectTable()
{
    connect(m_filterBar, &FilterBar::filterChanged, this, &BackupsView::applyFilter);
    connect(m_statePage, &StatePage::buttonPressed, this, &BackupsView::pressStateButton);
    connect(m_table, &BackupsTable::selectionChangedTo, this, &BackupsView::showSelection);
    connect(m_table, &BackupsTable::selectionCleared, this, &BackupsView::selectionCleared);
    connect(m_table, &BackupsTable::currentBackupChanged, this, &BackupsView::showDetails);
    connect(m_table, &QAbstractItemView::activated, this, &BackupsView::detailsWanted);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &BackupsView::detailsWanted);
    connect(m_table, &QWidget::customContextMenuRequested, this, &BackupsView::showContextMenu);
}

void BackupsView::connectSession()
{
    connect(&m_session.backups(), &BackupCatalog::changed, this, &BackupsView::takeChange);
    connect(&m_session.servers(), &ServerCatalog::changed, this, &BackupsView::showState);
    connect(&m_session.refresher(), &Refresher::stateChanged, this, &BackupsView::showState);
    connect(&m_session.runner(), &OperationRunner::openRecordsChanged, this, &BackupsView::showDeleting);
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_table, &BackupsTable::refreshAges);
    minute->start(60s);
}

void BackupsView::setServer(const ResourceId &server)
{
    m_filterBar->setServer(server);
}

void BackupsView::clearFilters()
{
    m_filterBar->clear();
    emit filtersCleared();
}

void BackupsView::focusSearch()
{
    m_filterBar->focusSearch();
}

void BackupsView::setDetailsShown(bool isShown)
{
    m_details->setVisible(isShown);
}

QList<ResourceId> BackupsView::selectedBackups() const
{
    return m_table->selection().ids();
}

std::optional<ResourceId> BackupsView::currentServer() const
{
    const std::optional<Backup> backup = currentBackup();
    return backup ? std::optional(backup->server.id) : std::nullopt;
}

void BackupsView::selectAll()
{
    m_table->selectAll();
}

void BackupsView::copy()
{
    QGuiApplication::clipboard()->setText(m_table->selectedAsText());
}

void BackupsView::copyId() const
{
    QStringList ids;
    for (const ResourceId &id : selectedBackups())
        ids.append(id.text());
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

CsvSource BackupsView::exportSource() const
{
    const QList<BackupColumn> columns = m_table->shownColumns();
    CsvSource source;
    for (const BackupColumn column : columns)
        source.titles.append(BackupCells::exportedTitle(column));
    source.rows = qsizetype(m_model->shownRows().size());
    source.cells = [version = m_model->version(), rows = m_model->shownRows(), columns, words = BackupCells(m_texts),
                    now = m_session.clock().now()](qsizetype row) {
        QStringList cells;
        for (const BackupColumn column : columns)
            cells.append(words.exported(version->table(), rows[size_t(row)], column, now));
        return cells;
    };
    return source;
}

QList<QWidget *> BackupsView::panes() const
{
    return {m_filterBar, m_stack->currentWidget(), m_details};
}

void BackupsView::tellFacts(CommandFacts &facts) const
{
    const BackupSelection &selection = m_table->selection();
    facts.hasRows = m_model->rowCount() > 0;
    facts.selected = selection.count();
    facts.isFiltered = !m_filterBar->filter().isEmpty();
    // The selection's rows are the model's; the catalogue may be one step ahead while others are told.
    const SharedCatalog &version = m_model->version();
    if (selection.count() == 1 && version)
        facts.isRestorable = version->table().rows()[selection.rows().front()].phase == BackupPhase::Completed;
}

void BackupsView::applyFilter()
{
    m_model->setFilter(m_filterBar->filter());
    showState();
}

void BackupsView::takeChange(const CatalogChange &change)
{
    m_model->apply(change);
    m_filterBar->setStatusWords(change.after->table().statusWords());
    showState();
    showDetails();
}

void BackupsView::showState()
{
    const Refresher::State &state = m_session.refresher().state();
    const SharedCatalog &version = m_session.backups().version();
    const CentreFacts facts{state.isListingAll,
                            m_session.backups().facts().everListed,
                            m_session.backups().facts().verdict != ListingVerdict::Complete,
                            state.error.has_value() || state.isTokenRefused,
                            version ? version->table().size() : 0,
                            m_model->rowCount(),
                            m_session.servers().servers().size()};
    m_centre = centreState(facts);
    describeState();
    // What is known from before a failure stays, greyed.
    showStale(facts.hasError && !facts.isListing);
    m_stack->setCurrentIndex(m_centre == CentreState::Table ? 0 : 1);
    showSelection();
}

void BackupsView::changeEvent(QEvent *event)
{
    // The grey is a colour of the palette that was.
    if (event->type() == QEvent::PaletteChange)
        showStale(m_isStale);
    QWidget::changeEvent(event);
}

void BackupsView::showStale(bool isStale)
{
    m_isStale = isStale;
    QPalette colors = palette();
    if (isStale)
        colors.setColor(QPalette::Text, colors.color(QPalette::Disabled, QPalette::Text));
    m_table->setPalette(colors);
    const Timestamp asOf = m_session.backups().facts().asOf;
    m_asOf->setVisible(isStale && asOf.isKnown() && m_centre == CentreState::Table);
    if (asOf.isKnown())
        m_asOf->setText(
            tr("This is the list as of %1. It could not be refreshed.", "a time of day").arg(m_texts.clockTime(asOf)));
}

void BackupsView::showDeleting()
{
    QSet<ResourceId> deleting;
    for (const OperationRecord &record : m_session.runner().openRecords())
        if (record.kind == OperationKind::Delete && record.backup)
            deleting.insert(record.backup->id);
    m_model->setDeleting(deleting);
}

void BackupsView::describeState()
{
    const Refresher::State &state = m_session.refresher().state();
    m_statePage->setProgress(-1, 0);
    switch (m_centre) {
    case CentreState::Table:
        break;
    case CentreState::Loading:
        m_statePage->setTexts(ListingState::progress(state.progress, m_texts), {}, tr("Cancel"));
        m_statePage->setProgress(state.progress.page, state.progress.pages);
        break;
    case CentreState::LoadFailed:
        m_statePage->setTexts(tr("Could not load the backups"), tr("The message above says why."), tr("Retry"));
        break;
    case CentreState::NoServers:
        m_statePage->setTexts(tr("No servers"), tr("This account has no servers yet, and no backups."), {});
        break;
    case CentreState::NoBackups:
        m_statePage->setTexts(tr("No backups"), tr("No server of this account has a backup yet."),
                              m_commands[Command::NewBackup]->text().remove(u'&'));
        break;
    case CentreState::NothingMatches:
        m_statePage->setTexts(tr("Nothing matches"), tr("No backup passes the filters that are set."),
                              tr("Clear filters"));
        break;
    }
}

void BackupsView::pressStateButton()
{
    switch (m_centre) {
    case CentreState::Loading:
        m_session.refresher().cancel();
        break;
    case CentreState::LoadFailed:
        m_session.refresher().resume();
        m_session.refresher().refresh();
        break;
    case CentreState::NothingMatches:
        clearFilters();
        break;
    case CentreState::NoBackups:
        m_commands[Command::NewBackup]->trigger();
        break;
    case CentreState::NoServers:
    case CentreState::Table:
        break;
    }
}

void BackupsView::showSelection()
{
    const BackupSelection &selection = m_table->selection();
    // Before a list has come, none would be a claim.
    const bool isKnown = m_centre != CentreState::Loading && m_centre != CentreState::LoadFailed;
    m_filterBar->setSelection(selection.count(), isKnown ? m_model->rowCount() : -1, selection.megabytes());
    emit factsChanged();
}

void BackupsView::showDetails()
{
    m_details->show(currentBackup(), m_session.clock().now());
}

std::optional<Backup> BackupsView::currentBackup() const
{
    const std::optional<ResourceId> id = m_table->currentBackup();
    const SharedCatalog &version = m_model->version();
    const qsizetype row = id && version ? version->rowOf(*id) : -1;
    return row < 0 ? std::nullopt : std::optional(version->table().at(row));
}

void BackupsView::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Command command : {Command::NewBackup, Command::Restore, Command::Delete})
        menu->addAction(m_commands[command]);
    menu->addSeparator();
    for (const Command command : {Command::Copy, Command::CopyId, Command::SelectAll})
        menu->addAction(m_commands[command]);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void BackupsView::saveState(Settings &settings) const
{
    settings.setState(u"detailsSplitter"_s, m_splitter->saveState());
    settings.setState(u"columns"_s, m_columns->saveState());
    settings.setState(u"filters"_s, m_filterBar->saveState());
}

void BackupsView::restoreState(Settings &settings)
{
    m_splitter->restoreState(settings.state(u"detailsSplitter"_s));
    m_columns->restoreState(settings.state(u"columns"_s));
    m_filterBar->restoreState(settings.state(u"filters"_s));
}

} // namespace bewarje
