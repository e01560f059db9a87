// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"

#include "ui/platform/appearance.h"
#include "ui/platform/fusionstyle.h"

#include <QApplication>
#include <QDir>
#include <QLayout>
#include <QPixmap>
#include <QWidget>

namespace bewarje::testing {

using namespace Qt::Literals::StringLiterals;

namespace {

// A new direction reaches layouts only through the event loop.
void layOut(QWidget &widget)
{
    QList<QLayout *> layouts = widget.findChildren<QLayout *>();
    if (widget.layout())
        layouts.prepend(widget.layout());
    for (QLayout *layout : std::as_const(layouts))
        layout->invalidate();
    for (QLayout *layout : std::as_const(layouts))
        layout->activate();
}

} // namespace

bool saveScreen(QWidget &widget, const QString &name, qreal scale)
{
    const QString folder = qEnvironmentVariable("BEWARJE_SCREENS");
    if (folder.isEmpty())
        return true;
    // Changes of palette and direction arrive as posted events; a text that has just changed has no room yet.
    QCoreApplication::sendPostedEvents();
    layOut(widget);
    QPixmap picture(widget.size() * scale);
    picture.setDevicePixelRatio(scale);
    widget.render(&picture);
    return QDir().mkpath(folder) && picture.save(folder + u'/' + name + u".png"_s);
}

bool saveScreens(QWidget &widget, const QString &name)
{
    // The look that the program has where the system has none of its own.
    if (!qobject_cast<FusionStyle *>(QApplication::style()) && qEnvironmentVariableIsSet("BEWARJE_SCREENS"))
        QApplication::setStyle(new FusionStyle);
    const auto paint = [&widget](const QPalette &palette) {
        // Icons ask the application; but its palette reaches widgets only through the event loop.
        QApplication::setPalette(palette);
        widget.setPalette(palette);
    };
    paint(Appearance::lightPalette());
    bool isSaved = saveScreen(widget, name + u"-light"_s) && saveScreen(widget, name + u"-200"_s, 2);
    paint(Appearance::darkPalette());
    isSaved = saveScreen(widget, name + u"-dark"_s) && isSaved;
    paint(Appearance::lightPalette());
    widget.setLayoutDirection(Qt::RightToLeft);
    isSaved = saveScreen(widget, name + u"-rtl"_s) && isSaved;
    widget.unsetLayoutDirection();
    layOut(widget);
    QApplication::setPalette({});
    widget.setPalette({});
    return isSaved;
}

} // namespace bewarje::testing
