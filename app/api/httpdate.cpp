// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/httpdate.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace bewarje {

namespace {

constexpr qint64 secondsOfYear = 366LL * 24 * 3600;

} // namespace

Timestamp fromHttpDate(const QByteArray &text)
{
    const QString trimmed = QString::fromLatin1(text.trimmed());
    const QDateTime local = QLocale::c().toDateTime(trimmed, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    return local.isValid() ? Timestamp::fromDateTime(QDateTime(local.date(), local.time(), QTimeZone::utc()))
                           : Timestamp();
}

std::optional<std::chrono::seconds> fromRetryAfter(const QByteArray &text, Timestamp now)
{
    const QByteArray trimmed = text.trimmed();
    const bool isNumber =
        !trimmed.isEmpty() && std::all_of(trimmed.begin(), trimmed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber) {
        bool isInRange = false;
        const qint64 seconds = trimmed.toLongLong(&isInRange);
        return std::chrono::seconds(isInRange ? std::min(seconds, secondsOfYear) : secondsOfYear);
    }
    const Timestamp until = fromHttpDate(trimmed);
    if (!until.isKnown() || !now.isKnown())
        return {};
    const qint64 seconds = (until.msecs() - now.msecs() + 999) / 1000;
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, secondsOfYear));
}

} // namespace bewarje
