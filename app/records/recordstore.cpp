// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"

#include "app/records/recordrow.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariant>

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 DayMSecs = 24LL * 60 * 60 * 1000;

} // namespace

void RecordStore::close()
{
    m_upsertQuery.reset();
    m_file.close();
}

/// Makes the file ready for writing, and reads what is live.
RecordStore::Health RecordStore::begin(Opening &opening, Timestamp now)
{
    if (const Health health = m_file.connectTo(RecordFile::Access::Write); health != Health::Good)
        return health;
    QStringList statements{u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"BEGIN IMMEDIATE"_s};
    if (m_file.version() == 0)
        statements += {recordrow::schema(), u"PRAGMA user_version=%1"_s.arg(RecordFile::SchemaVersion)};
    for (const QString &statement : std::as_const(statements))
        if (const Health health = m_file.run(statement); health != Health::Good)
            return health;
    if (const Health health = readLive(opening, now); health != Health::Good)
        return health;
    if (const Health health = interruptIntents(opening.live); health != Health::Good)
        return health;
    if (const Health health = m_file.run(u"COMMIT"_s); health != Health::Good)
        return health;
    m_upsertQuery = std::make_unique<QSqlQuery>(m_file.database());
    return m_upsertQuery->prepare(recordrow::upsert()) ? Health::Good : m_file.healthOf(m_upsertQuery->lastError());
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
    return m_file.run(
        u"UPDATE operation SET state = 'unknown', cause = 'interrupted' WHERE id IN (%1)"_s.arg(ids.join(u", ")));
}

RecordStore::Opening RecordStore::open(Timestamp now)
{
    Opening opening;
    close();
    Health health = m_file.inspect();
    if (health == Health::Good)
        health = begin(opening, now);
    if (health == Health::Damaged) {
        close();
        opening = {};
        opening.facts.movedAside = m_file.moveAside(now);
        health = opening.facts.movedAside.isEmpty() ? Health::Unusable : begin(opening, now);
    }
    using State = JournalFacts::State;
    opening.facts.state = health == Health::Good    ? State::Ready
                          : health == Health::Newer ? State::ReadOnly
                                                    : State::Failed;
    if (health == Health::Newer) {
        (void)readLive(opening, now); // as far as it can be understood
    } else if (health != Health::Good) {
        opening.facts.detail = m_file.problem();
        close();
    }
    return opening;
}

JournalFacts RecordStore::openReadOnly()
{
    using State = JournalFacts::State;
    close();
    // The first question that the file has to be read for.
    if (m_file.connectTo(RecordFile::Access::Read) == Health::Good && m_file.ask(u"SELECT COUNT(*) FROM operation"_s))
        return {State::ReadOnly, {}, {}};
    close();
    return {State::Failed, m_file.problem(), {}};
}

RecordStore::Health RecordStore::readLive(Opening &opening, Timestamp now)
{
    const std::optional<QVariant> lastId = m_file.ask(u"SELECT MAX(id) FROM operation WHERE id < %1"_s.arg(FirstApart));
    if (!lastId)
        return m_file.health();
    opening.lastId = lastId->toULongLong();
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.prepare(recordrow::select()
                  + u" WHERE state IN ('planned', 'waiting', 'intent', 'unknown') OR kind IN ('keep', 'unkeep')"
                    " OR (kind = 'restore' AND sent_at > ?) ORDER BY id");
    query.bindValue(0, now.msecs() - DayMSecs);
    query.exec();
    while (query.next())
        opening.live.append(recordrow::read(query));
    return query.lastError().isValid() ? m_file.healthOf(query.lastError()) : Health::Good;
}

std::optional<QString> RecordStore::write(const QList<OperationRecord> &records)
{
    if (!m_upsertQuery)
        return m_file.problem().isEmpty() ? u"not open"_s : m_file.problem();
    QSqlDatabase database = m_file.database();
    if (records.size() == 1) {
        recordrow::bind(*m_upsertQuery, records.constFirst());
        if (m_upsertQuery->exec())
            return {};
        (void)m_file.healthOf(m_upsertQuery->lastError());
        return m_file.problem();
    }
    bool isWritten = database.transaction();
    for (qsizetype i = 0; isWritten && i < records.size(); ++i) {
        recordrow::bind(*m_upsertQuery, records.at(i));
        isWritten = m_upsertQuery->exec();
    }
    if (isWritten && database.commit())
        return {};
    (void)m_file.healthOf(m_upsertQuery->lastError().isValid() ? m_upsertQuery->lastError() : database.lastError());
    database.rollback();
    return m_file.problem();
}

std::vector<ActivityEntry> RecordStore::entries()
{
    std::vector<ActivityEntry> entries;
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    query.exec(recordrow::selectEntries() + u" ORDER BY id DESC");
    EntryReader reader;
    while (query.next())
        entries.push_back(reader.read(query));
    return entries;
}

std::optional<OperationRecord> RecordStore::record(OperationId id)
{
    QSqlQuery query(m_file.database());
    query.prepare(recordrow::select() + u" WHERE id = ?");
    query.bindValue(0, qint64(id));
    if (!query.exec() || !query.next())
        return {};
    return recordrow::read(query);
}

bool RecordStore::forEach(const std::function<bool(const OperationRecord &)> &take)
{
    QSqlQuery query(m_file.database());
    query.setForwardOnly(true);
    bool isTaken = query.exec(recordrow::select() + u" ORDER BY id");
    while (isTaken && query.next())
        isTaken = take(recordrow::read(query));
    if (!query.lastError().isValid())
        return isTaken;
    (void)m_file.healthOf(query.lastError());
    return false;
}

} // namespace bewarje
