// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/catalogversion.h"

#include <QList>

#include <span>
#include <vector>

namespace bewarje {

/// The selection of record: a set of backups, kept as sorted rows of one version and carried over to
/// the next by id. A view shows it; it is never read back from a view's guess.
class BackupSelection
{
public:
    void setVersion(SharedCatalog version);
    /// Carries the selection over; what is gone leaves it.
    void apply(const CatalogChange &change);

    [[nodiscard]] qsizetype count() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] bool contains(quint32 row) const;
    [[nodiscard]] std::span<const quint32> rows() const { return m_rows; }
    [[nodiscard]] QList<ResourceId> ids() const;
    /// The servers of the selected backups, each once, in the order of the rows.
    [[nodiscard]] QList<ResourceId> servers() const;
    /// The sum of the known sizes, in the provider's megabytes.
    [[nodiscard]] double megabytes() const;

    void clear() { m_rows.clear(); }
    void select(std::vector<quint32> rows); ///< in place of what was selected
    void add(std::vector<quint32> rows);
    void remove(std::vector<quint32> rows);
    /// Keeps only the rows that `isStaying` says yes to (a change of filter keeps what is still shown).
    template<typename Predicate>
    void keepOnly(Predicate isStaying)
    {
        std::erase_if(m_rows, [&isStaying](quint32 row) { return !isStaying(row); });
    }

private:
    SharedCatalog m_version;
    std::vector<quint32> m_rows;
};

} // namespace bewarje
