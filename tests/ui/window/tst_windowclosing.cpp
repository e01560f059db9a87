// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"
#include "tests/support/screens.h"
#include "tests/ui/window/windowrig.h"
#include "ui/closequestion.h"

#include <QAction>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace bewarje;
using namespace bewarje::tests;
using Delivery = ProviderFault::Delivery;

namespace {

ResourceId number(const QString &text)
{
    return {text, ResourceId::JsonType::Number};
}

} // namespace

/// Quitting and signing out while something waits or is out.
class TestWindowClosing : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void closesAtOnceWhereNothingIsOut();
    void quittingHoldsTheOutboxWithoutAQuestion();
    void quittingWaitsForWhatIsOut();
    void quittingDoesNotWaitForEver();
    void quittingSendsNothingMoreOfABatch();
    void signingOutAsksWhatBecomesOfTheOutbox();
    void signingOutKeepsTheOutbox();
    void signingOutUndoesTheOutbox();
    void asksWhereAnotherAccountIsOpened();
    void asksBeforeANewToken();
    void signingOutAsksNothingWhereNothingWaits();
    void sampleDataAsksNothing();

private:
    OperationId remove(const QStringList &backups, std::chrono::milliseconds grace = 0ms)
    {
        QList<ResourceId> ids;
        for (const QString &backup : backups)
            ids.append(number(backup));
        Session &session = m_rig->session();
        return session.runner().submit(DeletionPlan::make(*session.backups().version(), ids,
                                                          session.runner().ongoingWrites(), session.clock().now())
                                           .withGrace(grace));
    }
    [[nodiscard]] bool wait(const QStringList &backups)
    {
        remove(backups, 1h);
        return QTest::qWaitFor([this] { return !m_rig->session().runner().outbox().isEmpty(); });
    }
    [[nodiscard]] bool restart()
    {
        m_rig->makeWindow();
        m_rig->open();
        return QTest::qWaitFor([this] { return m_rig->table() && m_rig->table()->isVisible(); });
    }
    [[nodiscard]] bool isOut() { return m_rig->session().runner().isSending(); }
    [[nodiscard]] QMessageBox *question() const { return m_rig->find<QMessageBox>(u"closeQuestion"_s); }
    void press(const QString &button) const { QTest::mouseClick(m_rig->button(button, question()), Qt::LeftButton); }
    [[nodiscard]] QList<OperationRecord> open() { return m_rig->session().runner().openRecords(); }

    std::unique_ptr<WindowRig> m_rig;
};

void TestWindowClosing::closesAtOnceWhereNothingIsOut()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(m_rig->window().close());
    QVERIFY(!question());
}

void TestWindowClosing::quittingHoldsTheOutboxWithoutAQuestion()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(wait({u"496"_s, u"499"_s}));
    QVERIFY(m_rig->window().close());
    QVERIFY(!question());
    QVERIFY(restart());
    QTRY_COMPARE(open().size(), 2);
    QVERIFY(m_rig->session().runner().outbox().isHeld(open().constFirst().batch));
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowClosing::quittingWaitsForWhatIsOut()
{
    QVERIFY(m_rig->openFilled());
    QObject::connect(&m_rig->server, &ProviderServer::requested, &m_rig->window(),
                     [this](const ServedRequest &request) {
                         if (request.method == "DELETE")
                             m_rig->trigger(u"quit"_s);
                     });
    const OperationId batch = remove({u"496"_s});
    QTRY_COMPARE(m_rig->server.count("DELETE"), 1);
    QVERIFY(!question());
    QTRY_VERIFY(!m_rig->window().isVisible());
    // It had its answer by then.
    QCOMPARE(m_rig->session().runner().records(batch).constFirst().state, OperationState::Done);
    QVERIFY(restart());
    QVERIFY(open().isEmpty());
}

void TestWindowClosing::quittingDoesNotWaitForEver()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({.method = "DELETE"}, ProviderFault::of(Delivery::Silence).withoutEffect());
    remove({u"496"_s});
    QTRY_COMPARE(m_rig->server.count("DELETE"), 1);
    QVERIFY(!m_rig->window().close());
    QVERIFY(!m_rig->window().isEnabled()); // nothing new is begun
    QVERIFY(!question());
    QTRY_VERIFY(!m_rig->window().isVisible());
    m_rig->server.clearFaults();
    QVERIFY(restart());
    // What became of it is looked for by the next start: it is still there.
    QTRY_VERIFY(m_rig->bannerText().contains(u"496"_s));
    QTRY_VERIFY(open().isEmpty());
    QCOMPARE(m_rig->server.count("DELETE"), 1);
}

