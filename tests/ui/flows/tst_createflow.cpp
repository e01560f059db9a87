// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationplan.h"
#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "tests/ui/flows/flowbench.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/resultswindow.h"
#include "ui/dialogs/serverchoicemodel.h"
#include "ui/flows/createflow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
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
    void severalSendWhatIsShown();
    void keepMarkIsSent();
    void triesTheFailedAgainWithTheirText();
    void retryOfOneIsTheFormForOne();
    void duplicateIsSentOnlyWithConsent();
    void whatIsBeingAskedForIsADuplicate();
    void agesAreByTheProvidersClock();
    void aRefreshChangesNothingInTheDialog();
    void aSecondStartRaises();
    void aClosedDialogSendsNothing();
    void theSessionsEndDeletesTheDialog();

private:
    CreateDialog *start(const QList<ResourceId> &servers);
    [[nodiscard]] static QString expected(CreateDialog &dialog, int server);
    [[nodiscard]] static QString request(int server, const QString &description);
    /// What the form for several shows of the servers that are ticked, as requests.
    [[nodiscard]] static QStringList shownRequests(CreateDialog &dialog);
    /// What is said to be there already: the last line.
    [[nodiscard]] static QString warning(CreateDialog &dialog);
    [[nodiscard]] QStringList sortedWrites() const;
    [[nodiscard]] ResultsWindow *results() const { return m_bench->window.findChild<ResultsWindow *>(); }
    [[nodiscard]] QString summary() const { return child<QLabel>(*results(), "summaryLabel")->text(); }

    std::unique_ptr<FlowBench> m_bench;
    std::unique_ptr<CreateFlow> m_flow;
};

void TestCreateFlow::init()
{
    m_bench = std::make_unique<FlowBench>(std::chrono::seconds(20));
    m_flow = std::make_unique<CreateFlow>(*m_bench->session, m_bench->errors, m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
}

void TestCreateFlow::cleanup()
{
    m_flow.reset();
    m_bench.reset();
}

CreateDialog *TestCreateFlow::start(const QList<ResourceId> &servers)
{
    m_flow->start(servers);
    return m_bench->window.findChild<CreateDialog *>();
}

QString TestCreateFlow::expected(CreateDialog &dialog, int server)
{
    return request(server, child<QLineEdit>(dialog, "descriptionEdit")->text());
}

QString TestCreateFlow::request(int server, const QString &description)
{
    return uR"(POST /backups/ {"server_id":%1,"description":"%2"})"_s.arg(QString::number(server), description);
}

QStringList TestCreateFlow::shownRequests(CreateDialog &dialog)
{
    const QAbstractItemModel &list = *child<QListView>(dialog, "choiceList")->model();
    const QString text = child<QLineEdit>(dialog, "descriptionEdit")->text();
    const QHash<QString, int> ids{{u"web-server-01"_s, 1}, {u"db · 2"_s, 2}, {u"db · 3"_s, 3}};
    QStringList requests;
    for (int row = 0; row < list.rowCount(); ++row) {
        const QModelIndex index = list.index(row, 0);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            requests.append(request(ids.value(index.data().toString()),
                                    text + u' ' + index.data(ServerChoiceModel::TagRole).toString()));
    }
    requests.sort();
    return requests;
}

QString TestCreateFlow::warning(CreateDialog &dialog)
{
    return child<QLabel>(dialog, "duplicateLabel")->text().section(u'\n', -1);
}

QStringList TestCreateFlow::sortedWrites() const
{
    QStringList writes = m_bench->writes();
    writes.sort();
    return writes;
}

void TestCreateFlow::sendsWhatItShows()
{
    QPointer<CreateDialog> dialog = start({number(1)});
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

void TestCreateFlow::severalSendWhatIsShown()
{
    CreateDialog *dialog = start({number(3), number(1)});
    QVERIFY(dialog);
    child<QListView>(*dialog, "choiceList")
        ->model()
        ->setData(child<QListView>(*dialog, "choiceList")->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"before the move"_s);
    const QStringList shown = shownRequests(*dialog);
    QCOMPARE(shown.size(), 3);
    QCOMPARE(child<QPushButton>(*dialog, "createButton")->text(), u"Create 3 backups"_s);
    child<QPushButton>(*dialog, "createButton")->click();
    QVERIFY(results());
    QCOMPARE(summary(), u"3 under way"_s);
    QTRY_COMPARE(summary(), u"3 started"_s);
    QCOMPARE(sortedWrites(), shown);
    QCOMPARE(m_bench->provider.backups().size(), 12);
    QVERIFY(!child<QPushButton>(*results(), "retryButton")->isEnabled());
    QVERIFY(saveScreens(*results(), u"results-creations"_s));
    QSet<OperationId> batches;
    for (const OperationRecord &record : m_bench->records())
        batches.insert(record.batch);
    QCOMPARE(batches.size(), 1);
}

void TestCreateFlow::keepMarkIsSent()
{
    CreateDialog *dialog = start({number(1)});
    QVERIFY(dialog);
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"golden · bw-a1b2"_s);
    child<QCheckBox>(*dialog, "keepBox")->click();
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_COMPARE(m_bench->writes(), QStringList{request(1, u"golden [keep] · bw-a1b2"_s)});
}

void TestCreateFlow::triesTheFailedAgainWithTheirText()
{
    for (const int time : {1, 3})
        m_bench->server.addFault({"POST", {}, {}, time}, ProviderFault::status(422, R"({"detail":"Busy."})"));
    CreateDialog *dialog = start({number(1), number(2), number(3)});
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"before the move"_s);
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_COMPARE(summary(), u"1 started · 2 failed"_s);
    QStringList failed;
    for (const OperationRecord &record : m_bench->records())
        if (record.state == OperationState::Rejected)
            failed.append(record.server.id.text());
    m_bench->server.clearRequests();
    QTRY_VERIFY(!m_bench->window.findChild<CreateDialog *>());
    QVERIFY(saveScreens(*results(), u"results-creations-failed"_s));
    child<QPushButton>(*results(), "retryButton")->click();
    dialog = m_bench->window.findChild<CreateDialog *>();
    QVERIFY(dialog);
    QCOMPARE(m_bench->writes(), QStringList());
    QCOMPARE(child<QLineEdit>(*dialog, "descriptionEdit")->text(), u"before the move"_s);
    const QStringList shown = shownRequests(*dialog);
    QCOMPARE(shown.size(), 2);
    for (const QString &server : std::as_const(failed))
        QVERIFY(shown.join(u' ').contains(u"\"server_id\":"_s + server));
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_COMPARE(sortedWrites(), shown);
    QTRY_COMPARE(m_bench->provider.backups().size(), 12);
}

