// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/catalogstep.h"

#include <utility>

namespace bewarje {

namespace {

bool isSame(const BackupTable &a, qsizetype rowA, const BackupTable &b, qsizetype rowB)
{
    const BackupTable::Row &left = a.row(rowA);
    const BackupTable::Row &right = b.row(rowB);
    return left.createdAt == right.createdAt && left.expiresAt == right.expiresAt && left.megabytes == right.megabytes
           && left.sizeKind == right.sizeKind && left.expiryKind == right.expiryKind
           && a.statusWords()[left.status] == b.statusWords()[right.status]
           && a.typeWords()[left.type] == b.typeWords()[right.type]
           && a.servers()[left.server] == b.servers()[right.server] && a.description(rowA) == b.description(rowB);
}

class StepBuilder
{
public:
    StepBuilder(const SharedCatalog &before, const Listing &listing, const QSet<ResourceId> &expectedGone,
                const QSet<ResourceId> &doubted)
        : m_before(before), m_old(before->table()), m_listing(listing), m_new(listing.backups),
          m_expectedGone(expectedGone)
    {
        m_step.doubted = doubted;
    }

    CatalogStep build()
    {
        match();
        BackupTable table;
        table.reserve(m_old.size() + m_new.size());
        keepAbsent(table);
        takeListed(table);
        noteRenamed(table);
        m_step.change.before = m_before;
        m_step.change.after = std::make_shared<const CatalogVersion>(std::move(table));
        return std::move(m_step);
    }

private:
    static constexpr quint32 None = CatalogChange::Gone;

    /// Which old row each listed row is, and back. Of an id that came twice the last row stands.
    void match()
    {
        m_oldOf.assign(size_t(m_new.size()), None);
        m_newOf.assign(size_t(m_old.size()), None);
        m_isDropped.assign(size_t(m_new.size()), false);
        QHash<BackupTable::IdKey, quint32> fresh;
        for (quint32 row = 0; row < quint32(m_new.size()); ++row) {
            const BackupTable::IdKey key = m_new.row(row).id;
            const ResourceId text = key.isNumeric() ? ResourceId() : m_new.id(row);
            const qsizetype old = key.isNumeric() ? m_before->rowOf(key) : m_before->rowOf(text);
            if (old >= 0) {
                if (m_newOf[size_t(old)] != None)
                    m_isDropped[m_newOf[size_t(old)]] = true;
                m_oldOf[row] = quint32(old);
                m_newOf[size_t(old)] = row;
            } else {
                if (const auto seen = fresh.constFind(key); seen != fresh.constEnd())
                    m_isDropped[*seen] = true;
                fresh.insert(key, row);
            }
        }
    }

    /// True when the absence of this old row is proven. Doubts are kept by id.
    bool isGone(quint32 row)
    {
        const ResourceId id = m_old.id(row);
        if (m_expectedGone.contains(id)) {
            m_step.left.insert(id);
            m_step.doubted.remove(id);
            return true;
        }
        if (!m_listing.isComplete())
            return false;
        if (m_listing.provesAbsence() || m_step.doubted.contains(id)) {
            m_step.doubted.remove(id);
            return true;
        }
        m_step.doubted.insert(id);
        return false;
    }

    void keepAbsent(BackupTable &table)
    {
        const auto &scope = m_listing.scope;
        const qsizetype scoped = scope.server ? m_old.serverIndex(*scope.server) : -1;
        std::vector<quint32> &newRow = m_step.change.newRow;
        newRow.assign(size_t(m_old.size()), None);
        BackupTable::Merger merger(table, m_old);
        for (quint32 row = 0; row < quint32(m_old.size()); ++row) {
            if (m_newOf[row] != None)
                continue;
            const bool isInScope = scope.isAll() || qsizetype(m_old.row(row).server) == scoped;
            if (isInScope && isGone(row)) {
                m_step.change.removed.push_back(row);
                continue;
            }
            newRow[row] = quint32(table.size());
            merger.append(row);
        }
        m_keptRows = quint32(table.size());
    }

    /// After the kept rows, so that a server's newest name is the one that stays.
    void takeListed(BackupTable &table)
    {
        BackupTable::Merger merger(table, m_new);
        for (quint32 row = 0; row < quint32(m_new.size()); ++row) {
            if (m_isDropped[row])
                continue;
            const auto place = quint32(table.size());
            merger.append(row);
            const quint32 old = m_oldOf[row];
            if (old == None) {
                m_step.change.added.push_back(place);
                continue;
            }
            m_step.change.newRow[old] = place;
            if (!isSame(m_old, old, m_new, row))
                m_step.change.changed.push_back(place);
            if (!m_step.doubted.isEmpty())
                m_step.doubted.remove(m_new.id(row));
        }
    }

    /// A listing that lacks a row can still bring another name of its server.
    void noteRenamed(const BackupTable &table)
    {
        std::vector<bool> isRenamed(size_t(table.servers().size()), false);
        for (qsizetype i = 0; i < table.servers().size(); ++i) {
            const qsizetype before = m_old.serverIndex(table.servers()[i].id);
            isRenamed[size_t(i)] = before >= 0 && m_old.servers()[before].name != table.servers()[i].name;
        }
        for (quint32 row = 0; row < m_keptRows; ++row) {
            if (isRenamed[table.row(row).server])
                m_step.change.changed.push_back(row);
        }
    }

    const SharedCatalog &m_before;
    const BackupTable &m_old;
    const Listing &m_listing;
    const BackupTable &m_new;
    const QSet<ResourceId> &m_expectedGone;
    CatalogStep m_step;
    std::vector<quint32> m_oldOf;
    std::vector<quint32> m_newOf;
    std::vector<bool> m_isDropped;
    quint32 m_keptRows = 0; ///< they come first
};

} // namespace

CatalogStep nextCatalog(const SharedCatalog &before, const Listing &listing, const QSet<ResourceId> &expectedGone,
                        const QSet<ResourceId> &doubted)
{
    return StepBuilder(before, listing, expectedGone, doubted).build();
}

} // namespace bewarje
