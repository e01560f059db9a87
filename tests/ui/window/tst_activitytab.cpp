// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"
#include "tests/support/someoperations.h"
#include "tests/ui/window/windowrig.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;
using Kind = OperationKind;
using State = OperationState;

/// The view "Activity" in its window: keys, commands, and what it keeps.
class TestActivityTab : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void switchesByKey();
    void isReadWhenItIsShown();
    void leavesTheHiddenSelectionAlone();
    void searchesWhatIsShown();
    void followsTheChosenServer();
    void walksItsPanes();
    void exportsEitherTable();
    void saysWhyAnExportFailed();
    void opensTheRestoreThatUndoesOne();
    void outlivesASignOut();
    void survivesARestart();
    void fits_data();
    void fits();

private:
    [[nodiscard]] QTabWidget *tabs() const { return m_rig->find<QTabWidget>(u"views"_s); }
    [[nodiscard]] QTableView *list() const { return m_rig->find<QTableView>(u"activity"_s); }
    [[nodiscard]] QString shownTab() const { return tabs()->tabText(tabs()->currentIndex()); }
    void record(const QList<OperationRecord> &records) const;
    [[nodiscard]] bool showActivity(int rows) const;
    [[nodiscard]] QByteArray exportTo(const QString &fileName) const;

    std::unique_ptr<WindowRig> m_rig;
};

void TestActivityTab::init()
{
    m_rig = std::make_unique<WindowRig>();
}

void TestActivityTab::cleanup()
{
    m_rig.reset();
}

void TestActivityTab::record(const QList<OperationRecord> &records) const
{
    QList<OperationRecord> own = records;
    for (OperationRecord &one : own)
        one.accountKey = u"default/account"_s;
    Journal &journal = m_rig->controller().workspace().journal();
    QVERIFY(QTest::qWaitFor([&journal] { return journal.facts().takesRecords(); }));
    journal.recordAll(own);
}

bool TestActivityTab::showActivity(int rows) const
{
    m_rig->trigger(u"showActivity"_s);
    return QTest::qWaitFor([this, rows] { return list()->isVisible() && list()->model()->rowCount() == rows; });
}

/// Through the command's dialog.
QByteArray TestActivityTab::exportTo(const QString &fileName) const
{
    m_rig->trigger(u"export"_s);
    auto *dialog = m_rig->window().findChild<QFileDialog *>();
    if (!dialog)
        return "no dialog";
    const QString path = m_rig->folder.filePath(fileName);
    emit dialog->fileSelected(path);
    dialog->reject();
    const auto isWritten = [&] { return m_rig->bannerText().contains(fileName); };
    QFile file(path);
    return QTest::qWaitFor(isWritten) && file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("nothing");
}

void TestActivityTab::switchesByKey()
{
    QVERIFY(m_rig->openFilled());
    QCOMPARE(tabs()->count(), 2);
    QVERIFY(tabs()->documentMode());
    QCOMPARE(shownTab(), u"Backups"_s);
    QTest::keyClick(&m_rig->window(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(shownTab(), u"Activity"_s);
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2}) {
        m_rig->trigger(u"showActivity"_s);
        QTest::keyClick(&m_rig->window(), key, Qt::ControlModifier);
        QCOMPARE(shownTab(), u"Backups"_s);
        QTRY_VERIFY(m_rig->table()->hasFocus());
    }
}

void TestActivityTab::isReadWhenItIsShown()
{
    QVERIFY(m_rig->openFilled());
    record({some::operation(1), some::operation(2, Kind::Restore, State::Unknown)});
    QCOMPARE(m_rig->controller().workspace().activity().state(), ActivityLog::State::Idle);
    QVERIFY(showActivity(2));
    QCOMPARE(m_rig->server.count("POST") + m_rig->server.count("DELETE"), 0);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(m_rig->find<QLabel>(u"activityOutcome"_s)->isVisible());
    QCOMPARE(m_rig->find<QLabel>(u"activityAccount"_s)->text(), u"Example"_s);
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-activity"_s));
}

