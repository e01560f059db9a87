// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "tests/ui/flows/flowbench.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/resultsmodel.h"
#include "ui/dialogs/resultswindow.h"
#include "ui/flows/deleteflow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int IdColumn = 1;
constexpr int ResultColumn = 2;

} // namespace

class TestResultsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tellsEachItemWhileItGoesOn();
    void cancelsWhatWasNotSent();
    void triesOnlyTheFailedAgain();
    void outlivesTheSessionToBeRead();
    void mayBeTriedAgain_data();
    void mayBeTriedAgain();

private:
    ResultsWindow *submit(const QList<int> &ids);
    [[nodiscard]] static QStringList column(ResultsWindow &results, int column);
    [[nodiscard]] static QString summary(ResultsWindow &results);

    std::unique_ptr<FlowBench> m_bench;
    std::unique_ptr<DeleteFlow> m_flow;
};

void TestResultsWindow::init()
{
    m_bench = std::make_unique<FlowBench>();
    m_bench->workspace->settings().setDeleteGrace(0s);
    m_bench->workspace->settings().setBulkDeleteGrace(0s);
    m_flow = std::make_unique<DeleteFlow>(*m_bench->session, m_bench->workspace->settings(), m_bench->errors,
                                          m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
}

void TestResultsWindow::cleanup()
{
    m_flow.reset();
    m_bench.reset();
}

ResultsWindow *TestResultsWindow::submit(const QList<int> &ids)
{
    QList<ResourceId> backups;
    for (const int id : ids)
        backups.append(number(id));
    m_flow->start(backups);
    auto *dialog = m_bench->window.findChild<DeleteDialog *>();
    child<QLineEdit>(*dialog, "confirmationField")->setText(u"delete %1 backups"_s.arg(ids.size()));
    verb(*dialog)->click();
    return m_bench->window.findChild<ResultsWindow *>();
}

QStringList TestResultsWindow::column(ResultsWindow &results, int column)
{
    return shown(*child<QTableView>(results, "resultsTable")->model(), column);
}

QString TestResultsWindow::summary(ResultsWindow &results)
{
    return child<QLabel>(results, "summaryLabel")->text();
}

void TestResultsWindow::tellsEachItemWhileItGoesOn()
{
    ResultsWindow *results = nullptr;
    QStringList summaries;
    // At each request's arrival what came before it is told.
    connect(&m_bench->server, &ProviderServer::requested, &m_bench->window, [&](const ServedRequest &request) {
        if (request.method != "DELETE")
            return;
        summaries.append(summary(*results));
        QVERIFY(!child<QPushButton>(*results, "retryButton")->isEnabled());
        if (summaries.size() == 2)
            QVERIFY(saveScreens(*results, u"results-running"_s));
    });
    results = submit({502, 503, 504});
    QVERIFY(results);
    QCOMPARE(summary(*results), u"3 under way"_s);
    QCOMPARE(column(*results, IdColumn), (QStringList{u"504"_s, u"503"_s, u"502"_s}));
    QTRY_COMPARE(summary(*results), u"3 deleted"_s);
    QCOMPARE(summaries, (QStringList{u"3 under way"_s, u"2 under way · 1 deleted"_s, u"1 under way · 2 deleted"_s}));
    QVERIFY(!child<QPushButton>(*results, "retryButton")->isEnabled());
    QVERIFY(!child<QPushButton>(*results, "cancelUnsentButton")->isEnabled());
}

void TestResultsWindow::cancelsWhatWasNotSent()
{
    ResultsWindow *results = nullptr;
    connect(&m_bench->server, &ProviderServer::requested, &m_bench->window, [&](const ServedRequest &request) {
        if (request.method == "DELETE")
            child<QPushButton>(*results, "cancelUnsentButton")->click();
    });
    results = submit({502, 503, 504});
    QVERIFY(child<QPushButton>(*results, "cancelUnsentButton")->isEnabled());
    QTRY_COMPARE(summary(*results), u"1 deleted · 2 not sent"_s);
    QCOMPARE(column(*results, ResultColumn), (QStringList{u"Deleted"_s, u"Not sent"_s, u"Not sent"_s}));
    QCOMPARE(m_bench->writes(), QStringList{u"DELETE /backups/504/ "_s});
    QVERIFY(!child<QPushButton>(*results, "cancelUnsentButton")->isEnabled());
}

void TestResultsWindow::triesOnlyTheFailedAgain()
{
    m_bench->server.addFault({"DELETE", u"/backups/503/"_s, {}, 1},
                             ProviderFault::status(403, R"({"detail":"Not with this token."})"));
    ResultsWindow *results = submit({502, 503, 504, 505});
    QTRY_COMPARE(summary(*results), u"2 deleted · 1 failed · 1 not sent"_s);
    child<QTableView>(*results, "resultsTable")->selectRow(2);
    QVERIFY(
        child<QLabel>(*results, "wholeLabel")->text().startsWith(u"Backup 503 of web-server-01 was not deleted."_s));
    QVERIFY(saveScreens(*results, u"results-ended"_s));
    m_bench->server.clearRequests();
    QTRY_VERIFY(!m_bench->window.findChild<DeleteDialog *>());
    QVERIFY(child<QPushButton>(*results, "retryButton")->isEnabled());
    child<QPushButton>(*results, "retryButton")->click();
    auto *dialog = m_bench->window.findChild<DeleteDialog *>();
    QVERIFY(dialog);
    QCOMPARE(shown(*child<QTableView>(*dialog, "itemsTable")->model(), IdColumn), (QStringList{u"503"_s, u"502"_s}));
    QCOMPARE(m_bench->writes(), QStringList());
    child<QLineEdit>(*dialog, "confirmationField")->setText(u"delete 2 backups"_s);
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes(), (QStringList{u"DELETE /backups/503/ "_s, u"DELETE /backups/502/ "_s}));
    QCOMPARE(summary(*results), u"2 deleted · 1 failed · 1 not sent"_s);
}

