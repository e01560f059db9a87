// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/timestamp.h"

#include <QString>
#include <QVariant>

#include <optional>

class QSqlDatabase;
class QSqlError;

namespace bewarje {

/// The journal's SQLite file and the one connection to it: whether it can be used, and what becomes of it where
/// it is damaged. Made, used and destroyed on one thread, which it blocks.
class RecordFile
{
public:
    static constexpr int SchemaVersion = 1;

    enum class Health : quint8 { Good, Damaged, Newer, Unusable };
    enum class Access : quint8 { Read, Write };

    explicit RecordFile(QString fileName);
    RecordFile(const RecordFile &) = delete;
    RecordFile &operator=(const RecordFile &) = delete;
    ~RecordFile();

    /// What the file is. Only a transaction that was cut off outside of a -wal is taken back; nothing else is
    /// changed. Stays connected where the file can be read.
    [[nodiscard]] Health inspect();
    /// The name that it has then, its companions with it; empty where that failed: all or none of them are moved.
    /// Only while it is closed.
    [[nodiscard]] QString moveAside(Timestamp now);

    /// Anew where there was a connection, of which no query may be left.
    [[nodiscard]] Health connectTo(Access access);
    void close();
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] Health run(const QString &statement);
    /// The first value of the first row; nothing where that fails, see health().
    [[nodiscard]] std::optional<QVariant> ask(const QString &question);
    /// That of the last question which failed.
    [[nodiscard]] Health health() const { return m_health; }
    /// What `error` says about the file; its words become the problem().
    [[nodiscard]] Health healthOf(const QSqlError &error);

    /// Of the schema that inspect() found; 0: the file is new.
    [[nodiscard]] int version() const { return m_version; }
    /// The system's words about what failed last.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    Health check(Access access);
    Health checkParts();

    const QString m_fileName;
    const QString m_connection; ///< unique in the program
    QString m_problem;
    int m_problemCode = 0; ///< SQLite's, of the same
    Health m_health = Health::Good;
    int m_version = 0;
};

} // namespace bewarje
