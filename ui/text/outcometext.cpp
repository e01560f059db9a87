// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

// How writes end: the other half of ErrorText.

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : QString(first + u' ' + second);
}

QString serverName(const ServerRef &server)
{
    return outside::forDialog(server.name.trimmed().isEmpty() ? server.id.text() : server.name);
}

QString backupId(const OperationRecord &record)
{
    return record.backup ? outside::forDialog(record.backup->id.text()) : u"–"_s;
}

} // namespace

QString ErrorText::outcome(const OperationRecord &record) const
{
    switch (record.kind) {
    case OperationKind::Create:
        return createOutcome(record);
    case OperationKind::Delete:
        return deleteOutcome(record);
    case OperationKind::Restore:
        return restoreOutcome(record);
    case OperationKind::Keep:
    case OperationKind::Unkeep:
        return keepOutcome(record);
    }
    return {};
}

QString ErrorText::createOutcome(const OperationRecord &record) const
{
    const QString server = serverName(record.server);
    switch (record.state) {
    case OperationState::Planned:
    case OperationState::Waiting:
        return tr("A backup of %1 is about to be asked for.").arg(server);
    case OperationState::Intent:
        return tr("A backup of %1 is being asked for.").arg(server);
    case OperationState::Done:
        if (record.cause == OperationCause::FoundByTag)
            return tr("Backup %1 of %2 was started: its answer was lost, and the list shows it.")
                .arg(backupId(record), server);
        return joined(tr("Backup %1 of %2 was started.").arg(backupId(record), server), providerWords(record.message));
    case OperationState::Undone:
    case OperationState::NotSent:
        return joined(tr("No backup of %1 was asked for.").arg(server), why(record));
    case OperationState::Rejected:
        return joined(tr("No backup of %1 was started.").arg(server), why(record));
    case OperationState::Unknown:
        return tr("Outcome unknown: the answer about a backup of %1 was lost. It is not sent again; the list is read "
                  "until it shows what happened.")
            .arg(server);
    case OperationState::NotDone:
        return tr("A backup of %1 was probably not started: no list shows it. It can be created again.").arg(server);
    case OperationState::Ambiguous:
        return tr("It is not certain whether a backup of %1 was started: %n backups may be it. Look at them before "
                  "creating another.",
                  nullptr, static_cast<int>(record.candidates.size()))
            .arg(server);
    case OperationState::LookedAt:
        return tr("A backup of %1: outcome unknown, looked at by a person.").arg(server);
    }
    return {};
}

QString ErrorText::deleteOutcome(const OperationRecord &record) const
{
    const QString id = backupId(record);
    const QString server = serverName(record.server);
    switch (record.state) {
    case OperationState::Planned:
        return tr("Backup %1 of %2 is about to be deleted.").arg(id, server);
    case OperationState::Waiting:
        return tr("Backup %1 of %2 waits to be deleted. It can still be undone.").arg(id, server);
    case OperationState::Undone:
        return record.cause == OperationCause::AskedAnew
                   ? tr("Backup %1 of %2 was not deleted by this; a newer decision took its place.").arg(id, server)
                   : tr("Backup %1 of %2 was not deleted: it was undone before anything was sent.").arg(id, server);
    case OperationState::Intent:
        return tr("Backup %1 of %2 is being deleted.").arg(id, server);
    case OperationState::Done:
        if (record.cause == OperationCause::AlreadyGone)
            return tr("Backup %1 of %2 was already gone.").arg(id, server);
        return tr("Backup %1 of %2 was deleted.").arg(id, server);
    case OperationState::NotSent:
        return joined(tr("Backup %1 of %2 was not deleted; nothing was sent.").arg(id, server), why(record));
    case OperationState::Rejected:
        return joined(tr("Backup %1 of %2 was not deleted.").arg(id, server), why(record));
    case OperationState::Unknown:
        return tr("Outcome unknown: whether backup %1 of %2 was deleted is not certain. It is not sent again; the list "
                  "is read until it shows what happened.")
            .arg(id, server);
    case OperationState::NotDone:
        return joined(tr("Backup %1 of %2 was not deleted: it is still listed.").arg(id, server), why(record));
    case OperationState::Ambiguous:
        return tr("It is not certain whether backup %1 of %2 was deleted. Look at it in the provider's console.")
            .arg(id, server);
    case OperationState::LookedAt:
        return tr("Deleting backup %1 of %2: outcome unknown, looked at by a person.").arg(id, server);
    }
    return {};
}

