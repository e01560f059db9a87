// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bewarje {

/// How the export of the whole record of operations ended: JSON Lines, one operation a line as recordjson
/// makes it, oldest first.
struct JournalExport
{
    enum class Outcome : quint8 {
        Written,
        NoJournal,  ///< nothing was recorded yet
        Unreadable, ///< no journal of ours, damaged, or no permission
        IsJournal,  ///< the target is a file of the journal itself, which writing would destroy
        CannotWrite
    };

    Outcome outcome = Outcome::Written;
    QString detail; ///< the system's words, where it failed
    qint64 records = 0;

    /// Blocks. Takes no lock and changes nothing in the journal, which another program may be writing: what
    /// is read is one moment of it. A file `target` holds all of it in the end, or is what it was before.
    [[nodiscard]] static JournalExport write(const QString &journalFile, const QString &target);
};

} // namespace bewarje
