// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activitylog.h"
#include "app/session.h"
#include "ui/activity/activitymodel.h"
#include "ui/commands/commands.h"
#include "ui/flows/csvexport.h"
#include "ui/text/activitytext.h"

#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace bewarje {

class ActivityDetails;
class ActivityFilterBar;
class ActivityList;
class ColumnChooser;
class CurrentAction;
class RunningWork;
class Settings;
class StatePage;

/// The view "Activity": what is under way, and everything that was done, by every account.
class ActivityView : public QWidget
{
    Q_OBJECT

public:
    /// The log is read when the view is first shown. `accounts`: their names by key.
    ActivityView(Session &session, ActivityLog &log, Journal &journal, Commands &commands, const Texts &texts,
                 const ErrorText &errors, const QHash<QString, QString> &accounts, QWidget *parent = nullptr);

    /// Null: all servers.
    void setServer(const ResourceId &server);
    void clearFilters();
    void focusSearch();
    void setDetailsShown(bool isShown);
    void copy() const;
    /// What the list shows, in its order and columns.
    [[nodiscard]] CsvSource exportSource() const;
    /// What F6 walks here, in reading order.
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Fills in what this view knows.
    void tellFacts(CommandFacts &facts) const;

    void saveState(Settings &settings) const;
    void restoreState(Settings &settings);

signals:
    void factsChanged();
    void filtersCleared(); ///< the server's choice goes with them
    void detailsWanted();
    /// Of a restore before which the present state was backed up: a person wants that state back.
    void undoRestoreRequested(const bewarje::OperationRecord &restore);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectList();
    void connectCommands();
    void connectRunning();
    void applyFilter();
    void showState();
    void describeState();
    void takeChange(const ActivityChange &change);
    void showRunning();
    void showContextMenu(const QPoint &position);

    Session &m_session;
    ActivityLog &m_log;
    Journal &m_journal;
    Commands &m_commands;
    const ActivityText m_words;
    ActivityFilterBar *m_filterBar;
    RunningWork *m_running;
    ActivityModel *m_model;
    ActivityList *m_list;
    ColumnChooser *m_columns;
    StatePage *m_statePage;
    ActivityDetails *m_details;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    CurrentAction *m_current;
    QTimer m_runningSoon; ///< many changes at once are shown once
};

} // namespace bewarje
