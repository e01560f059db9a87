// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commands.h"
#include "ui/commands/keylist.h"

#include <QAction>
#include <QTableWidget>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

Q_DECLARE_METATYPE(bewarje::CommandFacts)

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void enables_data();
    void enables();
    void saysWhyNot();
    void knowsWhichViewIsShown();
    void namesAreStable_data();
    void namesAreStable();
    void hasTheKeys();
    void listsTheKeysThatAre();
};

void TestCommands::enables_data()
{
    QTest::addColumn<CommandFacts>("facts");
    QTest::addColumn<QList<bool>>("expected"); // refresh, new, restore, delete, copy id, clear filters

    CommandFacts facts;
    QTest::newRow("signed out") << facts << QList<bool>{false, false, false, false, false, false};
    facts.isOpen = true;
    facts.hasServers = true;
    QTest::newRow("nothing selected") << facts << QList<bool>{true, true, false, false, false, false};
    facts.selected = 1;
    QTest::newRow("a failed one") << facts << QList<bool>{true, true, false, true, true, false};
    facts.isRestorable = true;
    QTest::newRow("a completed one") << facts << QList<bool>{true, true, true, true, true, false};
    facts.selected = 2;
    facts.isFiltered = true;
    QTest::newRow("two") << facts << QList<bool>{true, true, false, true, true, true};
    facts.isListing = true;
    facts.hasServers = false;
    QTest::newRow("loading") << facts << QList<bool>{false, false, false, true, true, true};
    facts.isListing = false;
    facts.hasServers = true;
    facts.selected = 1;
    facts.isRecordOpening = true;
    QTest::newRow("the record is not open yet") << facts << QList<bool>{true, false, false, false, true, true};
}

void TestCommands::enables()
{
    QFETCH(const CommandFacts, facts);
    QFETCH(const QList<bool>, expected);
    QWidget window;
    Commands commands(&window);
    commands.update(facts);
    const QList<Command> which{Command::Refresh, Command::NewBackup, Command::Restore,
                               Command::Delete,  Command::CopyId,    Command::ClearFilters};
    for (qsizetype i = 0; i < which.size(); ++i)
        QVERIFY2(commands[which.at(i)]->isEnabled() == expected.at(i), qPrintable(commands[which.at(i)]->text()));
}

void TestCommands::saysWhyNot()
{
    QWidget window;
    Commands commands(&window);
    QCOMPARE(commands[Command::Delete]->toolTip(), u"Sign in first."_s);
    CommandFacts facts;
    facts.isOpen = true;
    commands.update(facts);
    QCOMPARE(commands[Command::Delete]->toolTip(), u"Select the backups to delete."_s);
    QCOMPARE(commands[Command::Undo]->toolTip(), u"No deletion waits that could be undone."_s);
    QVERIFY(!commands[Command::Undo]->isEnabled());
    facts.isUndoable = true;
    facts.selected = 1;
    commands.update(facts);
    QVERIFY(commands[Command::Undo]->isEnabled());
    QCOMPARE(commands[Command::Restore]->toolTip(), u"Only a completed backup can be restored."_s);
    QCOMPARE(commands[Command::Delete]->toolTip(), u"Delete… (Del)"_s);
    facts.selected = 3;
    commands.update(facts);
    QVERIFY(commands[Command::Restore]->toolTip().contains(u"one backup only"_s));
    facts.isListing = true;
    commands.update(facts);
    QCOMPARE(commands[Command::Refresh]->toolTip(), u"The list is being loaded."_s);
    facts.isRecordOpening = true;
    commands.update(facts);
    QCOMPARE(commands[Command::NewBackup]->toolTip(), u"The record of actions is still being opened."_s);
    QCOMPARE(commands[Command::Delete]->toolTip(), u"The record of actions is still being opened."_s);
}

void TestCommands::knowsWhichViewIsShown()
{
    QWidget window;
    Commands commands(&window);
    CommandFacts facts;
    facts.isOpen = true;
    facts.isActivityShown = true;
    facts.hasRows = true;
    commands.update(facts);
    for (const Command command : {Command::Restore, Command::Delete, Command::CopyId, Command::SelectAll}) {
        QVERIFY(!commands[command]->isEnabled());
        QCOMPARE(commands[command]->toolTip(), u"This works in the list of backups."_s);
    }
    QVERIFY(commands[Command::Export]->isEnabled());
    QVERIFY(!commands[Command::Copy]->isEnabled());
    for (const Command command : {Command::CopyAsCurl, Command::MarkLookedAt, Command::UndoRestore})
        QVERIFY(!commands[command]->isEnabled() && commands[command]->toolTip().startsWith(u"Select "_s));
    facts.hasCurrent = true;
    facts.hasRequest = true;
    facts.canBeLookedAt = true;
    facts.canUndoRestore = true;
    commands.update(facts);
    for (const Command command : {Command::Copy, Command::CopyAsCurl, Command::MarkLookedAt, Command::UndoRestore})
        QVERIFY(commands[command]->isEnabled());
}