void TestWindowClosing::quittingSendsNothingMoreOfABatch()
{
    QVERIFY(m_rig->openFilled());
    QObject::connect(&m_rig->server, &ProviderServer::requested, &m_rig->window(),
                     [this](const ServedRequest &request) {
                         if (request.method == "DELETE")
                             m_rig->trigger(u"quit"_s);
                     });
    remove({u"496"_s, u"499"_s, u"498"_s}, 1ms);
    QTRY_VERIFY(!m_rig->window().isVisible());
    QCOMPARE(m_rig->server.count("DELETE"), 1);
    QVERIFY(restart());
    QTRY_COMPARE(open().size(), 2);
    QVERIFY(m_rig->session().runner().outbox().isHeld(open().constFirst().batch));
    QCOMPARE(m_rig->server.count("DELETE"), 1);
}

void TestWindowClosing::signingOutAsksWhatBecomesOfTheOutbox()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(wait({u"496"_s, u"499"_s}));
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(question());
    QCOMPARE(question()->text(), u"2 backups wait to be deleted."_s);
    QTRY_VERIFY(m_rig->button(u"Cancel"_s, question())->hasFocus());
    QVERIFY(m_rig->button(u"Keep for the next sign-in"_s, question()));
    QVERIFY(m_rig->button(u"Undo all"_s, question()));
    QTest::keyClick(question(), Qt::Key_Return); // Cancel has Enter
    QTRY_VERIFY(!question());
    QCOMPARE(m_rig->controller().state(), SessionController::State::Open);
    QCOMPARE(m_rig->session().runner().outbox().batches().size(), 1);
    // Where the person stays, what waits goes on as before.
    m_rig->clock.pass(1h);
    QTRY_COMPARE(m_rig->server.count("DELETE"), 2);
}

void TestWindowClosing::signingOutKeepsTheOutbox()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(wait({u"496"_s, u"499"_s}));
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(question());
    QVERIFY(testing::saveScreens(*question(), u"window-closequestion"_s));
    press(u"Keep for the next sign-in"_s);
    QTRY_COMPARE(m_rig->controller().state(), SessionController::State::NoAccount);
    QVERIFY(m_rig->window().isEnabled());
    QCOMPARE(m_rig->bannerText(), QString());
    m_rig->clock.pass(24h);
    // Into the same account again, without a restart.
    m_rig->find<QLineEdit>(u"token"_s)->setText(u"vps_token"_s);
    QTest::mouseClick(m_rig->find<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->table() && m_rig->table()->isVisible());
    QCOMPARE(open().size(), 2);
    QVERIFY(m_rig->session().runner().outbox().isHeld(open().constFirst().batch));
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowClosing::signingOutUndoesTheOutbox()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(wait({u"496"_s, u"499"_s}));
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(question());
    press(u"Undo all"_s);
    QTRY_COMPARE(m_rig->controller().state(), SessionController::State::NoAccount);
    QVERIFY(restart());
    QVERIFY(open().isEmpty());
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowClosing::asksWhereAnotherAccountIsOpened()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(wait({u"496"_s}));
    m_rig->trigger(u"addAccount"_s);
    QTRY_VERIFY(question());
    press(u"Keep for the next sign-in"_s);
    QTRY_COMPARE(m_rig->controller().state(), SessionController::State::NoAccount);
}

void TestWindowClosing::asksBeforeANewToken()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(wait({u"496"_s}));
    m_rig->server.addFault({.method = "GET"}, ProviderFault::status(401));
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->button(u"Enter the token again"_s));
    QTest::mouseClick(m_rig->button(u"Enter the token again"_s), Qt::LeftButton);
    QTRY_VERIFY(question());
    QCOMPARE(m_rig->controller().state(), SessionController::State::Open);
}

void TestWindowClosing::signingOutAsksNothingWhereNothingWaits()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({.method = "DELETE"}, ProviderFault::of(Delivery::Silence).withoutEffect());
    remove({u"496"_s});
    QTRY_COMPARE(m_rig->server.count("DELETE"), 1);
    m_rig->trigger(u"signOut"_s);
    QVERIFY(!question());
    QVERIFY(isOut());
    QTRY_COMPARE(m_rig->controller().state(), SessionController::State::NoAccount);
    QVERIFY(m_rig->window().isEnabled());
}

void TestWindowClosing::sampleDataAsksNothing()
{
    m_rig->makeWindow();
    m_rig->controller().openSampleData();
    Backup backup;
    backup.id = number(u"1"_s);
    backup.server = {number(u"2"_s), u"web"_s};
    BackupTable table;
    table.append(backup);
    const CatalogVersion catalog(std::move(table));
    OperationRunner &runner = m_rig->session().runner();
    runner.submit(DeletionPlan::make(catalog, {backup.id}, {}, m_rig->clock.now()).withGrace(1h));
    QTRY_VERIFY(!runner.outbox().isEmpty());
    m_rig->trigger(u"signOut"_s);
    QVERIFY(!question());
    QTRY_COMPARE(m_rig->controller().state(), SessionController::State::NoAccount);
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

QTEST_MAIN(TestWindowClosing)
#include "tst_windowclosing.moc"
