// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"
#include "tests/ui/window/windowrig.h"

#include <QAbstractItemDelegate>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

/// The window as a whole: what is shown, and what keys and commands do.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void signsInAndShowsTheList();
    void searches();
    void filtersByServerWithoutSending();
    void saysWhatIsSelected();
    void deletesOnlyFromTheTable();
    void refreshesByKey_data();
    void refreshesByKey();
    void enterOpensDetailsOnly();
    void f6WalksEveryPane();
    void tabLeavesTheTable();
    void fitsItsColumns_data();
    void fitsItsColumns();
    void survivesARestart();
    void saysThatThereAreNoBackups();
    void saysThatNothingMatches();
    void saysThatLoadingFailed();
    void canStopLoading();
    void keepsTheLastListWhenRefreshFails();
    void signsOut();

private:
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        const QAbstractItemModel *model = m_rig->table()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            ids.append(model->index(row, 8).data().toString().remove(u'\u2068').remove(u'\u2069'));
        return ids;
    }

    std::unique_ptr<WindowRig> m_rig;
};

void TestMainWindow::signsInAndShowsTheList()
{
    m_rig->fill();
    m_rig->makeWindow();
    m_rig->controller().start();
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-signin"_s));
    m_rig->find<QLineEdit>(u"token"_s)->setText(u"vps_token"_s);
    m_rig->find<QLineEdit>(u"address"_s)->setText(m_rig->server.baseUrl());
    QTest::mouseClick(m_rig->find<QPushButton>(u"signIn"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->table());
    QTRY_COMPARE(ids(), (QStringList{u"501"_s, u"500"_s, u"499"_s, u"498"_s, u"497"_s, u"496"_s}));
    QVERIFY(m_rig->textOf(u"listingState"_s).startsWith(u"6 backups · "_s));
    QCOMPARE(m_rig->server.count("POST") + m_rig->server.count("DELETE"), 0);
    QCOMPARE(m_rig->window().windowTitle(), u"Bewarje"_s);
    m_rig->selectRow(2);
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-list"_s));
}

void TestMainWindow::searches()
{
    QVERIFY(m_rig->openFilled());
    auto *search = m_rig->find<QLineEdit>(u"search"_s);
    QTest::keyClicks(search, u"WEB pre"_s);
    QCOMPARE(ids(), QStringList{u"499"_s});
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(ids().size(), 6);
    m_rig->find<QComboBox>(u"statusFilter"_s)->setCurrentText(u"Failed"_s);
    QCOMPARE(ids(), QStringList{u"498"_s});
    m_rig->trigger(u"clearFilters"_s);
    QCOMPARE(ids().size(), 6);
    m_rig->table()->setFocus();
    m_rig->trigger(u"find"_s);
    QTRY_VERIFY(search->hasFocus());
}

void TestMainWindow::filtersByServerWithoutSending()
{
    QVERIFY(m_rig->openFilled());
    m_rig->server.clearRequests();
    auto *servers = m_rig->find<QListView>(u"servers"_s);
    for (int row = 0; row < servers->model()->rowCount(); ++row)
        if (servers->model()->index(row, 0).data(Qt::AccessibleTextRole) == u"web-server-01"_s)
            servers->setCurrentIndex(servers->model()->index(row, 0));
    QCOMPARE(ids(), (QStringList{u"501"_s, u"499"_s, u"496"_s}));
    QVERIFY(m_rig->server.requests().isEmpty());
    m_rig->trigger(u"clearFilters"_s);
    QCOMPARE(ids().size(), 6);
    QCOMPARE(servers->currentIndex().row(), 0);
}

void TestMainWindow::saysWhatIsSelected()
{
    QVERIFY(m_rig->openFilled());
    QCOMPARE(m_rig->textOf(u"selection"_s), u"6 backups"_s);
    m_rig->selectRow(0);
    QCOMPARE(m_rig->textOf(u"selection"_s), u"1 of 6 selected · 4,456 MB"_s);
    QVERIFY(m_rig->find<QAction>(u"restore"_s)->isEnabled());
    m_rig->selectRow(3);
    QVERIFY(!m_rig->find<QAction>(u"restore"_s)->isEnabled()); // a failed one
    QTest::keySequence(m_rig->table(), QKeySequence::SelectAll);
    QVERIFY(m_rig->textOf(u"selection"_s).startsWith(u"6 of 6 selected · "_s));
}

void TestMainWindow::deletesOnlyFromTheTable()
{
    QVERIFY(m_rig->openFilled());
    m_rig->selectRow(5);
    auto *search = m_rig->find<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Delete);
    QVERIFY(!m_rig->window().findChild<QDialog *>());
    m_rig->controller().workspace().settings().setDeleteGrace(std::chrono::seconds(0));
    m_rig->table()->setFocus();
    QTest::keyClick(m_rig->table(), Qt::Key_Delete);
    QTRY_VERIFY(m_rig->window().findChild<QDialog *>());
    QVERIFY(m_rig->window().findChild<QDialog *>()->windowTitle().startsWith(u"Delete 1 backup"_s));
    QCOMPARE(m_rig->server.count("DELETE"), 0);
}

