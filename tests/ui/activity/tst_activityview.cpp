// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/curl.h"
#include "app/records/recordrequest.h"
#include "app/settings.h"
#include "tests/support/filledjournal.h"
#include "tests/support/screens.h"
#include "tests/ui/flows/flowbench.h"
#include "ui/activity/activitylist.h"
#include "ui/activity/activityview.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using Kind = OperationKind;
using State = OperationState;

namespace {

/// A journal that never answers, or cannot be opened.
class ShutJournal : public MemoryJournal
{
public:
    explicit ShutJournal(JournalFacts::State state) : m_state(state) {}
    [[nodiscard]] JournalFacts facts() const override { return {m_state, u"disk I/O error"_s, {}}; }
    [[nodiscard]] bool isDurable() const override { return true; }

private:
    JournalFacts::State m_state;
};

} // namespace

class TestActivityView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsWhenItIsFirstShown();
    void saysThatNothingWasDone();
    void saysThatItLoads();
    void saysThatItCannotBeRead();
    void saysThatNothingMatches();
    void searchesAndFilters();
    void showsTheExactRequest_data();
    void showsTheExactRequest();
    void saysThatNothingIsSentForMarks();
    void copiesAsCurl();
    void marksAsLookedAt();
    void asksForTheUndoOfARestore_data();
    void asksForTheUndoOfARestore();
    void showsHostileTextsAsText();
    void showsWhatIsUnderWay();
    void groupsWhatIsUnderWay();
    void saysHowLongItUsuallyTakes();
    void exportsWhatIsShown();
    void keepsTheCurrentRowAndThePlace();
    void hasManyRows();
    void survivesARestart();

private:
    void makeView(ActivityLog *log = nullptr, Journal *journal = nullptr);
    void record(const QList<OperationRecord> &records);
    void select(int row);
    /// The record of each state that people meet.
    [[nodiscard]] QList<OperationRecord> variety() const;
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_bench->window.findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    [[nodiscard]] QString stateTitle() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QStringList cells(ActivityColumn column) const;
    [[nodiscard]] CommandFacts facts() const
    {
        CommandFacts facts;
        facts.isOpen = true;
        m_view->tellFacts(facts);
        return facts;
    }

    std::unique_ptr<testing::FlowBench> m_bench;
    Commands *m_commands = nullptr;
    ActivityView *m_view = nullptr;
    ActivityList *m_list = nullptr;
};

void TestActivityView::init()
{
    // What is created here is still in progress when it is looked at.
    m_bench = std::make_unique<testing::FlowBench>(std::chrono::hours(1));
    m_bench->window.resize(1100, 700);
    m_commands = new Commands(&m_bench->window);
    auto *column = new QVBoxLayout(&m_bench->window);
    column->setContentsMargins(0, 0, 0, 0);
}

void TestActivityView::cleanup()
{
    delete std::exchange(m_view, nullptr);
    m_bench.reset();
}

void TestActivityView::makeView(ActivityLog *log, Journal *journal)
{
    const QString key = m_bench->session->account().key;
    m_view = new ActivityView(*m_bench->session, log ? *log : m_bench->workspace->activity(),
                              journal ? *journal : m_bench->workspace->journal(), *m_commands, m_bench->texts,
                              m_bench->errors, {{key, u"Example"_s}}, &m_bench->window);
    connect(m_view, &ActivityView::factsChanged, m_view, [this] { m_commands->update(facts()); });
    m_bench->window.layout()->addWidget(m_view);
    m_list = find<ActivityList>(u"activity"_s);
    m_view->show();
}

void TestActivityView::record(const QList<OperationRecord> &records)
{
    QList<OperationRecord> own = records;
    for (OperationRecord &one : own)
        one.accountKey = m_bench->session->account().key;
    m_bench->workspace->journal().recordAll(own);
}

void TestActivityView::select(int row)
{
    m_list->setCurrentIndex(m_list->model()->index(row, 0));
    QTRY_VERIFY(find<QLabel>(u"activityOutcome"_s)->isVisible());
}

