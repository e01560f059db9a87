// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"
#include "tests/support/screens.h"
#include "tests/ui/window/windowrig.h"
#include "ui/widgets/messagebanner.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace bewarje;
using namespace bewarje::tests;

namespace {

ResourceId number(const QString &text)
{
    return {text, ResourceId::JsonType::Number};
}

} // namespace

/// Deletions that wait, in the window: the bar, the key that takes one back, and the questions about held ones.
class TestWindowOutbox : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        QVERIFY(m_rig->openFilled());
    }
    void cleanup() { m_rig.reset(); }

    void saysWhatIsDeletedAndWhen();
    void countsDown();
    void countsTheOthers();
    void undoesByTheButton();
    void undoesTheNewestByKey();
    void leavesTheKeyToTextFields();
    void saysWhyThereIsNothingToUndo();
    void marksTheRows();
    void saysThatSeveralWereUndone();
    void tellsWhatCouldNotBeRecorded();
    void isAPane();
    void asksAboutWhatIsHeldAfterARestart();
    void reviewsOnlyWhatIsListed();
    void reviewsWhatIsHeld();
    void undoesWhatIsHeld();
    void asksAgainWhereNothingWasDecided();
    void asksAfterASuspend();

private:
    /// Waits by default as settings say; `ids` of more than one as a person who has confirmed.
    OperationId remove(const QStringList &ids);
    [[nodiscard]] Outbox &outbox() const { return m_rig->session().runner().outbox(); }
    [[nodiscard]] QString barText() const
    {
        const auto *text = m_rig->find<QLabel>(u"outboxText"_s);
        return text && text->isVisible() ? text->text() : QString();
    }
    [[nodiscard]] QString statusOf(const QString &id) const;
    [[nodiscard]] QDialog *dialog() const { return m_rig->window().findChild<QDialog *>(); }
    [[nodiscard]] bool restart()
    {
        m_rig->makeWindow();
        m_rig->open();
        return QTest::qWaitFor([this] {
            return m_rig->table() && m_rig->table()->isVisible() && m_rig->table()->model()->rowCount() == 6;
        });
    }

    std::unique_ptr<WindowRig> m_rig;
};

OperationId TestWindowOutbox::remove(const QStringList &ids)
{
    QList<ResourceId> backups;
    for (const QString &id : ids)
        backups.append(number(id));
    Session &session = m_rig->session();
    const OperationId batch = session.runner().submit(
        DeletionPlan::make(*session.backups().version(), backups, session.runner().ongoingWrites(), m_rig->clock.now())
            .withGrace(ids.size() > 1 ? 600s : 30s));
    return QTest::qWaitFor([&] { return outbox().batch(batch).has_value(); }) ? batch : 0;
}

QString TestWindowOutbox::statusOf(const QString &id) const
{
    const QAbstractItemModel *model = m_rig->table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 8).data().toString() == id)
            return model->index(row, 0).data().toString();
    return {};
}

void TestWindowOutbox::saysWhatIsDeletedAndWhen()
{
    QCOMPARE(barText(), QString());
    m_rig->selectRow(5);
    QTest::keyClick(m_rig->table(), Qt::Key_Delete);
    QTRY_VERIFY(barText().startsWith(u"Backup 496 of web-server-01 will be deleted in "_s));
    QVERIFY(barText().endsWith(u" s"_s));
    QVERIFY(!dialog());
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-outbox"_s));
    m_rig->clock.pass(30s);
    QTRY_COMPARE(m_rig->server.count("DELETE"), 1);
    QTRY_COMPARE(barText(), QString());
    QTRY_COMPARE(m_rig->bannerText(), u"Backup 496 of web-server-01 was deleted."_s);
}

