// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/restoremessages.h"

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

namespace {

constexpr auto Prefix = "restore-"_L1;
constexpr auto CreationPrefix = "restore-creation-"_L1;

QString keyOf(OperationId restore)
{
    return Prefix + QString::number(restore);
}

QString serverName(const ServerRef &server)
{
    return outside::forDialog(server.name.trimmed().isEmpty() ? server.id.text() : server.name);
}

bool lacksOutcome(const OperationRecord &record)
{
    return record.state == OperationState::Planned || record.state == OperationState::Intent;
}

Message::Level levelOf(const OperationRecord &record)
{
    if (record.state == OperationState::Done || record.state == OperationState::LookedAt)
        return Message::Level::Notice;
    return record.state == OperationState::Rejected ? Message::Level::Problem : Message::Level::Warning;
}

} // namespace

RestoreMessages::RestoreMessages(Session &session, MessageBanner &banner, const Texts &texts, const ErrorText &errors,
                                 QObject *parent)
    : QObject(parent), m_session(session), m_banner(banner), m_texts(texts), m_errors(errors)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &RestoreMessages::tell);
    connect(&session.runner().restores(), &RestoreSequences::changed, this, &RestoreMessages::tell);
    connect(&session.backups(), &BackupCatalog::changed, this, &RestoreMessages::tell);
    connect(&session.runner(), &OperationRunner::recordChanged, this, &RestoreMessages::take);
    connect(&banner, &MessageBanner::buttonPressed, this, &RestoreMessages::onButton);
    tell();
}

RestoreMessages::~RestoreMessages()
{
    m_banner.withdrawAll(QString(Prefix));
}