void TestCommands::namesAreStable_data()
{
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("name");
    QTest::newRow("refresh") << Command::Refresh << u"Refresh"_s;
    QTest::newRow("new") << Command::NewBackup << u"New backup…"_s;
    QTest::newRow("restore") << Command::Restore << u"Restore…"_s;
    QTest::newRow("delete") << Command::Delete << u"Delete…"_s;
    QTest::newRow("undo") << Command::Undo << u"Undo"_s;
    QTest::newRow("settings") << Command::Settings << u"Settings…"_s;
    QTest::newRow("sign out") << Command::SignOut << u"Sign out"_s;
    QTest::newRow("quit") << Command::Quit << u"Quit"_s;
    QTest::newRow("export") << Command::Export << u"Export…"_s;
    QTest::newRow("copy as curl") << Command::CopyAsCurl << u"Copy as curl"_s;
    QTest::newRow("copy id") << Command::CopyId << u"Copy ID"_s;
}

void TestCommands::namesAreStable()
{
    QFETCH(const Command, command);
    QFETCH(const QString, name);
    QWidget window;
    const Commands commands(&window);
    QCOMPARE(commands[command]->text().remove(u'&'), name);
    // A toolbar's button takes its name from here; three dots would be dropped.
    QCOMPARE(commands[command]->iconText(), name);
}

void TestCommands::hasTheKeys()
{
    QWidget window;
    const Commands commands(&window);
    const auto keys = [&](Command command) { return commands[command]->shortcuts(); };
    QVERIFY(keys(Command::Refresh).contains(QKeySequence(Qt::Key_F5)));
    QVERIFY(keys(Command::Refresh).contains(QKeySequence(Qt::CTRL | Qt::Key_R)));
    QCOMPARE(keys(Command::Delete), QList{QKeySequence(Qt::Key_Delete)});
    QVERIFY(keys(Command::Restore).isEmpty());
    QVERIFY(keys(Command::Undo).contains(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    QCOMPARE(keys(Command::Export), QList{QKeySequence(Qt::CTRL | Qt::Key_E)});
    QVERIFY(keys(Command::ShowBackups).contains(QKeySequence(Qt::CTRL | Qt::Key_1)));
    QVERIFY(keys(Command::ShowBackups).contains(QKeySequence(Qt::CTRL | Qt::Key_2)));
    QCOMPARE(keys(Command::ShowActivity), QList{QKeySequence(Qt::CTRL | Qt::Key_3)});
    QVERIFY(keys(Command::Settings).contains(QKeySequence(Qt::CTRL | Qt::Key_Comma)));
    QVERIFY(keys(Command::Quit).contains(QKeySequence(Qt::CTRL | Qt::Key_Q)));
    for (const Command command : {Command::Delete, Command::Copy, Command::SelectAll}) {
        QCOMPARE(commands[command]->shortcutContext(), Qt::WidgetWithChildrenShortcut);
        QVERIFY(!window.actions().contains(commands[command]));
    }
}

void TestCommands::listsTheKeysThatAre()
{
    QWidget window;
    const Commands commands(&window);
    commands[Command::NextPane]->setShortcut(QKeySequence(Qt::Key_F9));
    // As X11 has it.
    commands[Command::Copy]->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_C), QKeySequence(Qt::Key_F16)});
    const KeyList list(commands, &window);
    const auto *table = list.findChild<QTableWidget *>();
    QCOMPARE(table->findItems(u"F9"_s, Qt::MatchExactly).size(), 1);
    QCOMPARE(table->findItems(u"F5, Ctrl+R"_s, Qt::MatchExactly).size(), 1);
    QCOMPARE(table->findItems(u"Undo"_s, Qt::MatchExactly).size(), 1);
    QCOMPARE(table->findItems(u"Ctrl+C"_s, Qt::MatchExactly).size(), 1);
}

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
