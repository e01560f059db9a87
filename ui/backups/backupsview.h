// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/backups/centrestate.h"
#include "ui/commands/commands.h"
#include "ui/flows/csvexport.h"
#include "ui/text/texts.h"

#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace bewarje {

class BackupTableModel;
class BackupsTable;
class ColumnChooser;
class DetailsPanel;
class FilterBar;
class NamedLabel;
class Settings;
class StatePage;

/// The view "Backups": filter bar, the table or what stands in its place, and the details.
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
    /// The server of the current row, for presets; nothing where there is none.
    [[nodiscard]] std::optional<ResourceId> currentServer() const;
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

protected:
    void changeEvent(QEvent *event) override;

signals:
    void factsChanged();
    void selectionCleared();
    void filtersCleared(); ///< the server's choice goes with them
    void detailsWanted();

private:
    void buildLayout();
    void connectTable();
    void connectSession();
    void applyFilter();
    void takeChange(const CatalogChange &change);
    void showState();
    void describeState();
    void showStale(bool isStale);
    void showDeleting();
    void showSelection();
    void showDetails();
    void pressStateButton();
    void showContextMenu(const QPoint &position);
    [[nodiscard]] std::optional<Backup> currentBackup() const;

    Session &m_session;
    Commands &m_commands;
    const Texts &m_texts;
    FilterBar *m_filterBar;
    BackupTableModel *m_model;
    BackupsTable *m_table;
    ColumnChooser *m_columns;
    StatePage *m_statePage;
    NamedLabel *m_asOf; ///< over a list that is not current
    DetailsPanel *m_details;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    CentreState m_centre = CentreState::Loading;
    bool m_isStale = false;
};

} // namespace bewarje
