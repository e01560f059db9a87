// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QPalette>
#include <QProxyStyle>

namespace bewarje {

/// Fusion for our own palettes: lines around fields, boxes and buttons that can be seen (contrast 3 or more to
/// the window, by WCAG 2.1), room beside a button's words, and no pictures on the buttons of dialogs.
class FusionStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FusionStyle();

    /// Whether Fusion draws the widget, this one or Qt's. It takes a button's ground from the palette; the styles of
    /// Windows and macOS take only the text from there, so a text in another colour can vanish.
    [[nodiscard]] static bool draws(const QWidget &widget);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;

private:
    [[nodiscard]] const QPalette &outlined(const QPalette &palette) const;
    /// A copy of the option as what it is, with outlines that can be seen; then `draw`.
    template<typename Option, typename Draw>
    bool drawOutlined(const QStyleOption *option, Draw draw) const;

    mutable QHash<qint64, QPalette> m_outlined; ///< by the palette that it was made from
};

} // namespace bewarje