QList<OperationRecord> TestActivityView::variety() const
{
    QList<OperationRecord> records;
    const auto add = [&records](Kind kind, State state, OperationCause cause = OperationCause::None) -> auto &
    {
        records.append(some::operation(OperationId(records.size()) + 1, kind, state));
        records.last().cause = cause;
        return records.last();
    };
    add(Kind::Create, State::Done).description = u"Before the upgrade · bw-k7qd"_s;
    records.last().completedAt = Timestamp::fromMSecs(records.last().sentAt.msecs() + 245'000);
    records.last().httpStatus = 201;
    add(Kind::Delete, State::Done).httpStatus = 204;
    add(Kind::Delete, State::Undone);
    add(Kind::Delete, State::NotSent, OperationCause::TargetChanged).reason = u"No room left on the plan"_s;
    add(Kind::Keep, State::Done).reason = u"Last state before the move"_s;
    add(Kind::Create, State::Rejected).error =
        ApiError{ApiError::Kind::NotFound, ApiCall::CreateBackup, 404, {}, {}, 0, {}};
    records.last().httpStatus = 404;
    add(Kind::Create, State::Ambiguous, OperationCause::CandidatesFound);
    add(Kind::Restore, State::Done).safetyCreation = 1;
    add(Kind::Restore, State::Unknown);
    add(Kind::Delete, State::Done, OperationCause::AlreadyGone).httpStatus = 404;
    return records;
}

QString TestActivityView::stateTitle() const
{
    const auto *page = find<QWidget>(u"activityStatePage"_s);
    return page->isVisible() ? page->findChild<QLabel *>(u"stateTitle"_s)->text() : QString();
}

QStringList TestActivityView::lines() const
{
    QStringList lines;
    if (!find<QWidget>(u"runningWork"_s)->isVisible())
        return lines;
    for (int i = 0; const auto *label = find<QLabel>(u"runningLine%1"_s.arg(i)); ++i)
        if (label->isVisible())
            lines.append(label->text());
    if (find<QLabel>(u"runningMore"_s)->isVisible())
        lines.append(text(u"runningMore"_s));
    return lines;
}

QStringList TestActivityView::cells(ActivityColumn column) const
{
    return testing::shown(*m_list->model(), int(column));
}

void TestActivityView::readsWhenItIsFirstShown()
{
    record(variety());
    m_bench->window.hide();
    makeView();
    QCOMPARE(m_bench->workspace->activity().state(), ActivityLog::State::Idle);
    m_bench->window.show();
    QTRY_COMPARE(m_list->model()->rowCount(), 10);
    QVERIFY(m_list->isVisible());
    QCOMPARE(find<QFrame>(u"activityCounts"_s)->findChild<QLabel *>()->text(), u"10 actions"_s);
    select(1);
    QVERIFY(testing::saveScreens(m_bench->window, u"activity"_s));
    // What is left beside the servers in a window of 1024 × 768.
    m_bench->window.resize(796, 620);
    QTRY_COMPARE(m_view->width(), 796);
    QVERIFY(!m_list->horizontalScrollBar()->isVisible());
    QVERIFY(testing::saveScreen(m_bench->window, u"activity-small"_s));
}

void TestActivityView::saysThatNothingWasDone()
{
    makeView();
    QTRY_COMPARE(stateTitle(), u"Nothing was done yet"_s);
    QVERIFY(testing::saveScreens(m_bench->window, u"activity-empty"_s));
    QVERIFY(!facts().hasRows);
}

void TestActivityView::saysThatItLoads()
{
    ShutJournal journal(JournalFacts::State::Opening);
    ActivityLog log(journal);
    makeView(&log, &journal);
    QCOMPARE(stateTitle(), u"Loading…"_s);
    QCOMPARE(find<QFrame>(u"activityCounts"_s)->findChild<QLabel *>()->text(), QString());
    QVERIFY(testing::saveScreen(m_bench->window, u"activity-loading"_s));
    delete std::exchange(m_view, nullptr);
}

void TestActivityView::saysThatItCannotBeRead()
{
    ShutJournal journal(JournalFacts::State::Failed);
    ActivityLog log(journal);
    makeView(&log, &journal);
    QCOMPARE(stateTitle(), u"Could not read the journal"_s);
    const auto *page = find<QWidget>(u"activityStatePage"_s);
    QCOMPARE(page->findChild<QLabel *>(u"stateText"_s)->text(), u"disk I/O error"_s);
    QVERIFY(testing::saveScreen(m_bench->window, u"activity-failed"_s));
    delete std::exchange(m_view, nullptr);
}

void TestActivityView::saysThatNothingMatches()
{
    record(variety());
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 10);
    QSignalSpy cleared(m_view, &ActivityView::filtersCleared);
    find<QLineEdit>(u"activitySearch"_s)->setText(u"nowhere"_s);
    QCOMPARE(stateTitle(), u"Nothing matches"_s);
    QVERIFY(facts().isFiltered);
    const auto *page = find<QWidget>(u"activityStatePage"_s);
    QTest::mouseClick(page->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(stateTitle(), QString());
    QCOMPARE(m_list->model()->rowCount(), 10);
    QCOMPARE(cleared.size(), 1);
}

void TestActivityView::searchesAndFilters()
{
    record(variety());
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 10);
    auto *search = find<QLineEdit>(u"activitySearch"_s);
    m_view->focusSearch();
    QTest::keyClicks(search, u"K7QD web"_s);
    QCOMPARE(cells(ActivityColumn::State), QStringList{u"Completed"_s});
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(m_list->model()->rowCount(), 10);
    find<QComboBox>(u"whatFilter"_s)->setCurrentText(u"Restores"_s);
    QCOMPARE(cells(ActivityColumn::State), (QStringList{u"Outcome unknown"_s, u"Restore accepted"_s}));
    find<QComboBox>(u"stateFilter"_s)->setCurrentText(u"Done"_s);
    QCOMPARE(cells(ActivityColumn::State), QStringList{u"Restore accepted"_s});
    m_view->clearFilters();
    m_view->setServer({u"99"_s, ResourceId::JsonType::Number});
    QCOMPARE(m_list->model()->rowCount(), 0);
    m_view->setServer({});
    QCOMPARE(m_list->model()->rowCount(), 10);
    QCOMPARE(find<QFrame>(u"activityCounts"_s)->findChild<QLabel *>()->text(), u"10 actions"_s);
}

