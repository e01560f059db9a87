// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/texts.h"

#include <QDateTime>

#include <cmath>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 HourMs = 60 * MinuteMs;
constexpr qint64 DayMs = 24 * HourMs;
/// Up to this long hours are easier to compare than days.
constexpr qint64 LongestInHours = 48 * HourMs;
/// Characters; Windows knows no abbreviations and gives "W. Europe Standard Time".
constexpr int LongestZone = 6;

double roundedToTenth(double number)
{
    return std::round(number * 10) / 10;
}

} // namespace

Texts::Texts(const QLocale &locale, const QTimeZone &zone)
    // QCollator and number grouping are useless in the C locale, which POSIX is as well.
    : m_locale(locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale),
      m_zone(zone)
{}

QString Texts::status(const QString &word) const
{
    if (word == "completed"_L1)
        return tr("Completed");
    if (word == "in_progress"_L1)
        return tr("In progress");
    if (word == "failed"_L1)
        return tr("Failed");
    return outside::forCell(word);
}

QString Texts::type(const QString &word) const
{
    switch (kindOf(word)) {
    case BackupKind::Manual:
        return tr("Manual");
    case BackupKind::Automatic:
        return tr("Automatic");
    case BackupKind::Other:
        break;
    }
    return outside::forCell(word);
}

QString Texts::size(const BackupSize &size, BackupPhase phase) const
{
    switch (size.kind) {
    case BackupSize::Kind::Known:
        return megabytes(size.megabytes);
    case BackupSize::Kind::Absurd:
        return u"–"_s;
    case BackupSize::Kind::Null:
        break;
    }
    if (phase == BackupPhase::Running)
        //: The size of a backup that is still being made.
        return tr("pending");
    return phase == BackupPhase::Failed ? u"–"_s : tr("not stated");
}

