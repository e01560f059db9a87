// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/roworder.h"
#include "tests/bench/benchmark.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QSortFilterProxyModel>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Now = 1'800'000'000'000;

BackupTable sample(int count)
{
    BackupTable table;
    table.reserve(count);
    quint32 random = 1;
    for (int i = 0; i < count; ++i) {
        random = random * 1'664'525U + 1'013'904'223U;
        const int server = int((random >> 8) % 5000);
        Backup backup;
        backup.id = {QString::number(i + 1), ResourceId::JsonType::Number};
        backup.server = {{QString::number(server), ResourceId::JsonType::Number}, u"web-server-%1"_s.arg(server)};
        backup.typeWord = i % 8 ? u"automatic"_s : u"manual"_s;
        backup.statusWord = u"completed"_s;
        backup.size = {BackupSize::Kind::Known, double(random >> 12)};
        backup.createdAt = Timestamp::fromMSecs(Now - qint64(random >> 4) * 20);
        // Each manual backup has words of its own, as the program's tag makes them.
        backup.description =
            i % 8 ? u"Automatic daily backup"_s : u"Before update %1 · bw-%2"_s.arg(random % 977).arg(i);
        table.append(backup);
    }
    return table;
}

/// What one writes first: the plain table behind a QSortFilterProxyModel.
class PlainModel : public QAbstractTableModel
{
public:
    explicit PlainModel(const BackupTable &table) : m_table(table) {}
    [[nodiscard]] int rowCount(const QModelIndex &) const override { return int(m_table.size()); }
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return int(BackupColumn::Id) + 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const BackupTable::Row &row = m_table.row(index.row());
        switch (BackupColumn(index.column())) {
        case BackupColumn::Server:
            return m_table.servers()[row.server].name;
        case BackupColumn::Created:
            return row.createdAt.msecs();
        case BackupColumn::Size:
            return row.megabytes;
        case BackupColumn::Description:
            return m_table.description(index.row());
        default:
            return {};
        }
    }

private:
    const BackupTable &m_table;
};

void sortBy(const Benchmark &benchmark, const CatalogVersion &version, PlainModel &plain, BackupColumn column,
            const QString &name)
{
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const auto sort = [&] {
        return orderedRows(version, {}, {column, Qt::AscendingOrder}, locale, Timestamp::fromMSecs(Now));
    };
    const double first = Benchmark::milliseconds(1, sort);
    const double ours = Benchmark::milliseconds(3, sort);
    QSortFilterProxyModel proxy;
    proxy.setSortLocaleAware(true);
    proxy.setSourceModel(&plain);
    const double theirs = Benchmark::milliseconds(1, [&] { proxy.sort(int(column), Qt::AscendingOrder); });
    benchmark.add(name + u", first time, QSortFilterProxyModel"_s, first, theirs, u"ms"_s);
    benchmark.add(name + u", again, QSortFilterProxyModel"_s, ours, theirs, u"ms"_s);
}

void filterBy(const Benchmark &benchmark, const CatalogVersion &version, PlainModel &plain, const BackupFilter &filter,
              BackupColumn column, const QString &text, const QString &name)
{
    const auto order = [&] { return orderedRows(version, filter, {}, QLocale::c(), Timestamp::fromMSecs(Now)); };
    order(); // what is made once a version: the texts without case and accents
    const double ours = Benchmark::milliseconds(3, order);
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&plain);
    proxy.setFilterKeyColumn(int(column));
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.sort(int(BackupColumn::Created), Qt::DescendingOrder);
    const double theirs = Benchmark::milliseconds(1, [&] {
        proxy.setFilterFixedString(text);
        Q_UNUSED(proxy.rowCount());
    });
    benchmark.add(name + u", QSortFilterProxyModel"_s, ours, theirs, u"ms"_s);
}

void measure(const Benchmark &benchmark, int count)
{
    const QString rows = QLocale(QLocale::English).toString(count) + u" rows: "_s;
    const CatalogVersion version(sample(count));
    PlainModel plain(version.table());
    sortBy(benchmark, version, plain, BackupColumn::Created, rows + u"sort by created"_s);
    sortBy(benchmark, version, plain, BackupColumn::Size, rows + u"sort by size"_s);
    sortBy(benchmark, version, plain, BackupColumn::Server, rows + u"sort by server"_s);
    sortBy(benchmark, version, plain, BackupColumn::Description, rows + u"sort by description"_s);
    BackupFilter byText;
    byText.text = u"update 512"_s;
    filterBy(benchmark, version, plain, byText, BackupColumn::Description, u"update 512"_s, rows + u"filter by text"_s);
    BackupFilter byServer;
    byServer.server = version.table().servers()[17].id;
    filterBy(benchmark, version, plain, byServer, BackupColumn::Server, version.table().servers()[17].name,
             rows + u"filter by server"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Benchmark benchmark(QCoreApplication::arguments().contains(u"--json"_s));
    for (const int count : {100'000, 1'000'000})
        measure(benchmark, count);
    return 0;
}