void TestActivityView::showsTheExactRequest_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("request");
    QTest::newRow("create") << Kind::Create
                            << u"POST https://a.example/api/backups/\n"
                               "{\"server_id\":12345,\"description\":\"Before it\"}"_s;
    QTest::newRow("delete") << Kind::Delete << u"DELETE https://a.example/api/backups/501/"_s;
    QTest::newRow("restore") << Kind::Restore
                             << u"POST https://a.example/api/servers/12345/restore/\n{\"backup_id\":501}"_s;
}

void TestActivityView::showsTheExactRequest()
{
    QFETCH(const Kind, kind);
    OperationRecord one = some::operation(1, kind, State::Done);
    one.description = u"Before it"_s;
    one.httpStatus = 202;
    OperationRecord never = some::operation(2, kind, State::NotSent);
    never.sentAt = {};
    never.description = u"Before it"_s;
    record({one, never});
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    select(1);
    QTEST(find<QPlainTextEdit>(u"activityRequest"_s)->toPlainText(), "request");
    QCOMPARE(text(u"activityRequestCaption"_s), u"Request"_s);
    QCOMPARE(text(u"activitySent"_s), u"15 Jun 2025, 15:07 UTC"_s);
    QCOMPARE(text(u"activityStatus"_s), u"HTTP 202"_s);
    QCOMPARE(text(u"activityAccount"_s), u"Example"_s);
    QVERIFY(!find<QLabel>(u"activityReason"_s)->isVisible());
    select(0);
    QTRY_COMPARE(text(u"activityRequestCaption"_s), u"Request, not sent"_s);
    QVERIFY(!find<QLabel>(u"activitySent"_s)->isVisible());
    QVERIFY(find<QPlainTextEdit>(u"activityRequest"_s)->isReadOnly());
}

