// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/earliertext.h"

#include <algorithm>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype MostLines = 5;

} // namespace

QString EarlierText::of(const EarlierBackup &earlier, const Texts &texts, Timestamp now)
{
    const QString age = texts.age(earlier.since, now);
    switch (earlier.kind) {
    case EarlierBackup::Kind::None:
        break;
    case EarlierBackup::Kind::Recent:
        //: Of a backup; %1 is an age such as "3 min ago". The next ones too.
        return tr("made %1").arg(age);
    case EarlierBackup::Kind::InProgress:
        return earlier.since.isKnown() ? tr("in progress, begun %1").arg(age) : tr("in progress");
    case EarlierBackup::Kind::InDoubt:
        return tr("asked for %1, outcome not known").arg(age);
    }
    return {};
}

QString EarlierText::lines(const QList<CreationItem> &duplicates, const SharedNames &shared, const Texts &texts,
                           Timestamp now)
{
    // One line more says no more than the last of them itself.
    const qsizetype shown = duplicates.size() == MostLines + 1 ? duplicates.size() : MostLines;
    QStringList lines;
    for (const CreationItem &item : duplicates.first(std::min(shown, duplicates.size())))
        //: %1 is a server, %2 what its newest backup is: "made 3 min ago"
        lines.append(tr("%1: %2").arg(servernaming::shown(item.server, shared), of(item.earlier, texts, now)));
    if (const qsizetype more = duplicates.size() - lines.size(); more > 0)
        lines.append(tr("and %n more servers", nullptr, int(more)));
    return lines.join(u'\n');
}

} // namespace bewarje
