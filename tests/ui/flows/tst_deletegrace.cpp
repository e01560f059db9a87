// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"
#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "tests/ui/flows/flowbench.h"
#include "ui/dialogs/deletedialog.h"
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

QStringList shownIds(DeleteDialog &dialog)
{
    return shown(*child<QTableView>(dialog, "itemsTable")->model(), IdColumn);
}

QStringList requestsFor(const QStringList &ids)
{
    QStringList result;
    for (const QString &id : ids)
        result.append(u"DELETE /backups/"_s + id + u"/ "_s);
    return result;
}

} // namespace

/// What is asked before a deletion that waits in the outbox, and what becomes of it there.
class TestDeleteGrace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneWaitsWithoutADialog();
    void oneIsSentWhenItsTimeIsOver();
    void aGuardStillAsks();
    void severalAreAskedAndThenWait();
    void theNewestGoodOneWaitsAsSeveralDo();
    void resultsOpenWhenItBegins();
    void undoneOpensNothing();
    void reviewShowsWhatIsSentInPlace();
    void reviewLeavesOutWhatAGuardHolds();
    void aClosedReviewDecidesNothing();
    void reviewOfNothingIsNothing();

private:
    DeleteDialog *start(const QList<int> &ids);
    DeleteDialog *dialog() const { return m_bench->window.findChild<DeleteDialog *>(); }
    ResultsWindow *results() const { return m_bench->window.findChild<ResultsWindow *>(); }
    [[nodiscard]] Outbox &outbox() const { return m_bench->session->runner().outbox(); }
    /// Of the only batch.
    [[nodiscard]] QStringList waiting() const;
    OperationId hold(const QList<int> &ids);

    std::unique_ptr<FlowBench> m_bench;
    std::unique_ptr<DeleteFlow> m_flow;
};

