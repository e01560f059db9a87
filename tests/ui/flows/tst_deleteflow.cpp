// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
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

constexpr int ServerColumn = 0;
constexpr int IdColumn = 1;

QAbstractItemModel &items(DeleteDialog &dialog)
{
    return *child<QTableView>(dialog, "itemsTable")->model();
}

QStringList requestsFor(const QStringList &ids)
{
    QStringList result;
    for (const QString &id : ids)
        result.append(u"DELETE /backups/"_s + id + u"/ "_s);
    return result;
}

} // namespace

/// With no time in the outbox: every deletion has its dialog.
class TestDeleteFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendsWhatItShows();
    void oneIsSentByTheButtonAlone();
    void newestGoodIsSentWithItsReason();
    void namesSharedServersById();
    void aRefreshChangesNothingInTheDialog();
    void aSecondStartRaises();
    void aClosedDialogSendsNothing();
    void theSessionsEndDeletesTheDialog();

private:
    DeleteDialog *start(const QList<int> &ids);

    std::unique_ptr<FlowBench> m_bench;
    std::unique_ptr<DeleteFlow> m_flow;
};

void TestDeleteFlow::init()
{
    m_bench = std::make_unique<FlowBench>();
    m_bench->workspace->settings().setDeleteGrace(0s);
    m_bench->workspace->settings().setBulkDeleteGrace(0s);
    m_flow = std::make_unique<DeleteFlow>(*m_bench->session, m_bench->workspace->settings(), m_bench->errors,
                                          m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->session->backups().version()->table().size(), 9);
}

void TestDeleteFlow::cleanup()
{
    m_flow.reset();
    m_bench.reset();
}

DeleteDialog *TestDeleteFlow::start(const QList<int> &ids)
{
    QList<ResourceId> backups;
    for (const int id : ids)
        backups.append(number(id));
    m_flow->start(backups);
    return m_bench->window.findChild<DeleteDialog *>();
}

void TestDeleteFlow::sendsWhatItShows()
{
    // In another order than the plan's, with a newest good one among them.
    QPointer<DeleteDialog> dialog = start({502, 501, 602, 504});
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Delete 3 backups?"_s);
    const QStringList ids = shown(items(*dialog), IdColumn);
    QCOMPARE(ids.size(), 3);
    QVERIFY(!ids.contains(u"501"_s));
    QTest::keyClicks(child<QLineEdit>(*dialog, "confirmationField"), u"delete 3 backups"_s);
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes(), requestsFor(ids));
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_bench->provider.backups().size(), 6);
    QVERIFY(m_bench->window.findChild<ResultsWindow *>());
}

void TestDeleteFlow::oneIsSentByTheButtonAlone()
{
    DeleteDialog *dialog = start({503});
    QVERIFY(dialog);
    QCOMPARE(shown(items(*dialog), IdColumn), QStringList{u"503"_s});
    QCOMPARE(child<QLabel>(*dialog, "permanentLabel")->text(), u"Deleting is permanent."_s);
    QVERIFY(child<QWidget>(*dialog, "confirmationField")->isHidden());
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes(), requestsFor({u"503"_s}));
    QVERIFY(!m_bench->window.findChild<ResultsWindow *>());
}

void TestDeleteFlow::newestGoodIsSentWithItsReason()
{
    DeleteDialog *dialog = start({501});
    QVERIFY(dialog);
    QTest::keyClicks(child<QLineEdit>(*dialog, "confirmationField"), u"web-server-01"_s);
    QTest::keyClicks(child<QLineEdit>(*dialog, "reasonField"), u"moved away"_s);
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes(), requestsFor({u"501"_s}));
    QCOMPARE(m_bench->records().constFirst().reason, u"moved away"_s);
}

void TestDeleteFlow::namesSharedServersById()
{
    DeleteDialog *dialog = start({602, 702, 502});
    QVERIFY(dialog);
    QStringList servers = shown(items(*dialog), ServerColumn);
    servers.sort();
    QCOMPARE(servers, (QStringList{u"db · 2"_s, u"db · 3"_s, u"web-server-01"_s}));
    const QStringList left = shown(*child<QTableView>(*dialog, "consequencesTable")->model(), 0);
    QVERIFY(left.contains(u"Left on db · 3"_s));
    delete dialog;
    dialog = start({601});
    QTest::keyClicks(child<QLineEdit>(*dialog, "reasonField"), u"why"_s);
    QTest::keyClicks(child<QLineEdit>(*dialog, "confirmationField"), u"db"_s);
    QVERIFY(!verb(*dialog)->isEnabled());
    child<QLineEdit>(*dialog, "confirmationField")->setText(u"2"_s);
    QVERIFY(verb(*dialog)->isEnabled());
}

void TestDeleteFlow::aRefreshChangesNothingInTheDialog()
{
    DeleteDialog *dialog = start({502, 503});
    QVERIFY(dialog);
    const QStringList before = shown(items(*dialog));
    const QStringList left = shown(*child<QTableView>(*dialog, "consequencesTable")->model());
    for (int i = 0; i < 3; ++i) {
        Backup newer = backup(900 + i, 1, u"renamed"_s, 0);
        newer.createdAt = m_bench->provider.now();
        m_bench->provider.addBackup(newer);
    }
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->session->backups().version()->table().size(), 12);
    QCOMPARE(shown(items(*dialog)), before);
    QCOMPARE(shown(*child<QTableView>(*dialog, "consequencesTable")->model()), left);
    QTest::keyClicks(child<QLineEdit>(*dialog, "confirmationField"), u"delete 2 backups"_s);
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes(), requestsFor({u"503"_s, u"502"_s}));
}

void TestDeleteFlow::aSecondStartRaises()
{
    const DeleteDialog *dialog = start({502, 503});
    QVERIFY(dialog);
    QCOMPARE(start({504}), dialog);
    QCOMPARE(m_bench->window.findChildren<DeleteDialog *>().size(), 1);
    QCOMPARE(dialog->windowTitle(), u"Delete 2 backups?"_s);
}

void TestDeleteFlow::aClosedDialogSendsNothing()
{
    QPointer<DeleteDialog> dialog = start({503});
    QVERIFY(dialog);
    child<QPushButton>(*dialog, "cancelButton")->click();
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QVERIFY(m_bench->records().isEmpty());
    QVERIFY(start({504}));
}

void TestDeleteFlow::theSessionsEndDeletesTheDialog()
{
    const QPointer<DeleteDialog> dialog = start({503});
    QVERIFY(dialog);
    m_flow.reset();
    QVERIFY(!dialog);
}

QTEST_MAIN(TestDeleteFlow)
#include "tst_deleteflow.moc"
