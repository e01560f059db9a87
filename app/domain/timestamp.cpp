// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/timestamp.h"

#include <QDate>

namespace bewarje {

namespace {

/// Days from 1970-01-01 in the proleptic Gregorian calendar (the field's usual "days from civil").
constexpr qint64 daysFromCivil(int year, int month, int day)
{
    const int shifted = month <= 2 ? year - 1 : year;
    const int era = shifted / 400;
    const int yearOfEra = shifted - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return qint64(era) * 146097 + dayOfEra - 719468;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes the parts of a text from its front; what was refused once makes all that follows fail.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// Exactly so many digits, whose number is from `least` to `most`.
    int number(int digits, int least, int most)
    {
        int value = 0;
        for (; digits > 0; --digits) {
            if (isAtEnd() || !isDigit(*m_at)) {
                m_hasFailed = true;
                return least;
            }
            value = value * 10 + (*m_at++ - '0');
        }
        m_hasFailed = m_hasFailed || value < least || value > most;
        return value;
    }

    bool takes(char c)
    {
        if (isAtEnd() || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    void fail() { m_hasFailed = true; }
    void must(char c) { m_hasFailed = !takes(c) || m_hasFailed; }

    /// At least one digit after the point: whole milliseconds, the rest is cut off.
    int milliseconds()
    {
        int value = 0;
        int unit = 100;
        m_hasFailed = m_hasFailed || isAtEnd() || !isDigit(*m_at);
        for (; !isAtEnd() && isDigit(*m_at); ++m_at, unit /= 10)
            value += (*m_at - '0') * unit;
        return value;
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_hasFailed = false;
};

constexpr qint64 msecsOfMinute = 60'000;
constexpr qint64 minutesOfDay = 24LL * 60;

qint64 readDay(Cursor &text)
{
    const int year = text.number(4, 1969, 10000);
    text.must('-');
    const int month = text.number(2, 1, 12);
    text.must('-');
    const int day = text.number(2, 1, 31);
    if (text.hasFailed() || (day > 28 && day > QDate(year, month, 1).daysInMonth())) {
        text.fail();
        return 0;
    }
    return daysFromCivil(year, month, day);
}

/// The milliseconds since the day began; 24:00 is the next day's beginning.
qint64 readTimeOfDay(Cursor &text)
{
    const int hour = text.number(2, 0, 24);
    text.must(':');
    const int minute = text.number(2, 0, 59);
    qint64 msecs = 0;
    if (text.takes(':')) {
        msecs = text.number(2, 0, 59) * 1000LL;
        if (text.takes('.') || text.takes(','))
            msecs += text.milliseconds();
    }
    msecs += (hour * 60 + minute) * msecsOfMinute;
    if (msecs > minutesOfDay * msecsOfMinute)
        text.fail();
    return msecs;
}

/// Minutes east of UTC: "Z", "+02", "+0200", "+02:00" or nothing, which is UTC as well.
int readOffset(Cursor &text)
{
    if (text.isAtEnd() || text.takes('Z') || text.takes('z'))
        return 0;
    const bool isWest = text.takes('-');
    if (!isWest)
        text.must('+');
    int minutes = text.number(2, 0, 23) * 60;
    if (!text.isAtEnd()) {
        text.takes(':');
        minutes += text.number(2, 0, 59);
    }
    return isWest ? -minutes : minutes;
}

} // namespace

Timestamp Timestamp::fromDateTime(const QDateTime &dateTime)
{
    return dateTime.isValid() ? fromMSecs(dateTime.toMSecsSinceEpoch()) : Timestamp();
}

// Not through QDateTime: it reads a text without zone as local time, where an hour is missing each
// spring, and takes ten times as long.
Timestamp Timestamp::fromIso8601(QByteArrayView text)
{
    constexpr qint64 yearTenThousand = daysFromCivil(10000, 1, 1) * minutesOfDay * msecsOfMinute;
    Cursor cursor(text);
    qint64 msecs = readDay(cursor) * minutesOfDay * msecsOfMinute;
    if (!cursor.isAtEnd()) {
        if (!cursor.takes('T') && !cursor.takes('t'))
            cursor.must(' ');
        msecs += readTimeOfDay(cursor);
        msecs -= readOffset(cursor) * msecsOfMinute;
    }
    const bool isRead = !cursor.hasFailed() && cursor.isAtEnd();
    return isRead && msecs >= 0 && msecs < yearTenThousand ? fromMSecs(msecs) : Timestamp();
}

QDateTime Timestamp::toDateTime() const
{
    // Qt 6.8 warns of Qt::UTC as an argument, and 6.4 makes of QTimeZone::utc() a moment that is not of Qt::UTC.
    static const QDateTime epoch = QDateTime::fromMSecsSinceEpoch(0).toUTC();
    return isKnown() ? epoch.addMSecs(m_msecs) : QDateTime();
}

} // namespace bewarje
