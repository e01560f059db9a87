// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakelistings.h"
#include "tests/support/somebackups.h"
#include "ui/backups/backuptablemodel.h"
#include "ui/widgets/statemark.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

class TestBackupTableModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheRulesOfModels();
    void tellsOnlyWhatDiffers();
    void tellsARenamedServerEverywhere();
    void noFilterChangeNoSignal();
    void marksWhatIsBeingDeleted();
    void showsCells_data();
    void showsCells();
    void namesColumns();
    void answersNothingOutside();

private:
    QString cell(const Backup &backup, BackupColumn column, int role = Qt::DisplayRole);

    FakeClock m_clock;
    Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
};

namespace {

/// All that a model says when it changes.
struct Told
{
    explicit Told(const BackupTableModel &model)
        : layout(&model, &QAbstractItemModel::layoutChanged), cells(&model, &QAbstractItemModel::dataChanged),
          shown(&model, &BackupTableModel::shownChanged), version(&model, &BackupTableModel::versionChanged)
    {}
    QSignalSpy layout;
    QSignalSpy cells;
    QSignalSpy shown;
    QSignalSpy version;
};

QString idAt(const BackupTableModel &model, int row)
{
    return model.version()->table().id(model.shownRows()[size_t(row)]).text();
}

} // namespace

