// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/activitytext.h"

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QString serverName(const ServerRef &server)
{
    return server.name.trimmed().isEmpty() ? server.id.text() : server.name;
}

} // namespace

ActivityText::ActivityText(const Texts &texts, const ErrorText &errors, QHash<QString, QString> accounts)
    : m_texts(texts), m_errors(errors), m_accounts(std::move(accounts))
{}

QString ActivityText::columnTitle(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::When:
        //: Columns of the list of what was done, from here on.
        return tr("When");
    case ActivityColumn::What:
        return tr("What");
    case ActivityColumn::Server:
        return tr("Server");
    case ActivityColumn::Backup:
        return tr("Backup");
    case ActivityColumn::State:
        return tr("State");
    case ActivityColumn::Took:
        return tr("Took");
    case ActivityColumn::Account:
        return tr("Account");
    case ActivityColumn::Reason:
        return tr("Reason");
    }
    return {};
}

QString ActivityText::what(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Create:
        //: Kinds of actions, from here on.
        return tr("New backup");
    case OperationKind::Delete:
        return tr("Deletion");
    case OperationKind::Restore:
        return tr("Restore");
    case OperationKind::Keep:
        return tr("Keep mark set");
    case OperationKind::Unkeep:
        return tr("Keep mark lifted");
    }
    return {};
}

QString ActivityText::what(ActivityFilter::What what)
{
    switch (what) {
    case ActivityFilter::What::Any:
        //: Choices of the filter "What", from here on.
        return tr("All actions");
    case ActivityFilter::What::Creation:
        return tr("New backups");
    case ActivityFilter::What::Deletion:
        return tr("Deletions");
    case ActivityFilter::What::Restore:
        return tr("Restores");
    case ActivityFilter::What::KeepMark:
        return tr("Keep marks");
    }
    return {};
}

QString ActivityText::state(ActivityFilter::State state)
{
    switch (state) {
    case ActivityFilter::State::Any:
        //: Choices of the filter "State", from here on.
        return tr("Any state");
    case ActivityFilter::State::UnderWay:
        return tr("Under way");
    case ActivityFilter::State::Done:
        return tr("Done");
    case ActivityFilter::State::Failed:
        return tr("Failed");
    case ActivityFilter::State::NotSent:
        return tr("Not sent");
    case ActivityFilter::State::Unclear:
        return tr("Outcome unknown");
    case ActivityFilter::State::LookedAt:
        return tr("Looked at");
    }
    return {};
}

QString ActivityText::cell(const ActivityEntry &entry, ActivityColumn column) const
{
    switch (column) {
    case ActivityColumn::When:
        return m_texts.moment(momentOf(entry));
    case ActivityColumn::What:
        return what(entry.kind);
    case ActivityColumn::Server:
        return outside::forCell(serverName(entry.server));
    case ActivityColumn::Backup:
        return outside::forCell(entry.backupId);
    case ActivityColumn::State:
        return m_errors.state(entry);
    case ActivityColumn::Took: {
        const std::optional<std::chrono::milliseconds> took = tookOf(entry);
        return took ? m_texts.exactDuration(*took) : QString();
    }
    case ActivityColumn::Account:
        return outside::forCell(accountName(entry.accountKey));
    case ActivityColumn::Reason:
        return outside::forCell(entry.reason);
    }
    return {};
}

QString ActivityText::toolTip(const ActivityEntry &entry, ActivityColumn column) const
{
    switch (column) {
    case ActivityColumn::When:
        return momentOf(entry).isKnown() ? m_texts.momentUtc(momentOf(entry)) : QString();
    case ActivityColumn::Server:
        return outside::forToolTip(entry.server.name + u" · "_s + entry.server.id.text());
    case ActivityColumn::Backup:
        return entry.description.isEmpty() ? QString() : outside::forToolTip(entry.description);
    case ActivityColumn::Account:
        return outside::forToolTip(entry.accountKey);
    case ActivityColumn::Reason:
        return entry.reason.isEmpty() ? QString() : outside::forToolTip(entry.reason);
    case ActivityColumn::What:
    case ActivityColumn::State:
    case ActivityColumn::Took:
        break;
    }
    return {};
}

QString ActivityText::exported(const ActivityEntry &entry, ActivityColumn column) const
{
    switch (column) {
    case ActivityColumn::When:
        return momentOf(entry).isKnown() ? m_texts.momentUtc(momentOf(entry)) : QString();
    case ActivityColumn::Server:
        return serverName(entry.server);
    case ActivityColumn::Backup:
        return entry.backupId;
    case ActivityColumn::Account:
        return accountName(entry.accountKey);
    case ActivityColumn::Reason:
        return entry.reason;
    case ActivityColumn::What:
    case ActivityColumn::State:
    case ActivityColumn::Took:
        break;
    }
    return cell(entry, column);
}

QString ActivityText::accountName(const QString &key) const
{
    const QString name = m_accounts.value(key);
    return name.isEmpty() ? key : name;
}

QString ActivityText::running(const OperationRecord &record, int count)
{
    const QString server = outside::forDialog(serverName(record.server));
    const QString backup = record.backup ? outside::forDialog(record.backup->id.text()) : QString();
    switch (record.kind) {
    case OperationKind::Create:
        if (count > 1)
            return tr("%n new backups", nullptr, count);
        return backup.isEmpty() ? tr("New backup of %1").arg(server) : tr("New backup %1 of %2").arg(backup, server);
    case OperationKind::Delete:
        return count > 1 ? tr("Deletion of %n backups", nullptr, count)
                         : tr("Deletion of backup %1 of %2").arg(backup, server);
    case OperationKind::Restore:
        return tr("Restore of %1 from backup %2").arg(server, backup);
    case OperationKind::Keep:
    case OperationKind::Unkeep:
        break;
    }
    return what(record.kind);
}

QString ActivityText::progress(const OperationRecord &record, std::chrono::milliseconds elapsed,
                               std::optional<std::chrono::milliseconds> usual, Timestamp now) const
{
    const QString span = m_texts.duration(elapsed);
    switch (record.state) {
    case OperationState::Planned:
        if (record.kind == OperationKind::Restore && record.safetyCreation != 0)
            return tr("waits for the backup of the present state, for %1", "a duration").arg(span);
        return tr("not sent yet, for %1", "a duration").arg(span);
    case OperationState::Waiting:
        if (!record.dueAt.isKnown() || record.dueAt <= now)
            return tr("in the outbox, undecided");
        return tr("in the outbox until %1", "a time of day").arg(m_texts.clockTime(record.dueAt));
    case OperationState::Intent:
        return tr("sending for %1", "a duration").arg(span);
    case OperationState::Unknown:
        return tr("outcome unknown for %1", "a duration").arg(span);
    default:
        break;
    }
    if (usual)
        return tr("in progress for %1, usually %2 on this server", "two durations").arg(span, m_texts.duration(*usual));
    return tr("in progress for %1", "a duration").arg(span);
}

} // namespace bewarje
