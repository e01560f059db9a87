// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/deletionplan.h"
#include "tests/support/fakelistings.h"
#include "tests/support/somebackups.h"
#include "ui/backups/backupstable.h"

#include <QTest>

#include <cstdio>
#include <memory>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int FewRows = 1200;     // 120 of them of the filtered server
constexpr int ManyRows = 120'000; // 100,000 of them
constexpr int Chosen = 3;         // the filtered server

int serverOf(int i, int count)
{
    if (count == FewRows)
        return i % 10;
    return i % 6 == 0 ? 4 : Chosen;
}

} // namespace

/// From the selection to the plan of a bulk deletion: it holds exactly what was chosen, whatever the table went
/// through in between. A view that guesses would put other people's backups into it.
class TestBulkPlan : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void filterCleared_data() { sizes(); }
    void filterCleared();
    void refreshedUnderTheSelection_data() { sizes(); }
    void refreshedUnderTheSelection();
    void newerOneOfTheServerFreesTheNewest_data() { sizes(); }
    void newerOneOfTheServerFreesTheNewest();
    void sortedUnderTheSelection_data() { sizes(); }
    void sortedUnderTheSelection();

private:
    static void sizes();
    /// The older the larger its id, so that the first of a server is its newest good one.
    static std::vector<Backup> backups(int count);
    /// Shows them by server, filters one, selects all that is shown, and clears the filter.
    void choose(const std::vector<Backup> &all);
    void refresh(const std::vector<Backup> &backups) { m_model->apply(some::change(m_model->version(), backups)); }
    /// What the delete flow makes of the selection.
    [[nodiscard]] DeletionPlan plan() const;
    /// Ids of the chosen server among `all`.
    static QSet<QString> idsOfChosen(const std::vector<Backup> &all);
    static QString newestOfChosen(int count) { return count == FewRows ? u"4"_s : u"2"_s; }
    static QSet<QString> idsOf(const DeletionPlan &plan);
    static QSet<QString> heldBack(const DeletionPlan &plan);

    FakeClock m_clock;
    Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
    std::unique_ptr<BackupTableModel> m_model;
    std::unique_ptr<BackupsTable> m_table;
};

void TestBulkPlan::sizes()
{
    QTest::addColumn<int>("count");
    QTest::newRow("120 filtered of 1,200 rows") << FewRows;
    QTest::newRow("100,000 filtered of 120,000 rows") << ManyRows;
}

std::vector<Backup> TestBulkPlan::backups(int count)
{
    std::vector<Backup> result;
    result.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        result.push_back(some::backup(i + 1, serverOf(i, count), 1'700'000'000'000 - i * 1000LL));
    return result;
}

void TestBulkPlan::init()
{
    m_model = std::make_unique<BackupTableModel>(m_texts, m_clock);
    m_table = std::make_unique<BackupsTable>(*m_model);
    m_table->resize(900, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    m_table->setFocus();
}

void TestBulkPlan::cleanup()
{
    m_table.reset();
    m_model.reset();
}

void TestBulkPlan::choose(const std::vector<Backup> &all)
{
    m_model->setVersion(some::change(some::nothing(), all).after);
    m_table->sortByColumn(int(BackupColumn::Server), Qt::AscendingOrder);
    BackupFilter filter;
    filter.server = some::number(Chosen);
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), int(idsOfChosen(all).size()));
    QTest::keyClick(m_table.get(), Qt::Key_A, Qt::ControlModifier);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), int(all.size()));
}

DeletionPlan TestBulkPlan::plan() const
{
    return DeletionPlan::make(*m_model->version(), m_table->selection().ids(), {}, m_clock.now());
}

QSet<QString> TestBulkPlan::idsOfChosen(const std::vector<Backup> &all)
{
    QSet<QString> result;
    for (const Backup &backup : all)
        if (backup.server.id == some::number(Chosen))
            result.insert(backup.id.text());
    return result;
}

QSet<QString> TestBulkPlan::idsOf(const DeletionPlan &plan)
{
    QSet<QString> result;
    for (const Backup &item : plan.items())
        result.insert(item.id.text());
    return result.size() == plan.items().size() ? result : QSet<QString>{u"one came twice"_s};
}

QSet<QString> TestBulkPlan::heldBack(const DeletionPlan &plan)
{
    QSet<QString> result;
    for (const HeldBack &item : plan.heldBack())
        result.insert(item.backup.id.text());
    return result;
}

void TestBulkPlan::filterCleared()
{
    QFETCH(int, count);
    const auto all = backups(count);
    choose(all);
    const DeletionPlan made = plan();
    QSet<QString> expected = idsOfChosen(all);
    QCOMPARE(expected.size(), count == FewRows ? 120 : 100'000);
    QVERIFY(expected.remove(newestOfChosen(count)));
    QCOMPARE(idsOf(made), expected);
    QCOMPARE(heldBack(made), QSet<QString>{newestOfChosen(count)});
    QCOMPARE(made.remaining().size(), 1);
    QCOMPARE(made.remaining().constFirst().left, 1);
    std::printf("%d chosen of %d, filter cleared: the plan holds %d, held back 1\n", int(expected.size()) + 1, count,
                int(made.items().size()));
}

void TestBulkPlan::refreshedUnderTheSelection()
{
    QFETCH(int, count);
    const auto before = backups(count);
    choose(before);
    auto after = before;
    after.erase(after.begin() + 13);                                // 14, which was chosen, is gone
    after[22].statusWord = u"in_progress"_s;                        // 24, which was chosen, runs now
    after[32].server = {some::number(4), u"web-4"_s};               // 34 is of another server now
    after.push_back(some::backup(count + 1, Chosen, 1));            // below all others of the server
    after.push_back(some::backup(count + 2, 2, 1'800'000'000'000)); // above them, of another one
    refresh(after);
    const DeletionPlan made = plan();
    QSet<QString> expected = idsOfChosen(before);
    const QString newest = newestOfChosen(count);
    for (const QString &id : {newest, u"14"_s, u"24"_s})
        QVERIFY(expected.remove(id));
    QCOMPARE(heldBack(made), QSet<QString>({newest, u"24"_s}));
    QCOMPARE(idsOf(made), expected);
    std::printf("%d chosen of %d, refreshed: the plan holds %d, held back %d, 1 gone\n", int(expected.size()) + 3,
                count, int(made.items().size()), int(made.heldBack().size()));
}

void TestBulkPlan::newerOneOfTheServerFreesTheNewest()
{
    QFETCH(int, count);
    const auto before = backups(count);
    choose(before);
    auto after = before;
    after.push_back(some::backup(count + 1, Chosen, 1'800'000'000'000));
    refresh(after);
    const DeletionPlan made = plan();
    QCOMPARE(idsOf(made), idsOfChosen(before)); // the new one is neither chosen nor in the way
    QVERIFY(made.heldBack().isEmpty());
}

void TestBulkPlan::sortedUnderTheSelection()
{
    QFETCH(int, count);
    const auto all = backups(count);
    choose(all);
    const QSet<QString> before = idsOf(plan());
    // By size each chosen one stands alone: 120 ranges are kept, 100,000 are cleared rather than guessed.
    m_table->sortByColumn(int(BackupColumn::Size), Qt::DescendingOrder);
    const DeletionPlan made = plan();
    if (count == FewRows)
        QCOMPARE(idsOf(made), before);
    else
        QVERIFY(made.isEmpty() && made.heldBack().isEmpty());
}

QTEST_MAIN(TestBulkPlan)
#include "tst_bulkplan.moc"
