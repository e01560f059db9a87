// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/plantable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestPlanTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void letsOneColumnTakeTheRest();
    void isAsHighAsItsRows_data();
    void isAsHighAsItsRows();

private:
    QStandardItemModel m_model{0, 3};
    std::unique_ptr<PlanTable> m_table;
};

void TestPlanTable::init()
{
    m_model.setHorizontalHeaderLabels({u"Server"_s, u"ID"_s, u"Size"_s});
    m_model.setRowCount(0);
    for (int row = 0; row < 20; ++row)
        m_model.appendRow({new QStandardItem(u"a long server's name"_s), new QStandardItem(u"1"_s),
                           new QStandardItem(u"4,456 MB"_s)});
    m_table = std::make_unique<PlanTable>();
    m_table->setModel(&m_model);
}

void TestPlanTable::letsOneColumnTakeTheRest()
{
    m_table->fitColumns(0);
    m_table->resize(900, 300);
    m_table->show();
    const auto rest = [this] {
        return m_table->viewport()->width() - m_table->columnWidth(1) - m_table->columnWidth(2);
    };
    const int id = m_table->columnWidth(1);
    const int size = m_table->columnWidth(2);
    QVERIFY(size > m_table->fontMetrics().horizontalAdvance(u"4,456 MB"_s));
    QCOMPARE(m_table->columnWidth(0), rest());
    m_table->resize(400, 300);
    QCOMPARE(m_table->columnWidth(1), id);
    QCOMPARE(m_table->columnWidth(2), size);
    QCOMPARE(m_table->columnWidth(0), rest());
    QVERIFY(!m_table->horizontalScrollBar()->isVisible());
}

void TestPlanTable::isAsHighAsItsRows_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("one") << 1 << 1 << 1;
    QTest::newRow("some") << 5 << 3 << 5;
    QTest::newRow("many") << 20 << 3 << 8;
}

void TestPlanTable::isAsHighAsItsRows()
{
    QFETCH(const int, rows);
    QFETCH(const int, least);
    QFETCH(const int, most);
    m_model.setRowCount(rows);
    m_table->fitHeight(8);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int around = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth();
    QCOMPARE(m_table->minimumHeight(), around + least * row);
    QCOMPARE(m_table->maximumHeight(), around + most * row);
}

QTEST_MAIN(TestPlanTable)
#include "tst_plantable.moc"
