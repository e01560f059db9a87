// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

namespace bewarje {

enum class Command : quint8 {
    Refresh,
    StopLoading,
    NewBackup,
    Restore,
    Delete,
    Undo,
    Keep,
    LiftKeepMark,
    Copy,
    CopyId,
    SelectAll,
    Export,
    CopyAsCurl,
    MarkLookedAt,
    UndoRestore,
    Find,
    ClearFilters,
    ShowBackups,
    ShowActivity,
    ShowDetails,
    NextPane,
    AddAccount,
    SignOut,
    Settings,
    Quit,
    Keys,
    Help,
    CopyDiagnostics,
    OpenConsole,
    OpenReleases,
    About
};

/// What decides which commands can be used now.
struct CommandFacts
{
    bool isOpen = false;          ///< an account is open
    bool isRecordOpening = false; ///< nothing can be written down yet, nor is known what earlier runs left
    bool isListing = false;
    bool hasServers = false;
    bool hasRows = false;      ///< the view that is shown has at least one
    qsizetype selected = 0;    ///< backups
    bool isRestorable = false; ///< the one selected is completed
    bool isKept = false;       ///< the one selected has a keep mark
    bool hasCurrent = false;   ///< the table has a current row
    bool isFiltered = false;   ///< any filter is set
    bool isUndoable = false;   ///< a deletion waits in the outbox
    // Of the view "Activity", and of what is current there.
    bool isActivityShown = false;
    bool hasRequest = false;
    bool canBeLookedAt = false;
    bool canUndoRestore = false;
};

/// Every command of the window once, as one action that menus, toolbar and context menu share. A disabled
/// one says why in its tooltip.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const { return m_actions.value(command); }
    void update(const CommandFacts &facts);

private:
    void updateWrites(const CommandFacts &facts);
    void updateActivity(const CommandFacts &facts);
    QAction *add(Command command, const QString &name, const QString &text);
    void setIcons();
    void setKeys();
    void set(Command command, bool isEnabled, const QString &reason);

    QWidget *m_window;
    QHash<Command, QAction *> m_actions;
};

} // namespace bewarje