/// What is selected in a table that nobody sees is neither deleted nor restored from.
void TestActivityTab::leavesTheHiddenSelectionAlone()
{
    QVERIFY(m_rig->openFilled());
    m_rig->selectRow(0);
    QVERIFY(m_rig->find<QAction>(u"delete"_s)->isEnabled());
    record({some::operation(1)});
    QVERIFY(showActivity(1));
    for (const QString &command : {u"delete"_s, u"restore"_s, u"copyId"_s, u"selectAll"_s})
        QVERIFY2(!m_rig->find<QAction>(command)->isEnabled(), qPrintable(command));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(!m_rig->window().findChild<QDialog *>());
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keySequence(list(), QKeySequence::Copy);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Deletion\tweb-server-01\t501"_s));
    m_rig->trigger(u"showBackups"_s);
    QVERIFY(m_rig->find<QAction>(u"delete"_s)->isEnabled());
}

void TestActivityTab::searchesWhatIsShown()
{
    QVERIFY(m_rig->openFilled());
    record({some::operation(1), some::operation(2)});
    QVERIFY(showActivity(2));
    m_rig->trigger(u"find"_s);
    auto *search = m_rig->find<QLineEdit>(u"activitySearch"_s);
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"501"_s);
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(m_rig->table()->model()->rowCount(), 6);
    m_rig->trigger(u"clearFilters"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QVERIFY(!m_rig->find<QAction>(u"clearFilters"_s)->isEnabled());
}

void TestActivityTab::followsTheChosenServer()
{
    QVERIFY(m_rig->openFilled());
    OperationRecord other = some::operation(2);
    other.server = {{u"12347"_s, ResourceId::JsonType::Number}, u"mail-01"_s};
    record({some::operation(1), other});
    QVERIFY(showActivity(2));
    auto *servers = m_rig->find<QListView>(u"servers"_s);
    for (int row = 0; row < servers->model()->rowCount(); ++row)
        if (servers->model()->index(row, 0).data(Qt::AccessibleTextRole) == u"mail-01"_s)
            servers->setCurrentIndex(servers->model()->index(row, 0));
    QCOMPARE(list()->model()->rowCount(), 1);
    QCOMPARE(list()->model()->index(0, 2).data().toString(), u"mail-01"_s);
    m_rig->trigger(u"clearFilters"_s);
    QCOMPARE(list()->model()->rowCount(), 2);
    QCOMPARE(servers->currentIndex().row(), 0);
}

