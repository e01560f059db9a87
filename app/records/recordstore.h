// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activityentry.h"
#include "app/records/journal.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QSqlDatabase;
class QSqlError;

namespace bewarje {

/// The journal's SQLite file: WAL, synchronous=FULL, one row an operation, one transaction a call. Made, used
/// and destroyed on one thread, which it blocks. Its schema has a version: a newer one is only read.
class RecordStore
{
public:
    static constexpr int SchemaVersion = 1;
    /// Ids from here on were given while what the file holds was not known; others count on from the highest below.
    static constexpr OperationId FirstApart = OperationId(1) << 62;

    struct Opening
    {
        JournalFacts facts;
        OperationId lastId = 0;
        QList<OperationRecord> live; ///< of all accounts, by id; see Journal::liveRecords
    };

    explicit RecordStore(QString fileName);
    RecordStore(const RecordStore &) = delete;
    RecordStore &operator=(const RecordStore &) = delete;
    ~RecordStore();

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
    /// Every row, oldest first, until `take` answers false. False where that, or the reading, failed.
    bool forEach(const std::function<bool(const OperationRecord &)> &take);

private:
    enum class Health : quint8 { Good, Damaged, Newer, Unusable };
    enum class Access : quint8 { Read, Write };

    Health inspect();
    Health check(Access access);
    Health checkParts();
    Health begin(Opening &opening, Timestamp now);
    Health interruptIntents(QList<OperationRecord> &live);
    Health connectTo(Access access);
    [[nodiscard]] Health healthOf(const QSqlError &error);
    [[nodiscard]] std::optional<QVariant> ask(const QString &question);
    Health run(const QString &statement);
    void close();
    [[nodiscard]] QString moveAside(Timestamp now);
    Health readLive(Opening &opening, Timestamp now);
    [[nodiscard]] QSqlDatabase database() const;

    const QString m_fileName;
    const QString m_connection;     ///< unique in the program
    QString m_problem;              ///< the system's last words
    int m_problemCode = 0;          ///< SQLite's, of the same
    Health m_health = Health::Good; ///< that of the last question which failed
    int m_version = 0;              ///< of the schema that the file has; 0: it is new
    std::unique_ptr<QSqlQuery> m_upsertQuery;
};

} // namespace bewarje
