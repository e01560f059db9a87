// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/creationplan.h"
#include "ui/dialogs/servernaming.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace bewarje {

/// What speaks against another backup, in words. All texts are plain and bounded.
class EarlierText
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::EarlierText)

public:
    /// "made 4 min ago", "in progress, begun 3 min ago"; empty where nothing speaks against another.
    [[nodiscard]] static QString of(const EarlierBackup &earlier, const Texts &texts, Timestamp now);
    /// A line a server, "web-server-01: made 4 min ago"; a few, and how many more there are.
    [[nodiscard]] static QString lines(const QList<CreationItem> &duplicates, const SharedNames &shared,
                                       const Texts &texts, Timestamp now);
};

} // namespace bewarje
