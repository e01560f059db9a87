// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commands.h"

#include "app/version.h"
#include "ui/platform/icons.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// The platform's keys for it, else `fallback`.
QList<QKeySequence> platformKeys(QKeySequence::StandardKey standard, const QKeySequence &fallback)
{
    const QList<QKeySequence> keys = QKeySequence::keyBindings(standard);
    return keys.isEmpty() ? QList<QKeySequence>{fallback} : keys;
}

/// The text as tooltips show it: without the ampersand that marks a key, with the shortcut.
QString hint(const QAction &action)
{
    QString text = action.text();
    text.remove(u'&');
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? text : Commands::tr("%1 (%2)", "a command and its key").arg(text, keys);
}

} // namespace

Commands::Commands(QWidget *window) : QObject(window), m_window(window)
{
    add(Command::Refresh, u"refresh"_s, tr("&Refresh"));
    add(Command::StopLoading, u"stopLoading"_s, tr("S&top loading"));
    add(Command::NewBackup, u"newBackup"_s, tr("&New backup…"));
    add(Command::Restore, u"restore"_s, tr("Re&store…"));
    add(Command::Delete, u"delete"_s, tr("&Delete…"));
    add(Command::Undo, u"undo"_s, tr("&Undo"));
    add(Command::Keep, u"keep"_s, tr("&Keep…"));
    add(Command::LiftKeepMark, u"liftKeepMark"_s, tr("&Lift keep mark…"));
    add(Command::Copy, u"copy"_s, tr("&Copy"));
    add(Command::CopyId, u"copyId"_s, tr("Copy &ID"));
    add(Command::SelectAll, u"selectAll"_s, tr("Select &all"));
    add(Command::Export, u"export"_s, tr("&Export…"));
    add(Command::CopyAsCurl, u"copyAsCurl"_s, tr("Copy as c&url"));
    add(Command::MarkLookedAt, u"markLookedAt"_s, tr("&Mark as looked at"));
    add(Command::UndoRestore, u"undoRestore"_s, tr("U&ndo this restore…"));
    add(Command::Find, u"find"_s, tr("&Find"));
    add(Command::ClearFilters, u"clearFilters"_s, tr("Clear filters"));
    add(Command::ShowBackups, u"showBackups"_s, tr("&Backups"));
    add(Command::ShowActivity, u"showActivity"_s, tr("&Activity"));
    add(Command::ShowDetails, u"showDetails"_s, tr("&Details"))->setCheckable(true);
    add(Command::NextPane, u"nextPane"_s, tr("Next &pane"));
    add(Command::AddAccount, u"addAccount"_s, tr("&Add account…"));
    add(Command::SignOut, u"signOut"_s, tr("Sign &out"));
    add(Command::Settings, u"settings"_s, tr("&Settings…"))->setMenuRole(QAction::PreferencesRole);
    add(Command::Quit, u"quit"_s, tr("&Quit"))->setMenuRole(QAction::QuitRole);
    add(Command::Keys, u"keys"_s, tr("&Keys"));
    add(Command::Help, u"help"_s, tr("&Help"));
    add(Command::CopyDiagnostics, u"copyDiagnostics"_s, tr("Copy &diagnostics"));
    add(Command::OpenConsole, u"openConsole"_s, tr("Open the &provider's console"));
    add(Command::OpenReleases, u"openReleases"_s, tr("Check for a newer &version"))->setVisible(*releasesPage != 0);
    add(Command::About, u"about"_s, tr("&About Bewarje"))->setMenuRole(QAction::AboutRole);
    m_actions.value(Command::ShowDetails)->setChecked(true);
    setIcons();
    setKeys();
    update({});
}

QAction *Commands::add(Command command, const QString &name, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    // These work on the table alone, which adds them to itself: text fields have keys of the same name.
    if (command == Command::Delete || command == Command::Copy || command == Command::SelectAll)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    else
        m_window->addAction(action);
    m_actions.insert(command, action);
    return action;
}

void Commands::setIcons()
{
    m_actions[Command::Refresh]->setIcon(icon(Glyph::Refresh));
    m_actions[Command::NewBackup]->setIcon(icon(Glyph::New));
    m_actions[Command::Restore]->setIcon(icon(Glyph::Restore));
    m_actions[Command::Delete]->setIcon(icon(Glyph::Delete));
    m_actions[Command::Keep]->setIcon(icon(Glyph::Keep));
    m_actions[Command::CopyId]->setIcon(icon(Glyph::Copy));
    m_actions[Command::CopyAsCurl]->setIcon(icon(Glyph::Copy));
    m_actions[Command::UndoRestore]->setIcon(icon(Glyph::Restore));
    m_actions[Command::Settings]->setIcon(icon(Glyph::Settings));
    m_actions[Command::Help]->setIcon(icon(Glyph::Help));
    m_actions[Command::About]->setIcon(icon(Glyph::Info));
}

