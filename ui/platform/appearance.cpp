// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/appearance.h"

#include "ui/platform/fusionstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>
#include <array>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shades
{
    QRgb window, base, alternate, text, button, mid, muted, highlight, link;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette{QColor(shades.button), QColor(shades.window)};
    palette.setColor(QPalette::Base, QColor(shades.base));
    palette.setColor(QPalette::AlternateBase, QColor(shades.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(shades.base));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(shades.text));
        palette.setColor(QPalette::Disabled, role, QColor(shades.mid));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(shades.muted));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, QColor(shades.link));
    return palette;
}

/// False where the style's own palette is all that there is.
bool hasSystemPalette()
{
    const QPalette own = QApplication::style()->standardPalette();
    const QPalette shown = QApplication::palette();
    constexpr std::array Roles{QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Button, QPalette::Highlight};
    return std::any_of(Roles.begin(), Roles.end(),
                       [&](QPalette::ColorRole role) { return own.color(role) != shown.color(role); });
}

bool isSystemDark()
{
// 2026-11: Qt tells it from 6.5 on; Debian 12 has 6.4.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return false;
#endif
}

} // namespace

Appearance::Appearance()
    : m_systemStyle(QApplication::style()->name()),
      m_hasSystemPalette(m_systemStyle != "fusion"_L1 || hasSystemPalette())
{
// 2026-11: as above.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::show);
#endif
}

void Appearance::apply(Settings::Appearance wish)
{
    if (m_wish == wish)
        return;
    m_wish = wish;
    show();
}

void Appearance::show()
{
    const Settings::Appearance wish = m_wish.value_or(Settings::Appearance::System);
    const bool isSystem = wish == Settings::Appearance::System;
    const bool isOurs = !isSystem || !m_hasSystemPalette;
    if (isOurs && !m_isOurs)
        QApplication::setStyle(new FusionStyle);
    else if (!isOurs && m_isOurs)
        QApplication::setStyle(m_systemStyle);
    m_isOurs = isOurs;
    const bool isDark = isSystem ? isSystemDark() : wish == Settings::Appearance::Dark;
    // A default palette lets the platform's own come through.
    const QPalette ours = isDark ? darkPalette() : lightPalette();
    QApplication::setPalette(isOurs ? ours : QPalette());
}

QPalette Appearance::lightPalette()
{
    return paletteOf(
        {0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1f2328, 0xffeceef1, 0xff767c85, 0xff686e77, 0xff0b61c4, 0xff0969da});
}

QPalette Appearance::darkPalette()
{
    return paletteOf(
        {0xff23262b, 0xff1b1d21, 0xff202328, 0xffe6e8eb, 0xff30343a, 0xff8a9099, 0xff8f959e, 0xff1f63b5, 0xff6cb6ff});
}

} // namespace bewarje
