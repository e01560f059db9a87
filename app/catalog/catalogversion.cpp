// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalogversion.h"

#include <algorithm>
#include <utility>

namespace bewarje {

CatalogVersion::CatalogVersion(BackupTable table)
    : m_table(std::move(table)), m_summaries(size_t(m_table.servers().size()))
{
    m_rowOfId.reserve(m_table.size());
    std::vector<Timestamp> newestSettled(m_summaries.size());
    for (quint32 index = 0; const BackupTable::Row &row : m_table.rows()) {
        m_rowOfId.insert(row.id, index++);
        if (row.sizeKind == BackupSize::Kind::Known)
            m_megabytes += row.megabytes;
        ServerSummary &summary = m_summaries[row.server];
        ++summary.count;
        if (row.phase == BackupPhase::Running) {
            ++summary.running;
            continue;
        }
        if (row.phase == BackupPhase::Completed) {
            ++summary.good;
            summary.newestGood = std::max(summary.newestGood, row.createdAt);
        }
        // On a tie a failure is shown: what looks worse must not hide.
        Timestamp &newest = newestSettled[row.server];
        const bool isFailed = row.phase == BackupPhase::Failed;
        if (row.createdAt > newest)
            summary.lastFailed = isFailed;
        else if (row.createdAt == newest)
            summary.lastFailed = summary.lastFailed || isFailed;
        newest = std::max(newest, row.createdAt);
    }
}

qsizetype CatalogVersion::rowOf(const ResourceId &id) const
{
    const auto key = m_table.keyOf(id);
    return key ? rowOf(*key) : -1;
}

qsizetype CatalogVersion::rowOf(BackupTable::IdKey key) const
{
    const auto found = m_rowOfId.constFind(key);
    return found == m_rowOfId.constEnd() ? -1 : qsizetype(*found);
}

std::vector<quint32> CatalogVersion::rowsOfServer(const ResourceId &server) const
{
    std::vector<quint32> found;
    const qsizetype index = m_table.serverIndex(server);
    if (index < 0)
        return found;
    const auto rows = m_table.rows();
    for (quint32 row = 0; row < rows.size(); ++row) {
        if (rows[row].server == quint32(index))
            found.push_back(row);
    }
    std::stable_sort(found.begin(), found.end(), [rows](quint32 a, quint32 b) {
        const Timestamp left = rows[a].createdAt;
        const Timestamp right = rows[b].createdAt;
        if (left.isKnown() != right.isKnown())
            return !left.isKnown();
        return left > right;
    });
    return found;
}

bool CatalogVersion::isNewestGood(qsizetype index) const
{
    const BackupTable::Row &row = m_table.row(index);
    if (row.phase != BackupPhase::Completed)
        return false;
    return !row.createdAt.isKnown() || row.createdAt == m_summaries[row.server].newestGood;
}

} // namespace bewarje
