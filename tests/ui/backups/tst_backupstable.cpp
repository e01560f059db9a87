// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakelistings.h"
#include "tests/support/somebackups.h"
#include "ui/backups/backupstable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FewRows = 1200; // 120 of them in a filter
constexpr int ManyRows = 100'000;
constexpr qint64 Day = 86'400'000;

} // namespace

/// What is selected is what gets deleted: each test compares ids, never a count alone.
class TestBackupsTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clearedFilterAddsNothing_data() { sizes(); }
    void clearedFilterAddsNothing();
    void narrowedFilterKeepsOnlyWhatIsShown();
    void refreshKeepsTheIdsOfAll_data() { sizes(); }
    void refreshKeepsTheIdsOfAll();
    void refreshUnderAFilter_data() { sizes(); }
    void refreshUnderAFilter();
    void sortKeepsTheIds_data() { sizes(); }
    void sortKeepsTheIds();
    void shiftClickSelectsWhatLiesBetween();
    void ctrlClickAfterARefreshTogglesOneRow();
    void removedAnchorSelectsOnlyTheClickedRow();
    void tooManyRangesClearTheSelection();
    void mostRangesAreKept();
    void changedCellsLeaveTheSelectionAlone();
    void currentRowFollowsItsBackup();
    void firstVisibleRowStaysInPlace();
    void nextVisibleRowStaysWhereTheFirstIsGone();
    void atTheTopItStaysAtTheTop();
    void currentRowStaysInSightOfALowerTable();
    void copiesWhatIsSelectedAsShown();

private:
    static void sizes();
    /// Backup i of server i % 10, the older the larger its id.
    static std::vector<Backup> backups(int count);
    void show(std::vector<Backup> backups);
    void refresh(std::vector<Backup> backups);
    void filterServer(int server);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_table.get(), key, modifiers); }
    void click(qint64 id, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QSet<QString> selected() const { return some::texts(m_table->selection().ids()); }
    /// What the view paints as selected must be the record, too.
    [[nodiscard]] QSet<QString> painted() const;
    [[nodiscard]] int position(qint64 id) const;

    FakeClock m_clock;
    Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    std::unique_ptr<BackupTableModel> m_model;
    std::unique_ptr<BackupsTable> m_table;
};

void TestBackupsTable::sizes()
{
    QTest::addColumn<int>("count");
    QTest::newRow("120 filtered of 1,200 rows") << FewRows;
    QTest::newRow("100,000 rows") << ManyRows;
}

std::vector<Backup> TestBackupsTable::backups(int count)
{
    std::vector<Backup> result;
    result.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        result.push_back(some::backup(i + 1, i % 10, 1'700'000'000'000 - i * 1000));
    return result;
}

void TestBackupsTable::init()
{
    m_model = std::make_unique<BackupTableModel>(m_texts, m_clock);
    m_table = std::make_unique<BackupsTable>(*m_model);
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_table->setFocus();
}

void TestBackupsTable::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void TestBackupsTable::show(std::vector<Backup> backups)
{
    m_model->setVersion(some::change(some::nothing(), backups).after);
    QTRY_VERIFY(backups.size() < 100 || m_table->verticalScrollBar()->maximum() > 0); // laid out
}

void TestBackupsTable::refresh(std::vector<Backup> backups)
{
    m_model->apply(some::change(m_model->version(), backups));
}

void TestBackupsTable::filterServer(int server)
{
    BackupFilter filter;
    filter.server = some::number(server);
    m_model->setFilter(filter);
}

int TestBackupsTable::position(qint64 id) const
{
    const qsizetype row = m_model->version()->rowOf(some::number(id));
    return row < 0 ? -1 : int(m_model->positionOf(quint32(row)));
}

void TestBackupsTable::click(qint64 id, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_model->index(position(id), int(BackupColumn::Created));
    m_table->scrollTo(index);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, modifiers, m_table->visualRect(index).center());
}

QSet<QString> TestBackupsTable::painted() const
{
    QSet<QString> result;
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            result.insert(m_model->version()->table().id(m_model->shownRows()[size_t(row)]).text());
    return result;
}

