// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"
#include "app/api/listing.h"
#include "app/catalog/refresher.h"
#include "app/catalog/roworder.h"
#include "app/domain/backup.h"
#include "app/domain/clock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace bewarje {

/// Words, numbers and times as people read them, in the one locale of the interface. All texts are plain.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::Texts)

public:
    /// `locale` is the interface's language with the system's territory; C and POSIX count as en_US.
    Texts(const QLocale &locale, const QTimeZone &zone);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// "Completed", "In progress", "Failed", else the word as it came.
    [[nodiscard]] QString status(const QString &word) const;
    [[nodiscard]] QString type(const QString &word) const;
    /// "12.4 GB"; "pending", "–" and "not stated" where there is no number.
    [[nodiscard]] QString size(const BackupSize &size, BackupPhase phase) const;
    [[nodiscard]] QString megabytes(double megabytes) const;
    /// "4523 MB (as sent)"; for the tooltip.
    [[nodiscard]] QString exactSize(const BackupSize &size) const;
    /// "d MMM yyyy, HH:mm" in local time; "not stated" where unknown.
    [[nodiscard]] QString moment(Timestamp time) const;
    /// With the zone, for details and dialogs: "23 Nov 2026, 10:30 CET", or "UTC+01:00" where it has no short name.
    [[nodiscard]] QString momentWithZone(Timestamp time) const;
    /// "2026-11-23 09:30:00 UTC", for tooltips.
    [[nodiscard]] QString momentUtc(Timestamp time) const;
    /// "10:42:05".
    [[nodiscard]] QString clockTime(Timestamp time) const;
    /// "3 h ago", "2 d 4 h ago"; from a week on whole days.
    [[nodiscard]] QString age(Timestamp time, Timestamp now) const;
    /// "2 days 5 h", for sentences.
    [[nodiscard]] QString duration(std::chrono::milliseconds span) const;
    /// What is left of a wait, rounded up to the second: "27 s", "9:43", "1:09:43".
    [[nodiscard]] QString countdown(std::chrono::milliseconds left) const;
    /// The whole of a wait, to the second: "30 s", "10 min", "1:30".
    [[nodiscard]] QString wait(std::chrono::seconds span) const;
    /// "3 min 12 s", for what is watched while it grows; from an hour on "1 h 5 min".
    [[nodiscard]] QString elapsed(std::chrono::milliseconds span) const;
    /// The same with tenths below ten seconds: "0.4 s".
    [[nodiscard]] QString exactDuration(std::chrono::milliseconds span) const;
    /// "in 31 d", "never", "not stated", "expired".
    [[nodiscard]] QString expiry(const Expiry &expiry, Timestamp now) const;
    [[nodiscard]] QString count(qint64 count) const;

    [[nodiscard]] static QString columnTitle(BackupColumn column);

private:
    QLocale m_locale;
    QTimeZone m_zone;
};

/// Text from outside, made safe to show. Not translated; no markup survives as markup because every
/// widget that shows it is plain.
namespace outside {

/// At most 256 characters, control and invisible characters removed or turned to spaces, isolated
/// against bidirectional spill (FSI … PDI): for cells and one-line labels.
[[nodiscard]] QString forCell(const QString &text);
/// At most 256 characters, control, bidi and invisible characters shown as <U+202E>: for dialogs.
[[nodiscard]] QString forDialog(const QString &text);
/// The same for at most 4,000 characters.
[[nodiscard]] QString forReading(const QString &text);
/// True when forDialog() shows a character as <U+…>.
[[nodiscard]] bool hasHiddenCharacters(const QString &text);
/// Escaped for tooltips, which guess rich text; no more than 256 characters.
[[nodiscard]] QString forToolTip(const QString &text);
/// '&' doubled, for buttons, menus and tabs.
[[nodiscard]] QString forButton(const QString &text);

} // namespace outside

} // namespace bewarje