void TestActivityView::saysThatNothingIsSentForMarks()
{
    record({some::operation(1, Kind::Keep)});
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    select(0);
    QVERIFY(find<QPlainTextEdit>(u"activityRequest"_s)->toPlainText().startsWith(u"Nothing is sent"_s));
    QVERIFY(!facts().hasRequest);
    QVERIFY(!find<QPushButton>(u"copyAsCurlButton"_s)->isVisible());
}

void TestActivityView::copiesAsCurl()
{
    const OperationRecord one = some::operation(1, Kind::Restore, State::Done);
    record({one});
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    QVERIFY(!(*m_commands)[Command::CopyAsCurl]->isEnabled());
    select(0);
    auto *button = find<QPushButton>(u"copyAsCurlButton"_s);
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Copy as curl"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied, curlCommand(ApiBase::parse(one.base), *requestOf(one)));
    QVERIFY(copied.contains(u"$TOKEN"_s) && !copied.contains(u"vps_test"_s));
    m_view->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"When\tWhat\tServer\tBackup\tState\tTook\tAccount\tReason\n"
             "15 Jun 2025, 15:07\tRestore\tweb-server-01\t501\tRestore accepted\t1.0 s\tExample\t"_s);
}

void TestActivityView::marksAsLookedAt()
{
    record({some::operation(1, Kind::Restore, State::Unknown), some::operation(2, Kind::Create, State::Ambiguous),
            some::operation(3, Kind::Delete, State::Unknown)});
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 3);
    auto *button = find<QPushButton>(u"markLookedAtButton"_s);
    select(0);
    QTRY_COMPARE(text(u"activityPlanned"_s), u"15 Jun 2025, 15:09 UTC"_s);
    QVERIFY(!button->isVisible()); // it is still being looked for
    for (const int row : {1, 2}) {
        select(row);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(cells(ActivityColumn::State).at(row), u"Looked at"_s);
        QTRY_VERIFY(!button->isVisible());
        QVERIFY(text(u"activityOutcome"_s).contains(u"looked at by a person"_s));
    }
    QCOMPARE(m_bench->records().at(0).state, State::LookedAt);
    QCOMPARE(m_bench->server.requests().size(), 0);
}

void TestActivityView::asksForTheUndoOfARestore_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<OperationId>("safety");
    QTest::addColumn<bool>("isOther");
    QTest::addColumn<bool>("canBeUndone");
    QTest::newRow("accepted") << State::Done << OperationId(1) << false << true;
    QTest::newRow("unknown") << State::Unknown << OperationId(1) << false << true;
    QTest::newRow("looked at") << State::LookedAt << OperationId(1) << false << true;
    QTest::newRow("nothing was backed up") << State::Done << OperationId(0) << false << false;
    QTest::newRow("refused") << State::Rejected << OperationId(1) << false << false;
    QTest::newRow("still waiting") << State::Planned << OperationId(1) << false << false;
    QTest::newRow("of another account") << State::Done << OperationId(1) << true << false;
}

void TestActivityView::asksForTheUndoOfARestore()
{
    QFETCH(const State, state);
    QFETCH(const OperationId, safety);
    QFETCH(const bool, isOther);
    QFETCH(const bool, canBeUndone);
    OperationRecord restore = some::operation(2, Kind::Restore, state);
    restore.safetyCreation = safety;
    restore.accountKey = isOther ? u"other"_s : m_bench->session->account().key;
    m_bench->workspace->journal().recordAll({some::operation(1, Kind::Create, State::Done), restore});
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QSignalSpy requested(m_view, &ActivityView::undoRestoreRequested);
    select(0);
    QTRY_VERIFY(facts().hasRequest);
    QCOMPARE(facts().canUndoRestore, canBeUndone);
    QCOMPARE(find<QPushButton>(u"undoRestoreButton"_s)->isVisible(), canBeUndone);
    (*m_commands)[Command::UndoRestore]->trigger();
    QCOMPARE(requested.size(), canBeUndone ? 1 : 0);
    if (canBeUndone)
        QCOMPARE(requested.at(0).at(0).value<OperationRecord>().id, OperationId(2));
}

