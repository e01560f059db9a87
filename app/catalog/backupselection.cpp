// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/backupselection.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace bewarje {

namespace {

std::vector<quint32> sortedSet(std::vector<quint32> rows)
{
    if (!std::is_sorted(rows.begin(), rows.end()))
        std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

void BackupSelection::setVersion(SharedCatalog version)
{
    m_version = std::move(version);
    m_rows.clear();
}

void BackupSelection::apply(const CatalogChange &change)
{
    std::vector<quint32> rows;
    rows.reserve(m_rows.size());
    for (const quint32 row : m_rows) {
        if (row < change.newRow.size() && change.newRow[row] != CatalogChange::Gone)
            rows.push_back(change.newRow[row]);
    }
    m_rows = sortedSet(std::move(rows));
    m_version = change.after;
}

bool BackupSelection::contains(quint32 row) const
{
    return std::binary_search(m_rows.begin(), m_rows.end(), row);
}

QList<ResourceId> BackupSelection::ids() const
{
    QList<ResourceId> result;
    result.reserve(count());
    for (const quint32 row : m_rows)
        result.append(m_version->table().id(row));
    return result;
}

QList<ResourceId> BackupSelection::servers() const
{
    QList<ResourceId> servers;
    QSet<quint32> seen;
    for (const quint32 row : m_rows) {
        const quint32 server = m_version->table().row(row).server;
        if (seen.contains(server))
            continue;
        seen.insert(server);
        servers.append(m_version->table().servers().at(server).id);
    }
    return servers;
}

double BackupSelection::megabytes() const
{
    double sum = 0;
    for (const quint32 index : m_rows) {
        const BackupTable::Row &row = m_version->table().row(index);
        if (row.sizeKind == BackupSize::Kind::Known)
            sum += row.megabytes;
    }
    return sum;
}

void BackupSelection::select(std::vector<quint32> rows)
{
    m_rows = sortedSet(std::move(rows));
}

void BackupSelection::add(std::vector<quint32> rows)
{
    rows.insert(rows.end(), m_rows.begin(), m_rows.end());
    m_rows = sortedSet(std::move(rows));
}

void BackupSelection::remove(std::vector<quint32> rows)
{
    const std::vector<quint32> leaving = sortedSet(std::move(rows));
    std::vector<quint32> kept;
    std::set_difference(m_rows.begin(), m_rows.end(), leaving.begin(), leaving.end(), std::back_inserter(kept));
    m_rows = std::move(kept);
}

} // namespace bewarje
