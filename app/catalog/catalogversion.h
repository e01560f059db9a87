// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listing.h"
#include "app/catalog/catalogtexts.h"
#include "app/domain/backuptable.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace bewarje {

/// What the backups of one server add up to.
struct ServerSummary
{
    qsizetype count = 0;
    qsizetype good = 0;   ///< completed ones
    Timestamp newestGood; ///< created_at of the newest completed one; unknown where there is none
    qsizetype running = 0;
    bool lastFailed = false; ///< the newest backup that is not running is a failed one
};

/// What the program knows at one moment: immutable, shared between threads.
class CatalogVersion
{
public:
    CatalogVersion() = default;
    explicit CatalogVersion(BackupTable table);

    [[nodiscard]] const BackupTable &table() const { return m_table; }
    /// Of table().
    [[nodiscard]] const CatalogTexts &texts() const { return *m_texts; }
    /// The row of an id, -1 where it is not known.
    [[nodiscard]] qsizetype rowOf(const ResourceId &id) const;
    /// The same for a numeric key, of whichever table.
    [[nodiscard]] qsizetype rowOf(BackupTable::IdKey numeric) const;
    /// By the table's server index.
    [[nodiscard]] const std::vector<ServerSummary> &summaries() const { return m_summaries; }
    /// The rows of one server, newest first (unknown creation time first of all).
    [[nodiscard]] std::vector<quint32> rowsOfServer(const ResourceId &server) const;
    /// "Newest good": of one server, the completed backups with the latest created_at, each of them on
    /// a tie, and every completed one whose created_at cannot be read.
    [[nodiscard]] bool isNewestGood(qsizetype row) const;
    /// The sum of the known sizes, in the provider's megabytes.
    [[nodiscard]] double megabytes() const { return m_megabytes; }

private:
    BackupTable m_table;
    QHash<BackupTable::IdKey, quint32> m_rowOfId;
    std::vector<ServerSummary> m_summaries;
    double m_megabytes = 0;
    std::shared_ptr<const CatalogTexts> m_texts = std::make_shared<const CatalogTexts>();
};

using SharedCatalog = std::shared_ptr<const CatalogVersion>;

/// The step from one version to the next. Rows are those of the table named.
struct CatalogChange
{
    SharedCatalog before;
    SharedCatalog after;
    std::vector<quint32> added;   ///< rows of after
    std::vector<quint32> changed; ///< rows of after
    std::vector<quint32> removed; ///< rows of before
    /// For each row of before its row in after, or Gone.
    std::vector<quint32> newRow;
    static constexpr quint32 Gone = 0xffffffff;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::CatalogChange)
