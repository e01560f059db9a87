// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/clock.h"
#include "app/records/recordstore.h"
#include "tests/bench/benchmark.h"
#include "tests/support/filledjournal.h"
#include "ui/activity/activitymodel.h"

#include <QCoreApplication>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>
#include <QTimer>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 Many = 100'000;

/// What one writes first: the plain entries behind a QSortFilterProxyModel that looks at every column.
class PlainModel : public QAbstractTableModel
{
public:
    PlainModel(const ActivityTable &table, const ActivityText &words) : m_table(table), m_words(words) {}
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return int(m_table.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return ActivityModel::ColumnCount; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const ActivityEntry &entry = m_table.at(quint32(index.row()));
        const auto column = ActivityColumn(index.column());
        if (role == Qt::UserRole && column == ActivityColumn::When)
            return momentOf(entry).msecs();
        const bool isAsked = role == Qt::DisplayRole || role == Qt::UserRole;
        return isAsked ? QVariant(m_words.cell(entry, column)) : QVariant();
    }

private:
    const ActivityTable &m_table;
    const ActivityText &m_words;
};

void sortBy(const Benchmark &benchmark, ActivityModel &model, QSortFilterProxyModel &proxy, ActivityColumn column,
            const QString &name)
{
    const double ours = Benchmark::milliseconds(1, [&] { model.sort(int(column), Qt::AscendingOrder); });
    const double theirs = Benchmark::milliseconds(1, [&] { proxy.sort(int(column), Qt::AscendingOrder); });
    benchmark.add(name + u", QSortFilterProxyModel"_s, ours, theirs, u"ms"_s);
}

void filterBy(const Benchmark &benchmark, ActivityModel &model, QSortFilterProxyModel &proxy, const QString &text)
{
    ActivityFilter filter;
    filter.text = text;
    const double ours = Benchmark::milliseconds(1, [&] { model.setFilter(filter); });
    const double theirs = Benchmark::milliseconds(1, [&] { proxy.setFilterFixedString(text); });
    benchmark.add(u"100,000 actions: search “"_s + text + u"”, QSortFilterProxyModel"_s, ours, theirs, u"ms"_s);
}

/// From the entries that the journal's thread has read to a list in order; beside it what of that keeps the window
/// waiting.
void load(const Benchmark &benchmark, const ActivityText &words, const QLocale &locale)
{
    FilledJournal journal(Many);
    ActivityLog log(journal);
    ActivityModel model(log, locale, words);
    QElapsedTimer timer;
    QObject::connect(&log, &ActivityLog::stateChanged, &log, [&log] {
        if (log.state() == ActivityLog::State::Ready)
            QCoreApplication::quit();
    });
    // The longest time between two turns of the event loop.
    double longest = 0;
    QElapsedTimer turn;
    QTimer turns;
    QObject::connect(&turns, &QTimer::timeout, &turns, [&] {
        longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);
        turn.start();
    });
    turns.start(0);
    turn.start();
    timer.start();
    log.load();
    QCoreApplication::exec();
    const double ours = double(timer.nsecsElapsed()) / 1e6;
    longest = std::max(longest, double(turn.nsecsElapsed()) / 1e6);

    PlainModel plain(log.table(), words);
    QSortFilterProxyModel proxy;
    proxy.setSortRole(Qt::UserRole);
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    const double theirs = Benchmark::milliseconds(1, [&] {
        proxy.setSourceModel(&plain);
        proxy.sort(int(ActivityColumn::When), Qt::DescendingOrder);
    });
    benchmark.add(u"100,000 actions: load, QSortFilterProxyModel"_s, ours, theirs, u"ms"_s);
    benchmark.add(u"100,000 actions: window kept waiting by it, the same"_s, longest, theirs, u"ms"_s);
    for (const QString &text : {u"update 51"_s, u"web-server-17"_s, u"no such thing"_s}) {
        filterBy(benchmark, model, proxy, text);
        model.setFilter({});
        proxy.setFilterFixedString({});
    }
    sortBy(benchmark, model, proxy, ActivityColumn::Server, u"100,000 actions: sort by server"_s);
    sortBy(benchmark, model, proxy, ActivityColumn::When, u"100,000 actions: sort by time"_s);
}

/// Light entries against whole records, from the same file.
void read(const Benchmark &benchmark)
{
    const QTemporaryDir folder;
    RecordStore store(folder.filePath(u"journal.sqlite"_s));
    (void)store.open(Clock().now());
    QList<OperationRecord> records;
    records.reserve(Many);
    for (OperationId id = 1; id <= Many; ++id) {
        OperationRecord record = some::operation(id, OperationKind(id % 3));
        record.server.name = u"web-server-%1"_s.arg(id % 500);
        record.description = u"Before update %1"_s.arg(id);
        records.append(record);
    }
    (void)store.write(records);
    const double ours = Benchmark::milliseconds(2, [&] { (void)store.entries(); });
    const double theirs = Benchmark::milliseconds(2, [&] {
        QList<OperationRecord> whole;
        store.forEach([&whole](const OperationRecord &record) {
            whole.append(record);
            return true;
        });
    });
    benchmark.add(u"100,000 actions: read from the file, whole records"_s, ours, theirs, u"ms"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Benchmark benchmark(QCoreApplication::arguments().contains(u"--json"_s));
    const Texts texts(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());
    const ErrorText errors(texts);
    load(benchmark, ActivityText(texts, errors, {}), texts.locale());
    read(benchmark);
    return 0;
}