void TestActivityView::showsHostileTextsAsText()
{
    OperationRecord one = some::operation(1, Kind::Create, State::Ambiguous);
    const QString hostile = u"<img src=file:///etc/passwd><b>x</b>\u202E%1\n"_s + QString(100'000, u'W');
    one.server.name = hostile;
    one.description = hostile;
    one.reason = hostile;
    one.message = hostile;
    one.base = u"https://a.example/api"_s;
    record({one});
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
    select(0);
    QTRY_VERIFY(facts().hasRequest);
    const QString request = find<QPlainTextEdit>(u"activityRequest"_s)->toPlainText();
    QVERIFY(request.size() < 9'000 && request.contains(u"<U+202E>"_s) && !request.contains(u'\u202E'));
    for (const QLabel *label : m_view->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
        QVERIFY(!label->text().contains(u'\u202E') && label->text().size() < 2'000);
        QVERIFY(!label->toolTip().contains(u"<img"_s));
    }
    QVERIFY(m_view->minimumSizeHint().width() < 800);
    QVERIFY(testing::saveScreen(m_bench->window, u"activity-hostile"_s));
}

void TestActivityView::showsWhatIsUnderWay()
{
    QVERIFY(m_bench->list());
    makeView();
    QCOMPARE(lines(), QStringList());
    m_bench->server.addFault({"POST", u"/backups/"_s}, ProviderFault::of(ProviderFault::Delivery::Silence));
    m_bench->session->runner().submit(CreationPlan({{u"1"_s, {}}, u"web-server-01"_s}, u"Before it"_s));
    QTRY_VERIFY(lines().value(0).startsWith(u"New backup of web-server-01 · sending for "_s));
    QCOMPARE(lines().size(), 1);
    QVERIFY(testing::saveScreen(m_bench->window, u"activity-running"_s));
}

void TestActivityView::groupsWhatIsUnderWay()
{
    QVERIFY(m_bench->list());
    makeView();
    QList<ResourceId> ids;
    for (const int id : {502, 503, 504, 505})
        ids.append({QString::number(id), ResourceId::JsonType::Number});
    const auto plan = DeletionPlan::make(*m_bench->session->backups().version(), ids,
                                         m_bench->session->runner().ongoingWrites(), m_bench->clock.now());
    QCOMPARE(plan.items().size(), 4);
    m_bench->server.addFault({"DELETE"}, ProviderFault::of(ProviderFault::Delivery::Silence));
    m_bench->session->runner().submit(plan);
    QTRY_VERIFY(lines().value(0).contains(u"sending for"_s));
    QTRY_COMPARE(lines().size(), 2);
    QVERIFY(lines().at(0).startsWith(u"Deletion of backup 50"_s));
    QVERIFY(lines().at(1).startsWith(u"Deletion of 3 backups · not sent yet"_s));
    QVERIFY(testing::saveScreen(m_bench->window, u"activity-running-batch"_s));
}

void TestActivityView::saysHowLongItUsuallyTakes()
{
    QVERIFY(m_bench->list());
    record({some::creation(101, 1, 230), some::creation(102, 1, 250)}); // the runner counts from 1
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    m_bench->session->runner().submit(CreationPlan({{u"1"_s, {}}, u"web-server-01"_s}, u"Before it"_s));
    QTRY_COMPARE(lines().size(), 1);
    static const QRegularExpression usual(
        u"^New backup \\d+ of web-server-01 · in progress for \\d s, usually 4 min on this server$"_s);
    QTRY_VERIFY2(usual.match(lines().value(0)).hasMatch(), qPrintable(lines().value(0)));
    QVERIFY(!lines().value(0).contains(u'%'));
    QVERIFY(testing::saveScreen(m_bench->window, u"activity-usual"_s));
}

void TestActivityView::exportsWhatIsShown()
{
    record(variety());
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 10);
    find<QComboBox>(u"whatFilter"_s)->setCurrentText(u"Deletions"_s);
    m_list->sortByColumn(int(ActivityColumn::Backup), Qt::AscendingOrder);
    m_list->setColumnHidden(int(ActivityColumn::Account), true);
    m_list->horizontalHeader()->moveSection(int(ActivityColumn::Backup), 0);
    const CsvSource source = m_view->exportSource();
    // As it was then, whatever comes after.
    m_view->clearFilters();
    QCOMPARE(source.titles,
             (QStringList{u"Backup"_s, u"When"_s, u"What"_s, u"Server"_s, u"State"_s, u"Took"_s, u"Reason"_s}));
    QStringList ids;
    for (qsizetype row = 0; row < source.rows; ++row)
        ids.append(source.cells(row).at(0));
    QCOMPARE(ids, (QStringList{u"502"_s, u"503"_s, u"504"_s, u"510"_s}));
    QCOMPARE(source.cells(2).at(6), u"No room left on the plan"_s);
    QCOMPARE(source.cells(0).at(1), u"2025-06-15 15:08:40 UTC"_s);
}

void TestActivityView::keepsTheCurrentRowAndThePlace()
{
    FilledJournal journal(2'000);
    ActivityLog log(journal);
    makeView(&log, &journal);
    QTRY_COMPARE(m_list->model()->rowCount(), 2'000);
    m_list->setCurrentIndex(m_list->model()->index(1'000, 0));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    const std::optional<OperationId> current = m_list->currentOperation();
    const int y = m_list->visualRect(m_list->currentIndex()).y();
    OperationRecord newest = some::operation(9'000);
    newest.sentAt = Timestamp::fromMSecs(some::Epoch * 2);
    journal.record(newest);
    QTRY_COMPARE(m_list->model()->rowCount(), 2'001);
    QCOMPARE(m_list->currentOperation(), current);
    QCOMPARE(m_list->currentIndex().row(), 1'001);
    QCOMPARE(m_list->visualRect(m_list->currentIndex()).y(), y);
    // At the top it stays at the top.
    m_list->scrollToTop();
    newest.id = 9'001;
    journal.record(newest);
    QTRY_COMPARE(m_list->model()->rowCount(), 2'002);
    QCOMPARE(m_list->verticalScrollBar()->value(), 0);
    delete std::exchange(m_view, nullptr);
}

void TestActivityView::hasManyRows()
{
    FilledJournal journal(100'000);
    ActivityLog log(journal);
    makeView(&log, &journal);
    QTRY_COMPARE_WITH_TIMEOUT(m_list->model()->rowCount(), 100'000, 60'000);
    const auto *counts = find<QFrame>(u"activityCounts"_s);
    QCOMPARE(counts->findChild<QLabel *>()->text(), u"100,000 actions"_s);
    QTRY_VERIFY(counts->width() >= counts->sizeHint().width());
    QVERIFY(testing::saveScreens(m_bench->window, u"activity-many"_s));
    find<QLineEdit>(u"activitySearch"_s)->setText(u"update 51"_s);
    QVERIFY(m_list->model()->rowCount() > 0 && m_list->model()->rowCount() < 100'000);
    delete std::exchange(m_view, nullptr);
}

void TestActivityView::survivesARestart()
{
    record(variety());
    makeView();
    QTRY_COMPARE(m_list->model()->rowCount(), 10);
    m_list->sortByColumn(int(ActivityColumn::Backup), Qt::AscendingOrder);
    m_list->setColumnHidden(int(ActivityColumn::Took), true);
    find<QComboBox>(u"whatFilter"_s)->setCurrentText(u"Deletions"_s);
    find<QLineEdit>(u"activitySearch"_s)->setText(u"web"_s);
    const QStringList before = cells(ActivityColumn::Backup);
    QCOMPARE(before.size(), 4);
    Settings &settings = m_bench->workspace->settings();
    m_view->saveState(settings);
    delete m_view;
    makeView();
    m_view->restoreState(settings);
    QTRY_COMPARE(cells(ActivityColumn::Backup), before);
    QVERIFY(m_list->isColumnHidden(int(ActivityColumn::Took)));
    QCOMPARE(find<QLineEdit>(u"activitySearch"_s)->text(), u"web"_s);
    settings.setState(u"activityFilters"_s, "x");
    m_view->restoreState(settings);
    QCOMPARE(cells(ActivityColumn::Backup), before);
}

QTEST_MAIN(TestActivityView)
#include "tst_activityview.moc"
