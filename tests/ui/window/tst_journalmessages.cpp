// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journalmessages.h"

#include "app/records/recordstore.h"
#include "tests/support/screens.h"
#include "tests/ui/window/windowrig.h"
#include "ui/text/journaltext.h"

#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

namespace {

/// One statement in the rig's journal, by a connection of its own.
bool run(const QString &file, const QString &statement)
{
    const bool isRun = [&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"harm"_s);
        database.setDatabaseName(file);
        return database.open() && QSqlQuery(database).exec(statement);
    }();
    QSqlDatabase::removeDatabase(u"harm"_s);
    return isRun;
}

} // namespace

/// What the window says of the record of actions, and that nothing is sent without one.
class TestJournalMessages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void saysNothingWhereAllIsWell();
    void tellsThatNothingCanBeWritten();
    void tellsOfANewerProgram();
    void tellsOfDamageUntilDismissed();
    void tellsWhatWasRefused();
    void leavesSampleDataAlone();
    void canBeDismissedAndComesBack();

private:
    [[nodiscard]] QString file() const { return m_rig->folder.filePath(u"journal.sqlite"_s); }
    [[nodiscard]] const Journal &journal() const { return m_rig->controller().workspace().journal(); }
    [[nodiscard]] bool opens(JournalFacts::State state)
    {
        if (!m_rig->openFilled() || !QTest::qWaitFor([&] { return journal().facts().state == state; }))
            return false;
        // With a time to undo, one ordinary backup is deleted without a dialog.
        m_rig->controller().workspace().settings().setDeleteGrace(std::chrono::seconds(0));
        return true;
    }
    /// Deletes a backup and waits for the outcome's state.
    [[nodiscard]] OperationState remove(const QString &backup)
    {
        OperationRunner &runner = m_rig->session().runner();
        const OperationId batch = runner.submit(DeletionPlan::make(
            *m_rig->session().backups().version(), {{backup, ResourceId::JsonType::Number}}, {}, m_rig->clock.now()));
        const auto isEnded = [&] { return runner.isBatchEnded(batch) && !runner.records(batch).isEmpty(); };
        return QTest::qWaitFor(isEnded) ? runner.records(batch).constFirst().state : OperationState::Planned;
    }
    /// The open one of this name.
    [[nodiscard]] QDialog *dialog(const QString &name) const { return m_rig->find<QDialog>(name); }
    [[nodiscard]] bool asksOnceMore() const { return m_rig->window().findChild<JournalMessages *>()->asksOnceMore(); }

    std::unique_ptr<WindowRig> m_rig;
};

void TestJournalMessages::saysNothingWhereAllIsWell()
{
    QVERIFY(opens(JournalFacts::State::Ready));
    QCOMPARE(m_rig->bannerText(), QString());
    QVERIFY(!asksOnceMore());
    QCOMPARE(remove(u"496"_s), OperationState::Done);
    QCOMPARE(m_rig->server.count("DELETE"), 1);
}

void TestJournalMessages::tellsThatNothingCanBeWritten()
{
    QVERIFY(QDir().mkpath(file()));
    QVERIFY(opens(JournalFacts::State::Failed)); // and shows the list
    QCOMPARE(m_rig->bannerText(), JournalText::state(journal().facts()));
    QVERIFY(m_rig->bannerText().contains(journal().facts().detail));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-journalfailed"_s));
    QCOMPARE(remove(u"496"_s), OperationState::NotSent);
    QCOMPARE(m_rig->server.count("DELETE"), 0);
    QVERIFY(QDir().rmdir(file()));
    QTest::mouseClick(m_rig->button(u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(journal().facts().state, JournalFacts::State::Ready);
    QVERIFY(!m_rig->bannerText().contains(u"cannot be written"_s));
    QCOMPARE(remove(u"496"_s), OperationState::Done);
    QCOMPARE(m_rig->server.count("DELETE"), 1);
}

void TestJournalMessages::tellsOfANewerProgram()
{
    {
        RecordStore store(file());
        QVERIFY(store.open(m_rig->clock.now()).facts.takesRecords());
    }
    QVERIFY(run(file(), u"PRAGMA user_version = 2"_s));
    QVERIFY(opens(JournalFacts::State::ReadOnly));
    QCOMPARE(m_rig->bannerText(), JournalText::state(journal().facts()));
    QVERIFY(m_rig->bannerText().contains(u"newer"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-journalnewer"_s));
    QCOMPARE(remove(u"496"_s), OperationState::NotSent);
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestJournalMessages::tellsOfDamageUntilDismissed()
{
    QVERIFY(m_rig->damageRecord());
    QVERIFY(opens(JournalFacts::State::Ready));
    QCOMPARE(m_rig->bannerText(), JournalText::movedAside(journal().facts()));
    QVERIFY(m_rig->bannerText().contains(u"journal.sqlite.damaged-"_s));
    QVERIFY(asksOnceMore());
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-journaldamaged"_s));
    QTest::mouseClick(m_rig->button(u"Dismiss"_s), Qt::LeftButton);
    QVERIFY(!asksOnceMore());
    QCOMPARE(m_rig->bannerText(), QString());
    m_rig->selectRow(5);
    m_rig->trigger(u"delete"_s); // straight to its own dialog
    QVERIFY(!dialog(u"JournalQuestion"_s) && dialog(u"DeleteDialog"_s));
    dialog(u"DeleteDialog"_s)->reject();
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(!m_rig->table());
    QCOMPARE(m_rig->bannerText(), QString()); // said once
}

void TestJournalMessages::tellsWhatWasRefused()
{
    QVERIFY(opens(JournalFacts::State::Ready));
    QVERIFY(run(file(), u"CREATE TRIGGER no BEFORE INSERT ON operation BEGIN SELECT RAISE(ABORT, 'no room'); END"_s));
    QCOMPARE(remove(u"496"_s), OperationState::NotSent);
    QCOMPARE(m_rig->server.count("DELETE"), 0);
    QTRY_VERIFY(m_rig->bannerText().startsWith(JournalText::refused(u"no room"_s)));
    QVERIFY(run(file(), u"DROP TRIGGER no"_s));
    QCOMPARE(remove(u"496"_s), OperationState::Done);
    QVERIFY(!m_rig->bannerText().contains(u"no room"_s));
}

void TestJournalMessages::leavesSampleDataAlone()
{
    QVERIFY(QDir().mkpath(file()));
    QVERIFY(opens(JournalFacts::State::Failed));
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(!m_rig->table());
    QVERIFY(m_rig->bannerText().startsWith(u"The record of actions"_s));
    m_rig->find<QPushButton>(u"sampleData"_s)->click();
    QTRY_VERIFY(m_rig->table());
    QVERIFY(!m_rig->bannerText().contains(u"The record of actions"_s));
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"The record of actions"_s));
}

void TestJournalMessages::canBeDismissedAndComesBack()
{
    QVERIFY(QDir().mkpath(file()));
    QVERIFY(opens(JournalFacts::State::Failed));
    QTest::mouseClick(m_rig->button(u"Dismiss"_s), Qt::LeftButton);
    QCOMPARE(m_rig->bannerText(), QString());
    QCOMPARE(remove(u"496"_s), OperationState::NotSent); // which tried to open it once more
    QTRY_VERIFY(m_rig->bannerText().contains(u"The record of actions cannot be written"_s));
}

QTEST_MAIN(TestJournalMessages)
#include "tst_journalmessages.moc"
