// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"

#include <QApplication>
#include <QDir>
#include <QPalette>
#include <QPixmap>
#include <QWidget>

namespace bewarje::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &button)
{
    QPalette palette(button, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x6f, 0xdb));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x88, 0x88, 0x88));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(QColor(0xf5, 0xf5, 0xf7), Qt::white, QColor(0x1c, 0x1c, 0x1e), QColor(0xf5, 0xf5, 0xf7));
}

QPalette darkPalette()
{
    return paletteOf(QColor(0x24, 0x27, 0x2b), QColor(0x1b, 0x1d, 0x20), QColor(0xee, 0xee, 0xee),
                     QColor(0x34, 0x37, 0x3c));
}

bool saveScreen(QWidget &widget, const QString &name, qreal scale)
{
    const QString folder = qEnvironmentVariable("BEWARJE_SCREENS");
    if (folder.isEmpty())
        return true;
    // Changes of palette and direction arrive as posted events.
    QCoreApplication::sendPostedEvents();
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    return QDir().mkpath(folder) && picture.save(folder + u'/' + name + u".png"_s);
}

bool saveScreens(QWidget &widget, const QString &name)
{
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(lightPalette());
    bool isSaved = saveScreen(widget, name + u"-light"_s) && saveScreen(widget, name + u"-200"_s, 2);
    QApplication::setPalette(darkPalette());
    isSaved = saveScreen(widget, name + u"-dark"_s) && isSaved;
    QApplication::setPalette(lightPalette());
    widget.setLayoutDirection(Qt::RightToLeft);
    isSaved = saveScreen(widget, name + u"-rtl"_s) && isSaved;
    widget.unsetLayoutDirection();
    QApplication::setPalette(palette);
    return isSaved;
}

} // namespace bewarje::testing
