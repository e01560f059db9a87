// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/colours.h"

#include <algorithm>
#include <cmath>

namespace bewarje {

namespace {

constexpr double LeastContrast = 4.5;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// `share` of `to` mixed into `from`.
QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto channel = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

/// `wish`, moved towards the text's end of the scale until it is readable on both backgrounds.
QColor readable(const QColor &wish, const QPalette &palette, bool isDark)
{
    const QColor end = isDark ? QColor(Qt::white) : QColor(Qt::black);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    QColor color = wish;
    for (int step = 1; step <= 20; ++step) {
        if (std::min(Colours::contrast(color, base), Colours::contrast(color, window)) >= LeastContrast)
            break;
        color = mixed(wish, end, step / 20.0);
    }
    return color;
}

} // namespace

Colours::Colours(const QPalette &palette)
    : m_isDark(luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text)))
{
    const auto pick = [&](QRgb light, QRgb dark) {
        return readable(QColor(m_isDark ? dark : light), palette, m_isDark);
    };
    m_good = pick(0xff1a7f37, 0xff57c978);
    m_warning = pick(0xff9a6700, 0xffe3b341);
    m_bad = pick(0xffcf222e, 0xffff8078);
    m_running = pick(0xff0969da, 0xff6cb6ff);
    m_muted = readable(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.4), palette, m_isDark);
    const auto ground = [&palette](const QColor &color, double share) {
        const QColor base = palette.color(QPalette::Base);
        while (share > 0 && contrast(mixed(base, color, share), palette.color(QPalette::Text)) < LeastContrast)
            share -= 0.05;
        return mixed(base, color, std::max(share, 0.0));
    };
    m_lossBackground = ground(QColor(0xffffb300), 0.25);
    m_quietSelection = ground(palette.color(QPalette::Active, QPalette::Highlight), m_isDark ? 0.35 : 0.2);
}

double Colours::contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace bewarje
