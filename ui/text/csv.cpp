// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/csv.h"

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QString cellText(QString cell)
{
    constexpr QStringView formulaStarts = u"=+-@\t\r";
    if (!cell.isEmpty() && formulaStarts.contains(cell.front()))
        cell.prepend(u'\'');
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(),
                                         [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n'; });
    return needsQuotes ? QString(u'"' + cell.replace(u'"', "\"\""_L1) + u'"') : cell;
}

} // namespace

QByteArray csvRecord(const QStringList &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    std::transform(cells.begin(), cells.end(), std::back_inserter(texts), cellText);
    // One empty cell alone would be an empty line, which readers skip.
    const QString record = texts.size() == 1 && texts.constFirst().isEmpty() ? u"\"\""_s : texts.join(u',');
    return record.toUtf8() + "\r\n";
}

} // namespace bewarje