QString Texts::megabytes(double megabytes) const
{
    // Rounded before the unit is chosen, so that no "1,000.0 GB" appears.
    const double mega = roundedToTenth(megabytes);
    if (mega < 10'000) {
        const int decimals = mega == std::floor(mega) ? 0 : 1;
        return tr("%1 MB").arg(m_locale.toString(mega, 'f', decimals));
    }
    const double giga = roundedToTenth(megabytes / 1'000);
    if (giga < 1'000)
        return tr("%1 GB").arg(m_locale.toString(giga, 'f', 1));
    return tr("%1 TB").arg(m_locale.toString(roundedToTenth(megabytes / 1'000'000), 'f', 1));
}

QString Texts::exactSize(const BackupSize &size) const
{
    if (size.kind == BackupSize::Kind::Null)
        return tr("not stated");
    if (size.kind == BackupSize::Kind::Absurd)
        return u"–"_s;
    return tr("%1 MB (as sent)").arg(QString::number(size.megabytes, 'f', QLocale::FloatingPointShortest));
}

QString Texts::moment(Timestamp time) const
{
    if (!time.isKnown())
        return tr("not stated");
    return m_locale.toString(time.toDateTime().toTimeZone(m_zone), u"d MMM yyyy, HH:mm"_s);
}

QString Texts::momentWithZone(Timestamp time) const
{
    if (!time.isKnown())
        return tr("not stated");
    const QDateTime dateTime = time.toDateTime();
    QString zone = m_zone.abbreviation(dateTime);
    if (zone.size() > LongestZone)
        zone = m_zone.displayName(dateTime, QTimeZone::OffsetName, m_locale);
    //: A moment and its time zone, as in "23 Nov 2026, 10:30 CET".
    return tr("%1 %2").arg(moment(time), zone);
}

QString Texts::momentUtc(Timestamp time) const
{
    if (!time.isKnown())
        return tr("not stated");
    return QLocale::c().toString(time.toDateTime(), u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString Texts::clockTime(Timestamp time) const
{
    if (!time.isKnown())
        return u"–"_s;
    return m_locale.toString(time.toDateTime().toTimeZone(m_zone), u"HH:mm:ss"_s);
}

QString Texts::age(Timestamp time, Timestamp now) const
{
    if (!time.isKnown() || !now.isKnown())
        return u"–"_s;
    const qint64 span = now.msecs() - time.msecs();
    // Two clocks are never quite equal.
    if (span < -5 * MinuteMs)
        return tr("in the future");
    if (span < MinuteMs)
        return tr("just now");
    if (span < HourMs)
        return tr("%1 min ago").arg(m_locale.toString(span / MinuteMs));
    if (span < LongestInHours)
        return tr("%1 h ago").arg(m_locale.toString(span / HourMs));
    const qint64 hours = (span % DayMs) / HourMs;
    if (hours == 0 || span >= 7 * DayMs)
        return tr("%1 d ago").arg(m_locale.toString(span / DayMs));
    return tr("%1 d %2 h ago").arg(m_locale.toString(span / DayMs), m_locale.toString(hours));
}

QString Texts::duration(std::chrono::milliseconds span) const
{
    const qint64 ms = std::max<qint64>(span.count(), 0);
    if (ms < MinuteMs)
        return tr("%1 s").arg(m_locale.toString(ms / 1'000));
    if (ms < HourMs)
        return tr("%1 min").arg(m_locale.toString(ms / MinuteMs));
    if (ms < DayMs)
        return tr("%1 h").arg(m_locale.toString(ms / HourMs));
    const qint64 hours = (ms % DayMs) / HourMs;
    QString days = tr("%n days", nullptr, static_cast<int>(ms / DayMs));
    if (hours == 0)
        return days;
    //: "2 days" and "5" make "2 days 5 h".
    return tr("%1 %2 h").arg(days, m_locale.toString(hours));
}

QString Texts::countdown(std::chrono::milliseconds left) const
{
    const qint64 seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    if (seconds < 60)
        return duration(std::chrono::seconds(seconds));
    const auto twoDigits = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return u"%1:%2"_s.arg(QString::number(minutes), twoDigits(seconds % 60));
    return u"%1:%2:%3"_s.arg(QString::number(minutes / 60), twoDigits(minutes % 60), twoDigits(seconds % 60));
}

QString Texts::wait(std::chrono::seconds span) const
{
    const bool isWhole = span.count() % 3'600 == 0 || (span.count() < 3'600 && span.count() % 60 == 0);
    return isWhole ? duration(span) : countdown(span);
}

QString Texts::elapsed(std::chrono::milliseconds span) const
{
    const qint64 ms = std::max<qint64>(span.count(), 0);
    if (ms < MinuteMs)
        return duration(span);
    const QString minutes = m_locale.toString(ms % HourMs / MinuteMs);
    if (ms >= HourMs)
        //: %1 hours and %2 minutes that have passed
        return tr("%1 h %2 min").arg(m_locale.toString(ms / HourMs), minutes);
    //: %1 minutes and %2 seconds that have passed
    return tr("%1 min %2 s").arg(minutes, m_locale.toString(ms % MinuteMs / 1'000));
}

QString Texts::exactDuration(std::chrono::milliseconds span) const
{
    constexpr auto exactBelow = 10s;
    if (span < 0ms || span >= exactBelow)
        return duration(span);
    return tr("%1 s").arg(m_locale.toString(std::floor(double(span.count()) / 100) / 10, 'f', 1));
}

QString Texts::expiry(const Expiry &expiry, Timestamp now) const
{
    switch (expiry.kind) {
    case Expiry::Kind::Never:
        //: When a backup expires.
        return tr("never");
    case Expiry::Kind::NotStated:
        return tr("not stated");
    case Expiry::Kind::At:
        break;
    }
    if (!expiry.at.isKnown() || !now.isKnown())
        return tr("not stated");
    const qint64 span = expiry.at.msecs() - now.msecs();
    if (span <= 0)
        return tr("expired");
    if (span < HourMs)
        return tr("in %1 min").arg(m_locale.toString(std::max<qint64>(span / MinuteMs, 1)));
    if (span < LongestInHours)
        return tr("in %1 h").arg(m_locale.toString(span / HourMs));
    return tr("in %1 d").arg(m_locale.toString(span / DayMs));
}

QString Texts::count(qint64 count) const
{
    return m_locale.toString(count);
}

QString Texts::columnTitle(BackupColumn column)
{
    switch (column) {
    case BackupColumn::Status:
        return tr("Status");
    case BackupColumn::Server:
        return tr("Server");
    case BackupColumn::Type:
        return tr("Type");
    case BackupColumn::Created:
        return tr("Created");
    case BackupColumn::Age:
        return tr("Age");
    case BackupColumn::Size:
        return tr("Size");
    case BackupColumn::Expires:
        return tr("Expires");
    case BackupColumn::Description:
        return tr("Description");
    case BackupColumn::Id:
        return tr("ID");
    }
    return {};
}

} // namespace bewarje
