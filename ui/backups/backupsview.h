// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/commands/commands.h"
#include "ui/flows/csvexport.h"
#include "ui/text/texts.h"

#include <QWidget>

#include <optional>

class QSplitter;

namespace bewarje {

class BackupTableModel;
class BackupsCentre;
class BackupsTable;
class ColumnChooser;
class DetailsPanel;
class FilterBar;
class Settings;

/// The view "Backups": filter bar, the centre with its table, and the details.
class BackupsView : public QWidget
{
    Q_OBJECT

public:
    BackupsView(Session &session, Commands &commands, const Texts &texts, QWidget *parent = nullptr);

    /// Null: all servers.
    void setServer(const ResourceId &server);
    void clearFilters();
    void focusSearch();
    void setDetailsShown(bool isShown);
    [[nodiscard]] QList<ResourceId> selectedBackups() const;
    /// For presets: the servers of the selected backups, else that of the current row, else none.
    [[nodiscard]] QList<ResourceId> serversInHand() const;
    void selectAll();
    void copy();
    void copyId() const;
    /// What the table shows, in its order and columns.
    [[nodiscard]] CsvSource exportSource() const;
    /// What F6 walks here, in reading order.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Fills in what this view knows.
    void tellFacts(CommandFacts &facts) const;

    void saveState(Settings &settings) const;
    void restoreState(Settings &settings);

signals:
    void factsChanged();
    void selectionCleared();
    void filtersCleared(); ///< the server's choice goes with them
    void detailsWanted();

private:
    void prepareTable();
    void buildLayout();
    void connectTable();
    void connectSession();
    void applyFilter();
    void takeChange(const CatalogChange &change);
    void showDeleting();
    void showKeepMarks();
    void showSelection();
    void showDetails();
    void showContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<Backup> currentBackup() const;

    Session &m_session;
    Commands &m_commands;
    const Texts &m_texts;
    FilterBar *m_filterBar;
    BackupTableModel *m_model;
    BackupsTable *m_table;
    ColumnChooser *m_columns;
    BackupsCentre *m_centre;
    DetailsPanel *m_details;
    QSplitter *m_splitter;
};

} // namespace bewarje
