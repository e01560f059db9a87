// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/texts.h"

#include <QChar>

namespace bewarje::outside {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype LongestText = 256;
constexpr qsizetype LongestReading = 4'000;
constexpr QChar Ellipsis(0x2026);
constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopIsolate(0x2069);

/// Letters and marks by their category that draw nothing.
bool drawsNothing(char32_t c)
{
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || (c >= 0x180B && c <= 0x180F)
           || c == 0x2800 || c == 0x3164 || c == 0xFFA0 || (c >= 0xFE00 && c <= 0xFE0F)
           || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isHidden(char32_t c)
{
    if (drawsNothing(c))
        return true;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return c != U' ';
    default:
        return false;
    }
}

/// A hidden character that stands between words.
bool separates(char32_t c)
{
    const auto category = QChar::category(c);
    return c == U'\t' || c == U'\n' || c == U'\r' || c == 0x85 || category == QChar::Separator_Line
           || category == QChar::Separator_Paragraph || category == QChar::Separator_Space;
}

/// The code point at `i`, which is moved behind it; a lone surrogate stands for itself.
char32_t nextCharacter(const QString &text, qsizetype &i)
{
    const QChar c = text.at(i++);
    if (c.isHighSurrogate() && i < text.size() && text.at(i).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(i++));
    return c.unicode();
}

QString shown(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

QString named(char32_t c)
{
    return u"<U+%1>"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0')).toUpper();
}

QString visible(char32_t c)
{
    return isHidden(c) ? named(c) : shown(c);
}

/// Each character through `convert`, at most `longest` UTF-16 units with the ellipsis, never half a piece.
/// Reads no further than needed: the text may be megabytes long.
template<typename Convert>
QString bounded(const QString &text, qsizetype longest, Convert convert)
{
    QString result;
    qsizetype lastFitting = 0;
    for (qsizetype i = 0; i < text.size();) {
        const QString piece = convert(nextCharacter(text, i));
        if (result.size() + piece.size() > longest)
            return result.left(lastFitting) + Ellipsis;
        result += piece;
        if (result.size() < longest)
            lastFitting = result.size();
    }
    return result;
}

bool needsIsolation(const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        const auto direction = QChar::direction(nextCharacter(text, i));
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

} // namespace

QString forCell(const QString &text)
{
    const auto convert = [](char32_t c) {
        if (!isHidden(c))
            return shown(c);
        return separates(c) ? u" "_s : QString();
    };
    // A removed character costs nothing, so the source is cut as well.
    QString clean = bounded(text.left(16 * LongestText), LongestText - 2, convert);
    // Text without right-to-left letters cannot spill, and stays the very name that it is.
    if (!needsIsolation(clean))
        return clean;
    return FirstStrongIsolate + clean + PopIsolate;
}

QString forDialog(const QString &text)
{
    return bounded(text, LongestText, visible);
}

QString forReading(const QString &text)
{
    return bounded(text, LongestReading, visible);
}

bool hasHiddenCharacters(const QString &text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (isHidden(nextCharacter(text, i)))
            return true;
    }
    return false;
}

QString forToolTip(const QString &text)
{
    // The span makes the guess certain: without a tag "&amp;" would be shown as it stands.
    return "<span>"_L1 + forDialog(text).toHtmlEscaped() + "</span>"_L1;
}

QString forButton(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

} // namespace bewarje::outside
