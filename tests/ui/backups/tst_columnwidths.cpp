// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/columnwidths.h"
#include "ui/widgets/tableheader.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void letsOneColumnTakeTheRest_data();
    void letsOneColumnTakeTheRest();
    void putsAirBesideTexts();
    void givesWayWhereItIsNarrow();
    void neverCutsATitleForItsRoom();
    void staysWhereAPersonSetAWidth();
    void followsHiddenColumns();

private:
    void showAt(int width);
    [[nodiscard]] int width(int column) const { return m_table->columnWidth(column); }
    [[nodiscard]] int padding() const { return static_cast<TableHeader *>(m_table->horizontalHeader())->padding(); }

    QStandardItemModel m_model{2, 3};
    std::unique_ptr<QTableView> m_table;
    ColumnWidths *m_widths = nullptr;
};

void TestColumnWidths::init()
{
    m_model.setHorizontalHeaderLabels({u"A"_s, u"Rest"_s, u"C"_s});
    m_table = std::make_unique<QTableView>();
    m_table->setHorizontalHeader(new TableHeader(m_table.get()));
    m_table->setModel(&m_model);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    const auto needs = [] { return QList<ColumnNeed>{{100, 80}, {150, 120}, {200, 120}}; };
    m_widths = new ColumnWidths(*m_table, 1, needs);
}

void TestColumnWidths::showAt(int width)
{
    m_table->resize(width, 200);
    m_table->show();
}

void TestColumnWidths::letsOneColumnTakeTheRest_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {380, 450, 500, 900, 1900})
        QTest::addRow("%d", width) << width;
}

void TestColumnWidths::letsOneColumnTakeTheRest()
{
    QFETCH(const int, width);
    showAt(width);
    QCOMPARE(m_table->columnWidth(1), width - m_table->columnWidth(0) - m_table->columnWidth(2));
    QVERIFY(!m_table->horizontalScrollBar()->isVisible());
    // Also after a state of the header's that says otherwise.
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setColumnWidth(1, 33);
    m_widths->setByHand(false);
    QCOMPARE(m_table->columnWidth(1), width - m_table->columnWidth(0) - m_table->columnWidth(2));
}

void TestColumnWidths::putsAirBesideTexts()
{
    showAt(2000);
    QCOMPARE(padding(), ColumnWidths::MostPadding);
    QCOMPARE(width(0), 100 + 2 * padding());
    QCOMPARE(width(2), 200 + 2 * padding());
    // Texts and least padding take 450 + 6 * 4; each six pixels more are one for each edge.
    m_table->resize(474 + 6 * 2, 200);
    QCOMPARE(padding(), TableHeader::LeastPadding + 2);
    QCOMPARE(width(0), 100 + 2 * padding());
    QCOMPARE(width(1), 150 + 2 * padding());
}

void TestColumnWidths::givesWayWhereItIsNarrow()
{
    // First the one that takes the rest, down to its least.
    showAt(474 - 30);
    QCOMPARE(padding(), TableHeader::LeastPadding);
    QCOMPARE(width(0), 100 + 2 * padding());
    QCOMPARE(width(1), 120 + 2 * padding());
    // Then the others, each by the same share of what it can spare: here half of 20 and of 80.
    m_table->resize(474 - 30 - 50, 200);
    QCOMPARE(width(0), 90 + 2 * padding());
    QCOMPARE(width(2), 160 + 2 * padding());
    QCOMPARE(width(1), 120 + 2 * padding());
    m_table->resize(330, 200);
    QCOMPARE(width(0), 80 + 2 * padding());
    QCOMPARE(width(2), 120 + 2 * padding());
}

void TestColumnWidths::neverCutsATitleForItsRoom()
{
    m_model.setHeaderData(0, Qt::Horizontal, QString(60, u'm'), Qt::DisplayRole);
    showAt(2000);
    const int title = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(QString(60, u'm'));
    QVERIFY(width(0) >= title + 2 * padding());
}

void TestColumnWidths::staysWhereAPersonSetAWidth()
{
    showAt(900);
    QVERIFY(!m_widths->isByHand());
    m_table->setColumnWidth(0, 77);
    QVERIFY(m_widths->isByHand());
    const int before = width(2);
    m_table->resize(450, 200);
    QCOMPARE(width(0), 77);
    QCOMPARE(width(2), before);
    m_widths->setByHand(false);
    QCOMPARE(width(0), 100 + 2 * padding());
}

void TestColumnWidths::followsHiddenColumns()
{
    showAt(474 - 30 - 50);
    m_table->hideColumn(2);
    QVERIFY(!m_widths->isByHand());
    QTRY_COMPARE(width(0), 100 + 2 * padding());
    m_table->showColumn(2);
    QTRY_COMPARE(width(0), 90 + 2 * padding());
    QCOMPARE(width(2), 160 + 2 * padding());
    QVERIFY(!m_widths->isByHand());
}

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
