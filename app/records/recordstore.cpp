// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"

#include "app/records/recordrow.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

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

constexpr qint64 DayMSecs = 24LL * 60 * 60 * 1000;

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

RecordStore::RecordStore(QString fileName)
    : m_fileName(std::move(fileName)), m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

RecordStore::~RecordStore()
{
    close();
}

QSqlDatabase RecordStore::database() const
{
    return QSqlDatabase::database(m_connection, false);
}

void RecordStore::close()
{
    m_upsertQuery.reset();
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

RecordStore::Health RecordStore::healthOf(const QSqlError &error)
{
    m_problem = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    m_problemCode = error.nativeErrorCode().toInt() & ExtendedMask;
    const bool isDamaged = m_problemCode == MissingTable || m_problemCode == Corrupt || m_problemCode == NotADatabase;
    return isDamaged ? Health::Damaged : Health::Unusable;
}

/// The first value of the first row; nothing where that fails, which healthOf() was told then.
std::optional<QVariant> RecordStore::ask(const QString &question)
{
    QSqlQuery query(database());
    if (query.exec(question) && query.next())
        return query.value(0);
    m_health = healthOf(query.lastError());
    return {};
}

RecordStore::Health RecordStore::run(const QString &statement)
{
    QSqlQuery query(database());
    return query.exec(statement) ? Health::Good : healthOf(query.lastError());
}

RecordStore::Health RecordStore::connectTo(Access access)
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_fileName);
    database.setConnectOptions(access == Access::Read ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
                                                      : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    // It accepts garbage: the checks that follow find it.
    return database.open() ? Health::Good : healthOf(database.lastError());
}

/// What the file is, without a change to it: one that is closed after writing takes its -wal in.
RecordStore::Health RecordStore::inspect()
{
    m_version = 0;
    const qint64 size = sizeOf(m_fileName);
    const bool hasContent = size > 0 || sizeOf(m_fileName + companions.front()) > 0;
    if (size < SmallestSize) { // SQLite begins a file of one byte anew, and deletes a -wal without its file
        m_problem = u"file is not a database"_s;
        return hasContent ? Health::Damaged : Health::Good;
    }
    const Health health = check(Access::Read);
    // A transaction that was cut off outside of a -wal is taken back first, which needs to write.
    return health == Health::Unusable && m_problemCode == ReadOnlyAccess ? check(Access::Write) : health;
}

RecordStore::Health RecordStore::check(Access access)
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

RecordStore::Health RecordStore::checkParts()
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

/// Makes the file ready for writing, and reads what is live.
RecordStore::Health RecordStore::begin(Opening &opening, Timestamp now)
{
    if (const Health health = connectTo(Access::Write); health != Health::Good)
        return health;
    QStringList statements{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"BEGIN IMMEDIATE"_s};
    if (m_version == 0)
        statements += {recordrow::schema(), u"PRAGMA user_version=%1"_s.arg(SchemaVersion)};
    for (const QString &statement : std::as_const(statements))
        if (const Health health = run(statement); health != Health::Good)
            return health;
    if (const Health health = readLive(opening, now); health != Health::Good)
        return health;
    if (const Health health = interruptIntents(opening.live); health != Health::Good)
        return health;
    if (const Health health = run(u"COMMIT"_s); health != Health::Good)
        return health;
    m_upsertQuery = std::make_unique<QSqlQuery>(database());
    return m_upsertQuery->prepare(recordrow::upsert()) ? Health::Good : healthOf(m_upsertQuery->lastError());
}

RecordStore::Health RecordStore::interruptIntents(QList<OperationRecord> &live)
{
    QStringList ids{u"0"_s}; // which no row has: what takes no writing says so here, not at the first intent
    for (OperationRecord &record : live) {
        if (record.state != OperationState::Intent)
            continue;
        record.state = OperationState::Unknown;
        record.cause = OperationCause::Interrupted;
        ids.append(QString::number(record.id));
    }
    return run(
        u"UPDATE operation SET state = 'unknown', cause = 'interrupted' WHERE id IN (%1)"_s.arg(ids.join(u", ")));
}

