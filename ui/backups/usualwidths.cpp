// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/usualwidths.h"

#include "ui/backups/backuptablemodel.h"
#include "ui/backups/statusdelegate.h"

#include <QDateTime>
#include <QFontMetrics>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace bewarje {

namespace {

Timestamp dayOf(int month)
{
    return Timestamp::fromDateTime(QDateTime(QDate(2026, month, 28), QTime(20, 58), QTimeZone::utc()));
}

Timestamp later(Timestamp time, std::chrono::milliseconds span)
{
    return Timestamp::fromMSecs(time.msecs() + span.count());
}

} // namespace

QList<ColumnNeed> usualWidths(const Texts &texts, const QFontMetrics &metrics)
{
    const auto widest = [&metrics](const QStringList &words) {
        int width = 0;
        for (const QString &word : words)
            width = std::max(width, metrics.horizontalAdvance(word));
        return width;
    };
    const auto characters = [&metrics](int count) { return metrics.averageCharWidth() * count; };
    const Timestamp now = dayOf(1);
    const auto age = [&](std::chrono::milliseconds span) { return texts.age(now, later(now, span)); };
    const auto expiry = [&](std::chrono::milliseconds span) {
        return texts.expiry({Expiry::Kind::At, later(now, span)}, now);
    };
    QStringList moments;
    for (int month = 1; month <= 12; ++month)
        moments.append(texts.moment(dayOf(month)));
    const int mark = StatusDelegate::markWidth(metrics);
    const int completed = mark + widest({texts.status(u"completed"_s), texts.status(u"failed"_s)});
    const int status =
        std::max(completed, mark + widest({texts.status(u"in_progress"_s), BackupTableModel::tr("Deleting…")}));
    const int type = widest({texts.type(u"automatic"_s), texts.type(u"manual"_s)});
    const int moment = widest(moments);
    const int size = widest({texts.megabytes(9'999), texts.megabytes(999'900)});
    const int expires =
        widest({expiry(30 * 24h), expiry(59min), texts.expiry({Expiry::Kind::Never, {}}, now), texts.expiry({}, now)});
    return {{status, completed},
            {characters(20), characters(12)},
            {type, type},
            {moment, moment},
            {widest({age(6 * 24h + 23h), age(59min)}), widest({age(23h), age(59min)})},
            {std::max(size, widest({texts.size({}, BackupPhase::Running)})), size},
            {std::max(expires, widest({expiry(300 * 24h)})), expires},
            {characters(28), characters(20)},
            {widest({u"0000000"_s}), widest({u"000000"_s})}};
}

} // namespace bewarje