void RestoreMessages::tell()
{
    const QList<RestoreUnderWay> underWay = m_session.runner().restores().underWay();
    const QList<InterruptedRestore> interrupted = m_session.runner().restores().interrupted();
    const QList<OperationRecord> open = m_session.runner().openRecords();
    for (const RestoreUnderWay &one : underWay)
        tellUnderWay(one);
    for (const InterruptedRestore &one : interrupted)
        tellInterrupted(one.restore);
    // Of an earlier run of the program; what this one lost was told when it was lost.
    for (const OperationRecord &record : open)
        if (record.state == OperationState::Unknown && !m_told.contains(record.id))
            take(record);
    if (underWay.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void RestoreMessages::tellUnderWay(const RestoreUnderWay &one)
{
    const bool isAsking = one.state == RestoreSequence::State::Asking;
    Message message{keyOf(one.restore.id), Message::Level::Notice, isAsking ? question(one) : waiting(one), {}, false};
    if (isAsking) {
        message.level = Message::Level::Warning;
        message.buttons.append(one.isBackedUp ? MessageButton::RestoreNow : MessageButton::WaitLonger);
    }
    if (one.canStop())
        message.buttons.append(MessageButton::Stop);
    m_told.insert(one.restore.id, one.restore);
    m_banner.post(message);
}

QString RestoreMessages::waiting(const RestoreUnderWay &one) const
{
    const QString server = serverName(one.restore.server);
    const QString elapsed = m_texts.elapsed(one.elapsed);
    if (one.state == RestoreSequence::State::Restoring)
        return tr("The present state of %1 is backed up; its restore from backup %2 is being asked for.")
            .arg(server, outside::forDialog(one.restore.backup->id.text()));
    if (one.creation && one.creation->state == OperationState::Unknown)
        //: %1 is a server, %2 a duration that grows, such as "3 min 12 s"
        return tr("Whether the backup of the present state of %1 was started is not certain; the list is read until it "
                  "shows that. Its restore waits: %2")
            .arg(server, elapsed);
    //: %1 is a server, %2 a duration that grows, such as "3 min 12 s"
    return tr("Backing up the present state of %1 before its restore: %2").arg(server, elapsed);
}

QString RestoreMessages::question(const RestoreUnderWay &one) const
{
    const QString server = serverName(one.restore.server);
    const QString elapsed = m_texts.elapsed(one.elapsed);
    if (one.isBackedUp)
        //: %1 is a server, %2 a duration such as "45 min 10 s", %3 a backup's id
        return tr("The present state of %1 is backed up, but that was asked for %2 ago. Is its restore from backup %3 "
                  "still wanted? Nothing is sent until that is decided.")
            .arg(server, elapsed, outside::forDialog(one.restore.backup->id.text()));
    //: %1 is a server, %2 a duration such as "30 min 0 s"
    return tr("The backup of the present state of %1 is not completed after %2. Its restore waits, and nothing is sent "
              "until that is decided.")
        .arg(server, elapsed);
}

void RestoreMessages::tellInterrupted(const OperationRecord &restore)
{
    Message message{
        keyOf(restore.id),
        Message::Level::Warning,
        //: %1 is a server, %2 a backup's id
        tr("A restore of %1 from backup %2 was interrupted before it was sent. Nothing has been sent for it "
           "since.")
            .arg(serverName(restore.server), outside::forDialog(restore.backup->id.text())),
        {},
        false};
    // Before the list is known there is nothing to decide by.
    if (m_session.backups().facts().everListed)
        message.buttons.append(MessageButton::GoOn);
    message.buttons.append(MessageButton::DismissAsNotSent);
    m_told.insert(restore.id, restore);
    m_banner.post(message);
}

void RestoreMessages::take(const OperationRecord &record)
{
    if (record.kind == OperationKind::Create)
        tellCreation(record);
    else if (record.kind == OperationKind::Restore && record.safetyCreation != 0 && !lacksOutcome(record))
        tellOutcome(record);
}

void RestoreMessages::tellOutcome(const OperationRecord &restore)
{
    m_told.insert(restore.id, restore);
    // The person has just decided so.
    if (restore.cause == OperationCause::AskedAnew || restore.cause == OperationCause::Interrupted)
        return m_banner.withdraw(keyOf(restore.id));
    Message message{keyOf(restore.id), levelOf(restore), m_errors.outcome(restore), {}};
    if (restore.state == OperationState::Done)
        message.buttons.append(MessageButton::UndoRestore);
    else if (restore.state == OperationState::Unknown)
        message.buttons.append(MessageButton::Looked);
    const QList<OperationRecord> batch = m_session.runner().records(restore.batch);
    for (const OperationRecord &creation : batch)
        if (restore.cause == OperationCause::SafetyFailed && creation.id == restore.safetyCreation
            && creation.state != OperationState::Done)
            message.text += u' ' + m_errors.outcome(creation);
    m_banner.post(message);
}

/// Of a creation that went on when its restore was stopped, or was left behind by one.
void RestoreMessages::tellCreation(const OperationRecord &creation)
{
    const QList<OperationRecord> batch = m_session.runner().records(creation.batch);
    const bool isLeft = std::any_of(batch.begin(), batch.end(), [&creation](const OperationRecord &record) {
        return record.safetyCreation == creation.id && record.isSettled()
               && record.cause == OperationCause::CancelledByPerson;
    });
    if (isLeft && !lacksOutcome(creation))
        m_banner.post(
            {CreationPrefix + QString::number(creation.id), levelOf(creation), m_errors.outcome(creation), {}});
}

void RestoreMessages::onButton(const QString &key, MessageButton button)
{
    if (!key.startsWith(Prefix))
        return;
    const auto restore = m_told.constFind(QStringView(key).mid(Prefix.size()).toULongLong());
    if (restore != m_told.constEnd())
        decide(OperationRecord(*restore), button);
}

void RestoreMessages::decide(const OperationRecord &restore, MessageButton button)
{
    OperationRunner &runner = m_session.runner();
    switch (button) {
    case MessageButton::Stop:
        return runner.cancelUnsent(restore.batch);
    case MessageButton::WaitLonger:
    case MessageButton::RestoreNow:
        return runner.restores().waitLonger(restore.batch);
    case MessageButton::GoOn:
        emit goOnRequested(restore);
        return;
    case MessageButton::DismissAsNotSent:
        return runner.restores().dismiss(restore.id);
    case MessageButton::UndoRestore:
        emit undoRequested(restore);
        return;
    case MessageButton::Looked:
        return runner.markLookedAt(restore.id);
    default:
        return;
    }
}

} // namespace bewarje