void TestMainWindow::refreshesByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("F5") << Qt::Key_F5 << Qt::KeyboardModifiers();
    QTest::newRow("Ctrl+R") << Qt::Key_R << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestMainWindow::refreshesByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QVERIFY(m_rig->openFilled());
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->addBackup(u"502"_s, u"12348"_s, u"completed"_s, u"New"_s);
    auto *search = m_rig->find<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClick(search, key, modifiers);
    QTRY_COMPARE(ids().size(), 7);
}

void TestMainWindow::enterOpensDetailsOnly()
{
    QVERIFY(m_rig->openFilled());
    m_rig->find<QAction>(u"showDetails"_s)->setChecked(false);
    auto *details = m_rig->find<QWidget>(u"details"_s);
    QVERIFY(!details->isVisible());
    m_rig->selectRow(2);
    m_rig->server.clearRequests();
    QTest::keyClick(m_rig->table(), Qt::Key_Return);
    QTRY_VERIFY(details->isVisible());
    QCOMPARE(m_rig->find<QLabel>(u"detailId"_s)->text(), u"499"_s);
    QVERIFY(!m_rig->window().findChild<QDialog *>());
    QVERIFY(m_rig->server.requests().isEmpty());
}

void TestMainWindow::f6WalksEveryPane()
{
    QVERIFY(m_rig->openFilled());
    m_rig->selectRow(0);
    const QStringList panes{u"servers"_s, u"backups"_s, u"details"_s};
    QSet<QString> met;
    for (int step = 0; step < 8; ++step) {
        QTest::keyClick(&m_rig->window(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
            met.insert(widget->objectName());
    }
    for (const QString &pane : panes)
        QVERIFY2(met.contains(pane), qPrintable(pane));
    QVERIFY(met.contains(u"search"_s));
}

void TestMainWindow::tabLeavesTheTable()
{
    QVERIFY(m_rig->openFilled());
    m_rig->selectRow(0);
    QTRY_VERIFY(m_rig->table()->hasFocus());
    QTest::keyClick(m_rig->table(), Qt::Key_Tab);
    QVERIFY(!m_rig->table()->hasFocus());
    QCOMPARE(m_rig->table()->currentIndex().column(), 0);
}

void TestMainWindow::fitsItsColumns_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1280, 800);
    QTest::newRow("the smallest") << QSize(1024, 768);
}

void TestMainWindow::fitsItsColumns()
{
    QFETCH(const QSize, size);
    m_rig->makeWindow();
    m_rig->window().resize(size);
    QVERIFY(m_rig->openFilled());
    QCOMPARE(m_rig->window().size(), size);
    QVERIFY(!m_rig->table()->horizontalScrollBar()->isVisible());
    // Every text of an ordinary list can be read whole.
    for (int column = 0; column < m_rig->table()->model()->columnCount(); ++column) {
        const int given = m_rig->table()->columnWidth(column);
        for (int row = 0; row < 6; ++row) {
            const QModelIndex cell = m_rig->table()->model()->index(row, column);
            QStyleOptionViewItem option;
            option.initFrom(m_rig->table());
            option.widget = m_rig->table();
            QVERIFY2(m_rig->table()->itemDelegateForIndex(cell)->sizeHint(option, cell).width() <= given,
                     qPrintable(cell.data().toString()));
        }
    }
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-%1"_s.arg(size.width())));
}

void TestMainWindow::survivesARestart()
{
    QVERIFY(m_rig->openFilled());
    QHeaderView *header = m_rig->table()->horizontalHeader();
    m_rig->table()->sortByColumn(int(BackupColumn::Id), Qt::AscendingOrder);
    header->resizeSection(int(BackupColumn::Server), 222);
    header->setSectionHidden(int(BackupColumn::Expires), true);
    m_rig->find<QComboBox>(u"typeFilter"_s)->setCurrentIndex(2);
    m_rig->find<QLineEdit>(u"search"_s)->setText(u"daily"_s);
    const QStringList before = ids();
    QCOMPARE(before, (QStringList{u"496"_s, u"497"_s, u"498"_s, u"501"_s}));
    m_rig->window().close();
    m_rig->makeWindow();
    m_rig->open();
    QTRY_VERIFY(m_rig->table());
    QTRY_COMPARE(ids(), before);
    QCOMPARE(m_rig->table()->columnWidth(int(BackupColumn::Server)), 222);
    QVERIFY(m_rig->table()->isColumnHidden(int(BackupColumn::Expires)));
    QCOMPARE(m_rig->table()->horizontalHeader()->sortIndicatorSection(), int(BackupColumn::Id));
    QCOMPARE(m_rig->find<QLineEdit>(u"search"_s)->text(), u"daily"_s);
}

