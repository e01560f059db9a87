// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/appearance.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shades
{
    QRgb window, base, alternate, text, button, mid, highlight, link;
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
    palette.setColor(QPalette::PlaceholderText, QColor(shades.mid));
    palette.setColor(QPalette::Highlight, QColor(shades.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, QColor(shades.link));
    return palette;
}

} // namespace

Appearance::Appearance() : m_systemStyle(QApplication::style()->name())
{}

void Appearance::apply(Settings::Appearance wish)
{
    if (wish == Settings::Appearance::System) {
        if (!m_isForced)
            return;
        m_isForced = false;
        QApplication::setStyle(m_systemStyle);
        // A default palette lets the platform's own come through again.
        QApplication::setPalette(QPalette());
        return;
    }
    m_isForced = true;
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(wish == Settings::Appearance::Dark ? darkPalette() : lightPalette());
}

QPalette Appearance::lightPalette()
{
    return paletteOf({0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1f2328, 0xffeceef1, 0xff767c85, 0xff0b61c4, 0xff0969da});
}

QPalette Appearance::darkPalette()
{
    return paletteOf({0xff23262b, 0xff1b1d21, 0xff202328, 0xffe6e8eb, 0xff30343a, 0xff8a9099, 0xff1f63b5, 0xff6cb6ff});
}

} // namespace bewarje
