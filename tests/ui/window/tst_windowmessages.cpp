// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"
#include "tests/ui/window/windowrig.h"
#include "ui/widgets/messagebanner.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;
using Delivery = ProviderFault::Delivery;

namespace {

ResourceId number(const QString &text)
{
    return {text, ResourceId::JsonType::Number};
}

} // namespace

/// What the strip tells, and what its buttons do.
class TestWindowMessages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void tellsAnIncompleteList();
    void tellsARefusedToken();
    void goesOnAfterARefusedToken();
    void countsDown();
    void tellsOutcomes();
    void keepsUnknownOutcomes();
    void asksWhoHasLooked();
    void tellsWhatAnEarlierRunLeft();
    void keepsWhatIsToldOfTheAccount();

private:
    void remove(const QString &backup)
    {
        Session &session = m_rig->session();
        session.runner().submit(DeletionPlan::make(*session.backups().version(), {number(backup)},
                                                   session.runner().ongoingWrites(), session.clock().now()));
    }
    void restore(const QString &backup)
    {
        Session &session = m_rig->session();
        session.runner().submit(RestorePlan::make(*session.backups().version(), number(backup), std::nullopt, false,
                                                  false, session.clock().now()));
    }

    std::unique_ptr<WindowRig> m_rig;
};

void TestWindowMessages::tellsAnIncompleteList()
{
    m_rig->fill();
    ProviderFault broken;
    broken.answer = SimulatedAnswer{200, R"([{"id": 1, "server_id": 2}, {"no": "id"}])"};
    m_rig->server.addFault({.pathPrefix = u"/backups/"_s}, broken);
    m_rig->open();
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"The list is incomplete"_s));
    QVERIFY(m_rig->textOf(u"listingState"_s).contains(u"incomplete"_s));
    QVERIFY(m_rig->button(u"Retry"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-incomplete"_s));
    m_rig->server.clearFaults();
    QTest::mouseClick(m_rig->button(u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(m_rig->bannerText(), QString());
}

void TestWindowMessages::tellsARefusedToken()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({}, ProviderFault::status(401));
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->button(u"Enter the token again"_s));
    QVERIFY(m_rig->button(u"Retry"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-refused"_s));
    QTest::mouseClick(m_rig->button(u"Enter the token again"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->find<QLineEdit>(u"token"_s)->isVisible());
    QCOMPARE(m_rig->find<QLineEdit>(u"address"_s)->text(), m_rig->server.baseUrl());
    QCOMPARE(m_rig->bannerText(), QString());
}

void TestWindowMessages::goesOnAfterARefusedToken()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({}, ProviderFault::status(401));
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->button(u"Retry"_s));
    m_rig->server.clearFaults();
    QTest::mouseClick(m_rig->button(u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(m_rig->bannerText(), QString());
}

void TestWindowMessages::countsDown()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({.pathPrefix = u"/backups/"_s}, ProviderFault::status(429, {}, {{"Retry-After", "60"}}));
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"The provider has had too many requests."_s));
    const QString first = m_rig->bannerText();
    QPushButton *retry = m_rig->button(u"Retry"_s);
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-toomany"_s));
    QTRY_VERIFY(m_rig->bannerText() != first && !m_rig->bannerText().isEmpty());
    QCOMPARE(m_rig->button(u"Retry"_s), retry); // the same button: it keeps the focus
    m_rig->server.clearFaults();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(m_rig->bannerText(), QString());
}

void TestWindowMessages::tellsOutcomes()
{
    QVERIFY(m_rig->openFilled());
    remove(u"496"_s);
    QTRY_COMPARE(m_rig->bannerText(), u"Backup 496 of web-server-01 was deleted."_s);
    QTRY_COMPARE(m_rig->table()->model()->rowCount(), 5);
    QTest::mouseClick(m_rig->button(u"Dismiss"_s), Qt::LeftButton);
    QCOMPARE(m_rig->bannerText(), QString());
}

void TestWindowMessages::keepsUnknownOutcomes()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({.method = "DELETE"}, ProviderFault::of(Delivery::CloseBeforeAnswer).withoutEffect());
    // From the write on no listing settles anything; the check before it has passed by then.
    QObject::connect(&m_rig->server, &ProviderServer::requested, &m_rig->window(),
                     [this](const ServedRequest &request) {
                         if (request.method == "DELETE")
                             m_rig->server.addFault({.method = "GET"}, ProviderFault::status(503));
                     });
    remove(u"496"_s);
    const auto isUnknown = [this] {
        const QList<OperationRecord> open = m_rig->session().runner().openRecords();
        return !open.isEmpty() && open.constFirst().state == OperationState::Unknown;
    };
    QTRY_VERIFY(isUnknown());
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->trigger(u"refresh"_s);
    // It waits behind the graver message, and is still there when that one is gone.
    QTRY_VERIFY(m_rig->bannerText().endsWith(u"1 more)"_s));
    m_rig->find<MessageBanner>(u"messageBanner"_s)->withdraw(u"session-load"_s);
    QVERIFY(m_rig->bannerText().startsWith(u"Outcome unknown"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-unknown"_s));
    QCOMPARE(m_rig->server.count("DELETE"), 1);
}

void TestWindowMessages::asksWhoHasLooked()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({.method = "POST"}, ProviderFault::of(Delivery::CloseBeforeAnswer).withoutEffect());
    restore(u"499"_s);
    QTRY_VERIFY(m_rig->button(u"I have looked"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-restoreunknown"_s));
    QTest::mouseClick(m_rig->button(u"I have looked"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_rig->button(u"I have looked"_s));
    QVERIFY(m_rig->session().runner().openRecords().isEmpty());
    QCOMPARE(m_rig->server.count("POST"), 1);
}

void TestWindowMessages::tellsWhatAnEarlierRunLeft()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.addFault({.method = "POST"}, ProviderFault::of(Delivery::CloseBeforeAnswer).withoutEffect());
    restore(u"499"_s);
    QTRY_VERIFY(m_rig->button(u"I have looked"_s));
    // The window is there before the record is open.
    m_rig->makeWindow();
    QCOMPARE(m_rig->bannerText(), QString());
    m_rig->open();
    QTRY_VERIFY(m_rig->button(u"I have looked"_s));
    QVERIFY(m_rig->bannerText().startsWith(u"Outcome unknown"_s));
    // Once only.
    QTest::mouseClick(m_rig->button(u"Dismiss"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    remove(u"496"_s);
    QTRY_COMPARE(m_rig->bannerText(), u"Backup 496 of web-server-01 was deleted."_s);
    QTest::mouseClick(m_rig->button(u"Dismiss"_s), Qt::LeftButton);
    QCOMPARE(m_rig->bannerText(), QString());
    // Nothing is sent because of what the record says.
    QCOMPARE(m_rig->server.count("POST"), 1);
}

void TestWindowMessages::keepsWhatIsToldOfTheAccount()
{
    QVERIFY(m_rig->openFilled());
    emit m_rig->controller().noticed({AccountNotice::Kind::TokenNotRemoved, VaultStatus::Refused, u"the reason"_s});
    const QString told = m_rig->bannerText();
    QVERIFY(told.contains(u"the reason"_s));
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(!m_rig->table());
    QCOMPARE(m_rig->bannerText(), told);
}

QTEST_MAIN(TestWindowMessages)
#include "tst_windowmessages.moc"
