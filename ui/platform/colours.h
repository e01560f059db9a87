// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace bewarje {

/// The few colours that mean something, readable (contrast 4.5 or more) on the palette's base and window.
/// A small value: made anew when the palette changes.
class Colours
{
public:
    explicit Colours(const QPalette &palette);

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] QColor good() const { return m_good; }
    [[nodiscard]] QColor warning() const { return m_warning; }
    [[nodiscard]] QColor bad() const { return m_bad; }
    [[nodiscard]] QColor running() const { return m_running; }
    [[nodiscard]] QColor muted() const { return m_muted; }
    /// Behind what will be lost; the palette's text is readable on it.
    [[nodiscard]] QColor lossBackground() const { return m_lossBackground; }
    /// Behind what is selected where the keyboard is elsewhere; the palette's text is readable on it.
    [[nodiscard]] QColor quietSelection() const { return m_quietSelection; }

    /// WCAG 2.1, relative luminance and contrast ratio: 1 to 21.
    [[nodiscard]] static double contrast(const QColor &a, const QColor &b);

private:
    bool m_isDark;
    QColor m_good;
    QColor m_warning;
    QColor m_bad;
    QColor m_running;
    QColor m_muted;
    QColor m_lossBackground;
    QColor m_quietSelection;
};

} // namespace bewarje
