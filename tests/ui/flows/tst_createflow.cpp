// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationplan.h"
#include "tests/support/dialogsamples.h"
#include "tests/ui/flows/flowbench.h"
#include "ui/dialogs/createdialog.h"
#include "ui/flows/createflow.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

class TestCreateFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendsWhatItShows();
    void sendsToTheServerChosenAmongTwoOfOneName();
    void aRefreshChangesNothingInTheDialog();
    void aSecondStartRaises();
    void aClosedDialogSendsNothing();
    void theSessionsEndDeletesTheDialog();

private:
    CreateDialog *start(const std::optional<ResourceId> &server);
    [[nodiscard]] static QString expected(CreateDialog &dialog, int server);

    std::unique_ptr<FlowBench> m_bench;
    std::unique_ptr<CreateFlow> m_flow;
};

void TestCreateFlow::init()
{
    m_bench = std::make_unique<FlowBench>();
    m_flow = std::make_unique<CreateFlow>(*m_bench->session, m_bench->errors, m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
}

void TestCreateFlow::cleanup()
{
    m_flow.reset();
    m_bench.reset();
}

CreateDialog *TestCreateFlow::start(const std::optional<ResourceId> &server)
{
    m_flow->start(server);
    return m_bench->window.findChild<CreateDialog *>();
}

QString TestCreateFlow::expected(CreateDialog &dialog, int server)
{
    return u"POST /backups/ {\"server_id\":%1,\"description\":\"%2\"}"_s.arg(
        QString::number(server), child<QLineEdit>(dialog, "descriptionEdit")->text());
}

void TestCreateFlow::sendsWhatItShows()
{
    QPointer<CreateDialog> dialog = start(number(1));
    QVERIFY(dialog);
    QCOMPARE(child<QComboBox>(*dialog, "serverCombo")->currentText(), u"web-server-01"_s);
    const QString description = child<QLineEdit>(*dialog, "descriptionEdit")->text();
    QVERIFY(!CreationPlan::tagIn(description).isEmpty());
    const QString request = expected(*dialog, 1);
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_COMPARE(m_bench->writes(), QStringList{request});
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_bench->provider.backups().size(), 10);
    QCOMPARE(m_bench->provider.backups().constFirst().description, description);
}

void TestCreateFlow::sendsToTheServerChosenAmongTwoOfOneName()
{
    CreateDialog *dialog = start({});
    QVERIFY(dialog);
    QVERIFY(!child<QPushButton>(*dialog, "createButton")->isEnabled());
    child<QComboBox>(*dialog, "serverCombo")->setEditText(u"db"_s);
    QVERIFY(!child<QPushButton>(*dialog, "createButton")->isEnabled());
    child<QComboBox>(*dialog, "serverCombo")->setEditText(u"db · 3"_s);
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"before the move"_s);
    const QString request = expected(*dialog, 3);
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_COMPARE(m_bench->writes(), QStringList{request});
}

void TestCreateFlow::aRefreshChangesNothingInTheDialog()
{
    CreateDialog *dialog = start(number(2));
    QVERIFY(dialog);
    Server server;
    server.id = number(9);
    server.name = u"aaa"_s;
    m_bench->provider.addServer(server);
    QVERIFY(m_bench->list());
    QTRY_VERIFY(m_bench->session->servers().find(number(9)));
    auto *combo = child<QComboBox>(*dialog, "serverCombo");
    QCOMPARE(combo->count(), 3);
    QCOMPARE(combo->currentText(), u"db · 2"_s);
    const QString request = expected(*dialog, 2);
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_COMPARE(m_bench->writes(), QStringList{request});
}

void TestCreateFlow::aSecondStartRaises()
{
    CreateDialog *dialog = start(number(2));
    QVERIFY(dialog);
    QCOMPARE(start(number(1)), dialog);
    QCOMPARE(m_bench->window.findChildren<CreateDialog *>().size(), 1);
    QCOMPARE(child<QComboBox>(*dialog, "serverCombo")->currentText(), u"db · 2"_s);
}

void TestCreateFlow::aClosedDialogSendsNothing()
{
    QPointer<CreateDialog> dialog = start(number(1));
    QVERIFY(dialog);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void TestCreateFlow::theSessionsEndDeletesTheDialog()
{
    const QPointer<CreateDialog> dialog = start(number(1));
    QVERIFY(dialog);
    m_flow.reset();
    QVERIFY(!dialog);
}

QTEST_MAIN(TestCreateFlow)
#include "tst_createflow.moc"
