// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/colours.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/celltext.h"
#include "ui/widgets/tableheader.h"

#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

namespace {

/// The first and last column of pixels that are as dark as text; -1 where none is.
struct Ink
{
    int first = -1;
    int last = -1;
};

Ink inkOf(const QImage &image, const QRect &area)
{
    Ink ink;
    for (int x = area.left(); x <= area.right(); ++x)
        for (int y = area.top(); y <= area.bottom(); ++y)
            if (qGray(image.pixel(x, y)) < 100) {
                ink.first = ink.first < 0 ? x : ink.first;
                ink.last = x;
            }
    return ink;
}

} // namespace

/// Titles and cells of a table as they are painted.
class TestTableHeader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void putsTitlesAboveTheirCells_data();
    void putsTitlesAboveTheirCells();
    void keepsItsDistance();
    void leavesRoomForTheArrow();
    void measuresWhatItPaints();
    void keepsTheDirectionOfWords();
    void selectsLoudlyWhereTheKeyboardIs();

private:
    [[nodiscard]] Ink titleInk(int column) const;
    [[nodiscard]] Ink cellInk(int column) const;
    [[nodiscard]] TableHeader &header() const { return *static_cast<TableHeader *>(m_table->horizontalHeader()); }

    QStandardItemModel m_model{1, 2};
    std::unique_ptr<QTableView> m_table;
};

void TestTableHeader::init()
{
    m_model.setHorizontalHeaderLabels({u"Server"_s, u"Size"_s});
    m_model.setItem(0, 0, new QStandardItem(u"web"_s));
    m_model.setItem(0, 1, new QStandardItem(u"12 MB"_s));
    const auto sides = {Qt::AlignLeft, Qt::AlignRight};
    for (int column = 0; const Qt::AlignmentFlag side : sides) {
        m_model.setHeaderData(column, Qt::Horizontal, int(side | Qt::AlignVCenter), Qt::TextAlignmentRole);
        m_model.item(0, column++)->setTextAlignment(side | Qt::AlignVCenter);
    }
    m_table = std::make_unique<QTableView>();
    QPalette palette(Qt::white, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(role, Qt::black);
    m_table->setPalette(palette);
    m_table->setHorizontalHeader(new TableHeader(m_table.get()));
    m_table->setItemDelegate(new CellDelegate(m_table.get()));
    m_table->setModel(&m_model);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->setColumnWidth(0, 150);
    m_table->setColumnWidth(1, 150);
    m_table->resize(320, 120);
    m_table->show();
}

Ink TestTableHeader::titleInk(int column) const
{
    const QImage image = header().viewport()->grab().toImage();
    // Without the lines between the sections.
    return inkOf(image, QRect(header().sectionViewportPosition(column) + 2, 3, 146, header().height() - 8));
}

Ink TestTableHeader::cellInk(int column) const
{
    const QImage image = m_table->viewport()->grab().toImage();
    return inkOf(image, m_table->visualRect(m_model.index(0, column)).adjusted(2, 2, -2, -2));
}

void TestTableHeader::putsTitlesAboveTheirCells_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isLeft");
    QTest::newRow("text") << Qt::LeftToRight << 0 << true;
    QTest::newRow("number") << Qt::LeftToRight << 1 << false;
    QTest::newRow("text, mirrored") << Qt::RightToLeft << 0 << false;
    QTest::newRow("number, mirrored") << Qt::RightToLeft << 1 << true;
}

void TestTableHeader::putsTitlesAboveTheirCells()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, column);
    QFETCH(const bool, isLeft);
    m_table->setLayoutDirection(direction);
    header().setPadding(9);
    const int left = header().sectionViewportPosition(column) + 9;
    const int right = left + 150 - 2 * 9;
    for (const Ink &ink : {titleInk(column), cellInk(column)}) {
        QVERIFY(ink.first >= 0);
        // A letter has a little air of its own.
        QVERIFY2(
            isLeft ? std::abs(ink.first - left) <= 2 : std::abs(ink.last - right) <= 2,
            qPrintable(u"%1 to %2, padding ends at %3 and %4"_s.arg(ink.first).arg(ink.last).arg(left).arg(right)));
    }
}

void TestTableHeader::keepsItsDistance()
{
    const int before = titleInk(0).first;
    const int cellBefore = cellInk(0).first;
    header().setPadding(header().padding() + 5);
    QCOMPARE(titleInk(0).first, before + 5);
    QCOMPARE(cellInk(0).first, cellBefore + 5);
}

void TestTableHeader::leavesRoomForTheArrow()
{
    const int before = titleInk(1).first;
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(1, Qt::AscendingOrder);
    QVERIFY(titleInk(1).first < before - 8);
}

void TestTableHeader::measuresWhatItPaints()
{
    const int title = m_table->fontMetrics().horizontalAdvance(u"Server"_s);
    m_table->resizeColumnToContents(0);
    const int narrow = m_table->columnWidth(0);
    QVERIFY(narrow >= title + 2 * header().padding());
    header().setPadding(header().padding() + 5);
    m_table->resizeColumnToContents(0);
    QCOMPARE(m_table->columnWidth(0), narrow + 10);
}

void TestTableHeader::keepsTheDirectionOfWords()
{
    const auto painted = [](Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text) {
        QImage image(200, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintCellText(painter, image.rect(), direction, alignment | Qt::AlignVCenter, text);
        return image;
    };
    const QStringList texts{u"12 h ago."_s, u"web (old)"_s, u"\u05d0\u05d1 12."_s,
                            u"a name that is far too long for this cell, and ends nowhere"_s};
    for (const QString &text : texts) {
        QCOMPARE(painted(Qt::RightToLeft, Qt::AlignLeft, text), painted(Qt::LeftToRight, Qt::AlignRight, text));
        QCOMPARE(painted(Qt::RightToLeft, Qt::AlignRight, text), painted(Qt::LeftToRight, Qt::AlignLeft, text));
    }
}

void TestTableHeader::selectsLoudlyWhereTheKeyboardIs()
{
    QPalette palette = m_table->palette();
    palette.setColor(QPalette::Highlight, QColor(0x0b, 0x61, 0xc4));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    m_table->setPalette(palette);
    m_table->selectRow(0);
    m_table->activateWindow();
    m_table->setFocus();
    QTRY_VERIFY(m_table->hasFocus());
    const QRect cell = m_table->visualRect(m_model.index(0, 1));
    const auto ground = [&] {
        return m_table->viewport()->grab().toImage().pixel(cell.left() + 20, cell.center().y());
    };
    QCOMPARE(ground(), palette.color(QPalette::Highlight).rgb());
    m_table->clearFocus();
    QCOMPARE(ground(), Colours(palette).quietSelection().rgb());
    QVERIFY(cellInk(1).first > 0); // the text is dark on it
}

QTEST_MAIN(TestTableHeader)
#include "tst_tableheader.moc"