void TestWindowOutbox::countsDown()
{
    QVERIFY(remove({u"496"_s, u"499"_s}));
    QTRY_VERIFY(barText().startsWith(u"2 backups will be deleted in "_s));
    const QString first = barText();
    QVERIFY(first.contains(u':'));
    const QPushButton *undo = m_rig->find<QPushButton>(u"outboxUndo"_s);
    QTRY_VERIFY(barText() != first && !barText().isEmpty());
    m_rig->clock.pass(550s);
    QTRY_VERIFY(barText().startsWith(u"2 backups will be deleted in "_s) && barText().endsWith(u" s"_s));
    QCOMPARE(m_rig->find<QPushButton>(u"outboxUndo"_s), undo); // it keeps the focus
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowOutbox::countsTheOthers()
{
    QVERIFY(remove({u"496"_s, u"499"_s}));
    QVERIFY(remove({u"498"_s}));
    QTRY_VERIFY(barText().startsWith(u"Backup 498 of mail-01 will be deleted in "_s));
    QVERIFY(barText().contains(u"1 more"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-outboxseveral"_s));
    QTest::mouseClick(m_rig->button(u"Undo"_s), Qt::LeftButton);
    QVERIFY(barText().startsWith(u"2 backups will be deleted in "_s));
    QVERIFY(!barText().contains(u"more"_s));
}

void TestWindowOutbox::undoesByTheButton()
{
    QVERIFY(remove({u"496"_s}));
    QTRY_VERIFY(m_rig->button(u"Undo"_s));
    QTest::mouseClick(m_rig->button(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(barText(), QString());
    QTRY_COMPARE(m_rig->bannerText(),
                 u"Backup 496 of web-server-01 was not deleted: it was undone before anything was sent."_s);
    m_rig->clock.pass(1h);
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    QCOMPARE(m_rig->server.count("DELETE"), 0);
    QCOMPARE(m_rig->table()->model()->rowCount(), 6);
}

void TestWindowOutbox::undoesTheNewestByKey()
{
    const OperationId first = remove({u"496"_s});
    const OperationId second = remove({u"498"_s});
    m_rig->selectRow(0);
    QTest::keySequence(m_rig->table(), QKeySequence::Undo);
    QVERIFY(outbox().batch(first) && !outbox().batch(second));
    m_rig->find<QListView>(u"servers"_s)->setFocus();
    QTest::keySequence(m_rig->find<QListView>(u"servers"_s), QKeySequence::Undo);
    QVERIFY(outbox().isEmpty());
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowOutbox::leavesTheKeyToTextFields()
{
    const OperationId batch = remove({u"496"_s});
    auto *search = m_rig->find<QLineEdit>(u"search"_s);
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"web"_s);
    QTest::keySequence(search, QKeySequence::Undo);
    QCOMPARE(search->text(), QString());
    // With nothing to take back in it either.
    QTest::keySequence(search, QKeySequence::Undo);
    QVERIFY(outbox().batch(batch));
    auto *servers = m_rig->find<QLineEdit>(u"serverFilter"_s);
    QVERIFY(servers);
    servers->setFocus();
    QTest::keySequence(servers, QKeySequence::Undo);
    QVERIFY(outbox().batch(batch));
}

void TestWindowOutbox::saysWhyThereIsNothingToUndo()
{
    const auto *undo = m_rig->find<QAction>(u"undo"_s);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->toolTip(), u"No deletion waits that could be undone."_s);
    QVERIFY(remove({u"496"_s}));
    QTRY_VERIFY(undo->isEnabled());
    m_rig->trigger(u"undo"_s);
    QTRY_VERIFY(!undo->isEnabled());
    QVERIFY(outbox().isEmpty());
}

void TestWindowOutbox::marksTheRows()
{
    const OperationId batch = remove({u"496"_s, u"498"_s});
    QTRY_COMPARE(statusOf(u"496"_s), u"Deleting…"_s);
    QCOMPARE(statusOf(u"498"_s), u"Deleting…"_s);
    QCOMPARE(statusOf(u"499"_s), u"Completed"_s);
    QCOMPARE(m_rig->textOf(u"running"_s), u"1 backup running"_s); // what waits is not under way
    outbox().undo(batch);
    QTRY_COMPARE(statusOf(u"496"_s), u"Completed"_s);
    QCOMPARE(statusOf(u"498"_s), u"Failed"_s);
}

void TestWindowOutbox::saysThatSeveralWereUndone()
{
    const OperationId batch = remove({u"496"_s, u"499"_s});
    outbox().undo(batch);
    QTRY_COMPARE(m_rig->bannerText(), u"2 backups were not deleted: that was undone before anything was sent."_s);
}

void TestWindowOutbox::tellsWhatCouldNotBeRecorded()
{
    m_rig->window().close();
    m_rig = std::make_unique<WindowRig>();
    QVERIFY(QDir(m_rig->folder.path()).mkdir(u"journal.sqlite"_s)); // no file can be opened there
    QVERIFY(m_rig->openFilled());
    m_rig->selectRow(5);
    QTest::keyClick(m_rig->table(), Qt::Key_Delete);
    // That nothing can be recorded stands before it, and is the graver of the two.
    QTRY_VERIFY2(m_rig->bannerText().endsWith(u"(1 more)"_s), qPrintable(m_rig->bannerText()));
    QCOMPARE(m_rig->server.count("DELETE"), 0);
    QVERIFY(outbox().isEmpty());
    m_rig->table()->selectAll();
    m_rig->trigger(u"delete"_s);
    auto *asked = dialog();
    QVERIFY(asked);
    asked->findChild<QLineEdit *>(u"confirmationField"_s)->setText(u"delete 3 backups"_s);
    QTest::mouseClick(asked->findChild<QPushButton *>(u"verbButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->find<QLabel>(u"summaryLabel"_s));
    QCOMPARE(m_rig->find<QLabel>(u"summaryLabel"_s)->text(), u"3 not sent"_s);
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowOutbox::isAPane()
{
    QVERIFY(remove({u"496"_s}));
    m_rig->selectRow(0);
    bool isMet = false;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(&m_rig->window(), Qt::Key_F6);
        isMet = isMet || QApplication::focusWidget() == m_rig->find<QPushButton>(u"outboxUndo"_s);
    }
    QVERIFY(isMet);
}

void TestWindowOutbox::asksAboutWhatIsHeldAfterARestart()
{
    QVERIFY(remove({u"496"_s}));
    QVERIFY(m_rig->window().close()); // nothing is asked
    QVERIFY(restart());
    QTRY_COMPARE(m_rig->bannerText(), u"Backup 496 of web-server-01 waited to be deleted when the account was closed. "
                                      "Nothing was sent for it."_s);
    QVERIFY(m_rig->button(u"Undo all"_s));
    QTRY_VERIFY(m_rig->button(u"Review…"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-held"_s));
    QCOMPARE(barText(), QString());
    QCOMPARE(statusOf(u"496"_s), u"Completed"_s); // nothing deletes it
    m_rig->clock.pass(24h);
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowOutbox::reviewsOnlyWhatIsListed()
{
    QVERIFY(remove({u"496"_s}));
    QVERIFY(m_rig->window().close());
    m_rig->server.addFault({.pathPrefix = u"/backups/"_s}, ProviderFault::status(500));
    m_rig->makeWindow();
    m_rig->open();
    QTRY_COMPARE(m_rig->stateTitle(), u"Could not load the backups"_s);
    auto *banner = m_rig->find<MessageBanner>(u"messageBanner"_s);
    banner->withdraw(u"session-load"_s); // it waits behind the graver message
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"Backup 496 of web-server-01 waited"_s));
    QVERIFY(m_rig->button(u"Undo all"_s, banner));
    QVERIFY(!m_rig->button(u"Review…"_s, banner)); // there is nothing to decide by
    m_rig->server.clearFaults();
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->button(u"Review…"_s, banner));
}

void TestWindowOutbox::reviewsWhatIsHeld()
{
    QVERIFY(remove({u"496"_s, u"499"_s}));
    QVERIFY(m_rig->window().close());
    QVERIFY(restart());
    QTRY_COMPARE(m_rig->bannerText(),
                 u"2 backups waited to be deleted when the account was closed. Nothing was sent for them."_s);
    QTRY_VERIFY(m_rig->button(u"Review…"_s));
    QTest::mouseClick(m_rig->button(u"Review…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    auto *table = dialog()->findChild<QTableView *>(u"itemsTable"_s);
    QStringList shown;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        shown.append(table->model()->index(row, 1).data().toString());
    QCOMPARE(shown, (QStringList{u"496"_s, u"499"_s}));
    dialog()->findChild<QLineEdit *>(u"confirmationField"_s)->setText(u"delete 2 backups"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"verbButton"_s), Qt::LeftButton);
    QTRY_VERIFY(barText().startsWith(u"2 backups will be deleted in "_s));
    QCOMPARE(m_rig->bannerText(), QString());
    m_rig->clock.pass(600s);
    QTRY_COMPARE(m_rig->server.count("DELETE"), 2);
}

void TestWindowOutbox::undoesWhatIsHeld()
{
    QVERIFY(remove({u"496"_s, u"499"_s}));
    QVERIFY(remove({u"498"_s}));
    QVERIFY(m_rig->window().close());
    QVERIFY(restart());
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"2 backups waited"_s)); // each batch is asked about
    QTest::mouseClick(m_rig->button(u"Undo all"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"Backup 498 of mail-01 waited"_s));
    QTest::mouseClick(m_rig->button(u"Undo all"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->session().runner().openRecords().isEmpty());
    QVERIFY(m_rig->window().close());
    QVERIFY(restart());
    QVERIFY(m_rig->session().runner().openRecords().isEmpty());
    QCOMPARE(m_rig->bannerText(), QString());
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestWindowOutbox::asksAgainWhereNothingWasDecided()
{
    QVERIFY(remove({u"496"_s}));
    QVERIFY(m_rig->window().close());
    QVERIFY(restart());
    QTRY_VERIFY(m_rig->button(u"Review…"_s));
    QTest::mouseClick(m_rig->button(u"Dismiss"_s), Qt::LeftButton);
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    QCOMPARE(m_rig->bannerText(), QString()); // once a session
    QVERIFY(m_rig->find<QAction>(u"undo"_s)->isEnabled());
    QVERIFY(m_rig->window().close());
    QVERIFY(restart());
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"Backup 496 of web-server-01 waited"_s));
}

void TestWindowOutbox::asksAfterASuspend()
{
    QVERIFY(remove({u"496"_s}));
    QTRY_VERIFY(!barText().isEmpty());
    m_rig->clock.wallAhead = 8h;
    QTRY_COMPARE(m_rig->bannerText(),
                 u"The computer slept, or its clock was set, while backup 496 of web-server-01 waited "
                 "to be deleted. Nothing was sent for it."_s);
    QCOMPARE(barText(), QString());
    QCOMPARE(statusOf(u"496"_s), u"Completed"_s);
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-slept"_s));
    QTest::mouseClick(m_rig->button(u"Review…"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->windowTitle(), u"Delete 1 backup?"_s);
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

QTEST_MAIN(TestWindowOutbox)
#include "tst_windowoutbox.moc"
