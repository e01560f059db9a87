// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/activity/runningwork.h"

#include "ui/widgets/marklabel.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What goes on at this moment comes first, what waits for its time last.
int rankOf(OperationState state)
{
    switch (state) {
    case OperationState::Intent:
        return 0;
    case OperationState::Planned:
        return 1;
    case OperationState::Unknown:
        return 3;
    case OperationState::Waiting:
        return 4;
    default:
        return 2; // a backup that is being made
    }
}

Timestamp beginOf(const OperationRecord &record)
{
    return record.sentAt.isKnown() ? record.sentAt : record.plannedAt;
}

} // namespace

RunningWork::RunningWork(const ActivityText &words, const Clock &clock, UsualDuration usual, QWidget *parent)
    : QFrame(parent), m_words(words), m_clock(clock), m_usual(std::move(usual)), m_moreLabel(new PlainLabel(this))
{
    setObjectName(u"runningWork"_s);
    setAccessibleName(tr("Running work"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(14, 8, 14, 2);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < MostLines; ++i) {
        auto *label = new PlainLabel(this);
        label->setObjectName(u"runningLine%1"_s.arg(i));
        // A long name is clipped instead of widening the window.
        label->setMinimumWidth(1);
        m_labels.append(label);
        m_marks.append(new MarkLabel(this));
        grid->addWidget(m_marks.constLast(), i, 0);
        grid->addWidget(label, i, 1);
    }
    m_moreLabel->setObjectName(u"runningMore"_s);
    m_moreLabel->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_moreLabel, MostLines, 1);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &RunningWork::tell);
    hide();
}

void RunningWork::show(const QList<OperationRecord> &records)
{
    noteStarts(records);
    makeLines(records);
    tell();
    setVisible(!m_lines.isEmpty());
}

void RunningWork::noteStarts(const QList<OperationRecord> &records)
{
    const QHash<OperationId, Start> before = std::exchange(m_starts, {});
    const Timestamp now = m_clock.now();
    for (const OperationRecord &record : records) {
        const auto known = before.constFind(record.id);
        if (known != before.constEnd() && known->state == record.state) {
            m_starts.insert(record.id, *known);
            continue;
        }
        const Timestamp begin = beginOf(record);
        const qint64 age = begin.isKnown() ? std::max<qint64>(0, now.msecs() - begin.msecs()) : 0;
        m_starts.insert(record.id, {record.state, m_clock.steady() - std::chrono::milliseconds(age)});
    }
}

void RunningWork::makeLines(QList<OperationRecord> records)
{
    std::stable_sort(records.begin(), records.end(), [](const OperationRecord &a, const OperationRecord &b) {
        return std::make_pair(rankOf(a.state), a.id) < std::make_pair(rankOf(b.state), b.id);
    });
    m_lines.clear();
    m_more = 0;
    std::map<std::tuple<OperationId, OperationKind, OperationState>, qsizetype> places;
    for (const OperationRecord &record : std::as_const(records)) {
        const auto [place, isNew] = places.try_emplace({record.batch, record.kind, record.state}, m_lines.size());
        if (!isNew && place->second < m_lines.size()) {
            ++m_lines[place->second].count;
        } else if (m_lines.size() < MostLines) {
            m_lines.append({record, 1, {}});
        } else {
            place->second = MostLines;
            ++m_more;
        }
    }
    for (Line &line : m_lines) {
        if (line.count == 1 && line.record.kind == OperationKind::Create && line.record.state == OperationState::Done)
            line.usual = m_usual(line.record.server.id);
    }
}

void RunningWork::tell()
{
    const Timestamp now = m_clock.now();
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        PlainLabel *label = m_labels.at(i);
        label->setVisible(i < m_lines.size());
        m_marks.at(i)->setVisible(i < m_lines.size());
        if (i >= m_lines.size())
            continue;
        const Line &line = m_lines.at(i);
        m_marks.at(i)->setMark(line.record.state == OperationState::Unknown ? StateMark::Unclear : StateMark::Running);
        const auto elapsed =
            std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - m_starts.value(line.record.id).at);
        label->setText(ActivityText::running(line.record, line.count) + u" · "_s
                       + m_words.progress(line.record, elapsed, line.usual, now));
    }
    m_moreLabel->setVisible(m_more > 0);
    m_moreLabel->setText(tr("and %n more", "operations under way", m_more));
}

void RunningWork::showEvent(QShowEvent *event)
{
    tell();
    m_second.start();
    QFrame::showEvent(event);
}

void RunningWork::hideEvent(QHideEvent *event)
{
    m_second.stop();
    QFrame::hideEvent(event);
}

} // namespace bewarje
