// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/keepnote.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

Timestamp endOf(QStringView day)
{
    constexpr qint64 dayMSecs = 24LL * 60 * 60 * 1000;
    if (!QDate::fromString(day.toString(), u"yyyy-MM-dd"_s).isValid())
        return {};
    const Timestamp begin = Timestamp::fromIso8601(day.toLatin1());
    return begin.isKnown() ? Timestamp::fromMSecs(begin.msecs() + dayMSecs) : Timestamp();
}

} // namespace

KeepNote KeepNote::in(QStringView description)
{
    if (!description.contains(u'['))
        return {}; // almost all of a million rows
    static const QRegularExpression pattern(u"\\[\\s*keep(?:\\s+until\\s+([^\\]\\s]*))?\\s*\\]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    KeepNote note;
    for (auto matches = pattern.globalMatch(description.toString()); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Timestamp until = match.hasCaptured(1) ? endOf(match.capturedView(1)) : Timestamp();
        if (!until.isKnown())
            return {true, {}};
        note = {true, std::max(note.until, until)};
    }
    return note;
}

bool KeepNote::holds(Timestamp now) const
{
    return isThere && (!until.isKnown() || !now.isKnown() || now < until);
}

} // namespace bewarje