void TestDeleteGrace::init()
{
    m_bench = std::make_unique<FlowBench>();
    m_flow = std::make_unique<DeleteFlow>(*m_bench->session, m_bench->workspace->settings(), m_bench->errors,
                                          m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
}

void TestDeleteGrace::cleanup()
{
    m_flow.reset();
    m_bench.reset();
}

DeleteDialog *TestDeleteGrace::start(const QList<int> &ids)
{
    QList<ResourceId> backups;
    for (const int id : ids)
        backups.append(number(id));
    m_flow->start(backups);
    return dialog();
}

QStringList TestDeleteGrace::waiting() const
{
    QStringList ids;
    const QList<Outbox::Batch> batches = outbox().batches();
    if (batches.size() == 1)
        for (const OperationRecord &record : batches.constFirst().items)
            ids.append(record.backup->id.text());
    return ids;
}

/// A batch that is held, as after a suspend.
OperationId TestDeleteGrace::hold(const QList<int> &ids)
{
    QList<ResourceId> backups;
    for (const int id : ids)
        backups.append(number(id));
    Session &session = *m_bench->session;
    const OperationId batch =
        session.runner().submit(DeletionPlan::make(*session.backups().version(), backups,
                                                   session.runner().ongoingWrites(), m_bench->clock.now())
                                    .withGrace(1h));
    outbox().hold();
    return QTest::qWaitFor([&] { return outbox().batch(batch).has_value(); }) ? batch : 0;
}

void TestDeleteGrace::oneWaitsWithoutADialog()
{
    QVERIFY(!start({503}));
    QTRY_COMPARE(waiting(), QStringList{u"503"_s});
    const OperationId batch = outbox().batches().constFirst().id;
    QVERIFY(outbox().left(batch) <= 30s && outbox().left(batch) > 15s);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void TestDeleteGrace::oneIsSentWhenItsTimeIsOver()
{
    m_bench->workspace->settings().setDeleteGrace(3600s);
    QVERIFY(!start({503}));
    QTRY_COMPARE(waiting(), QStringList{u"503"_s});
    m_bench->clock.pass(1h);
    QTRY_COMPARE(m_bench->writes(), requestsFor({u"503"_s}));
    QVERIFY(outbox().isEmpty());
    QVERIFY(!results());
}

void TestDeleteGrace::aGuardStillAsks()
{
    QVERIFY(!start({503}));
    QTRY_VERIFY(!outbox().isEmpty());
    const DeleteDialog *asked = start({503});
    QVERIFY(asked);
    QCOMPARE(asked->windowTitle(), u"Nothing can be deleted"_s);
    QVERIFY(!verb(*dialog()));
    QCOMPARE(outbox().batches().size(), 1);
}

void TestDeleteGrace::severalAreAskedAndThenWait()
{
    QPointer<DeleteDialog> asked = start({502, 501, 504});
    QVERIFY(asked);
    QVERIFY(child<QLabel>(*asked, "permanentLabel")->text().contains(u"waits 10 min in the outbox"_s));
    QVERIFY(saveScreens(*asked, u"delete-grace"_s));
    const QStringList ids = shownIds(*asked);
    QCOMPARE(ids, (QStringList{u"504"_s, u"502"_s}));
    QVERIFY(outbox().isEmpty());
    child<QLineEdit>(*asked, "confirmationField")->setText(u"delete 2 backups"_s);
    verb(*asked)->click();
    QTRY_COMPARE(waiting(), ids);
    QVERIFY(outbox().left(outbox().batches().constFirst().id) > 500s);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QVERIFY(!results());
    m_bench->clock.pass(10min);
    QTRY_COMPARE(m_bench->writes(), requestsFor(ids));
}

void TestDeleteGrace::theNewestGoodOneWaitsAsSeveralDo()
{
    DeleteDialog *asked = start({501});
    QVERIFY(asked);
    QVERIFY(child<QLabel>(*asked, "permanentLabel")->text().contains(u"10 min"_s));
    child<QLineEdit>(*asked, "confirmationField")->setText(u"web-server-01"_s);
    child<QLineEdit>(*asked, "reasonField")->setText(u"moved away"_s);
    verb(*asked)->click();
    QTRY_COMPARE(waiting(), QStringList{u"501"_s});
    QCOMPARE(m_bench->records().constFirst().reason, u"moved away"_s);
    m_bench->clock.pass(10min);
    QTRY_COMPARE(m_bench->writes(), requestsFor({u"501"_s}));
}

void TestDeleteGrace::resultsOpenWhenItBegins()
{
    DeleteDialog *asked = start({502, 503, 504});
    child<QLineEdit>(*asked, "confirmationField")->setText(u"delete 3 backups"_s);
    verb(*asked)->click();
    QTRY_VERIFY(!outbox().isEmpty());
    QVERIFY(!results());
    QStringList summaries;
    QStringList states;
    connect(&m_bench->server, &ProviderServer::requested, &m_bench->window, [&](const ServedRequest &request) {
        if (request.method != "DELETE" || !states.isEmpty())
            return;
        states = shown(*child<QTableView>(*results(), "resultsTable")->model(), ResultColumn);
        QVERIFY(child<QPushButton>(*results(), "cancelUnsentButton")->isEnabled());
        child<QPushButton>(*results(), "cancelUnsentButton")->click();
    });
    m_bench->clock.pass(10min);
    QTRY_VERIFY(results());
    QVERIFY(results()->testAttribute(Qt::WA_ShowWithoutActivating));
    // What comes after the first waits for its turn, and can be cancelled; it is not "in the outbox" any more.
    QTRY_COMPARE(states, (QStringList{u"Sending"_s, u"Waiting"_s, u"Waiting"_s}));
    QTRY_COMPARE(child<QLabel>(*results(), "summaryLabel")->text(), u"1 deleted · 2 not sent"_s);
    QCOMPARE(m_bench->writes(), requestsFor({u"504"_s}));
}

void TestDeleteGrace::undoneOpensNothing()
{
    DeleteDialog *asked = start({502, 503});
    child<QLineEdit>(*asked, "confirmationField")->setText(u"delete 2 backups"_s);
    verb(*asked)->click();
    QTRY_VERIFY(!outbox().isEmpty());
    outbox().undoNewest();
    QTRY_VERIFY(m_bench->session->runner().openRecords().isEmpty());
    m_bench->clock.pass(10min);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QVERIFY(!results());
}

void TestDeleteGrace::reviewShowsWhatIsSentInPlace()
{
    const OperationId held = hold({502, 503});
    QVERIFY(held);
    m_flow->review(held);
    QVERIFY(dialog());
    const QStringList ids = shownIds(*dialog());
    QCOMPARE(ids, (QStringList{u"503"_s, u"502"_s}));
    child<QLineEdit>(*dialog(), "confirmationField")->setText(u"delete 2 backups"_s);
    verb(*dialog())->click();
    QTRY_COMPARE(waiting(), ids);
    QVERIFY(!outbox().batch(held));
    QCOMPARE(m_bench->session->runner().records(held).constFirst().cause, OperationCause::AskedAnew);
    m_bench->clock.pass(10min);
    QTRY_COMPARE(m_bench->writes(), requestsFor(ids));
}

void TestDeleteGrace::reviewLeavesOutWhatAGuardHolds()
{
    const OperationId held = hold({502, 503, 504});
    // What was newer is gone since: 502 is the newest good one now.
    const QList<Backup> before = m_bench->provider.backups();
    m_bench->provider.clear();
    for (const Backup &each : before)
        if (each.id != number(501))
            m_bench->provider.addBackup(each);
    QVERIFY(m_bench->list());
    m_flow->review(held);
    QVERIFY(dialog());
    QCOMPARE(shownIds(*dialog()), (QStringList{u"504"_s, u"503"_s}));
    child<QLineEdit>(*dialog(), "confirmationField")->setText(u"delete 2 backups"_s);
    verb(*dialog())->click();
    QTRY_COMPARE(waiting(), (QStringList{u"504"_s, u"503"_s}));
    // The old batch has ended with all its rows.
    for (const OperationRecord &record : m_bench->session->runner().records(held))
        QCOMPARE(record.state, OperationState::Undone);
}

void TestDeleteGrace::aClosedReviewDecidesNothing()
{
    const OperationId held = hold({503});
    m_flow->review(held);
    QVERIFY(dialog()); // also for one ordinary backup
    const QPointer<DeleteDialog> asked = dialog();
    child<QPushButton>(*asked, "cancelButton")->click();
    QTRY_VERIFY(!asked);
    QVERIFY(outbox().isHeld(held));
    m_bench->clock.pass(24h);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void TestDeleteGrace::reviewOfNothingIsNothing()
{
    const OperationId held = hold({503});
    outbox().undo(held);
    m_flow->review(held);
    QVERIFY(!dialog());
}

QTEST_MAIN(TestDeleteGrace)
#include "tst_deletegrace.moc"
