// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/clock.h"
#include "ui/text/activitytext.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace bewarje {

class PlainLabel;
class MarkLabel;

/// What is under way, a line each, with the time that it has taken: above the list of what was done, and away
/// where there is nothing. Operations of one batch in one state share a line.
class RunningWork : public QFrame
{
    Q_OBJECT

public:
    static constexpr int MostLines = 4;
    using UsualDuration = std::function<std::optional<std::chrono::milliseconds>(const ResourceId &server)>;

    /// `usual` is asked for a creation whose backup is being made.
    RunningWork(const ActivityText &words, const Clock &clock, UsualDuration usual, QWidget *parent = nullptr);

    /// Operations that are not settled, and creations whose backup is being made.
    void show(const QList<OperationRecord> &records);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Line
    {
        OperationRecord record; ///< the first of them
        int count = 1;
        std::optional<std::chrono::milliseconds> usual;
    };
    /// Since when: the steady clock goes on where a set one jumps.
    struct Start
    {
        OperationState state = OperationState::Planned;
        SteadyTime at;
    };

    void noteStarts(const QList<OperationRecord> &records);
    void makeLines(QList<OperationRecord> records);
    void tell();

    const ActivityText &m_words;
    const Clock &m_clock;
    const UsualDuration m_usual;
    QHash<OperationId, Start> m_starts;
    QList<Line> m_lines;
    int m_more = 0; ///< operations that have no line
    QList<PlainLabel *> m_labels;
    QList<MarkLabel *> m_marks; ///< beside them
    PlainLabel *m_moreLabel;
    QTimer m_second;
};

} // namespace bewarje
