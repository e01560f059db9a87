// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/icons.h"

#include <QColor>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <memory>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

/// In the order of Glyph.
constexpr std::array Names{"refresh"_L1,   "new"_L1,      "restore"_L1, "delete"_L1, "account"_L1, "search"_L1,
                           "completed"_L1, "running"_L1,  "failed"_L1,  "never"_L1,  "unknown"_L1, "deleting"_L1,
                           "copy"_L1,      "settings"_L1, "warning"_L1, "info"_L1,   "offline"_L1, "fold"_L1,
                           "unfold"_L1,    "close"_L1,    "help"_L1,    "keep"_L1};
static_assert(Names.size() == std::size_t(Glyph::Keep) + 1);

constexpr std::array GlyphSides{16, 20, 24, 32, 40, 48, 72};
constexpr std::array ApplicationSides{16, 24, 32, 48, 64, 128, 256, 512};

QString fileOf(QLatin1StringView name, int side)
{
    return u":/icons/%1/%2.png"_s.arg(QString::number(side), name);
}

/// The raster of that side, else the next larger one made smaller: its alpha is the drawing.
QPixmap rasterOf(Glyph glyph, int side)
{
    const auto *larger = std::lower_bound(GlyphSides.begin(), GlyphSides.end(), side);
    const int nearest = larger == GlyphSides.end() ? GlyphSides.back() : *larger;
    const QPixmap raster(fileOf(Names.at(std::size_t(glyph)), nearest));
    return nearest == side ? raster : raster.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// `side` in device pixels.
QPixmap tinted(Glyph glyph, int side, const QColor &color)
{
    const QString key = u"bewarje-%1-%2-%3"_s.arg(QString::number(int(glyph)), QString::number(side),
                                                  QString::number(color.rgba(), 16));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rasterOf(glyph, side);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, QPalette::ColorRole role) : m_glyph(glyph), m_role(role) {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap drawn = GlyphEngine::pixmap((QSizeF(area.size()) * ratio).toSize(), mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(area.topLeft(), drawn);
    }

    /// `size` in device pixels; the glyph is the largest square in its middle.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        if (side <= 0)
            return {};
        QPixmap glyph = tinted(m_glyph, side, color(mode));
        if (size.width() == size.height())
            return glyph;
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.drawPixmap((size.width() - side) / 2, (size.height() - side) / 2, glyph);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }
    [[nodiscard]] QString key() const override { return u"bewarje"_s; }
    [[nodiscard]] bool isNull() override { return false; }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, m_role);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return palette.color(QPalette::Active, m_role);
    }

    Glyph m_glyph;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(Glyph glyph, QPalette::ColorRole role)
{
    auto engine = std::make_unique<GlyphEngine>(glyph, role);
    return QIcon(engine.release());
}

QPixmap glyphPixmap(Glyph glyph, int side, const QColor &color, qreal devicePixelRatio)
{
    QPixmap pixmap = tinted(glyph, qRound(side * devicePixelRatio), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : ApplicationSides)
        icon.addFile(fileOf("application"_L1, side), QSize(side, side));
    return icon;
}

} // namespace bewarje
