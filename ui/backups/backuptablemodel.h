// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/roworder.h"
#include "app/domain/clock.h"
#include "app/records/keepmarks.h"
#include "ui/backups/backupcells.h"
#include "ui/text/texts.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace bewarje {

/// The shown backups as a table: one version of the catalogue in one order, formatted on demand.
class BackupTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< StateMark as int
        RowRole,                 ///< the row in the version's table
        KindRole,                ///< BackupKind as int
        IsKeptRole               ///< the backup has a keep mark
    };
    static constexpr int ColumnCount = int(BackupColumn::Id) + 1;

    BackupTableModel(const Texts &texts, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    [[nodiscard]] const SharedCatalog &version() const { return m_version; }
    [[nodiscard]] const BackupFilter &filter() const { return m_filter; }
    [[nodiscard]] const RowSorting &sorting() const { return m_sorting; }
    /// Rows of the version's table, as shown.
    [[nodiscard]] const std::vector<quint32> &shownRows() const { return m_shown; }
    /// Where a row of the table is shown; -1 where it is not.
    [[nodiscard]] qsizetype positionOf(quint32 row) const;

    void setVersion(const SharedCatalog &version);
    void apply(const CatalogChange &change);
    void setFilter(const BackupFilter &filter);
    void setSorting(const RowSorting &sorting);
    /// These are shown as "Deleting…".
    void setDeleting(const QSet<ResourceId> &ids);
    void setKeepMarks(const KeepMarks &marks);
    /// Of a row of the version's table.
    [[nodiscard]] KeepMark keepMark(quint32 row) const;

public slots:
    /// Ages and expiries of these shown rows are told anew.
    void refreshAges(int first, int last);

signals:
    /// Before and after each change of the shown rows or their order, none where both stay.
    void shownAboutToChange();
    void shownChanged();
    /// The rows of the table are others: between the two, or alone where at most cells differ.
    void versionChanged(const bewarje::CatalogChange &change);

private:
    using Rows = std::vector<quint32>;

    void reorder();
    void takeVersion(const CatalogChange &difference);
    void setShown(Rows shown);
    /// Of each persistent index the row in the version's table, and the way back.
    [[nodiscard]] Rows persistentRows() const;
    void movePersistent(const Rows &rows);
    void tellCells(const Rows &rows);
    [[nodiscard]] bool isDeleting(quint32 row) const;
    [[nodiscard]] QString text(quint32 row, BackupColumn column) const;
    [[nodiscard]] QString toolTip(quint32 row, BackupColumn column) const;

    const Texts &m_texts;
    const BackupCells m_cells;
    const Clock &m_clock;
    SharedCatalog m_version;
    BackupFilter m_filter;
    RowSorting m_sorting;
    QSet<ResourceId> m_deleting;
    KeepMarks m_keepMarks;
    std::vector<quint32> m_shown;
    std::vector<quint32> m_position;
};

} // namespace bewarje
