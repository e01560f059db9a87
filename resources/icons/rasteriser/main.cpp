// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

/// rasteriser SOURCE.svg FILE.png SIDE [FILE.png SIDE …]
int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    QSvgRenderer renderer(arguments.value(1));
    if (!renderer.isValid() || arguments.size() < 4) {
        std::fprintf(stderr, "rasteriser: cannot draw %s\n", qPrintable(arguments.value(1)));
        return 1;
    }
    for (qsizetype at = 2; at + 1 < arguments.size(); at += 2) {
        const QString &fileName = arguments.at(at);
        const int side = arguments.at(at + 1).toInt();
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        QDir().mkpath(QFileInfo(fileName).path());
        if (!image.save(fileName)) {
            std::fprintf(stderr, "rasteriser: cannot write %s\n", qPrintable(fileName));
            return 1;
        }
    }
    return 0;
}
