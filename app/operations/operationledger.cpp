// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationledger.h"

#include <algorithm>
#include <utility>

namespace bewarje {

namespace {

/// Planned, waiting, out or unknown: it may still happen.
bool mayStillHappen(const OperationRecord &record)
{
    return !record.isSettled();
}

bool lacksOutcome(const OperationRecord &record)
{
    return record.state == OperationState::Planned || record.state == OperationState::Waiting
           || record.state == OperationState::Intent;
}

/// What comes after it happens only because it is on record.
bool mustBeRecorded(const OperationRecord &record)
{
    return record.state == OperationState::Planned || record.state == OperationState::Waiting
           || record.state == OperationState::Intent;
}

/// As it stands for this session. The journal says Intent of what the session before it had out; nothing of
/// that is on its way any more, and its outcome may still be on its way to the journal.
OperationRecord takenOver(OperationRecord record)
{
    if (record.state == OperationState::Intent) {
        record.state = OperationState::Unknown;
        record.cause = OperationCause::Interrupted;
    }
    return record;
}

bool mayHaveHappened(OperationState state)
{
    return state == OperationState::Done || state == OperationState::LookedAt || state == OperationState::Ambiguous;
}

} // namespace

OperationLedger::OperationLedger(Journal &journal, const Clock &clock, QString accountKey, QString base,
                                 QObject *parent)
    : QObject(parent), m_journal(journal), m_clock(clock), m_accountKey(std::move(accountKey)), m_base(std::move(base))
{
    connect(&m_journal, &Journal::recorded, this, &OperationLedger::take);
    connect(&m_journal, &Journal::recordFailed, this, &OperationLedger::takeFailure);
    // A file that could not be opened at first may be opened later.
    connect(&m_journal, &Journal::factsChanged, this, &OperationLedger::adopt);
    adopt();
}

void OperationLedger::adopt()
{
    QList<OperationRecord> fromBefore;
    for (const OperationRecord &live : m_journal.liveRecords(m_accountKey)) {
        if (m_index.contains(live.id))
            continue;
        const OperationRecord record = takenOver(live);
        insertFromBefore(record);
        fromBefore.append(record);
    }
    if (fromBefore.isEmpty())
        return;
    for (const OperationRecord &record : std::as_const(fromBefore))
        if (record.safetyCreation != 0 && !m_index.contains(record.safetyCreation))
            adoptWayBack(record.safetyCreation);
    emit adopted(fromBefore);
    noteOpenChanged();
    emit keepMarksChanged();
}

void OperationLedger::insertFromBefore(const OperationRecord &record)
{
    // Before this program the wall clock is all there is; one set back does not lift a shield early.
    const Timestamp told = record.endedAt.isKnown() ? record.endedAt : record.sentAt;
    const qint64 age = told.isKnown() ? std::max<qint64>(0, m_clock.now().msecs() - told.msecs()) : 0;
    insert({record, m_clock.steady() - std::chrono::milliseconds(age)});
}

/// It is settled, so it is not among the rows that live; yet the restore needs to know its backup.
void OperationLedger::adoptWayBack(OperationId creation)
{
    m_reads.push_back(m_journal.readRecord(creation, [this](const std::optional<OperationRecord> &record) {
        if (!record || m_index.contains(record->id))
            return;
        insertFromBefore(*record);
        emit adopted({*record});
    }));
}

PendingCall OperationLedger::read(OperationId id, Journal::RecordHandler handler)
{
    return m_journal.readRecord(id,
                                [this, id, handler = std::move(handler)](const std::optional<OperationRecord> &record) {
                                    // What could not be recorded is known here only.
                                    const std::optional<OperationRecord> known = find(id);
                                    handler(known ? known : record);
                                });
}

void OperationLedger::insert(const Entry &entry)
{
    m_index.insert(entry.record.id, m_entries.size());
    Batch &batch = m_batches[entry.record.batch];
    batch.entries.append(m_entries.size());
    batch.lacking += lacksOutcome(entry.record);
    m_entries.append(entry);
    m_keepMarks.take(entry.record);
}

OperationRecord OperationLedger::plan(OperationRecord draft)
{
    if (draft.id == 0)
        draft.id = m_journal.nextId();
    draft.accountKey = m_accountKey;
    draft.base = m_base;
    if (hasTag(draft.tag))
        draft.tag.clear();
    draft.state = OperationState::Planned;
    draft.plannedAt = m_clock.now();
    insert({draft, m_clock.steady()});
    return draft;
}

void OperationLedger::take(const OperationRecord &record)
{
    const auto found = m_index.constFind(record.id);
    if (found == m_index.constEnd())
        return; // of another account or session
    Entry &entry = m_entries[*found];
    if (entry.record.isSettled() != record.isSettled())
        noteOpenChanged();
    m_batches[record.batch].lacking += lacksOutcome(record) - lacksOutcome(entry.record);
    entry = {record, m_clock.steady()};
    m_keepMarks.take(record);
    emit told(record);
    if (!record.isWrite())
        emit keepMarksChanged();
}

void OperationLedger::noteOpenChanged()
{
    if (std::exchange(m_isOpenChanged, true))
        return;
    // A batch of thousands ends in one go, and each who hears this looks at all that are open.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isOpenChanged = false;
            emit openChanged();
        },
        Qt::QueuedConnection);
}

