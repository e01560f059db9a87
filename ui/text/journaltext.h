// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/journal.h"

#include <QCoreApplication>
#include <QString>

namespace bewarje {

/// Every sentence about the record of operations itself: what is wrong with it, then what to do.
class JournalText
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::JournalText)

public:
    /// Why nothing can be written; empty where it takes records or is being opened.
    [[nodiscard]] static QString state(const JournalFacts &facts);
    /// A damaged one was moved aside; empty where none was.
    [[nodiscard]] static QString movedAside(const JournalFacts &facts);
    /// One record was refused, with the system's words.
    [[nodiscard]] static QString refused(const QString &detail);
};

} // namespace bewarje
