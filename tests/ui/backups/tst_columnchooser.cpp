// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/columnchooser.h"
#include "ui/backups/columnwidths.h"
#include "ui/widgets/tableheader.h"

#include <QMenu>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestColumnChooser : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hidesAndShows();
    void keepsTheLastColumn();
    void survivesARestart();
    void keepsWidthsAutomatic();
    void refusesAStateOfAnotherTable();
    void resets();

private:
    QStandardItemModel m_model{2, 3};
    std::unique_ptr<QTableView> m_table;
    ColumnWidths *m_widths = nullptr;
    ColumnChooser *m_chooser = nullptr;
};

void TestColumnChooser::init()
{
    m_model.setHorizontalHeaderLabels({u"Status"_s, u"Server"_s, u"ID"_s});
    m_table = std::make_unique<QTableView>();
    m_table->setHorizontalHeader(new TableHeader(m_table.get()));
    m_table->setModel(&m_model);
    const auto needs = [] { return QList<ColumnNeed>{{100, 80}, {150, 150}, {200, 150}}; };
    m_widths = new ColumnWidths(*m_table, 1, needs);
    m_chooser = new ColumnChooser(*m_table, *m_widths);
}

void TestColumnChooser::hidesAndShows()
{
    const std::unique_ptr<QMenu> menu(m_chooser->makeMenu(nullptr));
    QCOMPARE(menu->actions().at(1)->text(), u"Server"_s);
    QVERIFY(menu->actions().at(1)->isChecked());
    menu->actions().at(1)->trigger();
    QVERIFY(m_table->isColumnHidden(1));
    menu->actions().at(1)->trigger();
    QVERIFY(!m_table->isColumnHidden(1));
}

void TestColumnChooser::keepsTheLastColumn()
{
    m_table->hideColumn(0);
    m_table->hideColumn(2);
    const std::unique_ptr<QMenu> menu(m_chooser->makeMenu(nullptr));
    QVERIFY(!menu->actions().at(1)->isEnabled());
    QVERIFY(menu->actions().at(0)->isEnabled());
}

void TestColumnChooser::survivesARestart()
{
    m_table->hideColumn(2);
    m_table->horizontalHeader()->moveSection(1, 0);
    m_table->setColumnWidth(0, 77);
    const QByteArray state = m_chooser->saveState();
    init();
    m_chooser->restoreState(state);
    QVERIFY(m_table->isColumnHidden(2));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(1), 0);
    QCOMPARE(m_table->columnWidth(0), 77);
    QVERIFY(m_widths->isByHand());
}

void TestColumnChooser::keepsWidthsAutomatic()
{
    m_table->resize(900, 200);
    m_table->show();
    m_table->horizontalHeader()->moveSection(1, 0);
    const int wide = m_table->columnWidth(2);
    const QByteArray state = m_chooser->saveState();
    init();
    m_table->resize(500, 200);
    m_table->show();
    const int narrow = m_table->columnWidth(2);
    QVERIFY(narrow < wide);
    m_chooser->restoreState(state);
    QCOMPARE(m_table->horizontalHeader()->visualIndex(1), 0);
    QVERIFY(!m_widths->isByHand());
    // Of this window, not of the one that it was saved in.
    QCOMPARE(m_table->columnWidth(2), narrow);
}

void TestColumnChooser::refusesAStateOfAnotherTable()
{
    m_chooser->restoreState(QByteArray("junk"));
    QCOMPARE(m_table->horizontalHeader()->hiddenSectionCount(), 0);
    for (int column = 0; column < 3; ++column)
        m_table->hideColumn(column);
    const QByteArray nothing = m_chooser->saveState();
    init();
    m_chooser->restoreState(nothing);
    QCOMPARE(m_table->horizontalHeader()->hiddenSectionCount(), 0);
}

void TestColumnChooser::resets()
{
    const int width = m_table->columnWidth(2);
    m_table->setColumnWidth(2, width + 50);
    m_table->hideColumn(0);
    m_table->horizontalHeader()->moveSection(2, 0);
    m_chooser->reset();
    QCOMPARE(m_table->columnWidth(2), width);
    QVERIFY(!m_widths->isByHand());
    QVERIFY(!m_table->isColumnHidden(0));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(2), 2);
}

QTEST_MAIN(TestColumnChooser)
#include "tst_columnchooser.moc"