void OperationLedger::takeFailure(const OperationRecord &record, const QString &detail)
{
    if (!record.isWrite()) {
        // A mark that would be gone at the next start protects nothing.
        OperationRecord refused = record;
        refused.state = OperationState::NotSent;
        refused.cause = OperationCause::RecordFailed;
        take(refused);
    } else if (!mustBeRecorded(record)) {
        take(record);
    } else if (m_index.contains(record.id)) {
        emit intentRefused(record, detail);
    }
}

std::optional<OperationRecord> OperationLedger::find(OperationId id) const
{
    const auto found = m_index.constFind(id);
    if (found == m_index.constEnd())
        return {};
    return m_entries.at(*found).record;
}

QList<OperationRecord> OperationLedger::ofBatch(OperationId batch) const
{
    QList<OperationRecord> result;
    for (const qsizetype index : m_batches.value(batch).entries)
        result.append(m_entries.at(index).record);
    return result;
}

QList<OperationRecord> OperationLedger::open() const
{
    QList<OperationRecord> result;
    for (const Entry &entry : m_entries) {
        if (!entry.record.isSettled())
            result.append(entry.record);
    }
    return result;
}

OngoingWrites OperationLedger::ongoing(std::chrono::milliseconds restoreShield, OperationId exceptBatch) const
{
    OngoingWrites result;
    result.keepMarks = m_keepMarks;
    const SteadyTime now = m_clock.steady();
    for (const auto &[record, toldAt] : m_entries) {
        if (!record.backup || record.batch == exceptBatch)
            continue;
        if (record.kind == OperationKind::Delete && mayStillHappen(record))
            result.deleting.insert(record.backup->id);
        const bool isShielded = mayHaveHappened(record.state) && now - toldAt < restoreShield;
        if (record.kind == OperationKind::Restore && (mayStillHappen(record) || isShielded))
            shield(result, record);
    }
    return result;
}

void OperationLedger::shield(OngoingWrites &ongoing, const OperationRecord &restore) const
{
    ongoing.restoredFrom.insert(restore.backup->id);
    // Its way back is needed as long as what it restores from.
    const std::optional<OperationRecord> creation = find(restore.safetyCreation);
    if (creation && creation->backup)
        ongoing.restoredFrom.insert(creation->backup->id);
}

bool OperationLedger::hasTag(const QString &tag) const
{
    return !tag.isEmpty() && std::any_of(m_entries.begin(), m_entries.end(), [&tag](const Entry &entry) {
        return entry.record.tag == tag;
    });
}

bool OperationLedger::isAnyOut() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const Entry &entry) { return entry.record.isOut(); });
}

QList<OperationRecord> OperationLedger::creationsInDoubt() const
{
    QList<OperationRecord> result;
    for (const Entry &entry : m_entries) {
        const OperationRecord &record = entry.record;
        if (record.kind == OperationKind::Create
            && (mayStillHappen(record) || record.state == OperationState::Ambiguous))
            result.append(record);
    }
    return result;
}

bool OperationLedger::hasUnknownRestore(const ResourceId &server) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&server](const Entry &entry) {
        return entry.record.kind == OperationKind::Restore && entry.record.state == OperationState::Unknown
               && entry.record.server.id == server;
    });
}

bool OperationLedger::isEnded(OperationId batch) const
{
    return m_batches.value(batch).lacking == 0;
}

bool OperationLedger::hasUnsent(OperationId batch, const ResourceId &server) const
{
    const QList<qsizetype> indexes = m_batches.value(batch).entries;
    return std::any_of(indexes.begin(), indexes.end(), [this, &server](qsizetype index) {
        const OperationRecord &record = m_entries.at(index).record;
        return lacksOutcome(record) && record.server.id == server;
    });
}

} // namespace bewarje
