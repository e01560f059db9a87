// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"

#include "app/records/recordrow.h"

#include <QDateTime>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

// Codes of SQLite's own, which Qt tells as text (sqlite.org/rescode.html).
constexpr int MissingTable = 1; // any error in a statement of ours means that
constexpr int Corrupt = 11;
constexpr int NotADatabase = 26;
constexpr int ExtendedMask = 0xff;

constexpr qint64 DayMSecs = 24LL * 60 * 60 * 1000;

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
    m_insert.reset();
    if (!QSqlDatabase::contains(m_connection))
        return;
    database().close();
    QSqlDatabase::removeDatabase(m_connection);
}

RecordStore::Health RecordStore::healthOf(const QSqlError &error)
{
    m_problem = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const int code = error.nativeErrorCode().toInt() & ExtendedMask;
    return code == MissingTable || code == Corrupt || code == NotADatabase ? Health::Damaged : Health::Unusable;
}

RecordStore::Health RecordStore::run(const QString &statement)
{
    QSqlQuery query(database());
    return query.exec(statement) ? Health::Good : healthOf(query.lastError());
}

RecordStore::Health RecordStore::connectTo()
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_fileName);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    // It accepts garbage: the checks that follow find it.
    return database.open() ? Health::Good : healthOf(database.lastError());
}

RecordStore::Health RecordStore::prepareFile()
{
    if (const Health health = connectTo(); health != Health::Good)
        return health;
    QSqlQuery query(database());
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return healthOf(query.lastError());
    if (const QString words = query.value(0).toString(); words != "ok"_L1) {
        m_problem = words;
        return Health::Damaged;
    }
    query.finish();
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return healthOf(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > SchemaVersion)
        return Health::Newer;
    QStringList statements{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"BEGIN IMMEDIATE"_s};
    if (version == 0)
        statements += recordrow::schema() + QStringList{u"PRAGMA user_version=%1"_s.arg(SchemaVersion)};
    statements +=
        {u"UPDATE operation SET state = 'unknown', cause = 'interrupted' WHERE state = 'intent'"_s, u"COMMIT"_s};
    for (const QString &statement : std::as_const(statements))
        if (const Health health = run(statement); health != Health::Good)
            return health;
    m_insert = std::make_unique<QSqlQuery>(database());
    return m_insert->prepare(recordrow::upsert()) ? Health::Good : healthOf(m_insert->lastError());
}

RecordStore::Opening RecordStore::open(Timestamp now)
{
    Opening opening;
    Health health = prepareFile();
    if (health == Health::Damaged) {
        close();
        opening.facts.movedAside = moveAside(now);
        health = opening.facts.movedAside.isEmpty() ? Health::Unusable : prepareFile();
    }
    using State = JournalFacts::State;
    opening.facts.state = health == Health::Good    ? State::Ready
                          : health == Health::Newer ? State::ReadOnly
                                                    : State::Failed;
    if (opening.facts.state == State::Failed) {
        opening.facts.detail = m_problem;
        close();
    } else {
        readLive(opening, now);
    }
    return opening;
}

JournalFacts RecordStore::openReadOnly()
{
    using State = JournalFacts::State;
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(m_fileName);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s);
    const bool isOpen = QFile::exists(m_fileName) && database.open();
    QSqlQuery query(database);
    // The first question that the file has to be read for.
    if (isOpen && query.exec(u"SELECT COUNT(*) FROM operation"_s))
        return {State::ReadOnly, {}, {}};
    (void)healthOf(isOpen ? query.lastError() : database.lastError());
    return {State::Failed, m_problem, {}};
}

QString RecordStore::moveAside(Timestamp now)
{
    const QString stamp = now.toDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = m_fileName + u".damaged-" + stamp;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = m_fileName + u".damaged-" + stamp + u'-' + QString::number(number);
    if (!QFile::rename(m_fileName, aside))
        return {};
    // What was not yet taken into the file belongs to it.
    for (const QLatin1StringView companion : {"-wal"_L1, "-shm"_L1})
        if (QFile::exists(m_fileName + companion) && !QFile::rename(m_fileName + companion, aside + companion))
            QFile::remove(m_fileName + companion); // beside the new file it would be taken for its own
    return aside;
}

void RecordStore::readLive(Opening &opening, Timestamp now)
{
    QSqlQuery query(database());
    if (query.exec(u"SELECT MAX(id) FROM operation"_s) && query.next())
        opening.lastId = query.value(0).toULongLong();
    query.finish();
    query.setForwardOnly(true);
    query.prepare(recordrow::select()
                  + u" WHERE state IN ('planned', 'waiting', 'intent', 'unknown') OR kind IN ('keep', 'unkeep')"
                    " OR (kind = 'restore' AND sent_at > ?) ORDER BY id");
    query.bindValue(0, now.msecs() - DayMSecs);
    query.exec();
    while (query.next())
        opening.live.append(recordrow::read(query));
}

std::optional<QString> RecordStore::write(const QList<OperationRecord> &records)
{
    if (!m_insert)
        return m_problem.isEmpty() ? u"not open"_s : m_problem;
    QSqlDatabase database = this->database();
    if (records.size() == 1) {
        recordrow::bind(*m_insert, records.constFirst());
        if (m_insert->exec())
            return {};
        (void)healthOf(m_insert->lastError());
        return m_problem;
    }
    bool isWritten = database.transaction();
    for (qsizetype i = 0; isWritten && i < records.size(); ++i) {
        recordrow::bind(*m_insert, records.at(i));
        isWritten = m_insert->exec();
    }
    if (isWritten && database.commit())
        return {};
    (void)healthOf(m_insert->lastError().isValid() ? m_insert->lastError() : database.lastError());
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
