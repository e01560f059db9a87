// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/creationplan.h"

#include <QLatin1StringView>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

CreationPlan::CreationPlan(ServerRef server, QString description)
    : m_server(std::move(server)), m_description(std::move(description))
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
    static const QRegularExpression pattern(u"(?:^|\\s)(· bw-[0-9a-z]{4})\\s*\\z"_s);
    const QRegularExpressionMatch match = pattern.match(description);
    return match.hasMatch() ? u' ' + match.captured(1) : QString();
}

} // namespace bewarje
