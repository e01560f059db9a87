// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace bewarje {

/// Measurements of ours against a named baseline in the same run.
class Benchmark
{
public:
    /// The smallest of `runs` durations of `work`, in milliseconds: other load only adds.
    template<typename Work>
    static double milliseconds(int runs, Work work)
    {
        double best = 0;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer timer;
            timer.start();
            work();
            const double took = double(timer.nsecsElapsed()) / 1e6;
            best = i == 0 || took < best ? took : best;
        }
        return best;
    }

    explicit Benchmark(bool asJson) : m_asJson(asJson) {}

    /// Prints a line of the table, or with `asJson` an object a line. The ratio is baseline / ours: above 1
    /// ours is better. `name` says what and against what.
    void add(const QString &name, double ours, double baseline, const QString &unit) const;

private:
    bool m_asJson;
};

} // namespace bewarje
