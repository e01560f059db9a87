// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/appearance.h"
#include "ui/platform/colours.h"
#include "ui/widgets/tickbox.h"

#include <QApplication>
#include <QImage>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

class TestTickBox : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }
    void emptyBoxCanBeSeen_data();
    void emptyBoxCanBeSeen();
};

namespace {

/// The best contrast with the window that a row through the middle of the box has.
double contrast(QCheckBox &box)
{
    QStyleOptionButton option;
    option.initFrom(&box);
    const QRect indicator = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
    const QImage image = box.grab().toImage();
    double best = 1;
    for (int x = indicator.left(); x <= indicator.right(); ++x)
        best = std::max(best, Colours::contrast(image.pixelColor(x, indicator.center().y()),
                                                box.palette().color(QPalette::Window)));
    return best;
}

} // namespace

void TestTickBox::emptyBoxCanBeSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    // What is no text needs 3 (WCAG 2.1, 1.4.11); in light it is Fusion's own frame.
    QTest::newRow("dark") << Appearance::darkPalette() << 3.0;
    QTest::newRow("light") << Appearance::lightPalette() << 1.5;
}

void TestTickBox::emptyBoxCanBeSeen()
{
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    TickBox box;
    box.setPalette(palette);
    box.setText(u"Tick"_s);
    box.resize(box.sizeHint());
    QVERIFY(contrast(box) >= least);
    QVERIFY(!box.isChecked());
}

QTEST_MAIN(TestTickBox)
#include "tst_tickbox.moc"
