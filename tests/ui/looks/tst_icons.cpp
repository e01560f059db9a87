// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/appearance.h"
#include "ui/platform/icons.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <utility>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The colour of the pixels that the drawing covers wholly; invalid where it has more than one, or none.
QColor colorOf(const QImage &image)
{
    QColor found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() != 255)
                continue;
            if (found.isValid() && found != color)
                return {};
            found = color;
        }
    }
    return found;
}

QColor shown(const QIcon &icon, QIcon::Mode mode = QIcon::Normal)
{
    return colorOf(icon.pixmap(QSize(24, 24), 1, mode).toImage());
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QGuiApplication::setPalette(QPalette()); }

    void drawsEveryGlyph_data()
    {
        QTest::addColumn<int>("glyph");
        for (int glyph = 0; glyph <= int(Glyph::Help); ++glyph)
            QTest::addRow("glyph %d", glyph) << glyph;
    }
    void drawsEveryGlyph()
    {
        QFETCH(int, glyph);
        for (const int side : {16, 18, 24, 48, 60, 96}) {
            const QPixmap pixmap = glyphPixmap(Glyph(glyph), side, Qt::red, 1);
            QCOMPARE(pixmap.size(), QSize(side, side));
            bool isDrawn = false;
            const QImage image = pixmap.toImage();
            for (int y = 0; y < side && !isDrawn; ++y) {
                for (int x = 0; x < side && !isDrawn; ++x)
                    isDrawn = image.pixelColor(x, y).alpha() > 200;
            }
            QVERIFY2(isDrawn, qPrintable(u"empty at %1"_s.arg(side)));
        }
    }

    void tellsGlyphsApart()
    {
        for (int one = 0; one <= int(Glyph::Help); ++one) {
            for (int other = 0; other < one; ++other)
                QVERIFY(glyphPixmap(Glyph(one), 16, Qt::red, 1).toImage()
                        != glyphPixmap(Glyph(other), 16, Qt::red, 1).toImage());
        }
    }

    void followsThePalette()
    {
        const QIcon refresh = icon(Glyph::Completed);
        for (const QPalette &palette :
             {Appearance::lightPalette(), Appearance::darkPalette(), Appearance::lightPalette()}) {
            QGuiApplication::setPalette(palette);
            QCOMPARE(shown(refresh), palette.color(QPalette::ButtonText));
            QCOMPARE(shown(refresh, QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::ButtonText));
            QCOMPARE(shown(refresh, QIcon::Selected), palette.color(QPalette::HighlightedText));
        }
    }

    void isSharpOnDenseScreens()
    {
        const QPixmap pixmap = icon(Glyph::Search).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(pixmap.size(), QSize(32, 32));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
        QCOMPARE(pixmap.toImage().pixelColor(14, 5),
                 glyphPixmap(Glyph::Search, 16, shown(icon(Glyph::Search)), 2.0).toImage().pixelColor(14, 5));
    }

    void keepsItsShapeInAWideArea()
    {
        const QIcon search = icon(Glyph::Search);
        const QImage wide = search.pixmap(QSize(40, 16), 1).toImage();
        QCOMPARE(wide.size(), QSize(40, 16));
        QCOMPARE(wide.copy(12, 0, 16, 16).convertedTo(QImage::Format_ARGB32),
                 search.pixmap(QSize(16, 16), 1).toImage().convertedTo(QImage::Format_ARGB32));
        QImage canvas(16, 16, QImage::Format_ARGB32_Premultiplied);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        search.paint(&painter, canvas.rect());
        painter.end();
        QCOMPARE(colorOf(canvas), shown(search));
    }

    void hasTheApplicationInAllSizes()
    {
        const QIcon icon = applicationIcon();
        for (const int side : {16, 24, 32, 48, 64, 128, 256, 512})
            QCOMPARE(icon.actualSize(QSize(side, side)), QSize(side, side));
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
