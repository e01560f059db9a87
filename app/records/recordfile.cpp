// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordfile.h"

#include "app/records/recordrow.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>
#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

// Codes of SQLite's own, which Qt tells as text (sqlite.org/rescode.html).
constexpr int MissingTable = 1; // any error in a statement of ours means that
constexpr int ReadOnlyAccess = 8;
constexpr int Corrupt = 11;
constexpr int NotADatabase = 26;
constexpr int ExtendedMask = 0xff;

constexpr qint64 SmallestSize = 100; // the header: sqlite.org/fileformat2.html

// What was not yet taken into the file, and the index of that, belong to it.
constexpr std::array companions{"-wal"_L1, "-shm"_L1};

/// In bytes, 0 where there is none.
qint64 sizeOf(const QString &fileName)
{
    return QFileInfo(fileName).size();
}

/// All or none of them.
bool renameAll(const QList<std::pair<QString, QString>> &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (QFile::rename(names.at(i).first, names.at(i).second))
            continue;
        while (--i >= 0)
            QFile::rename(names.at(i).second, names.at(i).first);
        return false;
    }
    return true;
}

} // namespace

RecordFile::RecordFile(QString fileName)
    : m_fileName(std::move(fileName)), m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

RecordFile::~RecordFile()
{
    close();
}

QSqlDatabase RecordFile::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void RecordFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

RecordFile::Health RecordFile::healthOf(const QSqlError &error)
{
    m_problem = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    m_problemCode = error.nativeErrorCode().toInt() & ExtendedMask;
    const bool isDamaged = m_problemCode == MissingTable || m_problemCode == Corrupt || m_problemCode == NotADatabase;
    return isDamaged ? Health::Damaged : Health::Unusable;
}

std::optional<QVariant> RecordFile::ask(const QString &question)
{
    QSqlQuery query(database());
    if (query.exec(question) && query.next())
        return query.value(0);
    m_health = healthOf(query.lastError());
    return {};
}

RecordFile::Health RecordFile::run(const QString &statement)
{
    QSqlQuery query(database());
    return query.exec(statement) ? Health::Good : healthOf(query.lastError());
}

RecordFile::Health RecordFile::connectTo(Access access)
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_fileName);
    database.setConnectOptions(access == Access::Read ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                      : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    // It accepts garbage: the checks that follow find it.
    return database.open() ? Health::Good : healthOf(database.lastError());
}

RecordFile::Health RecordFile::inspect()
{
    m_version = 0;
    const qint64 size = sizeOf(m_fileName);
    const bool hasContent = size > 0 || sizeOf(m_fileName + companions.front()) > 0;
    if (size < SmallestSize) { // SQLite begins a file of one byte anew, and deletes a -wal without its file
        m_problem = u"file is not a database"_s;
        return hasContent ? Health::Damaged : Health::Good;
    }
    const Health health = check(Access::Read); // one that is closed after writing takes its -wal in
    // A transaction that was cut off outside of a -wal is taken back first, which needs to write.
    return health == Health::Unusable && m_problemCode == ReadOnlyAccess ? check(Access::Write) : health;
}

RecordFile::Health RecordFile::check(Access access)
{
    if (const Health health = connectTo(access); health != Health::Good)
        return health;
    const std::optional<QVariant> words = ask(u"PRAGMA quick_check(1)"_s);
    const std::optional<QVariant> pageSize = ask(u"PRAGMA page_size"_s);
    if (!words || !pageSize)
        return m_health;
    if (words->toString() != "ok"_L1) {
        m_problem = words->toString();
        return Health::Damaged;
    }
    // What is missing of the last page is read as zeros. Beside a -wal it may stand there.
    if (sizeOf(m_fileName + companions.front()) == 0 && sizeOf(m_fileName) % pageSize->toLongLong() != 0) {
        m_problem = u"file is cut off"_s;
        return Health::Damaged;
    }
    return checkParts();
}

RecordFile::Health RecordFile::checkParts()
{
    const std::optional<QVariant> version = ask(u"PRAGMA user_version"_s);
    const std::optional<QVariant> parts = ask(u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!version || !parts)
        return m_health;
    m_version = version->toInt();
    if (m_version > SchemaVersion)
        return Health::Newer;
    if (m_version == SchemaVersion) {
        QSqlQuery query(database()); // asks for each column, and for ids that stand once
        return query.prepare(recordrow::upsert()) ? Health::Good : healthOf(query.lastError());
    }
    if (m_version == 0 && parts->toInt() == 0)
        return Health::Good;
    m_problem = u"not a journal"_s;
    return Health::Damaged;
}

QString RecordFile::moveAside(Timestamp now)
{
    const QString stamp = m_fileName + u".damaged-" + now.toDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const auto isTaken = [](const QString &name) {
        return QFile::exists(name) || QFile::exists(name + companions.front())
               || QFile::exists(name + companions.back());
    };
    QString aside = stamp;
    for (int number = 2; isTaken(aside); ++number)
        aside = stamp + u'-' + QString::number(number);
    // The file last: beside a new one its companions would be taken for that one's own.
    QList<std::pair<QString, QString>> names;
    for (const QLatin1StringView companion : companions)
        if (QFile::exists(m_fileName + companion))
            names.append({m_fileName + companion, aside + companion});
    if (QFile::exists(m_fileName))
        names.append({m_fileName, aside});
    if (!renameAll(names))
        return {};
    m_version = 0;
    return aside;
}

} // namespace bewarje
