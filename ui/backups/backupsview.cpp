// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupsview.h"

#include "app/operations/outbox.h"
#include "app/settings.h"
#include "ui/backups/backupscentre.h"
#include "ui/backups/backupstable.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/backups/columnchooser.h"
#include "ui/backups/columnwidths.h"
#include "ui/backups/detailspanel.h"
#include "ui/backups/filterbar.h"
#include "ui/backups/keepdelegate.h"
#include "ui/backups/muteddelegate.h"
#include "ui/backups/statusdelegate.h"
#include "ui/backups/usualwidths.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

BackupsView::BackupsView(Session &session, Commands &commands, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_session(session), m_commands(commands), m_texts(texts),
      m_filterBar(new FilterBar(texts, this)), m_model(new BackupTableModel(texts, session.clock(), this)),
      m_table(new BackupsTable(*m_model, this)),
      m_columns(new ColumnChooser(*m_table,
                                  *new ColumnWidths(*m_table, int(BackupColumn::Description),
                                                    [this] { return usualWidths(m_texts, m_table->fontMetrics()); }))),
      m_centre(new BackupsCentre(session, commands, texts, *m_table, this)), m_details(new DetailsPanel(texts, this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    prepareTable();
    buildLayout();
    connectTable();
    connectSession();
    m_model->setVersion(session.backups().version());
    applyFilter();
    showDetails();
}

void BackupsView::prepareTable()
{
    m_table->setObjectName(u"backups"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setItemDelegateForColumn(int(BackupColumn::Status),
                                      new StatusDelegate(BackupTableModel::MarkRole, m_table));
    for (const BackupColumn column : {BackupColumn::Age, BackupColumn::Id})
        m_table->setItemDelegateForColumn(int(column), new MutedDelegate(m_table));
    m_table->setItemDelegateForColumn(int(BackupColumn::Description),
                                      new KeepDelegate(BackupTableModel::IsKeptRole, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 7);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setAlternatingRowColors(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (const Command command : {Command::Delete, Command::Copy, Command::SelectAll})
        m_table->addAction(m_commands[command]);
}

void BackupsView::buildLayout()
{
    m_splitter->setObjectName(u"detailsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({m_splitter->height() - m_details->sizeHint().height(), m_details->sizeHint().height()});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filterBar);
    column->addWidget(m_splitter, 1);
}

void BackupsView::connectTable()
{
    connect(m_filterBar, &FilterBar::filterChanged, this, &BackupsView::applyFilter);
    connect(m_centre, &BackupsCentre::stateShown, this, &BackupsView::showSelection);
    connect(m_centre, &BackupsCentre::clearFiltersWanted, this, &BackupsView::clearFilters);
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
    connect(&m_session.runner(), &OperationRunner::openRecordsChanged, this, &BackupsView::showDeleting);
    connect(&m_session.runner(), &OperationRunner::keepMarksChanged, this, &BackupsView::showKeepMarks);
    m_model->setKeepMarks(m_session.runner().keepMarks());
    connect(&m_session.runner().outbox(), &Outbox::changed, this, &BackupsView::showDeleting);
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

QList<ResourceId> BackupsView::serversInHand() const
{
    const std::optional<Backup> current = currentBackup();
    if (m_table->selection().isEmpty() && current)
        return {current->server.id};
    return m_table->selection().servers();
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
    return {m_filterBar, m_centre->shown(), m_details};
}

void BackupsView::tellFacts(CommandFacts &facts) const
{
    const BackupSelection &selection = m_table->selection();
    facts.hasRows = m_model->rowCount() > 0;
    facts.selected = selection.count();
    facts.isFiltered = !m_filterBar->filter().isEmpty();
    // The selection's rows are the model's; the catalogue may be one step ahead while others are told.
    const SharedCatalog &version = m_model->version();
    if (selection.count() != 1 || !version)
        return;
    const quint32 row = selection.rows().front();
    facts.isRestorable = version->table().rows()[row].phase == BackupPhase::Completed;
    facts.isKept = m_model->keepMark(row).holds();
}

void BackupsView::applyFilter()
{
    m_model->setFilter(m_filterBar->filter());
    m_centre->showState();
}

void BackupsView::takeChange(const CatalogChange &change)
{
    m_model->apply(change);
    m_filterBar->setStatusWords(change.after->table().statusWords());
    m_centre->showState();
    showDetails();
}

void BackupsView::showDeleting()
{
    QSet<ResourceId> deleting;
    const Outbox &outbox = m_session.runner().outbox();
    for (const OperationRecord &record : m_session.runner().openRecords()) {
        // What is held is not deleted unless a person says so.
        const bool isHeld = record.state == OperationState::Waiting && outbox.isHeld(record.batch);
        if (record.kind == OperationKind::Delete && record.backup && !isHeld)
            deleting.insert(record.backup->id);
    }
    m_model->setDeleting(deleting);
}

void BackupsView::showKeepMarks()
{
    m_model->setKeepMarks(m_session.runner().keepMarks());
    showDetails();
    emit factsChanged();
}

void BackupsView::showSelection()
{
    const BackupSelection &selection = m_table->selection();
    const qsizetype shown = m_centre->isListKnown() ? m_model->rowCount() : -1;
    m_filterBar->setSelection(selection.count(), shown, selection.megabytes());
    emit factsChanged();
}

void BackupsView::showDetails()
{
    const std::optional<Backup> backup = currentBackup();
    const Timestamp now = m_session.clock().now();
    m_details->show(backup, now);
    m_details->setHint(m_model->rowCount() > 0);
    if (backup)
        m_details->showKeepMark(m_session.runner().keepMarks().of(backup->id, backup->description, now));
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
    for (const Command command : {Command::Keep, Command::LiftKeepMark})
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
