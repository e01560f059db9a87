// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"

#include "ui/platform/appearance.h"

#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace bewarje::testing {

using namespace Qt::Literals::StringLiterals;

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
    // Of the widget, not of the application: that one reaches widgets only through the event loop.
    widget.setPalette(Appearance::lightPalette());
    bool isSaved = saveScreen(widget, name + u"-light"_s) && saveScreen(widget, name + u"-200"_s, 2);
    widget.setPalette(Appearance::darkPalette());
    isSaved = saveScreen(widget, name + u"-dark"_s) && isSaved;
    widget.setPalette(Appearance::lightPalette());
    widget.setLayoutDirection(Qt::RightToLeft);
    isSaved = saveScreen(widget, name + u"-rtl"_s) && isSaved;
    widget.unsetLayoutDirection();
    widget.setPalette({});
    return isSaved;
}

} // namespace bewarje::testing
