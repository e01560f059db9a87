// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/restoresequences.h"
#include "tests/support/dialogsamples.h"
#include "tests/ui/flows/flowbench.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/flows/restoreflow.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
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
    void sendsWithoutAWayBackForAReason();
    void refusesASecondOneOfThatServer();
    void resumesWithWhatWasBegun();
    void resumesAfreshWhereThatFailed();
    void opensTheWayBack();
    void opensNoWayBackThatIsGone();
    void sharedNamesAreConfirmedById();
    void asksTwiceAfterAnUnknownOne();
    void aRefreshChangesNothingInTheDialog();
    void aSecondStartRaises();
    void aClosedDialogSendsNothing();
    void theSessionsEndDeletesTheDialog();

private:
    RestoreDialog *start(int id);
    void confirm(RestoreDialog &dialog, const QString &name = u"web-server-01"_s);
    /// Begins a restore of backup 503 that waits for its way back, and signs out and in.
    void interrupt();
    [[nodiscard]] QString descriptionSent() const;
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

void TestRestoreFlow::confirm(RestoreDialog &dialog, const QString &name)
{
    child<QLineEdit>(dialog, "nameField")->setText(name);
    verb(dialog)->click();
}

QString TestRestoreFlow::descriptionSent() const
{
    for (const ServedRequest &request : m_bench->server.requests())
        if (request.method == "POST" && request.path == "/backups/"_L1)
            return QJsonDocument::fromJson(request.body).object().value(u"description").toString();
    return {};
}

void TestRestoreFlow::sendsWhatItShows()
{
    QPointer<RestoreDialog> dialog = start(503);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Restore web-server-01?"_s);
    QCOMPARE(facts(*dialog).mid(0, 4), (QStringList{u"Server"_s, u"web-server-01 · 1 · 203.0.113.11"_s, u"Backup"_s,
                                                    u"503 · Manual · Completed"_s}));
    const QString note = child<QLabel>(*dialog, "backUpNote")->text();
    QTest::keyClicks(child<QLineEdit>(*dialog, "nameField"), u"web-server-01"_s);
    verb(*dialog)->click();
    QTRY_COMPARE(m_bench->provider.restores().size(), 1);
    QTRY_VERIFY(!dialog);
    QVERIFY(descriptionSent().startsWith(u"Before the restore from backup 503 · bw-"_s));
    QVERIFY2(note.contains(u"“%1”"_s.arg(descriptionSent())), qPrintable(note));
    QCOMPARE(m_bench->writes().size(), 2);
    QVERIFY(m_bench->writes().constFirst().startsWith(u"POST /backups/ "_s));
    QCOMPARE(m_bench->writes().constLast(), u"POST /servers/1/restore/ {\"backup_id\":503}"_s);
}

void TestRestoreFlow::sendsWithoutAWayBackForAReason()
{
    RestoreDialog *dialog = start(503);
    QVERIFY(dialog);
    child<QCheckBox>(*dialog, "backUpBox")->click();
    child<QLineEdit>(*dialog, "reasonField")->setText(u"its disk is empty"_s);
    confirm(*dialog);
    QTRY_COMPARE(m_bench->writes(), QStringList{u"POST /servers/1/restore/ {\"backup_id\":503}"_s});
    QCOMPARE(m_bench->records().value(0).reason, u"its disk is empty"_s);
}

void TestRestoreFlow::refusesASecondOneOfThatServer()
{
    m_bench->server.addFault({"POST"}, ProviderFault::of(ProviderFault::Delivery::Silence));
    RestoreDialog *dialog = start(503);
    QVERIFY(dialog);
    confirm(*dialog);
    QTRY_VERIFY(!m_bench->window.findChild<RestoreDialog *>());
    dialog = start(504);
    QVERIFY(dialog);
    QVERIFY(!verb(*dialog));
    QVERIFY(child<QLabel>(*dialog, "refusalLabel")->text().startsWith(u"A restore of this server is under way."_s));
    dialog->reject();
    QTRY_VERIFY(!m_bench->window.findChild<RestoreDialog *>());
    dialog = start(601); // of another server
    QVERIFY(verb(*dialog));
}

