// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activityentry.h"
#include "app/records/journal.h"
#include "app/records/recordfile.h"

#include <QSqlQuery>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace bewarje {

/// What stands in the journal's SQLite file: WAL, synchronous=FULL, one row an operation, one transaction a call. Made,
/// used and destroyed on one thread, which it blocks. Its schema has a version: a newer one is only read.
class RecordStore
{
public:
    /// Ids from here on were given while what the file holds was not known; others count on from the highest below.
    static constexpr OperationId FirstApart = OperationId(1) << 62;

    struct Opening
    {
        JournalFacts facts;
        OperationId lastId = 0;
        QList<OperationRecord> live; ///< of all accounts, by id; see Journal::liveRecords
    };

    explicit RecordStore(QString fileName) : m_file(std::move(fileName)) {}

    /// Makes the file where there is none. A damaged one is moved aside as it is, never deleted, and a new one
    /// begun; a newer program's is not changed by a byte. What was an intent becomes unknown: the program that
    /// sent it is gone.
    Opening open(Timestamp now);
    /// For reading beside a program that may be writing; makes, moves and changes nothing.
    JournalFacts openReadOnly();

    /// All or none; the system's words where it failed.
    [[nodiscard]] std::optional<QString> write(const QList<OperationRecord> &records);
    /// Newest first.
    [[nodiscard]] std::vector<ActivityEntry> entries();
    [[nodiscard]] std::optional<OperationRecord> record(OperationId id);
    /// Every row as it is at one moment, oldest first, until `take` answers false. False where that, or the
    /// reading, failed.
    bool forEach(const std::function<bool(const OperationRecord &)> &take);
    /// The system's words about what failed last.
    [[nodiscard]] const QString &problem() const { return m_file.problem(); }

private:
    using Health = RecordFile::Health;

    Health begin(Opening &opening, Timestamp now);
    Health interruptIntents(QList<OperationRecord> &live);
    Health readLive(Opening &opening, Timestamp now);
    void close();

    RecordFile m_file;
    std::unique_ptr<QSqlQuery> m_upsertQuery; ///< where it is open for writing
};

} // namespace bewarje