void TestCreateFlow::retryOfOneIsTheFormForOne()
{
    m_bench->server.addFault({"POST", {}, {}, 1}, ProviderFault::status(422));
    CreateDialog *dialog = start({number(2), number(3)});
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"before the move"_s);
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_COMPARE(summary(), u"1 started · 1 failed"_s);
    QTRY_VERIFY(!m_bench->window.findChild<CreateDialog *>());
    child<QPushButton>(*results(), "retryButton")->click();
    dialog = m_bench->window.findChild<CreateDialog *>();
    QVERIFY(dialog);
    QVERIFY(child<QComboBox>(*dialog, "serverCombo")->isVisible());
    QCOMPARE(CreationPlan::untagged(child<QLineEdit>(*dialog, "descriptionEdit")->text()), u"before the move"_s);
    QVERIFY(!CreationPlan::tagIn(child<QLineEdit>(*dialog, "descriptionEdit")->text()).isEmpty());
}

void TestCreateFlow::duplicateIsSentOnlyWithConsent()
{
    QPointer<CreateDialog> dialog = start({number(1)});
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_bench->records().value(0).state, OperationState::Done);
    QVERIFY(m_bench->list());
    QTRY_COMPARE(m_bench->session->backups().version()->table().size(), 10);
    dialog = start({number(1)});
    QVERIFY(child<QFrame>(*dialog, "duplicateFrame")->isVisible());
    QCOMPARE(warning(*dialog), u"web-server-01: in progress, begun just now"_s);
    auto *create = child<QPushButton>(*dialog, "createButton");
    QVERIFY(!create->isEnabled());
    create->click();
    child<QCheckBox>(*dialog, "duplicateBox")->click();
    const QString again = expected(*dialog, 1);
    create->click();
    QTRY_COMPARE(m_bench->writes().size(), 2);
    QCOMPARE(m_bench->writes().at(1), again);
}

void TestCreateFlow::whatIsBeingAskedForIsADuplicate()
{
    m_bench->server.addFault({"POST"}, ProviderFault::of(ProviderFault::Delivery::Silence));
    QPointer<CreateDialog> dialog = start({number(1)});
    child<QPushButton>(*dialog, "createButton")->click();
    QTRY_VERIFY(!dialog);
    dialog = start({number(1)});
    QVERIFY(warning(*dialog).startsWith(u"web-server-01: asked for"_s));
    QVERIFY(!child<QPushButton>(*dialog, "createButton")->isEnabled());
}

void TestCreateFlow::agesAreByTheProvidersClock()
{
    constexpr qint64 minute = 60'000;
    const qint64 here = m_bench->clock.now().msecs();
    Backup young = backup(800, 1, u"web-server-01"_s, 0);
    young.createdAt = Timestamp::fromMSecs(here - 63 * minute);
    m_bench->provider.addBackup(young);
    // This machine's clock is an hour ahead.
    const QDateTime there = Timestamp::fromMSecs(here - 60 * minute).toDateTime();
    ProviderFault late;
    late.headers = {{"Date", QLocale::c().toString(there, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1()}};
    m_bench->server.addFault({"GET"}, late);
    QVERIFY(m_bench->list());
    QTRY_COMPARE(m_bench->session->backups().version()->table().size(), 10);
    CreateDialog *dialog = start({number(1)});
    QVERIFY(child<QFrame>(*dialog, "duplicateFrame")->isVisible());
    const QString text = warning(*dialog);
    QVERIFY2(text.startsWith(u"web-server-01: made "_s) && text.endsWith(u" min ago"_s), qPrintable(text));
}

void TestCreateFlow::aRefreshChangesNothingInTheDialog()
{
    CreateDialog *dialog = start({number(2)});
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
    CreateDialog *dialog = start({number(2)});
    QVERIFY(dialog);
    QCOMPARE(start({number(1)}), dialog);
    QCOMPARE(m_bench->window.findChildren<CreateDialog *>().size(), 1);
    QCOMPARE(child<QComboBox>(*dialog, "serverCombo")->currentText(), u"db · 2"_s);
}

void TestCreateFlow::aClosedDialogSendsNothing()
{
    QPointer<CreateDialog> dialog = start({number(1)});
    QVERIFY(dialog);
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(m_bench->list());
    QCOMPARE(m_bench->writes(), QStringList());
}

void TestCreateFlow::theSessionsEndDeletesTheDialog()
{
    const QPointer<CreateDialog> dialog = start({number(1)});
    QVERIFY(dialog);
    m_flow.reset();
    QVERIFY(!dialog);
}

QTEST_MAIN(TestCreateFlow)
#include "tst_createflow.moc"