void TestRestoreFlow::interrupt()
{
    m_flow.reset();
    m_bench = std::make_unique<FlowBench>(std::chrono::hours(1));
    m_flow = std::make_unique<RestoreFlow>(*m_bench->session, m_bench->errors, m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
    RestoreDialog *dialog = start(503);
    QVERIFY(dialog);
    confirm(*dialog);
    const auto isWaiting = [this] {
        const QList<RestoreUnderWay> all = m_bench->session->runner().restores().underWay();
        return all.value(0).state == RestoreSequence::State::WaitingForBackup;
    };
    QTRY_VERIFY(isWaiting());
    m_flow.reset();
    m_bench->openSession();
    m_flow = std::make_unique<RestoreFlow>(*m_bench->session, m_bench->errors, m_bench->texts, &m_bench->window);
    QVERIFY(m_bench->list());
    const auto isKnown = [this] {
        const QList<InterruptedRestore> all = m_bench->session->runner().restores().interrupted();
        return all.size() == 1 && all.constFirst().creation;
    };
    QTRY_VERIFY(isKnown());
    QCOMPARE(m_bench->writes().size(), 1);
}

void TestRestoreFlow::resumesWithWhatWasBegun()
{
    interrupt();
    const InterruptedRestore interrupted = m_bench->session->runner().restores().interrupted().constFirst();
    m_flow->resume(interrupted.restore);
    auto *dialog = m_bench->window.findChild<RestoreDialog *>();
    QVERIFY(dialog);
    QVERIFY(child<QWidget>(*dialog, "interruptedLabel")->isVisible());
    const QString id = interrupted.creation->backup->id.text();
    const QString note = child<QLabel>(*dialog, "backUpNote")->text();
    QVERIFY2(note.startsWith(u"Backup %1, begun just now for this restore"_s.arg(id)), qPrintable(note));
    confirm(*dialog);
    QTRY_VERIFY(m_bench->session->runner().restores().interrupted().isEmpty());
    QCOMPARE(m_bench->session->runner().restores().underWay().value(0).restore.safetyCreation,
             interrupted.creation->id);
    QCOMPARE(m_bench->writes().size(), 1); // no second creation
    m_flow->resume(interrupted.restore);   // which is none any more
    QTRY_VERIFY(!m_bench->window.findChild<RestoreDialog *>());
}

void TestRestoreFlow::resumesAfreshWhereThatFailed()
{
    interrupt();
    const InterruptedRestore interrupted = m_bench->session->runner().restores().interrupted().constFirst();
    const QList<Backup> backups = m_bench->provider.backups();
    const QList<Server> servers = m_bench->provider.servers();
    m_bench->provider.clear();
    for (const Server &each : servers)
        m_bench->provider.addServer(each);
    for (const Backup &each : backups)
        if (each.id != interrupted.creation->backup->id)
            m_bench->provider.addBackup(each);
    QVERIFY(m_bench->list());
    m_flow->resume(interrupted.restore);
    auto *dialog = m_bench->window.findChild<RestoreDialog *>();
    QVERIFY(dialog);
    const QString note = child<QLabel>(*dialog, "backUpNote")->text();
    QVERIFY2(note.startsWith(u"A backup “Before the restore from backup 503 · bw-"_s), qPrintable(note));
}

void TestRestoreFlow::opensTheWayBack()
{
    RestoreDialog *dialog = start(503);
    QVERIFY(dialog);
    confirm(*dialog);
    const auto accepted = [this] {
        const QList<OperationRecord> all = m_bench->records();
        return std::find_if(all.begin(), all.end(),
                            [](const OperationRecord &record) {
                                return record.kind == OperationKind::Restore && record.state == OperationState::Done;
                            })
               != all.end();
    };
    QTRY_VERIFY(accepted());
    QTRY_VERIFY(!m_bench->window.findChild<RestoreDialog *>());
    const QList<OperationRecord> records = m_bench->records();
    const OperationRecord &restore = records.constFirst();
    QCOMPARE(restore.kind, OperationKind::Restore);
    QVERIFY(m_bench->list());
    m_flow->startUndo(restore);
    QVERIFY(!m_bench->window.findChild<RestoreDialog *>()); // it is looked up first
    QTRY_VERIFY(m_bench->window.findChild<RestoreDialog *>());
    dialog = m_bench->window.findChild<RestoreDialog *>();
    QVERIFY(facts(*dialog).value(3).startsWith(m_bench->provider.backups().constFirst().id.text() + u" · "));
    confirm(*dialog);
    QTRY_COMPARE(m_bench->provider.restores().size(), 2);
    QCOMPARE(m_bench->provider.restores().constLast().second, records.value(1).backup->id);
}

void TestRestoreFlow::opensNoWayBackThatIsGone()
{
    OperationRecord restore;
    restore.safetyCreation = 4711;
    m_flow->startUndo(restore);
    QTRY_VERIFY(m_bench->window.findChild<RestoreDialog *>());
    auto *dialog = m_bench->window.findChild<RestoreDialog *>();
    QVERIFY(!verb(*dialog));
    QVERIFY(child<QLabel>(*dialog, "refusalLabel")->text().contains(u"no longer in the list"_s));
}

void TestRestoreFlow::sharedNamesAreConfirmedById()
{
    RestoreDialog *dialog = start(701);
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Restore db · 3?"_s);
    QTest::keyClicks(child<QLineEdit>(*dialog, "nameField"), u"db"_s);
    QVERIFY(!verb(*dialog)->isEnabled());
    confirm(*dialog, u"3"_s);
    QTRY_COMPARE(m_bench->writes().value(1), u"POST /servers/3/restore/ {\"backup_id\":701}"_s);
}

void TestRestoreFlow::asksTwiceAfterAnUnknownOne()
{
    m_bench->server.addFault({"POST", u"/servers/"_s}, ProviderFault::of(ProviderFault::Delivery::CloseBeforeAnswer));
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
    QTRY_COMPARE(m_bench->writes().size(), 4);
    QCOMPARE(m_bench->writes().at(3), u"POST /servers/1/restore/ {\"backup_id\":504}"_s);
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