RecordStore::Opening RecordStore::open(Timestamp now)
{
    Opening opening;
    Health health = inspect();
    if (health == Health::Good)
        health = begin(opening, now);
    if (health == Health::Damaged) {
        close();
        opening = {};
        opening.facts.movedAside = moveAside(now);
        m_version = 0;
        health = opening.facts.movedAside.isEmpty() ? Health::Unusable : begin(opening, now);
    }
    using State = JournalFacts::State;
    opening.facts.state = health == Health::Good    ? State::Ready
                          : health == Health::Newer ? State::ReadOnly
                                                    : State::Failed;
    if (health == Health::Newer) {
        (void)readLive(opening, now); // as far as it can be understood
    } else if (health != Health::Good) {
        opening.facts.detail = m_problem;
        close();
    }
    return opening;
}

JournalFacts RecordStore::openReadOnly()
{
    using State = JournalFacts::State;
    // The first question that the file has to be read for.
    if (connectTo(Access::Read) == Health::Good && ask(u"SELECT COUNT(*) FROM operation"_s))
        return {State::ReadOnly, {}, {}};
    close();
    return {State::Failed, m_problem, {}};
}

QString RecordStore::moveAside(Timestamp now)
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
    return renameAll(names) ? aside : QString();
}

RecordStore::Health RecordStore::readLive(Opening &opening, Timestamp now)
{
    const std::optional<QVariant> lastId = ask(u"SELECT MAX(id) FROM operation WHERE id < %1"_s.arg(FirstApart));
    if (!lastId)
        return m_health;
    opening.lastId = lastId->toULongLong();
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(recordrow::select()
                  + u" WHERE state IN ('planned', 'waiting', 'intent', 'unknown') OR kind IN ('keep', 'unkeep')"
                    " OR (kind = 'restore' AND sent_at > ?) ORDER BY id");
    query.bindValue(0, now.msecs() - DayMSecs);
    query.exec();
    while (query.next())
        opening.live.append(recordrow::read(query));
    return query.lastError().isValid() ? healthOf(query.lastError()) : Health::Good;
}

std::optional<QString> RecordStore::write(const QList<OperationRecord> &records)
{
    if (!m_upsertQuery)
        return m_problem.isEmpty() ? u"not open"_s : m_problem;
    QSqlDatabase database = this->database();
    if (records.size() == 1) {
        recordrow::bind(*m_upsertQuery, records.constFirst());
        if (m_upsertQuery->exec())
            return {};
        (void)healthOf(m_upsertQuery->lastError());
        return m_problem;
    }
    bool isWritten = database.transaction();
    for (qsizetype i = 0; isWritten && i < records.size(); ++i) {
        recordrow::bind(*m_upsertQuery, records.at(i));
        isWritten = m_upsertQuery->exec();
    }
    if (isWritten && database.commit())
        return {};
    (void)healthOf(m_upsertQuery->lastError().isValid() ? m_upsertQuery->lastError() : database.lastError());
    database.rollback();
    return m_problem;
}

std::vector<ActivityEntry> RecordStore::entries()
{
    std::vector<ActivityEntry> entries;
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.exec(recordrow::selectEntries() + u" ORDER BY id DESC");
    EntryReader reader;
    while (query.next())
        entries.push_back(reader.read(query));
    return entries;
}

std::optional<OperationRecord> RecordStore::record(OperationId id)
{
    QSqlQuery query(database());
    query.prepare(recordrow::select() + u" WHERE id = ?");
    query.bindValue(0, qint64(id));
    if (!query.exec() || !query.next())
        return {};
    return recordrow::read(query);
}

bool RecordStore::forEach(const std::function<bool(const OperationRecord &)> &take)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    bool isTaken = query.exec(recordrow::select() + u" ORDER BY id");
    while (isTaken && query.next())
        isTaken = take(recordrow::read(query));
    if (!query.lastError().isValid())
        return isTaken;
    (void)healthOf(query.lastError());
    return false;
}

} // namespace bewarje
