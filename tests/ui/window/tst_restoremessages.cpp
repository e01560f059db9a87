// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/restoresequences.h"
#include "tests/support/screens.h"
#include "tests/ui/window/windowrig.h"
#include "ui/dialogs/restoredialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;
using namespace std::chrono_literals;
using Delivery = ProviderFault::Delivery;

namespace {

const QString Running = u"Backing up the present state of web-server-01 before its restore: "_s;

SimulatedProvider::Options slowProvider()
{
    SimulatedProvider::Options options;
    options.creation = 1h;
    return options;
}

} // namespace

/// What the strip tells of restores with a way back, and what its buttons do.
class TestRestoreMessages : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_rig.reset(); }

    void tellsWhatIsWaitedFor();
    void stops();
    void asksWhenThePatienceEnds();
    void offersTheWayBack();
    void tellsWhyNothingWasRestored();
    void tellsOfACreationThatWentOn();
    void tellsOfAnUncertainCreation();
    void keepsAnUnknownRestore();
    void asksAboutAnInterruptedOne();
    void dismissesAnInterruptedOne();

private:
    void completeAll();
    void restart();
    void press(const QString &button) { QTest::mouseClick(m_rig->button(button), Qt::LeftButton); }
    [[nodiscard]] bool isAt(RestoreSequence::State state)
    {
        const QList<RestoreUnderWay> all = m_rig->session().runner().restores().underWay();
        return all.size() == 1 && all.constFirst().state == state;
    }
    [[nodiscard]] qsizetype restores() const { return m_rig->server.count("POST", u"/servers/"_s); }

    std::unique_ptr<WindowRig> m_rig;
};

void TestRestoreMessages::init()
{
    m_rig = std::make_unique<WindowRig>(slowProvider());
    m_rig->parts.operationLimits.safetyWatching = {3ms};
}

void TestRestoreMessages::completeAll()
{
    const QList<Backup> backups = m_rig->provider.backups();
    const QList<Server> servers = m_rig->provider.servers();
    m_rig->provider.clear();
    for (const Server &each : servers)
        m_rig->provider.addServer(each);
    for (Backup each : backups) {
        each.statusWord = u"completed"_s;
        m_rig->provider.addBackup(each);
    }
}

void TestRestoreMessages::restart()
{
    m_rig->makeWindow();
    m_rig->open();
    QTRY_VERIFY(m_rig->table() && m_rig->table()->model()->rowCount() == 7);
}