void TestActivityTab::walksItsPanes()
{
    QVERIFY(m_rig->openFilled());
    record({some::operation(1)});
    QVERIFY(showActivity(1));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(m_rig->find<QLabel>(u"activityOutcome"_s)->isVisible());
    QSet<QString> met;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(&m_rig->window(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            met.insert(widget->objectName());
    }
    for (const QString &pane : {u"servers"_s, u"activitySearch"_s, u"activity"_s, u"activityDetails"_s})
        QVERIFY2(met.contains(pane), qPrintable(pane));
    QVERIFY(!met.contains(u"backups"_s));
    // Enter opens details, and nothing else.
    m_rig->find<QAction>(u"showDetails"_s)->setChecked(false);
    QVERIFY(!m_rig->find<QWidget>(u"activityDetails"_s)->isVisible());
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(m_rig->find<QWidget>(u"activityDetails"_s)->isVisible());
}

void TestActivityTab::exportsEitherTable()
{
    m_rig->addServer(u"9"_s, u"=cmd|' /C calc'!A0"_s);
    m_rig->addBackup(u"7"_s, u"9"_s, u"completed"_s, u"two\nlines, \"quoted\""_s);
    QVERIFY(m_rig->server.isListening());
    m_rig->open();
    QTRY_VERIFY(m_rig->table() && m_rig->table()->model()->rowCount() == 1);
    record({some::operation(1)});
    const QByteArray backups = exportTo(u"backups.csv"_s);
    const QList<QByteArray> lines = backups.split('\r');
    QCOMPARE(lines.at(0), "Status,Server,Type,Created,Age,Size (MB),Expires,Description,ID");
    QVERIFY(backups.contains(",'=cmd|' /C calc'!A0,"));
    QVERIFY(backups.contains("\"two\nlines, \"\"quoted\"\"\""));
    QVERIFY(backups.contains(",4456,") && backups.endsWith(",7\r\n"));
    QVERIFY(showActivity(1));
    const QByteArray activity = exportTo(u"activity.csv"_s);
    QCOMPARE(activity, "When,What,Server,Backup,State,Took,Account,Reason\r\n"
                       "2025-06-15 15:07:40 UTC,Deletion,web-server-01,501,Deleted,1.0 s,Example,\r\n");
    QCOMPARE(m_rig->server.count("POST") + m_rig->server.count("DELETE"), 0);
}

void TestActivityTab::saysWhyAnExportFailed()
{
    QVERIFY(m_rig->openFilled());
    QTest::keyClick(&m_rig->window(), Qt::Key_E, Qt::ControlModifier);
    emit m_rig->window().findChild<QFileDialog *>()->fileSelected(m_rig->folder.filePath(u"no/such.csv"_s));
    QTRY_VERIFY(m_rig->bannerText().contains(u"could not be written"_s));
}

void TestActivityTab::opensTheRestoreThatUndoesOne()
{
    QVERIFY(m_rig->openFilled());
    // 499 is a completed backup that the provider lists: it was made before the restore.
    OperationRecord safety = some::operation(1, Kind::Create);
    safety.backup->id = {u"499"_s, ResourceId::JsonType::Number};
    OperationRecord restore = some::operation(2, Kind::Restore);
    restore.safetyCreation = 1;
    record({safety, restore});
    QVERIFY(showActivity(2));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(m_rig->find<QAction>(u"undoRestore"_s)->isEnabled());
    m_rig->trigger(u"undoRestore"_s);
    QTRY_VERIFY(m_rig->window().findChild<QDialog *>());
    const auto *dialog = m_rig->window().findChild<QDialog *>();
    QCOMPARE(dialog->windowTitle(), u"Restore web-server-01?"_s);
    bool isOf499 = false;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        isOf499 = isOf499 || label->text().contains(u"499"_s);
    QVERIFY(isOf499);
    QCOMPARE(m_rig->server.count("POST"), 0);
}

void TestActivityTab::outlivesASignOut()
{
    QVERIFY(m_rig->openFilled());
    record({some::operation(1)});
    QVERIFY(showActivity(1));
    ActivityLog &log = m_rig->controller().workspace().activity();
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(!m_rig->table());
    QVERIFY(!m_rig->find<QAction>(u"showActivity"_s)->isEnabled());
    record({some::operation(2)});
    QTRY_COMPARE(log.table().size(), 2);
    QCOMPARE(&m_rig->controller().workspace().activity(), &log);
}

void TestActivityTab::survivesARestart()
{
    QVERIFY(m_rig->openFilled());
    record({some::operation(1), some::operation(2, Kind::Restore, State::Unknown)});
    QVERIFY(showActivity(2));
    m_rig->find<QComboBox>(u"whatFilter"_s)->setCurrentText(u"Restores"_s);
    list()->setColumnHidden(5, true);
    list()->horizontalHeader()->resizeSection(2, 199);
    m_rig->window().close();
    m_rig->makeWindow();
    m_rig->open();
    QTRY_VERIFY(tabs());
    QCOMPARE(shownTab(), u"Activity"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(list()->isColumnHidden(5));
    QCOMPARE(list()->columnWidth(2), 199);
    QCOMPARE(m_rig->find<QComboBox>(u"whatFilter"_s)->currentText(), u"Restores"_s);
}

void TestActivityTab::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1280, 800);
    QTest::newRow("the smallest") << QSize(1024, 768);
}

void TestActivityTab::fits()
{
    QFETCH(const QSize, size);
    m_rig->makeWindow();
    m_rig->window().resize(size);
    QVERIFY(m_rig->openFilled());
    OperationRecord kept = some::operation(3, Kind::Keep);
    kept.reason = u"Last state before the move"_s;
    record(
        {some::operation(1), some::operation(2, Kind::Restore, State::Unknown), kept, some::creation(4, 12345, 250)});
    QVERIFY(showActivity(4));
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTRY_VERIFY(m_rig->find<QLabel>(u"activityOutcome"_s)->isVisible());
    QCOMPARE(m_rig->window().size(), size);
    QVERIFY(!list()->horizontalScrollBar()->isVisible());
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-activity-%1"_s.arg(size.width())));
}

QTEST_MAIN(TestActivityTab)
#include "tst_activitytab.moc"
