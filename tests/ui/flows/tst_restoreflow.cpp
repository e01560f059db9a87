// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
#include "tests/ui/flows/flowbench.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/flows/restoreflow.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

class TestRestoreFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendsWhatItShows();
    void sharedNamesAreConfirmedById();
    void asksTwiceAfterAnUnknownOne();
    void aRefreshChangesNothingInTheDialog();
    void aSecondStartRaises();
    void aClosedDialogSendsNothing();
    void theSessionsEndDeletesTheDialog();

private:
    RestoreDialog *start(int id);
    [[nodiscard]] static QStringList facts(RestoreDialog &dialog);

    std::unique_ptr<FlowBench> m_bench;
    std::unique_ptr<RestoreFlow> m_flow;
};

void TestRestoreFlow::init()
{
    m_bench = std::make_unique<FlowBench>();
    m_flow = std::make_unique<RestoreFlow>(*m_bench->session, m_bench->errors, m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
}

void TestRestoreFlow::cleanup()
{
    m_flow.reset();
    m_bench.reset();
}

RestoreDialog *TestRestoreFlow::start(int id)
{
    m_flow->start(number(id));
    return m_bench->window.findChild<RestoreDialog *>();
}

QStringList TestRestoreFlow::facts(RestoreDialog &dialog)
{
    QStringList texts;
    for (const QLabel *label : child<QWidget>(dialog, "factsFrame")->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

void TestRestoreFlow::sendsWhatItShows()
{
    QPointer<RestoreDialog> dialog = start(503);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Restore web-server-01?"_s);
    QCOMPARE(facts(*dialog).mid(0, 4), (QStringList{u"Server"_s, u"web-server-01 · 1 · 203.0.113.11"_s, u"Backup"_s,
                                                    u"503 · Manual · Completed"_s}));
    QTest::keyClicks(child<QLineEdit>(*dialog, "nameField"), u"web-server-01"_s);
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes(), QStringList{u"POST /servers/1/restore/ {\"backup_id\":503}"_s});
    QTRY_VERIFY(!dialog);
    QCOMPARE(m_bench->provider.restores().size(), 1);
}

void TestRestoreFlow::sharedNamesAreConfirmedById()
{
    RestoreDialog *dialog = start(701);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Restore db · 3?"_s);
    QTest::keyClicks(child<QLineEdit>(*dialog, "nameField"), u"db"_s);
    QVERIFY(!verb(*dialog)->isEnabled());
    child<QLineEdit>(*dialog, "nameField")->setText(u"3"_s);
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes(), QStringList{u"POST /servers/3/restore/ {\"backup_id\":701}"_s});
}

void TestRestoreFlow::asksTwiceAfterAnUnknownOne()
{
    m_bench->server.addFault({"POST"}, ProviderFault::of(ProviderFault::Delivery::CloseBeforeAnswer));
    RestoreDialog *dialog = start(503);
    QVERIFY(dialog);
    QVERIFY(child<QWidget>(*dialog, "twiceFrame")->isHidden());
    QTest::keyClicks(child<QLineEdit>(*dialog, "nameField"), u"web-server-01"_s);
    verb(*dialog)->click();
    QTRY_VERIFY(m_bench->session->runner().hasUnknownRestore(number(1)));
    QTRY_VERIFY(!m_bench->window.findChild<RestoreDialog *>());
    dialog = start(504);
    QVERIFY(child<QWidget>(*dialog, "twiceFrame")->isVisible());
    QTest::keyClicks(child<QLineEdit>(*dialog, "nameField"), u"web-server-01"_s);
    QVERIFY(!verb(*dialog)->isEnabled());
    child<QCheckBox>(*dialog, "twiceBox")->click();
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->writes().size(), 2);
    QCOMPARE(m_bench->writes().at(1), u"POST /servers/1/restore/ {\"backup_id\":504}"_s);
}

void TestRestoreFlow::aRefreshChangesNothingInTheDialog()
{
    RestoreDialog *dialog = start(503);
    QVERIFY(dialog);
    const QStringList before = facts(*dialog);
    const QString lost = child<QLabel>(*dialog, "lostLabel")->text();
    m_bench->provider.addBackup(backup(900, 1, u"renamed"_s, 0));
    QVERIFY(m_bench->list());
    QCOMPARE(facts(*dialog), before);
    QCOMPARE(child<QLabel>(*dialog, "lostLabel")->text(), lost);
}

void TestRestoreFlow::aSecondStartRaises()
{
    const RestoreDialog *dialog = start(503);
    QVERIFY(dialog);
    QCOMPARE(start(601), dialog);
    QCOMPARE(m_bench->window.findChildren<RestoreDialog *>().size(), 1);
    QCOMPARE(dialog->windowTitle(), u"Restore web-server-01?"_s);
}

void TestRestoreFlow::aClosedDialogSendsNothing()
{
    QPointer<RestoreDialog> dialog = start(503);
    QVERIFY(dialog);
    QTest::keyClicks(child<QLineEdit>(*dialog, "nameField"), u"web-server-01"_s);
    QTest::keyClick(child<QLineEdit>(*dialog, "nameField"), Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
    QVERIFY(m_bench->records().isEmpty());
}

void TestRestoreFlow::theSessionsEndDeletesTheDialog()
{
    const QPointer<RestoreDialog> dialog = start(503);
    QVERIFY(dialog);
    m_flow.reset();
    QVERIFY(!dialog);
}

QTEST_MAIN(TestRestoreFlow)
#include "tst_restoreflow.moc"
