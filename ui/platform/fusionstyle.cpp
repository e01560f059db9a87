// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/fusionstyle.h"

#include "ui/platform/colours.h"

#include <QStyleOption>

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double LeastContrast = 3.6; // a check box is drawn a tenth lighter
constexpr int ButtonPadding = 6;
/// What Fusion makes of the palette's Window for outlines.
constexpr int OutlineDarker = 140;

} // namespace

FusionStyle::FusionStyle() : QProxyStyle(u"Fusion"_s)
{}

bool FusionStyle::draws(const QWidget &widget)
{
    const QStyle *style = widget.style();
    return qobject_cast<const FusionStyle *>(style) || style->name() == "fusion"_L1;
}

const QPalette &FusionStyle::outlined(const QPalette &palette) const
{
    // A palette of its own for each drawing would make each of them a picture of its own in Qt's cache.
    const auto known = m_outlined.constFind(palette.cacheKey());
    if (known != m_outlined.constEnd())
        return *known;
    constexpr qsizetype many = 64;
    if (m_outlined.size() > many)
        m_outlined.clear();
    QPalette made = palette;
    const bool isDark = Colours(palette).isDark();
    const QColor window = palette.color(QPalette::Window);
    QColor line = window;
    for (int step = 0; step < 40 && Colours::contrast(line, window) < LeastContrast; ++step)
        line = isDark ? line.lighter(106) : line.darker(106);
    made.setColor(QPalette::Window, line.lighter(OutlineDarker));
    // Where the focus is, Fusion takes its Highlight darker, and of a bright one the hue and saturation only.
    if (isDark)
        made.setColor(QPalette::Highlight, QColor::fromHsv(palette.color(QPalette::Link).hue(), 255, 255));
    // A box draws its button through here again: once is enough.
    m_outlined.insert(made.cacheKey(), made);
    return *m_outlined.insert(palette.cacheKey(), made);
}

template<typename Option, typename Draw>
bool FusionStyle::drawOutlined(const QStyleOption *option, Draw draw) const
{
    const auto *whole = qstyleoption_cast<const Option *>(option);
    if (!whole)
        return false;
    Option copy = *whole;
    copy.palette = outlined(option->palette);
    draw(&copy);
    return true;
}

void FusionStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto draw = [&](const QStyleOption *drawn) { QProxyStyle::drawPrimitive(element, drawn, painter, widget); };
    bool isDrawn = false;
    if (element == PE_FrameLineEdit || element == PE_Frame)
        isDrawn = drawOutlined<QStyleOptionFrame>(option, draw);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton || element == PE_PanelButtonCommand)
        isDrawn = drawOutlined<QStyleOptionButton>(option, draw);
    else if (element == PE_PanelMenu || element == PE_FrameMenu)
        isDrawn = drawOutlined<QStyleOption>(option, draw);
    if (!isDrawn)
        draw(option);
}

void FusionStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    const auto draw = [&](const QStyleOptionComplex *drawn) {
        QProxyStyle::drawComplexControl(control, drawn, painter, widget);
    };
    bool isDrawn = false;
    if (control == CC_ComboBox)
        isDrawn = drawOutlined<QStyleOptionComboBox>(option, draw);
    else if (control == CC_SpinBox)
        isDrawn = drawOutlined<QStyleOptionSpinBox>(option, draw);
    if (!isDrawn)
        draw(option);
}

QSize FusionStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_PushButton)
        return size;
    return {std::max(size.width(), contents.width() + 2 * (ButtonPadding + pixelMetric(PM_ButtonMargin))),
            size.height()};
}

int FusionStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace bewarje
