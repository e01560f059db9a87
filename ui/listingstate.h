// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace bewarje {

/// The status bar's words about how current the list is, and about what runs.
class ListingState
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::ListingState)

public:
    /// "3 backups · 13.4 GB · as of 10:42:05".
    [[nodiscard]] static QString sentence(const BackupCatalog &backups, const Refresher::State &state,
                                          const Texts &texts);
    /// "Loading page 12 of 84…"
    [[nodiscard]] static QString progress(const ListingProgress &progress, const Texts &texts);
    /// "1 backup running · 2 actions under way"; empty where nothing runs.
    [[nodiscard]] static QString running(const CatalogVersion &version, const QList<OperationRecord> &underWay);
};

} // namespace bewarje
