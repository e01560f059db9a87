// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationplan.h"

#include <QLatin1StringView>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto KeepMark = "[keep]"_L1;
constexpr auto KeepMarkBehind = " [keep]"_L1;

QRegularExpressionMatch tagMatch(const QString &description)
{
    static const QRegularExpression pattern(u"(?:^|\\s)(· bw-[0-9a-z]{4})\\s*\\z"_s);
    return pattern.match(description);
}

} // namespace

CreationPlan::CreationPlan(ServerRef server, QString description, EarlierBackup earlier)
    : m_items{{std::move(server), std::move(description), earlier}}
{}

CreationPlan::CreationPlan(QList<CreationItem> items) : m_items(std::move(items))
{}

QString CreationPlan::makeTag()
{
    constexpr auto alphabet = "0123456789abcdefghijklmnopqrstuvwxyz"_L1;
    QString tag = u" · bw-"_s;
    for (int i = 0; i < 4; ++i)
        tag += QChar(alphabet[qsizetype(QRandomGenerator::global()->bounded(quint32(alphabet.size())))]);
    return tag;
}

QString CreationPlan::tagIn(const QString &description)
{
    const QRegularExpressionMatch match = tagMatch(description);
    return match.hasMatch() ? u' ' + match.captured(1) : QString();
}

QString CreationPlan::untagged(const QString &description)
{
    const QRegularExpressionMatch match = tagMatch(description);
    return match.hasMatch() ? description.left(match.capturedStart()) : description;
}

QString CreationPlan::withKeepMark(const QString &description, bool isKept)
{
    if (isKept == hasKeepMark(description))
        return description;
    QString text = untagged(description);
    const QString tag = description.mid(text.size());
    if (isKept)
        return text + (text.isEmpty() ? KeepMark : KeepMarkBehind) + tag;
    return text.remove(KeepMarkBehind).remove(KeepMark) + tag;
}

bool CreationPlan::hasKeepMark(const QString &description)
{
    return description.contains(KeepMark);
}

QList<CreationItem> CreationPlan::duplicates() const
{
    QList<CreationItem> result;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(result),
                 [](const CreationItem &item) { return item.earlier.kind != EarlierBackup::Kind::None; });
    return result;
}

} // namespace bewarje
