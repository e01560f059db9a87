// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/csv.h"

#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

namespace {

/// Reads one record back as RFC 4180 says; nothing where it is none.
std::optional<QStringList> parsed(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    QStringList cells;
    qsizetype i = 0;
    for (;;) {
        QString cell;
        if (i < text.size() && text.at(i) == u'"') {
            for (++i; i < text.size() && (text.at(i) != u'"' || text.mid(i, 2) == "\"\""_L1); ++i) {
                if (text.at(i) == u'"')
                    ++i;
                cell += text.at(i);
            }
            if (i >= text.size())
                return {}; // the quote never ends
            ++i;
        } else {
            for (; i < text.size() && !u",\r\n\""_s.contains(text.at(i)); ++i)
                cell += text.at(i);
        }
        cells.append(cell);
        if (text.mid(i) == "\r\n"_L1)
            return cells;
        if (i >= text.size() || text.at(i++) != u',')
            return {};
    }
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private slots:
    void writesCells_data();
    void writesCells();
    void canBeReadBack();
};

void TestCsv::writesCells_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("none") << QStringList{} << QByteArray("\r\n");
    QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, QString(), u"é"_s} << QByteArray("a,b c,,é\r\n");
    QTest::newRow("an empty one alone") << QStringList{QString()} << QByteArray("\"\"\r\n");
    QTest::newRow("comma") << QStringList{u"a,b"_s} << QByteArray("\"a,b\"\r\n");
    QTest::newRow("quotes") << QStringList{u"say \"x\""_s} << QByteArray("\"say \"\"x\"\"\"\r\n");
    QTest::newRow("lines") << QStringList{u"a\nb"_s, u"c\r\nd"_s} << QByteArray("\"a\nb\",\"c\r\nd\"\r\n");
    for (const QString &start : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s})
        QTest::addRow("formula %x", start.at(0).unicode())
            << QStringList{start + u"1+1"} << "'" + start.toUtf8() + "1+1\r\n";
    QTest::newRow("formula behind a return") << QStringList{u"\r=1"_s} << QByteArray("\"'\r=1\"\r\n");
    QTest::newRow("formula with commas") << QStringList{u"=SUM(1,2)"_s} << QByteArray("\"'=SUM(1,2)\"\r\n");
    QTest::newRow("no formula") << QStringList{u"a=1"_s, u"'x"_s, u"–"_s, u"3 - 1"_s}
                                << QByteArray("a=1,'x,–,3 - 1\r\n");
}

void TestCsv::writesCells()
{
    QFETCH(const QStringList, cells);
    QTEST(csvRecord(cells), "record");
}

void TestCsv::canBeReadBack()
{
    std::mt19937 random(4180);
    const QString alphabet = u"a,\"\r\n\t=+-@';é \u2028\U0001F600"_s;
    const auto draw = [&random](qsizetype most) { return qsizetype(random() % quint32(most)); };
    for (int i = 0; i < 20'000; ++i) {
        QStringList cells;
        for (qsizetype count = 1 + draw(4); count > 0; --count) {
            QString cell;
            for (qsizetype length = draw(7); length > 0; --length)
                cell += alphabet.at(draw(alphabet.size() - 2)); // not half of the last character
            cells.append(cell);
        }
        std::optional<QStringList> read = parsed(csvRecord(cells));
        QVERIFY(read && read->size() == cells.size());
        for (qsizetype cell = 0; cell < cells.size(); ++cell) {
            const QString text = read->at(cell);
            QVERIFY(text.isEmpty() || !u"=+-@\t\r"_s.contains(text.at(0)));
            QCOMPARE(text == cells.at(cell) ? text : text.mid(1), cells.at(cell));
        }
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
