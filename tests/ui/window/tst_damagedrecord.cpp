// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"
#include "app/operations/restoresequences.h"
#include "tests/support/screens.h"
#include "tests/ui/window/windowrig.h"
#include "ui/widgets/messagebanner.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;
using namespace std::chrono_literals;

namespace {

/// Whose backups take so long.
SimulatedProvider::Options provider(std::chrono::seconds creation)
{
    SimulatedProvider::Options options;
    options.creation = creation;
    return options;
}

} // namespace

/// After a damaged record was moved aside, every way to a write asks once more, until that was read.
class TestDamagedRecord : public QObject
{
    Q_OBJECT

private slots:
    void init() { makeRig(provider(0s)); }
    void cleanup() { m_rig.reset(); }

    void asksBeforeCommands_data();
    void asksBeforeCommands();
    void asksBeforeGoingOn();
    void asksBeforeUndoingARestore();
    void asksBeforeReviewing();

private:
    void makeRig(const SimulatedProvider::Options &options);
    /// What was done is seen as after a sign-out: interrupted, or held.
    [[nodiscard]] bool openAgain();
    /// The message about the damage may stand in front of the one with this button.
    void press(const QString &button);
    /// `begin` asks; Cancel ends it, and "Go on" shows the write's own dialog.
    void askAndGoOn(const std::function<void()> &begin, const QString &own);
    [[nodiscard]] QDialog *dialog(const QString &name) const { return m_rig->find<QDialog>(name); }

    std::unique_ptr<WindowRig> m_rig;
};

void TestDamagedRecord::makeRig(const SimulatedProvider::Options &options)
{
    m_rig = std::make_unique<WindowRig>(options);
    m_rig->parts.operationLimits.safetyWatching = {3ms};
    QVERIFY(m_rig->damageRecord());
    QVERIFY(m_rig->openFilled());
    const Journal &journal = m_rig->controller().workspace().journal();
    QTRY_COMPARE(journal.facts().state, JournalFacts::State::Ready);
    QVERIFY(!journal.facts().movedAside.isEmpty());
    // With a time to undo, one ordinary backup is deleted without a dialog.
    m_rig->controller().workspace().settings().setDeleteGrace(0s);
}

bool TestDamagedRecord::openAgain()
{
    const QPointer<QTableView> before = m_rig->table();
    m_rig->controller().openAccount(u"default/account"_s);
    return QTest::qWaitFor([&] { return !before && m_rig->table() && m_rig->table()->model()->rowCount() > 0; });
}

void TestDamagedRecord::press(const QString &button)
{
    m_rig->find<MessageBanner>(u"messageBanner"_s)->withdraw(u"journal-damage"_s);
    QTRY_VERIFY(m_rig->button(button));
    QTest::mouseClick(m_rig->button(button), Qt::LeftButton);
}

void TestDamagedRecord::askAndGoOn(const std::function<void()> &begin, const QString &own)
{
    for (const bool goesOn : {false, true, true}) { // each time anew
        begin();
        const QPointer<QDialog> question = dialog(u"JournalQuestion"_s);
        QVERIFY(question && question->isVisible() && !dialog(own));
        QVERIFY(testing::saveScreens(*question, u"dialog-journalquestion"_s));
        if (goesOn) {
            QTest::mouseClick(m_rig->button(u"Go on"_s, question), Qt::LeftButton);
            QTRY_VERIFY(dialog(own));
            dialog(own)->reject();
            QTRY_VERIFY(!dialog(own));
        } else {
            QTest::keyClick(question, Qt::Key_Return); // Cancel has Enter
            QVERIFY(!dialog(own));
        }
        QTRY_VERIFY(!question);
    }
}

void TestDamagedRecord::asksBeforeCommands_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("own");
    QTest::newRow("create") << u"newBackup"_s << u"CreateDialog"_s;
    QTest::newRow("delete") << u"delete"_s << u"DeleteDialog"_s;
    QTest::newRow("restore") << u"restore"_s << u"RestoreDialog"_s;
}

void TestDamagedRecord::asksBeforeCommands()
{
    QFETCH(QString, command);
    QFETCH(QString, own);
    m_rig->selectRow(5);
    askAndGoOn([&] { m_rig->trigger(command); }, own);
    m_rig->trigger(command);
    const QPointer<QDialog> question = dialog(u"JournalQuestion"_s);
    QVERIFY(question);
    m_rig->controller().signOut();
    QTRY_VERIFY(!question); // with the view that it was asked for
}

void TestDamagedRecord::asksBeforeGoingOn()
{
    makeRig(provider(3600s));
    m_rig->submitRestore();
    QTRY_COMPARE(m_rig->server.count("POST", u"/backups/"_s), 1);
    QVERIFY(openAgain());
    QTRY_VERIFY(!m_rig->session().runner().restores().interrupted().isEmpty());
    askAndGoOn([this] { press(u"Go on…"_s); }, u"RestoreDialog"_s);
    QCOMPARE(m_rig->server.count("POST"), 1);
}

void TestDamagedRecord::asksBeforeUndoingARestore()
{
    m_rig->submitRestore();
    QTRY_COMPARE(m_rig->server.count("POST", u"/servers/"_s), 1);
    askAndGoOn([this] { press(u"Undo this restore…"_s); }, u"RestoreDialog"_s);
    QCOMPARE(m_rig->server.count("POST", u"/servers/"_s), 1);
}

void TestDamagedRecord::asksBeforeReviewing()
{
    Session &session = m_rig->session();
    session.runner().submit(DeletionPlan::make(*session.backups().version(), {{u"496"_s, ResourceId::JsonType::Number}},
                                               {}, m_rig->clock.now())
                                .withGrace(30s));
    QTRY_VERIFY(!session.runner().outbox().isEmpty());
    QVERIFY(openAgain());
    askAndGoOn([this] { press(u"Review…"_s); }, u"DeleteDialog"_s);
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

QTEST_MAIN(TestDamagedRecord)
#include "tst_damagedrecord.moc"