namespace {

template<typename Predicate>
QSet<QString> idsOf(const std::vector<Backup> &backups, Predicate isOne)
{
    QSet<QString> result;
    for (const Backup &backup : backups)
        if (isOne(backup))
            result.insert(backup.id.text());
    return result;
}

QSet<QString> idsOf(const std::vector<Backup> &backups)
{
    return idsOf(backups, [](const Backup &) { return true; });
}

auto isOf(int server)
{
    return [id = some::number(server)](const Backup &backup) { return backup.server.id == id; };
}

} // namespace

void TestBackupsTable::clearedFilterAddsNothing()
{
    QFETCH(int, count);
    const auto all = backups(count);
    show(all);
    if (count == ManyRows) // scattered by time, one range by server
        m_table->sortByColumn(int(BackupColumn::Server), Qt::AscendingOrder);
    filterServer(3);
    QCOMPARE(m_model->rowCount(), count / 10);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected(), idsOf(all, isOf(3)));
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), count);
    QCOMPARE(selected(), idsOf(all, isOf(3)));
    QCOMPARE(painted(), selected());
}

void TestBackupsTable::narrowedFilterKeepsOnlyWhatIsShown()
{
    const auto all = backups(FewRows);
    show(all);
    press(Qt::Key_A, Qt::ControlModifier);
    filterServer(4);
    QCOMPARE(selected(), idsOf(all, isOf(4)));
    m_model->setFilter({});
    QCOMPARE(selected(), idsOf(all, isOf(4)));
    QCOMPARE(painted(), selected());
}

void TestBackupsTable::refreshKeepsTheIdsOfAll()
{
    QFETCH(int, count);
    const auto before = backups(count);
    show(before);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selected(), idsOf(before));
    auto after = before;
    after.erase(after.begin() + count / 2, after.begin() + count / 2 + 10);
    after[5].statusWord = u"failed"_s;
    after.push_back(some::backup(count + 1, 1, 1'800'000'000'000));          // at the top
    after.push_back(some::backup(count + 2, 1, 1'700'000'000'000 - 20'500)); // in the middle
    after.push_back(some::backup(count + 3, 1, 1));                          // at the end
    refresh(after);
    QSet<QString> expected = idsOf(after);
    for (int i = 1; i <= 3; ++i)
        expected.remove(QString::number(count + i));
    QCOMPARE(selected(), expected);
    QCOMPARE(painted(), expected);
    QCOMPARE(m_model->rowCount(), count - 10 + 3);
}

void TestBackupsTable::refreshUnderAFilter()
{
    QFETCH(int, count);
    const auto before = backups(count);
    show(before);
    filterServer(7);
    press(Qt::Key_A, Qt::ControlModifier);
    auto after = before;
    after.erase(after.begin() + 7);                   // of the filtered server
    after[16].server = {some::number(8), u"web-8"_s}; // was of the filtered server, too (i = 17)
    after.push_back(some::backup(count + 1, 7, 1'800'000'000'000));
    after.push_back(some::backup(count + 2, 8, 1'800'000'000'000));
    refresh(after);
    QSet<QString> expected = idsOf(before, isOf(7));
    expected.remove(u"8"_s);
    expected.remove(u"18"_s);
    QCOMPARE(selected(), expected);
    QCOMPARE(painted(), expected);
    QVERIFY(position(count + 1) == 0);
}

void TestBackupsTable::sortKeepsTheIds()
{
    QFETCH(int, count);
    const auto all = backups(count);
    show(all);
    click(10);
    click(60, Qt::ShiftModifier);
    QSet<QString> expected;
    for (int id = 10; id <= 60; ++id)
        expected.insert(QString::number(id));
    QCOMPARE(selected(), expected);
    for (int column = 0; column < BackupTableModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_table->sortByColumn(column, order);
            QCOMPARE(selected(), expected);
            QCOMPARE(painted(), expected);
        }
    }
}

