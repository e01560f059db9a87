// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the record before each request costs: an intent through the journal, from the call to its signal, against a
// bare SQLite transaction of the same row (same schema, WAL, synchronous=FULL, everything bound before), in turn
// and on the same disk, the median of each. And the start on a journal of 100,000 rows against SQLite's quick check
// of the same file. `bench_journal` prints a table, `bench_journal --json` one object a line. The files are made in
// the folder that it is started in: a disk in memory would say nothing.

#include "app/domain/clock.h"
#include "app/records/recordrow.h"
#include "app/records/recordstore.h"
#include "app/records/sqljournal.h"
#include "tests/bench/benchmark.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <algorithm>
#include <vector>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Rounds = 400;
constexpr int Rows = 100'000;
constexpr int KnownIds = 30;

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

/// A deletion or a creation as they are: a month of daily backups is known.
OperationRecord recordOf(OperationId id, Timestamp now)
{
    OperationRecord record;
    record.id = id;
    record.batch = id;
    record.kind = id % 2 == 0 ? OperationKind::Create : OperationKind::Delete;
    record.state = OperationState::Intent;
    record.accountKey = u"default/https://admin.vps.org/api/v1/operator@example.com"_s;
    record.base = u"https://admin.vps.org/api/v1"_s;
    record.server = {{u"12345"_s, ResourceId::JsonType::Number}, u"web-server-01"_s};
    record.plannedAt = record.sentAt = record.serverTime = now;
    if (record.kind == OperationKind::Create) {
        record.description = u"Backup of 16 Jan 2025, 03:00 · bw-k7qd"_s;
        record.tag = u" · bw-k7qd"_s;
        for (int i = 0; i < KnownIds; ++i)
            record.knownIds.append({QString::number(123'456 + i), ResourceId::JsonType::Number});
    } else {
        record.backup.emplace();
        record.backup->id = {u"123456"_s, ResourceId::JsonType::Number};
        record.backup->server = record.server;
        record.backup->typeWord = u"automatic"_s;
        record.backup->statusWord = u"completed"_s;
        record.backup->size = {BackupSize::Kind::Known, 4523};
        record.backup->createdAt = now;
        record.backup->description = u"Automatic daily backup"_s;
    }
    return record;
}

/// The same rows by nothing but SQLite.
class BareStore
{
public:
    explicit BareStore(const QString &fileName)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
        database.setDatabaseName(fileName);
        database.open();
        QSqlQuery query(database);
        for (const QString &statement :
             {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, recordrow::schema()})
            if (!query.exec(statement))
                qFatal("%s", qPrintable(statement));
        m_upsertQuery = QSqlQuery(database);
        m_upsertQuery.prepare(recordrow::upsert());
    }
    ~BareStore()
    {
        m_upsertQuery = QSqlQuery();
        QSqlDatabase::removeDatabase(u"bare"_s);
    }
    BareStore(const BareStore &) = delete;
    BareStore &operator=(const BareStore &) = delete;

    void bind(const OperationRecord &record) { recordrow::bind(m_upsertQuery, record); }
    void write()
    {
        if (!m_upsertQuery.exec())
            qFatal("the bare row was not written");
    }

private:
    QSqlQuery m_upsertQuery;
};

/// Writes a row through the journal, and when that is told one by SQLite alone; so many times.
class Turns : public QObject
{
public:
    Turns(SqlJournal &journal, BareStore &bare, const Clock &clock) : m_journal(journal), m_bare(bare), m_clock(clock)
    {
        connect(&journal, &Journal::factsChanged, this, &Turns::next);
        connect(&journal, &Journal::recorded, this, &Turns::take);
        connect(&journal, &Journal::recordFailed, this, [] { qFatal("the row was not written"); });
    }

    std::vector<double> ours;
    std::vector<double> bare;

private:
    void next()
    {
        const OperationRecord record = recordOf(m_journal.nextId(), m_clock.now());
        m_timer.start();
        m_journal.record(record);
    }

    void take(const OperationRecord &record)
    {
        ours.push_back(double(m_timer.nsecsElapsed()) / 1e6);
        m_bare.bind(record);
        m_timer.start();
        m_bare.write();
        bare.push_back(double(m_timer.nsecsElapsed()) / 1e6);
        if (ours.size() < Rounds)
            next();
        else
            QCoreApplication::quit();
    }

    SqlJournal &m_journal;
    BareStore &m_bare;
    const Clock &m_clock;
    QElapsedTimer m_timer;
};

void measureIntents(const Benchmark &benchmark, const QTemporaryDir &folder)
{
    const Clock clock;
    BareStore bare(folder.filePath(u"bare.sqlite"_s));
    SqlJournal journal(folder.filePath(u"journal.sqlite"_s), clock, [] { return std::optional<QString>(); });
    const Turns turns(journal, bare, clock);
    journal.open();
    QCoreApplication::exec();
    benchmark.add(u"Intent through the journal, against a bare transaction of its row"_s, median(turns.ours),
                  median(turns.bare), u"ms"_s);
}

void measureStart(const Benchmark &benchmark, const QTemporaryDir &folder)
{
    const Clock clock;
    const QString file = folder.filePath(u"many.sqlite"_s);
    {
        RecordStore store(file);
        store.open(clock.now());
        QList<OperationRecord> records;
        for (OperationId id = 1; id <= Rows; ++id) {
            records.append(recordOf(id, clock.now()));
            records.last().state = OperationState::Done;
        }
        if (store.write(records))
            qFatal("the rows were not written");
    }
    const double ours = Benchmark::milliseconds(5, [&] {
        RecordStore store(file);
        if (store.open(clock.now()).lastId != Rows)
            qFatal("the rows were not read");
    });
    const double check = Benchmark::milliseconds(5, [&] {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
            database.setDatabaseName(file);
            database.open();
            QSqlQuery query(database);
            query.exec(u"PRAGMA quick_check(1)"_s);
            query.next();
        }
        QSqlDatabase::removeDatabase(u"check"_s);
    });
    benchmark.add(u"Start on a journal of 100,000 rows, against its quick check"_s, ours, check, u"ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool asJson = QCoreApplication::arguments().value(1) == "--json"_L1;
    const Benchmark benchmark(asJson);
    const QTemporaryDir folder(u"bench_journal-XXXXXX"_s);
    measureIntents(benchmark, folder);
    measureStart(benchmark, folder);
    return 0;
}
