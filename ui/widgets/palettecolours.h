// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/platform/colours.h"

#include <QPalette>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace bewarje {

/// The colours of the palette that was asked for last: a delegate asks for each cell, and finding readable
/// ones takes a while.
class PaletteColours
{
public:
    [[nodiscard]] const Colours &of(const QPalette &palette)
    {
        if (palette.cacheKey() != m_palette.cacheKey()) {
            m_palette = palette;
            m_colours = Colours(palette);
        }
        return m_colours;
    }

    /// What is shown is not current: its text has been made that of something disabled.
    [[nodiscard]] static bool isGreyed(const QPalette &palette)
    {
        return palette.color(QPalette::Active, QPalette::Text) == palette.color(QPalette::Disabled, QPalette::Text);
    }

    /// What is selected where the keyboard is elsewhere, so that one place stands out: for a view's items.
    void quieten(QStyleOptionViewItem &item)
    {
        if (!item.state.testFlag(QStyle::State_Selected) || !item.widget || item.widget->hasFocus())
            return;
        const QColor ground = of(item.palette).quietSelection();
        const QColor text = item.palette.color(QPalette::Active, QPalette::Text);
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            item.palette.setColor(group, QPalette::Highlight, ground);
            item.palette.setColor(group, QPalette::HighlightedText, text);
        }
    }

private:
    QPalette m_palette;
    Colours m_colours{m_palette};
};

} // namespace bewarje
