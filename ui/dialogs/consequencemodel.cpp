// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consequencemodel.h"

namespace bewarje {

ConsequenceModel::ConsequenceModel(DeletionPlan plan, SharedNames shared, const Texts &texts, Timestamp now,
                                   QObject *parent)
    : TextTableModel(ColumnCount, parent), m_plan(std::move(plan)), m_shared(std::move(shared)), m_texts(texts),
      m_now(now)
{}

QVariant ConsequenceModel::data(const QModelIndex &index, int role) const
{
    if (role == IsWarningRole && index.isValid())
        return index.row() < m_plan.remaining().size() && m_plan.remaining().at(index.row()).good < 2;
    return TextTableModel::data(index, role);
}

QString ConsequenceModel::text(int row, int column) const
{
    const qsizetype servers = m_plan.remaining().size();
    if (row >= servers) {
        const HeldBack &held = m_plan.heldBack().at(row - servers);
        return column == Name ? tr("Held back") : heldBack(held);
    }
    const Remaining &remaining = m_plan.remaining().at(row);
    return column == Name ? tr("Left on %1").arg(servernaming::shown(remaining.server, m_shared)) : remains(remaining);
}

QString ConsequenceModel::remains(const Remaining &remaining) const
{
    if (remaining.left == 0)
        return tr("no backup at all");
    if (remaining.good == 0)
        return tr("no good backup");
    const QString good = m_texts.count(remaining.good);
    if (!remaining.newestGood.isKnown())
        //: %1 is how many completed backups a server keeps
        return tr("%1 good").arg(good);
    //: %1 is how many completed backups a server keeps, %2 an age such as "6 h ago"
    return tr("%1 good, newest %2").arg(good, m_texts.age(remaining.newestGood, m_now));
}

QString ConsequenceModel::heldBack(const HeldBack &held) const
{
    const QString id = outside::forDialog(held.backup.id.text());
    if (held.backup.server.id.isNull())
        //: %1 is a backup's id, %2 why it is not deleted
        return tr("Backup %1: %2").arg(id, reason(held.guard));
    //: %1 is a backup's id, %2 a server, %3 why it is not deleted
    return tr("Backup %1 of %2: %3").arg(id, servernaming::shown(held.backup.server, m_shared), reason(held.guard));
}

QString ConsequenceModel::reason(Guard guard)
{
    switch (guard) {
    case Guard::NewestGood:
        return tr("the newest good backup of its server");
    case Guard::Running:
        return tr("still in progress");
    case Guard::RestoredFrom:
        return tr("a restore that waits, or was sent less than 2 hours ago, needs it");
    case Guard::AlreadyDeleting:
        return tr("its deletion waits or is under way already");
    case Guard::KeepMark:
        return tr("it has a keep mark; lift the mark first");
    case Guard::Unknown:
        break;
    }
    return tr("no longer in the list");
}

} // namespace bewarje
