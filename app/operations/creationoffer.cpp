// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationoffer.h"

#include <QLatin1StringView>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = EarlierBackup::Kind;

/// The kind that says more wins, then the youngest.
void note(QHash<ResourceId, EarlierBackup> &earlier, const ResourceId &server, const EarlierBackup &found)
{
    EarlierBackup &known = earlier[server];
    if (found.kind > known.kind || (found.kind == known.kind && found.since > known.since))
        known = found;
}

Kind kindOfRow(const BackupTable &table, const BackupTable::Row &row, Timestamp now)
{
    // What is being deleted has a running word too, and is no backup in the making.
    if (row.phase == BackupPhase::Running)
        return table.statusWords().at(row.status) == "deleting"_L1 ? Kind::None : Kind::InProgress;
    const bool isMade = row.kind == BackupKind::Manual && row.phase != BackupPhase::Failed;
    const bool isRecent = row.createdAt.isKnown() && now.isKnown()
                          && now.msecs() - row.createdAt.msecs() < CreationOffer::RecentAge.count();
    return isMade && isRecent ? Kind::Recent : Kind::None;
}

} // namespace

CreationOffer::CreationOffer(const CatalogVersion &catalog, const QList<OperationRecord> &inDoubt, Timestamp now)
{
    const BackupTable &table = catalog.table();
    for (const BackupTable::Row &row : table.rows()) {
        const Kind kind = kindOfRow(table, row, now);
        if (kind != Kind::None)
            note(m_earlier, table.servers().at(row.server).id, {kind, row.createdAt});
    }
    for (const OperationRecord &record : inDoubt)
        note(m_earlier, record.server.id, {Kind::InDoubt, record.plannedAt});
}

QString CreationOffer::tag(const ResourceId &server)
{
    if (const auto found = m_tags.constFind(server); found != m_tags.constEnd())
        return *found;
    QString tag;
    // Among two thousand servers, two of the same tag are likelier than not.
    while (tag.isEmpty() || m_usedTags.contains(tag))
        tag = CreationPlan::makeTag();
    m_usedTags.insert(tag);
    m_tags.insert(server, tag);
    return tag;
}

CreationPlan CreationOffer::one(const ServerRef &server, const QString &description) const
{
    return {server, description, earlier(server.id)};
}

CreationPlan CreationOffer::each(const QList<ServerRef> &servers, const QString &text)
{
    QList<CreationItem> items;
    items.reserve(servers.size());
    for (const ServerRef &server : servers)
        items.append(
            {server, text.isEmpty() ? tag(server.id).trimmed() : QString(text + tag(server.id)), earlier(server.id)});
    return CreationPlan(std::move(items));
}

} // namespace bewarje
