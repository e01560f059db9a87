// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statemark.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace bewarje;

class TestStateMark : public QObject
{
    Q_OBJECT

private slots:
    void hasAShapeOfItsOwn();
    void canBeRead_data();
    void canBeRead();
};

namespace {

QImage drawn(StateMark mark)
{
    QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMark(painter, QRect(0, 0, 32, 32), mark, Qt::black);
    return image;
}

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

void TestStateMark::hasAShapeOfItsOwn()
{
    const QList<StateMark> marks{StateMark::None,  StateMark::Completed, StateMark::Running,  StateMark::Failed,
                                 StateMark::Never, StateMark::Neutral,   StateMark::Deleting, StateMark::Unclear};
    for (qsizetype a = 0; a < marks.size(); ++a)
        for (qsizetype b = a + 1; b < marks.size(); ++b)
            QVERIFY(drawn(marks.at(a)) != drawn(marks.at(b)));
}

void TestStateMark::canBeRead_data()
{
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("dark") << QColor(0x1b, 0x1e, 0x20) << QColor(0xfc, 0xfc, 0xfc);
}

void TestStateMark::canBeRead()
{
    QFETCH(const QColor, base);
    QFETCH(const QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Text, text);
    for (const StateMark mark :
         {StateMark::Completed, StateMark::Running, StateMark::Failed, StateMark::Never, StateMark::Unclear}) {
        const double one = luminance(markColor(mark, Colours(palette))) + 0.05;
        const double other = luminance(base) + 0.05;
        QVERIFY2(std::max(one, other) / std::min(one, other) >= 4.5, qPrintable(QString::number(int(mark))));
    }
}

QTEST_MAIN(TestStateMark)
#include "tst_statemark.moc"
