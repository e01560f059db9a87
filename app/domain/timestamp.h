// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <compare>
#include <limits>

namespace bewarje {

/// A moment as UTC milliseconds since 1970, or unknown. Eight bytes, for millions of rows.
class Timestamp
{
public:
    constexpr Timestamp() = default;
    static constexpr Timestamp fromMSecs(qint64 msecs)
    {
        Timestamp result;
        result.m_msecs = msecs;
        return result;
    }
    static Timestamp fromDateTime(const QDateTime &dateTime);
    /// Reads ISO 8601: a date, alone (its first moment) or with a time to the minute, second or any
    /// fraction, and with "Z", an offset or nothing, which is UTC whatever the local zone is. Unknown when
    /// it is not a moment between the years 1970 and 9999.
    static Timestamp fromIso8601(QByteArrayView text);

    [[nodiscard]] constexpr bool isKnown() const { return m_msecs != Unknown; }
    /// UTC milliseconds since 1970; only where isKnown().
    [[nodiscard]] constexpr qint64 msecs() const { return m_msecs; }
    /// In UTC; invalid where unknown.
    [[nodiscard]] QDateTime toDateTime() const;

    /// Unknown is before every known moment.
    friend constexpr auto operator<=>(const Timestamp &, const Timestamp &) = default;

private:
    static constexpr qint64 Unknown = std::numeric_limits<qint64>::min();
    qint64 m_msecs = Unknown;
};

} // namespace bewarje
