// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/backupselection.h"
#include "ui/backups/backuptablemodel.h"

#include <QTableView>

#include <optional>

namespace bewarje {

/// The table of backups. Its selection of record is a BackupSelection: the view's own one guesses after
/// a change of rows, so it is cleared before each and made anew from the record afterwards.
class BackupsTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr qsizetype MostRanges = 2000;

    /// `backups` must outlive the table.
    explicit BackupsTable(BackupTableModel &backups, QWidget *parent = nullptr);

    [[nodiscard]] const BackupSelection &selection() const { return m_record; }
    [[nodiscard]] std::optional<ResourceId> currentBackup() const;
    /// The selected rows as shown, tab-separated with a line of titles; 10,000 rows at most.
    [[nodiscard]] QString selectedAsText() const;
    /// Columns that are shown, from the left.
    [[nodiscard]] QList<BackupColumn> shownColumns() const;
    void selectAll() override;

public slots:
    void refreshAges();

signals:
    void selectionChangedTo(qsizetype count);
    void currentBackupChanged();
    /// Too many separate ranges after a sort: nothing is selected any more.
    void selectionCleared();

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A visible row and where it was: the first one that is still shown stays there.
    struct Anchor
    {
        ResourceId id;
        int y = 0;
    };

    void takeFromView();
    void prepareChange();
    void finishChange();
    void restoreScroll();

    BackupTableModel &m_backups;
    BackupSelection m_record;
    bool m_isChanging = false;
    QList<Anchor> m_anchors; ///< empty: stays at the top
};

} // namespace bewarje
