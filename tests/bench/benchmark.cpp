// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchmark.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

void Benchmark::add(const QString &name, double ours, double baseline, const QString &unit) const
{
    const double ratio = ours > 0 ? baseline / ours : 0;
    if (m_asJson) {
        const QJsonObject row{
            {u"name"_s, name}, {u"ours"_s, ours}, {u"baseline"_s, baseline}, {u"ratio"_s, ratio}, {u"unit"_s, unit}};
        std::printf("%s\n", QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%-66s %12.2f %12.2f %-4s %9.1f\n", qUtf8Printable(name), ours, baseline, qUtf8Printable(unit),
                    ratio);
    }
    std::fflush(stdout);
}

} // namespace bewarje