void TestBackupTableModel::keepsTheRulesOfModels()
{
    BackupTableModel model(m_texts, m_clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(20261123);
    std::vector<Backup> backups;
    QHash<QString, QPersistentModelIndex> watched;
    qint64 nextId = 1;
    for (int round = 0; round < 400; ++round) {
        for (quint32 i = random.bounded(6U); i > 0; --i)
            backups.push_back(some::backup(nextId++, random.bounded(5), random.bounded(1, 1'000'000'000)));
        if (!backups.empty() && random.bounded(3) == 0)
            backups.erase(backups.begin() + random.bounded(int(backups.size())));
        if (!backups.empty())
            backups[size_t(random.bounded(int(backups.size())))].statusWord = random.bounded(2) ? u"failed"_s : u"x"_s;
        BackupFilter filter = model.filter();
        switch (random.bounded(5)) {
        case 0:
            filter.server = random.bounded(2) ? std::optional(some::number(random.bounded(5))) : std::nullopt;
            model.setFilter(filter);
            break;
        case 1:
            model.sort(random.bounded(BackupTableModel::ColumnCount), Qt::SortOrder(random.bounded(2)));
            break;
        case 2:
            model.setVersion(some::change(some::nothing(), backups).after);
            break;
        default:
            model.apply(some::change(model.version(), backups));
        }
        for (auto watch = watched.cbegin(); watch != watched.cend(); ++watch) {
            if (watch->isValid())
                QCOMPARE(idAt(model, watch->row()), watch.key());
        }
        if (model.rowCount() > 0) {
            const int row = random.bounded(model.rowCount());
            watched.insert(idAt(model, row), model.index(row, random.bounded(BackupTableModel::ColumnCount)));
        }
    }
    QVERIFY(model.version()->table().size() > 100);
    QVERIFY(std::any_of(watched.cbegin(), watched.cend(), [](const auto &index) { return index.isValid(); }));
}

void TestBackupTableModel::tellsOnlyWhatDiffers()
{
    BackupTableModel model(m_texts, m_clock);
    std::vector<Backup> backups;
    for (int i = 1; i <= 20; ++i)
        backups.push_back(some::backup(i, 1, i * 1000));
    model.setVersion(some::change(some::nothing(), backups).after);
    Told told(model);

    std::reverse(backups.begin(), backups.end());
    model.apply(some::change(model.version(), backups));
    QCOMPARE(told.layout.count() + told.cells.count() + told.shown.count(), 0);
    QCOMPARE(told.version.count(), 1);

    for (const size_t changed : {size_t(4), size_t(5), size_t(9)}) // ids 16, 15 and 11
        backups[changed].description = u"new"_s;
    model.apply(some::change(model.version(), backups));
    QCOMPARE(told.layout.count() + told.shown.count(), 0);
    QCOMPARE(told.cells.count(), 2);
    QCOMPARE(told.cells[0][0].toModelIndex(), model.index(4, 0));
    QCOMPARE(told.cells[0][1].toModelIndex(), model.index(5, BackupTableModel::ColumnCount - 1));
    QCOMPARE(told.cells[1][0].toModelIndex(), model.index(9, 0));
    QCOMPARE(model.index(9, int(BackupColumn::Description)).data().toString(), u"new"_s);

    backups.push_back(some::backup(21, 1, 21'000));
    model.apply(some::change(model.version(), backups));
    QCOMPARE(told.layout.count(), 1);
    QCOMPARE(told.shown.count(), 1);
    QCOMPARE(idAt(model, 0), u"21"_s);
}

void TestBackupTableModel::tellsARenamedServerEverywhere()
{
    BackupTableModel model(m_texts, m_clock);
    model.setVersion(some::change(some::nothing(), QList{some::backup(1, 1, 1000), some::backup(2, 1, 2000)}).after);
    Told told(model);
    Backup renamed = some::backup(2, 1, 2000);
    renamed.server.name = u"db"_s;
    auto listing = std::make_shared<Listing>();
    listing->backups.append(renamed);
    listing->verdict = ListingVerdict::PageFailed; // so that the other row stays, unlisted
    model.apply(nextCatalog(model.version(), *listing, {}, {}).change);
    QCOMPARE(told.layout.count(), 0);
    QCOMPARE(told.cells.count(), 1);
    QCOMPARE(told.cells[0][0].toModelIndex().row(), 0);
    QCOMPARE(told.cells[0][1].toModelIndex().row(), 1);
    QCOMPARE(model.index(1, int(BackupColumn::Server)).data().toString(), u"db"_s);
}

void TestBackupTableModel::noFilterChangeNoSignal()
{
    BackupTableModel model(m_texts, m_clock);
    model.setVersion(some::change(some::nothing(), QList{some::backup(1, 1, 1000), some::backup(2, 1, 2000)}).after);
    const Told told(model);
    BackupFilter filter;
    filter.server = some::number(1); // all there are
    model.setFilter(filter);
    QCOMPARE(told.layout.count() + told.shown.count(), 0);
    filter.server = some::number(2);
    model.setFilter(filter);
    QCOMPARE(told.layout.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestBackupTableModel::marksWhatIsBeingDeleted()
{
    BackupTableModel model(m_texts, m_clock);
    model.setVersion(some::change(some::nothing(), QList{some::backup(1, 1, 1000), some::backup(2, 1, 2000)}).after);
    Told told(model);
    const QModelIndex status = model.index(1, int(BackupColumn::Status)); // of backup 1
    model.setDeleting({some::number(1), some::number(99)});
    QCOMPARE(status.data().toString(), u"Deleting…"_s);
    QCOMPARE(status.data(BackupTableModel::MarkRole).toInt(), int(StateMark::Deleting));
    QCOMPARE(told.cells.count(), 1);
    QCOMPARE(told.cells[0][0].toModelIndex(), status);
    model.setDeleting({some::number(1)});
    QCOMPARE(told.cells.count(), 1);
    model.setDeleting({});
    QVERIFY(status.data(BackupTableModel::MarkRole).toInt() != int(StateMark::Deleting));
    QCOMPARE(told.cells.count(), 2);
    QCOMPARE(status.data().toString(), u"Completed"_s);
}

QString TestBackupTableModel::cell(const Backup &backup, BackupColumn column, int role)
{
    BackupTableModel model(m_texts, m_clock);
    model.setVersion(some::change(some::nothing(), QList{backup}).after);
    return model.index(0, int(column)).data(role).toString();
}

void TestBackupTableModel::showsCells_data()
{
    QTest::addColumn<Backup>("backup");
    QTest::addColumn<BackupColumn>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("toolTip");
    const qint64 now = m_clock.now().msecs();
    Backup one = some::backup(501, 1, now - 3 * 3'600'000);
    one.size.megabytes = 12'400;
    one.expiry = {Expiry::Kind::Never, {}};
    QTest::newRow("status") << one << BackupColumn::Status << u"Completed"_s << u"<span>completed</span>"_s;
    QTest::newRow("server") << one << BackupColumn::Server << u"web-1"_s << u"<span>web-1</span>"_s;
    QTest::newRow("type") << one << BackupColumn::Type << u"Manual"_s << u"<span>manual</span>"_s;
    QTest::newRow("created") << one << BackupColumn::Created << u"15 Jan 2027, 05:00"_s << u"2027-01-15 05:00:00 UTC"_s;
    QTest::newRow("age") << one << BackupColumn::Age << u"3 h ago"_s << u"2027-01-15 05:00:00 UTC"_s;
    QTest::newRow("size") << one << BackupColumn::Size << u"12.4 GB"_s << u"<span>12400 MB (as sent)</span>"_s;
    QTest::newRow("expires") << one << BackupColumn::Expires << u"never"_s << QString();
    QTest::newRow("id") << one << BackupColumn::Id << u"501"_s << u"<span>501</span>"_s;
    Backup hostile = some::backup(1, 1, 1000);
    hostile.description = u"<b>%2</b>"_s;
    QTest::newRow("markup is text") << hostile << BackupColumn::Description << u"<b>%2</b>"_s
                                    << u"<span>&lt;b&gt;%2&lt;/b&gt;</span>"_s;
    hostile.server.name = QString(1'000'000, u'x');
    QTest::newRow("a megabyte is cut") << hostile << BackupColumn::Server << outside::forCell(hostile.server.name)
                                       << outside::forToolTip(hostile.server.name);
    Backup unknown = some::backup(1, 1);
    unknown.statusWord = u"melting"_s;
    unknown.size = {};
    QTest::newRow("word as sent") << unknown << BackupColumn::Status << u"melting"_s << u"<span>melting</span>"_s;
    QTest::newRow("time unknown") << unknown << BackupColumn::Created << m_texts.moment({}) << m_texts.momentUtc({});
    QTest::newRow("size not stated") << unknown << BackupColumn::Size << u"not stated"_s
                                     << outside::forToolTip(m_texts.exactSize({}));
}

void TestBackupTableModel::showsCells()
{
    QFETCH(Backup, backup);
    QFETCH(BackupColumn, column);
    QTEST(cell(backup, column), "text");
    QTEST(cell(backup, column, Qt::ToolTipRole), "toolTip");
    QVERIFY(cell(backup, column).size() < 300);
}

void TestBackupTableModel::namesColumns()
{
    const BackupTableModel model(m_texts, m_clock);
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const QStringList expected{u"Status"_s, u"Server"_s,  u"Type"_s,        u"Created"_s, u"Age"_s,
                               u"Size"_s,   u"Expires"_s, u"Description"_s, u"ID"_s};
    QCOMPARE(titles, expected);
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void TestBackupTableModel::answersNothingOutside()
{
    BackupTableModel model(m_texts, m_clock);
    QCOMPARE(model.rowCount(), 0);
    model.refreshAges(0, 10);
    model.sort(-1, Qt::AscendingOrder);
    model.setVersion(some::change(some::nothing(), QList{some::backup(1, 1, 1000)}).after);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QSignalSpy cells(&model, &QAbstractItemModel::dataChanged);
    model.refreshAges(-1, 10);
    QCOMPARE(cells.count(), 2);
    QCOMPARE(cells[0][0].toModelIndex(), model.index(0, int(BackupColumn::Age)));
}

QTEST_MAIN(TestBackupTableModel)
#include "tst_backuptablemodel.moc"