void Commands::setKeys()
{
    // F5 is the platform's on X11, Ctrl+R elsewhere: both everywhere.
    m_actions[Command::Refresh]->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_actions[Command::NewBackup]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    // Not QKeySequence::Delete, which has Ctrl+D on X11 too.
    m_actions[Command::Delete]->setShortcut(QKeySequence(Qt::Key_Delete));
    // A text field that has the focus takes this key for itself.
    m_actions[Command::Undo]->setShortcuts(QKeySequence::Undo);
    m_actions[Command::Copy]->setShortcuts(QKeySequence::Copy);
    m_actions[Command::SelectAll]->setShortcuts(QKeySequence::SelectAll);
    m_actions[Command::Find]->setShortcuts(QKeySequence::Find);
    m_actions[Command::Export]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    // The first key is for a view that is not there yet, and shows the first one that is.
    m_actions[Command::ShowBackups]->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_2), QKeySequence(Qt::CTRL | Qt::Key_1)});
    m_actions[Command::ShowActivity]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
    m_actions[Command::NextPane]->setShortcut(QKeySequence(Qt::Key_F6));
    m_actions[Command::Settings]->setShortcuts(
        platformKeys(QKeySequence::Preferences, QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    m_actions[Command::Quit]->setShortcuts(platformKeys(QKeySequence::Quit, QKeySequence(Qt::CTRL | Qt::Key_Q)));
    m_actions[Command::Keys]->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash));
    m_actions[Command::Help]->setShortcuts(QKeySequence::HelpContents);
}

void Commands::update(const CommandFacts &facts)
{
    const QString signedOut = facts.isOpen ? QString() : tr("Sign in first.");
    const auto inBackups = [&](const QString &reason) {
        return !facts.isOpen ? signedOut : facts.isActivityShown ? tr("This works in the list of backups.") : reason;
    };
    const auto needs = [&](bool isMet, const QString &reason) { return isMet ? signedOut : reason; };

    set(Command::Refresh, facts.isOpen && !facts.isListing, needs(!facts.isListing, tr("The list is being loaded.")));
    set(Command::StopLoading, facts.isListing, tr("Nothing is being loaded."));
    set(Command::Undo, facts.isOpen && facts.isUndoable,
        facts.isOpen ? tr("No deletion waits that could be undone.") : signedOut);
    set(Command::Copy, facts.isOpen && (facts.isActivityShown ? facts.hasCurrent : facts.selected > 0),
        facts.isOpen ? tr("Nothing is selected.") : signedOut);
    set(Command::CopyId, facts.isOpen && facts.selected > 0, inBackups(tr("Nothing is selected.")));
    set(Command::SelectAll, facts.isOpen && facts.hasRows && !facts.isActivityShown,
        inBackups(tr("The list shows no backups.")));
    set(Command::Find, facts.isOpen, signedOut);
    set(Command::ClearFilters, facts.isOpen && facts.isFiltered, facts.isOpen ? tr("No filter is set.") : signedOut);
    set(Command::ShowBackups, facts.isOpen, signedOut);
    set(Command::ShowActivity, facts.isOpen, signedOut);
    set(Command::ShowDetails, facts.isOpen, signedOut);
    set(Command::NextPane, facts.isOpen, signedOut);
    set(Command::SignOut, facts.isOpen, signedOut);
    updateWrites(facts);
    updateActivity(facts);
}

/// What goes onto the record first.
void Commands::updateWrites(const CommandFacts &facts)
{
    const bool isReady = facts.isOpen && !facts.isRecordOpening;
    const auto because = [&](const QString &reason) {
        if (!facts.isOpen)
            return tr("Sign in first.");
        return facts.isRecordOpening ? tr("The record of actions is still being opened.") : reason;
    };
    const auto inBackups = [&](const QString &reason) {
        return because(facts.isActivityShown ? tr("This works in the list of backups.") : reason);
    };
    set(Command::NewBackup, isReady && facts.hasServers,
        because(tr("No server is known that a backup could be made of.")));
    const QString whyNoRestore = facts.selected == 0  ? tr("Select the backup to restore from.")
                                 : facts.selected > 1 ? tr("Select one backup only: a restore uses exactly one.")
                                                      : tr("Only a completed backup can be restored.");
    set(Command::Restore, isReady && facts.selected == 1 && facts.isRestorable, inBackups(whyNoRestore));
    set(Command::Delete, isReady && facts.selected > 0, inBackups(tr("Select the backups to delete.")));
    set(Command::Keep, isReady && facts.selected > 0 && !facts.isKept,
        inBackups(facts.isKept ? tr("It has a keep mark already.") : tr("Select the backups to keep.")));
    set(Command::LiftKeepMark, isReady && facts.isKept, inBackups(tr("Select one backup that has a keep mark.")));
}

void Commands::updateActivity(const CommandFacts &facts)
{
    const auto because = [&](const QString &reason) { return facts.isOpen ? reason : tr("Sign in first."); };
    set(Command::Export, facts.isOpen && facts.hasRows, because(tr("The list is empty.")));
    set(Command::CopyAsCurl, facts.isOpen && facts.hasRequest,
        because(tr("Select an action in the activity for which something is sent.")));
    set(Command::MarkLookedAt, facts.isOpen && facts.canBeLookedAt,
        because(tr("Select an action in the activity whose outcome only a person can know.")));
    set(Command::UndoRestore, facts.isOpen && facts.canUndoRestore,
        because(tr("Select a restore in the activity before which the state was backed up.")));
}

void Commands::set(Command command, bool isEnabled, const QString &reason)
{
    QAction *action = m_actions.value(command);
    action->setEnabled(isEnabled);
    action->setToolTip(isEnabled ? hint(*action) : reason);
}

} // namespace bewarje