void TestRestoreMessages::tellsWhatIsWaitedFor()
{
    QVERIFY(m_rig->openFilled());
    m_rig->submitRestore();
    QTRY_VERIFY(isAt(RestoreSequence::State::WaitingForBackup));
    const QString first = m_rig->bannerText();
    QVERIFY2(first.startsWith(Running), qPrintable(first));
    QPushButton *stop = m_rig->button(u"Stop"_s);
    QVERIFY(stop);
    QVERIFY(!m_rig->button(u"Dismiss"_s)); // the way to stop it stays
    QVERIFY(m_rig->textOf(u"running"_s).contains(u"under way"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-running"_s));
    QTRY_VERIFY(m_rig->bannerText().startsWith(Running) && m_rig->bannerText() != first);
    QCOMPARE(m_rig->button(u"Stop"_s), stop); // the same button: it keeps the focus
    QCOMPARE(restores(), 0);
}

void TestRestoreMessages::stops()
{
    QVERIFY(m_rig->openFilled());
    m_rig->submitRestore();
    QTRY_VERIFY(isAt(RestoreSequence::State::WaitingForBackup));
    press(u"Stop"_s);
    QTRY_COMPARE(m_rig->bannerText(),
                 u"No restore of web-server-01 from backup 499 was asked for. It was cancelled."_s);
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-stopped"_s));
    press(u"Dismiss"_s);
    QCOMPARE(m_rig->bannerText(), QString());
    QCOMPARE(restores(), 0);
}

void TestRestoreMessages::asksWhenThePatienceEnds()
{
    m_rig->parts.operationLimits.safetyPatience = 30ms;
    QVERIFY(m_rig->openFilled());
    m_rig->submitRestore();
    QTRY_VERIFY(m_rig->button(u"Wait longer"_s));
    QVERIFY(
        m_rig->bannerText().startsWith(u"The backup of the present state of web-server-01 is not completed after "_s));
    QVERIFY(m_rig->button(u"Stop"_s));
    QVERIFY(!m_rig->button(u"Dismiss"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-asking"_s));
    press(u"Wait longer"_s);
    QVERIFY(m_rig->bannerText().startsWith(Running));
    QTRY_VERIFY(m_rig->button(u"Wait longer"_s)); // and again
    completeAll();
    QTRY_VERIFY(m_rig->button(u"Restore now"_s));
    QVERIFY(!m_rig->button(u"Wait longer"_s));
    QVERIFY(m_rig->bannerText().startsWith(u"The present state of web-server-01 is backed up, but"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-asking-completed"_s));
    QCOMPARE(restores(), 0);
    press(u"Restore now"_s);
    QTRY_COMPARE(restores(), 1);
}

void TestRestoreMessages::offersTheWayBack()
{
    QVERIFY(m_rig->openFilled());
    m_rig->submitRestore();
    QTRY_VERIFY(isAt(RestoreSequence::State::WaitingForBackup));
    const ResourceId made = m_rig->session().runner().restores().underWay().constFirst().creation->backup->id;
    completeAll();
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"Restore accepted: web-server-01 from backup 499."_s));
    QVERIFY(!m_rig->button(u"Stop"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-accepted"_s));
    press(u"Undo this restore…"_s);
    QTRY_VERIFY(m_rig->window().findChild<RestoreDialog *>());
    const auto *facts = m_rig->window().findChild<RestoreDialog *>()->findChild<QWidget *>(u"factsFrame"_s);
    QVERIFY(facts->findChildren<QLabel *>().value(3)->text().startsWith(made.text() + u" · "));
    QCOMPARE(restores(), 1);
}

void TestRestoreMessages::tellsWhyNothingWasRestored()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({"POST", u"/backups/"_s}, ProviderFault::status(400, R"({"detail": "Quota <b>full</b>"})"));
    m_rig->submitRestore();
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"No restore of web-server-01 from backup 499 was asked for. The backup "
                                               "of the present state did not become a completed one."_s));
    QVERIFY(m_rig->bannerText().contains(u"No backup of web-server-01 was started."_s));
    QVERIFY(m_rig->bannerText().contains(u"Quota <b>full</b>"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-failed"_s));
    QCOMPARE(restores(), 0);
}

void TestRestoreMessages::tellsOfACreationThatWentOn()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({"POST", u"/backups/"_s}, ProviderFault::sized(Delivery::Drip, 20, 1ms));
    m_rig->submitRestore();
    QTRY_COMPARE(m_rig->server.count("POST", u"/backups/"_s), 1);
    press(u"Stop"_s);
    QTRY_VERIFY(m_rig->bannerText().endsWith(u"1 more)"_s));
    QVERIFY(m_rig->bannerText().startsWith(u"No restore of web-server-01"_s));
    press(u"Dismiss"_s);
    QVERIFY(m_rig->bannerText().startsWith(u"Backup 502 of web-server-01 was started."_s));
    QCOMPARE(restores(), 0);
}

void TestRestoreMessages::tellsOfAnUncertainCreation()
{
    m_rig->parts.operationLimits.settling = {1h};
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({"POST", u"/backups/"_s}, ProviderFault::of(Delivery::CloseBeforeAnswer).withoutEffect());
    m_rig->submitRestore();
    QTRY_VERIFY(m_rig->bannerText().startsWith(
        u"Whether the backup of the present state of web-server-01 was started is not certain"_s));
    QVERIFY(m_rig->button(u"Stop"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-uncertain"_s));
}

void TestRestoreMessages::keepsAnUnknownRestore()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({"POST", u"/servers/"_s}, ProviderFault::of(Delivery::CloseBeforeAnswer));
    m_rig->submitRestore();
    QTRY_VERIFY(isAt(RestoreSequence::State::WaitingForBackup));
    completeAll();
    QTRY_VERIFY(m_rig->button(u"I have looked"_s));
    restart();
    QTRY_VERIFY(m_rig->button(u"I have looked"_s));
    press(u"I have looked"_s);
    QTRY_VERIFY(!m_rig->button(u"I have looked"_s));
    QVERIFY(m_rig->session().runner().openRecords().isEmpty());
    QCOMPARE(restores(), 1);
}

void TestRestoreMessages::asksAboutAnInterruptedOne()
{
    QVERIFY(m_rig->openFilled());
    m_rig->submitRestore();
    QTRY_VERIFY(isAt(RestoreSequence::State::WaitingForBackup));
    restart();
    QTRY_VERIFY(m_rig->button(u"Go on…"_s));
    QVERIFY(m_rig->bannerText().startsWith(u"A restore of web-server-01 from backup 499 was interrupted"_s));
    QVERIFY(m_rig->button(u"Dismiss as not sent"_s));
    QVERIFY(!m_rig->button(u"Dismiss"_s));
    QVERIFY(!m_rig->textOf(u"running"_s).contains(u"under way"_s)); // nothing goes on by itself
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restore-interrupted"_s));
    completeAll();
    QTRY_VERIFY(m_rig->session().runner().restores().interrupted().value(0).creation);
    press(u"Go on…"_s);
    auto *dialog = m_rig->window().findChild<RestoreDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"backUpNote"_s)
                ->text()
                .startsWith(u"Backup 502, begun just now for this restore"_s));
    QCOMPARE(m_rig->server.count("POST"), 1);
    dialog->findChild<QLineEdit *>(u"nameField"_s)->setText(u"web-server-01"_s);
    dialog->findChild<QPushButton *>(u"verbButton"_s)->click();
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"Restore accepted: web-server-01 from backup 499."_s));
    QCOMPARE(m_rig->server.count("POST"), 2);
    QCOMPARE(restores(), 1);
}

void TestRestoreMessages::dismissesAnInterruptedOne()
{
    QVERIFY(m_rig->openFilled());
    m_rig->submitRestore();
    QTRY_VERIFY(isAt(RestoreSequence::State::WaitingForBackup));
    restart();
    QTRY_VERIFY(m_rig->button(u"Dismiss as not sent"_s));
    press(u"Dismiss as not sent"_s);
    QTRY_COMPARE(m_rig->bannerText(), QString());
    QVERIFY(m_rig->session().runner().openRecords().isEmpty());
    QCOMPARE(restores(), 0);
}

QTEST_MAIN(TestRestoreMessages)
#include "tst_restoremessages.moc"
