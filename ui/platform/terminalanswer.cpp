// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/terminalanswer.h"

#include "app/places.h"
#include "app/records/journalexport.h"
#include "ui/platform/terminal.h"
#include "ui/platform/versions.h"

namespace bewarje {

int TerminalAnswer::give(const CommandLine &commandLine)
{
    switch (commandLine.task) {
    case CommandLine::Task::Version:
        terminal::say(versionsText());
        return 0;
    case CommandLine::Task::Help:
        terminal::say(CommandLine::help());
        return 0;
    case CommandLine::Task::ExportJournal:
        return exportJournal(commandLine);
    case CommandLine::Task::Refused:
        terminal::complain(commandLine.problem);
        return 2;
    case CommandLine::Task::Window:
        break;
    }
    terminal::complain(tr("There is no display to open a window on."));
    return 1;
}

int TerminalAnswer::exportJournal(const CommandLine &commandLine)
{
    const QString journal = Places::ofProfile(commandLine.profile).journalFile();
    const JournalExport result = JournalExport::write(journal, commandLine.exportFile);
    switch (result.outcome) {
    case JournalExport::Outcome::Written:
        return 0;
    case JournalExport::Outcome::NoJournal:
        terminal::complain(tr("There is no journal yet: %1 does not exist.").arg(journal));
        break;
    case JournalExport::Outcome::Unreadable:
        terminal::complain(tr("The journal %1 cannot be read: %2").arg(journal, result.detail));
        break;
    case JournalExport::Outcome::IsJournal:
        terminal::complain(tr("That file is the journal itself. Choose another name."));
        break;
    case JournalExport::Outcome::CannotWrite:
        terminal::complain(tr("The file cannot be written: %1").arg(result.detail));
        break;
    }
    return 1;
}

} // namespace bewarje
