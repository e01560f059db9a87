// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/records/storefolder.h"

#include "tests/app/records/recordsamples.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace bewarje::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Connection = u"harm"_s;

/// Runs `work` on a connection that is gone afterwards.
template<typename Work>
auto withDatabase(const QString &file, Work work)
{
    auto result = [&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, Connection);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        return work(query);
    }();
    QSqlDatabase::removeDatabase(Connection);
    return result;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

StoreFolder::StoreFolder() = default;

bool StoreFolder::fill(int count) const
{
    RecordStore store(file());
    if (store.open(Timestamp::fromMSecs(0)).facts.state != JournalFacts::State::Ready)
        return false;
    QList<OperationRecord> records;
    for (int id = 1; id <= count; ++id) {
        const auto state = id % 4 == 0 ? OperationState::Waiting : OperationState::Done;
        records.append(plainRecord(OperationId(id), state));
        if (id % 5 == 0)
            records.last().message = hostileTexts().constLast();
    }
    return !store.write(records);
}

bool StoreFolder::fillAndKill(int count) const
{
    if (!fill(count))
        return false;
    QMap<QString, QByteArray> left;
    {
        RecordStore store(file());
        store.open(Timestamp::fromMSecs(0));
        if (store.write({plainRecord(OperationId(count) + 1, OperationState::Intent)}))
            return false;
        left = contents();
    }
    return restore(left) && !left.value(u"journal.sqlite-wal"_s).isEmpty();
}

bool StoreFolder::restore(const QMap<QString, QByteArray> &contents) const
{
    for (auto one = contents.constBegin(); one != contents.constEnd(); ++one) {
        QFile made(path(one.key()));
        if (!made.open(QIODevice::WriteOnly) || made.write(one.value()) != one.value().size())
            return false;
    }
    return true;
}

QMap<QString, QByteArray> StoreFolder::cutOff(const QStringList &statements) const
{
    const QMap<QString, QByteArray> left = withDatabase(file(), [&](QSqlQuery &query) {
        for (const QString &statement : statements)
            if (!query.exec(statement))
                return QMap<QString, QByteArray>();
        return contents();
    });
    return restore(left) ? left : QMap<QString, QByteArray>();
}

bool StoreFolder::run(const QString &statement) const
{
    return withDatabase(file(), [&](QSqlQuery &query) { return query.exec(statement); });
}

QVariant StoreFolder::value(const QString &statement) const
{
    return withDatabase(
        file(), [&](QSqlQuery &query) { return query.exec(statement) && query.next() ? query.value(0) : QVariant(); });
}

QMap<QString, QByteArray> StoreFolder::contents() const
{
    QMap<QString, QByteArray> result;
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files))
        result.insert(name, contentOf(path(name)));
    return result;
}

QByteArray StoreFolder::bytes() const
{
    return contentOf(file());
}

bool StoreFolder::setBytes(const QByteArray &bytes) const
{
    QFile changed(file());
    return changed.open(QIODevice::WriteOnly | QIODevice::Truncate) && changed.write(bytes) == bytes.size();
}

int StoreFolder::rowsOf(RecordStore &store)
{
    int count = 0;
    return store.forEach([&count](const OperationRecord &) { return ++count > 0; }) ? count : -1;
}

QList<OperationRecord> StoreFolder::allOf(RecordStore &store)
{
    QList<OperationRecord> records;
    store.forEach([&records](const OperationRecord &record) {
        records.append(record);
        return true;
    });
    return records;
}

} // namespace bewarje::tests
