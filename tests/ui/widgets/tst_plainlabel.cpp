// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plainlabel.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestPlainLabel : public QObject
{
    Q_OBJECT

private slots:
    void showsMarkupAsLetters();
    void standsWhereTheLayoutPutsIt_data();
    void standsWhereTheLayoutPutsIt();
};

void TestPlainLabel::showsMarkupAsLetters()
{
    const PlainLabel label(u"<b>web</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), u"<b>web</b>"_s);
}

void TestPlainLabel::standsWhereTheLayoutPutsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<Qt::Alignment>("usual");
    QTest::addColumn<Qt::Alignment>("mirrored");
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignTop | Qt::AlignAbsolute;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignTop | Qt::AlignAbsolute;
    const Qt::Alignment centre = Qt::AlignCenter | Qt::AlignAbsolute;
    const QString hebrew = u"\u05d0\u05d1"_s;
    QTest::newRow("English") << u"web"_s << (Qt::AlignLeading | Qt::AlignTop) << left << right;
    QTest::newRow("Hebrew") << hebrew << (Qt::AlignLeading | Qt::AlignTop) << left << right;
    QTest::newRow("trailing") << hebrew << (Qt::AlignTrailing | Qt::AlignTop) << right << left;
    QTest::newRow("centred") << hebrew << Qt::Alignment(Qt::AlignCenter) << centre << centre;
}

void TestPlainLabel::standsWhereTheLayoutPutsIt()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::Alignment, alignment);
    PlainLabel label(text);
    label.setAlignment(alignment);
    label.ensurePolished();
    QTEST(label.alignment(), "usual");
    label.setLayoutDirection(Qt::RightToLeft);
    QTEST(label.alignment(), "mirrored");
    label.setLayoutDirection(Qt::LeftToRight);
    QTEST(label.alignment(), "usual");
}

QTEST_MAIN(TestPlainLabel)
#include "tst_plainlabel.moc"