void TestBackupsTable::shiftClickSelectsWhatLiesBetween()
{
    show(backups(ManyRows));
    click(100);
    click(50'000, Qt::ShiftModifier);
    QCOMPARE(m_table->selection().count(), 50'000 - 100 + 1);
    m_table->sortByColumn(int(BackupColumn::Id), Qt::DescendingOrder);
    // The anchor is still backup 100, wherever it stands now.
    click(90, Qt::ShiftModifier);
    QSet<QString> expected;
    for (int id = 90; id <= 100; ++id)
        expected.insert(QString::number(id));
    QCOMPARE(selected(), expected);
    click(200, Qt::ControlModifier);
    click(210, Qt::ControlModifier | Qt::ShiftModifier);
    for (int id = 200; id <= 210; ++id)
        expected.insert(QString::number(id));
    QCOMPARE(selected(), expected);
    QCOMPARE(painted(), expected);
}

void TestBackupsTable::ctrlClickAfterARefreshTogglesOneRow()
{
    auto all = backups(FewRows);
    show(all);
    press(Qt::Key_A, Qt::ControlModifier);
    all.push_back(some::backup(FewRows + 1, 1, 1'800'000'000'000));
    refresh(all);
    click(20, Qt::ControlModifier);
    QSet<QString> expected = idsOf(backups(FewRows));
    expected.remove(u"20"_s);
    QCOMPARE(selected(), expected);
    click(FewRows + 1, Qt::ControlModifier);
    expected.insert(QString::number(FewRows + 1));
    QCOMPARE(selected(), expected);
    QCOMPARE(painted(), expected);
}

void TestBackupsTable::removedAnchorSelectsOnlyTheClickedRow()
{
    auto all = backups(FewRows);
    show(all);
    click(5);
    all.erase(all.begin() + 4);
    refresh(all);
    QVERIFY(selected().isEmpty());
    QVERIFY(!m_table->currentBackup());
    click(9, Qt::ShiftModifier);
    QVERIFY(selected().contains(u"9"_s));
    QCOMPARE(painted(), selected());
}

void TestBackupsTable::tooManyRangesClearTheSelection()
{
    // Two servers by turns: by name the selected ones stand together, by time each stands alone.
    std::vector<Backup> all;
    for (int i = 0; i < 5000; ++i)
        all.push_back(some::backup(i + 1, i % 2, 1'700'000'000'000 - i * 1000));
    show(all);
    m_table->sortByColumn(int(BackupColumn::Server), Qt::AscendingOrder);
    click(all[0].id.text().toInt());
    click(4999, Qt::ShiftModifier);
    QCOMPARE(m_table->selection().count(), 2500);
    const QSignalSpy cleared(m_table.get(), &BackupsTable::selectionCleared);
    const QSignalSpy told(m_table.get(), &BackupsTable::selectionChangedTo);
    m_table->sortByColumn(int(BackupColumn::Created), Qt::AscendingOrder);
    QVERIFY(m_table->selection().isEmpty());
    QVERIFY(painted().isEmpty());
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(told.last().first().value<qsizetype>(), 0);
    m_table->sortByColumn(int(BackupColumn::Server), Qt::AscendingOrder);
    QVERIFY(m_table->selection().isEmpty());
    QCOMPARE(cleared.count(), 1);
}

void TestBackupsTable::mostRangesAreKept()
{
    std::vector<Backup> all;
    for (int i = 0; i < 4000; ++i)
        all.push_back(some::backup(i + 1, i % 2, 1'700'000'000'000 - i * 1000));
    show(all);
    filterServer(1);
    press(Qt::Key_A, Qt::ControlModifier);
    const QSignalSpy cleared(m_table.get(), &BackupsTable::selectionCleared);
    m_model->setFilter({});
    QCOMPARE(cleared.count(), 0);
    QCOMPARE(selected(), idsOf(all, isOf(1)));
    QCOMPARE(painted(), selected());
}

void TestBackupsTable::changedCellsLeaveTheSelectionAlone()
{
    auto all = backups(FewRows);
    show(all);
    click(3);
    click(8, Qt::ShiftModifier);
    const QSet<QString> expected = selected();
    const QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    std::reverse(all.begin(), all.end()); // the list's order is not the table's
    all[10].description = u"other words"_s;
    refresh(all);
    QCOMPARE(layout.count(), 0);
    QCOMPARE(selected(), expected);
    QCOMPARE(painted(), expected);
}

void TestBackupsTable::currentRowFollowsItsBackup()
{
    auto all = backups(FewRows);
    show(all);
    click(40);
    QCOMPARE(m_table->currentBackup(), some::number(40));
    m_table->sortByColumn(int(BackupColumn::Size), Qt::DescendingOrder);
    QCOMPARE(m_table->currentBackup(), some::number(40));
    all.erase(all.begin(), all.begin() + 20);
    refresh(all);
    QCOMPARE(m_table->currentBackup(), some::number(40));
    filterServer(9); // backup 40 is of server 9
    QCOMPARE(m_table->currentBackup(), some::number(40));
    filterServer(8);
    QVERIFY(!m_table->currentBackup());
}

void TestBackupsTable::firstVisibleRowStaysInPlace()
{
    auto all = backups(ManyRows);
    show(all);
    m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->defaultSectionSize() * 50'000 + 7);
    const QModelIndex first = m_table->indexAt(QPoint(5, 0));
    const ResourceId id = m_model->version()->table().id(m_model->shownRows()[size_t(first.row())]);
    const int y = m_table->visualRect(first).top();
    QVERIFY(y < 0);
    for (int i = 0; i < 30; ++i)
        all.push_back(some::backup(ManyRows + 1 + i, 1, 1'800'000'000'000));
    refresh(all);
    const int now = position(id.text().toLongLong());
    QCOMPARE(now, first.row() + 30);
    QCOMPARE(m_table->visualRect(m_model->index(now, 0)).top(), y);
}

void TestBackupsTable::nextVisibleRowStaysWhereTheFirstIsGone()
{
    auto all = backups(ManyRows);
    show(all);
    m_table->verticalScrollBar()->setValue(m_table->verticalHeader()->defaultSectionSize() * 500);
    const int y = m_table->visualRect(m_model->index(501, 0)).top();
    QCOMPARE(position(502), 501);
    all.erase(all.begin() + 300, all.begin() + 501); // the ids 301 to 501
    refresh(all);
    QCOMPARE(position(502), 300);
    QCOMPARE(m_table->visualRect(m_model->index(300, 0)).top(), y);
}

void TestBackupsTable::atTheTopItStaysAtTheTop()
{
    auto all = backups(FewRows);
    show(all);
    all.push_back(some::backup(FewRows + 1, 1, 1'800'000'000'000));
    refresh(all);
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    QCOMPARE(m_table->indexAt(QPoint(5, 0)).row(), 0);
    QCOMPARE(position(FewRows + 1), 0);
}

void TestBackupsTable::currentRowStaysInSightOfALowerTable()
{
    show(backups(FewRows));
    const QRect all = m_table->viewport()->rect();
    const int last = m_table->rowAt(all.bottom()) - 1;
    m_table->setCurrentIndex(m_model->index(last, 0));
    m_table->resize(m_table->width(), m_table->height() - 100);
    QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->currentIndex()).center()));
    // One that was not in sight is not fetched.
    m_table->scrollToBottom();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_table->resize(m_table->width(), m_table->height() - 100);
    QCOMPARE(m_table->verticalScrollBar()->value(), scrolled);
}

void TestBackupsTable::copiesWhatIsSelectedAsShown()
{
    show({some::backup(1, 1, Day), some::backup(2, 2, 2 * Day), some::backup(3, 3, 3 * Day)});
    for (int column = 0; column < BackupTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, column != int(BackupColumn::Id) && column != int(BackupColumn::Size));
    m_table->horizontalHeader()->moveSection(int(BackupColumn::Id), 0);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_table->selectedAsText(), u"ID\tSize\n3\t3 MB\n2\t2 MB\n1\t1 MB"_s);
}

QTEST_MAIN(TestBackupsTable)
#include "tst_backupstable.moc"
