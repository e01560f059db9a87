// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/heldquestions.h"

#include "app/operations/outbox.h"
#include "ui/dialogs/servernaming.h"

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

constexpr auto Prefix = "held-"_L1;

QString keyOf(OperationId batch)
{
    return Prefix + QString::number(batch);
}

} // namespace

HeldQuestions::HeldQuestions(Session &session, MessageBanner &banner, QObject *parent)
    : QObject(parent), m_session(session), m_banner(banner)
{
    connect(&session.runner().outbox(), &Outbox::changed, this, &HeldQuestions::ask);
    connect(&session.backups(), &BackupCatalog::changed, this, &HeldQuestions::ask);
    connect(&banner, &MessageBanner::buttonPressed, this, &HeldQuestions::onButton);
    ask();
}

HeldQuestions::~HeldQuestions()
{
    for (const OperationId batch : std::as_const(m_asked))
        m_banner.withdraw(keyOf(batch));
}

void HeldQuestions::ask()
{
    QSet<OperationId> held;
    for (const Outbox::Batch &batch : m_session.runner().outbox().batches()) {
        if (!batch.isHeld)
            continue;
        held.insert(batch.id);
        const QString key = keyOf(batch.id);
        if (m_asked.contains(batch.id) && !m_banner.contains(key))
            continue; // dismissed
        m_asked.insert(batch.id);
        // Before the list is known there is nothing to decide by.
        QList<MessageButton> buttons{MessageButton::UndoAll};
        if (m_session.backups().facts().everListed)
            buttons.prepend(MessageButton::Review);
        m_banner.post({key, Message::Level::Warning,
                       sentence(batch.items.constFirst(), batch.items.size(), batch.isFromBefore), buttons});
    }
    const QSet<OperationId> decided = m_asked - held;
    for (const OperationId batch : decided)
        m_banner.withdraw(keyOf(batch));
    m_asked = held;
}

QString HeldQuestions::sentence(const OperationRecord &first, qsizetype count, bool isFromBefore) const
{
    if (count > 1)
        return isFromBefore ? tr("%n backups waited to be deleted when the account was closed. Nothing was sent for "
                                 "them.",
                                 nullptr, int(count))
                            : tr("The computer slept, or its clock was set, while %n backups waited to be deleted. "
                                 "Nothing was sent for them.",
                                 nullptr, int(count));
    const bool isShared = servernaming::sharedNames(m_session.servers().servers()).contains(first.server.id);
    const QString id = outside::forDialog(first.backup->id.text());
    const QString server = servernaming::shown(first.server, isShared);
    return isFromBefore
               ? tr("Backup %1 of %2 waited to be deleted when the account was closed. Nothing was sent for it.")
                     .arg(id, server)
               : tr("The computer slept, or its clock was set, while backup %1 of %2 waited to be deleted. Nothing was "
                    "sent for it.")
                     .arg(id, server);
}

void HeldQuestions::onButton(const QString &key, MessageButton button)
{
    if (!key.startsWith(Prefix))
        return;
    const OperationId batch = QStringView(key).mid(Prefix.size()).toULongLong();
    if (button == MessageButton::Review)
        emit reviewRequested(batch);
    else if (button == MessageButton::UndoAll)
        m_session.runner().outbox().undo(batch);
}

} // namespace bewarje
