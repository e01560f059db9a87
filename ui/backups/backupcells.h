// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/catalog/roworder.h"
#include "app/domain/backuptable.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace bewarje {

/// The cells of the table of backups, in words. May be used on any thread.
class BackupCells
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::BackupCells)

public:
    /// `texts` must outlive this.
    explicit BackupCells(const Texts &texts) : m_texts(texts) {}

    /// Safe to show. `now` is what ages count from.
    [[nodiscard]] QString shown(const BackupTable &table, quint32 row, BackupColumn column, Timestamp now) const;
    [[nodiscard]] QString toolTip(const BackupTable &table, quint32 row, BackupColumn column) const;
    /// For a file: texts whole and as they came, moments in UTC, sizes as plain numbers.
    [[nodiscard]] QString exported(const BackupTable &table, quint32 row, BackupColumn column, Timestamp now) const;
    [[nodiscard]] static QString exportedTitle(BackupColumn column);

private:
    const Texts &m_texts;
};

} // namespace bewarje