QString ErrorText::restoreOutcome(const OperationRecord &record) const
{
    const QString id = backupId(record);
    const QString server = serverName(record.server);
    switch (record.state) {
    case OperationState::Planned:
    case OperationState::Waiting:
        if (record.safetyCreation != 0)
            return tr("A restore of %1 from backup %2 waits until the present state is backed up.").arg(server, id);
        return tr("A restore of %1 from backup %2 is about to be asked for.").arg(server, id);
    case OperationState::Intent:
        return tr("A restore of %1 from backup %2 is being asked for.").arg(server, id);
    case OperationState::Done:
        return joined(tr("Restore accepted: %1 from backup %2. The provider does not say when it is ready; watch the "
                         "server.")
                          .arg(server, id),
                      providerWords(record.message));
    case OperationState::Undone:
    case OperationState::NotSent:
        return joined(tr("No restore of %1 from backup %2 was asked for.").arg(server, id), why(record));
    case OperationState::Rejected:
        return joined(tr("The restore of %1 from backup %2 was refused.").arg(server, id), why(record));
    case OperationState::Unknown:
        return tr("Outcome unknown: the answer about a restore of %1 from backup %2 was lost. It is not sent again. "
                  "Look at the server, then say what you found.")
            .arg(server, id);
    case OperationState::NotDone:
        return tr("%1 was not restored from backup %2.").arg(server, id);
    case OperationState::Ambiguous:
        return tr("It is not certain whether the restore of %1 from backup %2 began. Look at the server.")
            .arg(server, id);
    case OperationState::LookedAt:
        return tr("Restore of %1 from backup %2: outcome unknown, looked at by a person.").arg(server, id);
    }
    return {};
}

QString ErrorText::keepOutcome(const OperationRecord &record) const
{
    const QString id = backupId(record);
    const QString server = serverName(record.server);
    const bool isKept = record.kind == OperationKind::Keep;
    switch (record.state) {
    case OperationState::Done:
        return isKept ? tr("Backup %1 of %2 has a keep mark: it is not deleted.").arg(id, server)
                      : tr("The keep mark of backup %1 of %2 was lifted.").arg(id, server);
    case OperationState::NotSent:
        return joined(isKept ? tr("Backup %1 of %2 got no keep mark.").arg(id, server)
                             : tr("The keep mark of backup %1 of %2 was not lifted.").arg(id, server),
                      why(record));
    default:
        return isKept ? tr("Backup %1 of %2 is getting a keep mark.").arg(id, server)
                      : tr("The keep mark of backup %1 of %2 is being lifted.").arg(id, server);
    }
}

QString ErrorText::why(const OperationRecord &record) const
{
    QString fact = record.error ? sentence(*record.error) : QString();
    switch (record.cause) {
    case OperationCause::TargetGone:
        return tr("The backup is no longer there. Refresh the list.");
    case OperationCause::TargetChanged:
        return tr("The backup is no longer what was shown. Look at it and decide anew.");
    case OperationCause::GuardHolds:
        return tr("A rule that protects backups holds it back now. Look at its present state and decide anew.");
    case OperationCause::CheckFailed:
        return joined(tr("The list could not be checked just before."), fact.isEmpty() ? tr("Try again.") : fact);
    case OperationCause::RecordFailed:
        return tr("It could not be recorded, and nothing is sent without a record. Check the disk.");
    case OperationCause::StoppedByError:
        return tr("An earlier one failed, so the rest was stopped. Mend that first, then try again.");
    case OperationCause::CancelledByPerson:
        return tr("It was cancelled.");
    case OperationCause::StillListed:
        return tr("The provider does not know it, yet lists it. Check the API address and the token.");
    case OperationCause::SafetyFailed:
        return tr("The backup of the present state did not become a completed one.");
    case OperationCause::Interrupted:
        return tr("The program ended in between.");
    case OperationCause::AskedAnew:
        return tr("A newer decision took its place.");
    case OperationCause::None:
    case OperationCause::AlreadyGone:
    case OperationCause::FoundByTag:
    case OperationCause::CandidatesFound:
    case OperationCause::NoneFound:
        break;
    }
    return fact;
}

QString ErrorText::state(const OperationRecord &record) const
{
    return stateOf(record.kind, record.state, record.cause);
}

QString ErrorText::state(const ActivityEntry &entry) const
{
    if (entry.kind == OperationKind::Create && entry.state == OperationState::Done && entry.completedAt.isKnown())
        //: Of a new backup: it was made
        return tr("Completed");
    return stateOf(entry.kind, entry.state, entry.cause);
}

QString ErrorText::stateOf(OperationKind kind, OperationState state, OperationCause cause)
{
    switch (state) {
    case OperationState::Planned:
        //: States of one write in a results table, from here on.
        return tr("Waiting");
    case OperationState::Waiting:
        //: A deletion that can still be undone
        return tr("In the outbox");
    case OperationState::Undone:
        return tr("Undone");
    case OperationState::NotSent:
        return tr("Not sent");
    case OperationState::Intent:
        return tr("Sending");
    case OperationState::Done:
        return doneState(kind, cause);
    case OperationState::Rejected:
        return tr("Refused");
    case OperationState::Unknown:
        return tr("Outcome unknown");
    case OperationState::NotDone:
        return kind == OperationKind::Create ? tr("Probably not done") : tr("Not done");
    case OperationState::Ambiguous:
        return tr("Not certain");
    case OperationState::LookedAt:
        return tr("Looked at");
    }
    return {};
}

QString ErrorText::doneState(OperationKind kind, OperationCause cause)
{
    switch (kind) {
    case OperationKind::Create:
        return tr("Started");
    case OperationKind::Delete:
        return cause == OperationCause::AlreadyGone ? tr("Already gone") : tr("Deleted");
    case OperationKind::Restore:
        return tr("Restore accepted");
    case OperationKind::Keep:
        return tr("Kept");
    case OperationKind::Unkeep:
        return tr("Mark lifted");
    }
    return {};
}

} // namespace bewarje
