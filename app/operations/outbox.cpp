// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace bewarje {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

namespace {

/// A suspend is to be noticed soon after waking, not when a timer of minutes ends.
constexpr milliseconds LongestSleep{1'000};

} // namespace

Outbox::Outbox(OperationLedger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent), m_ledger(ledger), m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire before the grace ends
    connect(&m_timer, &QTimer::timeout, this, &Outbox::look);
    connect(&m_ledger, &OperationLedger::told, this, &Outbox::take);
    connect(&m_ledger, &OperationLedger::intentRefused, this, &Outbox::refuse);
    connect(&m_ledger, &OperationLedger::adopted, this, &Outbox::adopt);
    adopt(m_ledger.open());
}

void Outbox::adopt(const QList<OperationRecord> &records)
{
    QList<Entry> adopted;
    QSet<OperationId> batches;
    for (const OperationRecord &record : records) {
        if (record.state != OperationState::Waiting || batches.contains(record.batch))
            continue;
        batches.insert(record.batch);
        Entry entry;
        entry.batch = record.batch;
        entry.dueAt = record.dueAt;
        entry.isHeld = true;
        adopted.append(entry);
    }
    if (adopted.isEmpty())
        return;
    m_entries = adopted + m_entries;
    emit changed();
}

void Outbox::put(const QList<OperationRecord> &items, const DeletionPlan &plan, OperationId replaced)
{
    Entry entry;
    entry.batch = items.constFirst().batch;
    entry.plan = plan;
    entry.unrecorded = items.size();
    begin(entry);
    const bool isReplacing = find(replaced) != nullptr;
    QList<OperationRecord> records = removed(replaced, OperationState::Undone, OperationCause::AskedAnew);
    for (OperationRecord item : items) {
        item.state = OperationState::Waiting;
        item.dueAt = entry.dueAt;
        records.append(item);
    }
    m_entries.append(entry);
    m_ledger.recordAll(records);
    if (isReplacing)
        emit changed();
}

void Outbox::begin(Entry &entry) const
{
    const milliseconds grace = entry.plan->grace();
    entry.due = m_clock.steady() + grace;
    entry.dueAt = Timestamp::fromMSecs(m_clock.now().msecs() + grace.count());
}

void Outbox::take(const OperationRecord &record)
{
    if (record.state != OperationState::Waiting)
        return;
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&record](const Entry &one) { return one.batch == record.batch; });
    if (entry == m_entries.end() || entry->unrecorded == 0 || --entry->unrecorded > 0)
        return;
    begin(*entry); // before, nobody saw that it waits
    emit changed();
    look();
}

void Outbox::refuse(const OperationRecord &record)
{
    if (record.state != OperationState::Waiting)
        return;
    const QList<OperationRecord> records = removed(record.batch, OperationState::NotSent, OperationCause::RecordFailed);
    // A record that takes no wait takes no "not sent" either; it is told all the same.
    if (!records.isEmpty())
        m_ledger.recordAll(records);
}

bool Outbox::isEmpty() const
{
    return std::all_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.unrecorded > 0; });
}

QList<Outbox::Batch> Outbox::batches() const
{
    QList<Batch> result;
    for (const Entry &entry : m_entries)
        if (entry.unrecorded == 0)
            result.append(contents(entry));
    return result;
}

std::optional<Outbox::Batch> Outbox::batch(OperationId id) const
{
    const Entry *entry = find(id);
    return entry && entry->unrecorded == 0 ? std::optional(contents(*entry)) : std::nullopt;
}

bool Outbox::isHeld(OperationId batch) const
{
    const Entry *entry = find(batch);
    return entry && entry->isHeld;
}

milliseconds Outbox::left(OperationId batch) const
{
    const Entry *entry = find(batch);
    if (!entry || entry->isHeld)
        return milliseconds(0);
    return std::max(milliseconds(0), duration_cast<milliseconds>(entry->due - m_clock.steady()));
}

Outbox::Batch Outbox::contents(const Entry &entry) const
{
    Batch batch{entry.batch, m_ledger.ofBatch(entry.batch), entry.dueAt, entry.isHeld, !entry.plan};
    batch.items.removeIf([](const OperationRecord &record) { return record.state != OperationState::Waiting; });
    return batch;
}