void TestResultsWindow::outlivesTheSessionToBeRead()
{
    m_bench->server.addFault({"DELETE"}, ProviderFault::status(403, "{}"));
    const QPointer<ResultsWindow> results = submit({502, 503});
    QTRY_COMPARE(summary(*results), u"1 failed · 1 not sent"_s);
    m_flow.reset();
    m_bench->session.reset();
    QVERIFY(results);
    QTRY_VERIFY(!child<QPushButton>(*results, "retryButton")->isEnabled());
    QCOMPARE(summary(*results), u"1 failed · 1 not sent"_s);
    QCOMPARE(column(*results, ResultColumn), (QStringList{u"Refused"_s, u"Not sent"_s}));
}

void TestResultsWindow::mayBeTriedAgain_data()
{
    using State = OperationState;
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isDeletion");
    QTest::addColumn<bool>("isCreation");
    QTest::newRow("refused") << State::Rejected << true << true;
    QTest::newRow("not sent") << State::NotSent << true << true;
    QTest::newRow("not done") << State::NotDone << false << true; // "It can be created again."
    QTest::newRow("planned") << State::Planned << false << false;
    QTest::newRow("unknown") << State::Unknown << false << false;
    QTest::newRow("not certain") << State::Ambiguous << false << false;
    QTest::newRow("done") << State::Done << false << false;
}

void TestResultsWindow::mayBeTriedAgain()
{
    QFETCH(OperationState, state);
    QFETCH(bool, isDeletion);
    QFETCH(bool, isCreation);
    OperationRecord record;
    record.id = 7;
    record.server = {number(1), u"web"_s};
    record.backup = backup(501, 1, u"web"_s, 0);
    for (const OperationKind kind : {OperationKind::Create, OperationKind::Delete}) {
        const bool isOfCreations = kind == OperationKind::Create;
        record.kind = kind;
        record.state = OperationState::Planned;
        ResultsModel model({record}, {}, m_bench->errors);
        QCOMPARE(model.isOfCreations(), isOfCreations);
        QCOMPARE(model.retryableCount(), 0);
        record.state = state;
        model.take(record);
        const QList<ResourceId> target{isOfCreations ? number(1) : number(501)};
        const bool isExpected = isOfCreations ? isCreation : isDeletion;
        QCOMPARE(model.retryable(), isExpected ? target : QList<ResourceId>());
        QCOMPARE(model.retryableCount(), isExpected ? 1 : 0);
    }
}

QTEST_MAIN(TestResultsWindow)
#include "tst_resultswindow.moc"