void TestMainWindow::saysThatThereAreNoBackups()
{
    m_rig->addServer(u"1"_s, u"web"_s);
    m_rig->open();
    QTRY_COMPARE(m_rig->stateTitle(), u"No backups"_s);
    QVERIFY(m_rig->button(u"New backup…"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-nobackups"_s));
    m_rig->provider.clear();
    m_rig->trigger(u"refresh"_s);
    QTRY_COMPARE(m_rig->stateTitle(), u"No servers"_s);
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-noservers"_s));
}

void TestMainWindow::saysThatNothingMatches()
{
    QVERIFY(m_rig->openFilled());
    m_rig->find<QLineEdit>(u"search"_s)->setText(u"nowhere"_s);
    QCOMPARE(m_rig->stateTitle(), u"Nothing matches"_s);
    QCOMPARE(m_rig->find<QLabel>(u"detailHint"_s)->text(), QString()); // there is none to select
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-nothingmatches"_s));
    QTest::mouseClick(m_rig->button(u"Clear filters"_s), Qt::LeftButton);
    QCOMPARE(m_rig->stateTitle(), QString());
    QCOMPARE(ids().size(), 6);
    QVERIFY(!m_rig->find<QLabel>(u"detailHint"_s)->text().isEmpty());
}

void TestMainWindow::saysThatLoadingFailed()
{
    m_rig->fill();
    m_rig->server.addFault({.pathPrefix = u"/backups/"_s}, ProviderFault::status(500));
    m_rig->open();
    QTRY_COMPARE(m_rig->stateTitle(), u"Could not load the backups"_s);
    QVERIFY(!m_rig->bannerText().isEmpty());
    const auto *servers = m_rig->find<QListView>(u"servers"_s);
    QTRY_COMPARE(servers->model()->rowCount(), 5);
    // No server is said to have no backup, and no number of backups is named.
    for (int row = 1; row < 5; ++row)
        QVERIFY(
            servers->model()->index(row, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u"not known"_s));
    QCOMPARE(m_rig->textOf(u"selection"_s), QString());
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-failed"_s));
    m_rig->server.clearFaults();
    QTest::mouseClick(m_rig->button(u"Retry"_s, m_rig->find<QWidget>(u"statePage"_s)), Qt::LeftButton);
    QTRY_COMPARE(ids().size(), 6);
    QTRY_COMPARE(m_rig->bannerText(), QString());
}

void TestMainWindow::canStopLoading()
{
    m_rig->fill();
    m_rig->server.addFault({.pathPrefix = u"/backups/"_s}, ProviderFault::of(ProviderFault::Delivery::Silence));
    m_rig->open();
    QTRY_VERIFY(m_rig->stateTitle().startsWith(u"Loading"_s));
    QVERIFY(m_rig->textOf(u"listingState"_s).startsWith(u"Loading"_s));
    QCOMPARE(m_rig->find<QLabel>(u"detailHint"_s)->text(), QString());
    // Nor is a number of servers or backups named before one is known.
    const QModelIndex all = m_rig->find<QListView>(u"servers"_s)->model()->index(0, 0);
    QVERIFY2(!all.data(Qt::AccessibleDescriptionRole).toString().contains(u'0'),
             qPrintable(all.data(Qt::AccessibleDescriptionRole).toString()));
    QVERIFY(!m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    QVERIFY(m_rig->find<QAction>(u"stopLoading"_s)->isEnabled());
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-loading"_s));
    QTest::mouseClick(m_rig->button(u"Cancel"_s), Qt::LeftButton);
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
}

void TestMainWindow::keepsTheLastListWhenRefreshFails()
{
    QVERIFY(m_rig->openFilled());
    QVERIFY(m_rig->textOf(u"asOf"_s).isEmpty() || !m_rig->find<QFrame>(u"asOf"_s)->isVisible());
    m_rig->server.addFault({.pathPrefix = u"/backups/"_s}, ProviderFault::status(503));
    QTRY_VERIFY(m_rig->find<QAction>(u"refresh"_s)->isEnabled());
    m_rig->trigger(u"refresh"_s);
    QTRY_VERIFY(m_rig->find<QFrame>(u"asOf"_s)->isVisible());
    QVERIFY(m_rig->textOf(u"asOf"_s).startsWith(u"This is the list as of "_s));
    QCOMPARE(ids().size(), 6);
    QVERIFY(m_rig->textOf(u"listingState"_s).endsWith(u"could not refresh"_s));
    QVERIFY(testing::saveScreens(m_rig->window(), u"window-stale"_s));
}

void TestMainWindow::signsOut()
{
    QVERIFY(m_rig->openFilled());
    m_rig->trigger(u"signOut"_s);
    QTRY_VERIFY(m_rig->find<QLineEdit>(u"token"_s)->isVisible());
    QVERIFY(!m_rig->table());
    QVERIFY(!m_rig->find<QAction>(u"newBackup"_s)->isEnabled());
    QCOMPARE(m_rig->find<QAction>(u"newBackup"_s)->toolTip(), u"Sign in first."_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