const Outbox::Entry *Outbox::find(OperationId batch) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [batch](const Entry &entry) { return entry.batch == batch; });
    return found == m_entries.end() ? nullptr : &*found;
}

QList<OperationRecord> Outbox::removed(OperationId batch, OperationState state, OperationCause cause)
{
    if (m_entries.removeIf([batch](const Entry &entry) { return entry.batch == batch; }) == 0)
        return {};
    QList<OperationRecord> records = m_ledger.ofBatch(batch);
    // Of an earlier session only a part of the batch may have waited; Planned are those being recorded.
    records.removeIf([](const OperationRecord &record) {
        return record.state != OperationState::Waiting && record.state != OperationState::Planned;
    });
    for (OperationRecord &record : records) {
        record.state = state;
        record.cause = cause;
        record.endedAt = m_clock.now();
    }
    arm();
    return records;
}

void Outbox::undo(OperationId batch)
{
    const QList<OperationRecord> records = removed(batch, OperationState::Undone, OperationCause::None);
    if (records.isEmpty())
        return;
    m_ledger.recordAll(records);
    emit changed();
}

void Outbox::undoNewest()
{
    const auto isCounting = [](const Entry &entry) { return entry.unrecorded == 0 && !entry.isHeld; };
    const auto isHere = [](const Entry &entry) { return entry.unrecorded == 0; };
    auto newest = std::find_if(m_entries.rbegin(), m_entries.rend(), isCounting);
    if (newest == m_entries.rend())
        newest = std::find_if(m_entries.rbegin(), m_entries.rend(), isHere);
    if (newest != m_entries.rend())
        undo(newest->batch);
}

void Outbox::undoAll()
{
    QList<OperationId> all;
    std::transform(m_entries.cbegin(), m_entries.cend(), std::back_inserter(all),
                   [](const Entry &entry) { return entry.batch; });
    for (const OperationId batch : std::as_const(all))
        undo(batch);
}

void Outbox::hold()
{
    if (m_entries.isEmpty())
        return;
    for (Entry &entry : m_entries)
        entry.isHeld = true;
    arm();
    emit changed();
}

void Outbox::stop()
{
    m_isStopped = true;
    arm();
}

/// The wall clock is past the due time, or runs away from the steady one, which stands during a suspend
/// (not on every system).
bool Outbox::isLate(const Entry &entry) const
{
    const qint64 past = m_clock.now().msecs() - entry.dueAt.msecs();
    const qint64 steadyPast = duration_cast<milliseconds>(m_clock.steady() - entry.due).count();
    return past - std::min<qint64>(steadyPast, 0) > Lateness.count();
}

bool Outbox::holdLate()
{
    bool isAnyLate = false;
    for (Entry &entry : m_entries) {
        if (entry.isHeld || !isLate(entry))
            continue;
        entry.isHeld = true;
        isAnyLate = true;
    }
    return isAnyLate;
}

void Outbox::look()
{
    if (m_isStopped)
        return;
    const bool isAnyLate = holdLate();
    const SteadyTime now = m_clock.steady();
    const auto isDue = [now](const Entry &entry) {
        return entry.unrecorded == 0 && !entry.isHeld && entry.plan && entry.due <= now;
    };
    QList<Entry> leaving;
    std::copy_if(m_entries.cbegin(), m_entries.cend(), std::back_inserter(leaving), isDue);
    m_entries.removeIf(isDue);
    arm();
    if (isAnyLate || !leaving.isEmpty())
        emit changed();
    for (const Entry &entry : std::as_const(leaving))
        emit due(entry.batch, *entry.plan);
}

void Outbox::arm()
{
    std::optional<SteadyTime> next;
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.unrecorded == 0 && !entry.isHeld && !m_isStopped)
            next = next ? std::min(*next, entry.due) : entry.due;
    if (!next)
        return m_timer.stop();
    // Rounded up: what fires a part of a millisecond early only looks again.
    const auto left = std::chrono::ceil<milliseconds>(*next - m_clock.steady());
    m_timer.start(std::clamp(left, milliseconds(0), LongestSleep));
}

} // namespace bewarje
