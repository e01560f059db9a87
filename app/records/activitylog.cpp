// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/activitylog.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace bewarje {

ActivityLog::ActivityLog(Journal &journal, QObject *parent)
    : QObject(parent), m_journal(journal), m_table(std::make_shared<ActivityTable>())
{
    m_building.setMaxThreadCount(1);
    connect(&m_journal, &Journal::recorded, this, &ActivityLog::take);
    connect(&m_journal, &Journal::factsChanged, this, &ActivityLog::takeFacts);
}

ActivityLog::~ActivityLog()
{
    // What is being built is given to this.
    m_building.waitForDone();
}

void ActivityLog::load()
{
    if (m_state != State::Idle)
        return;
    setState(State::Loading);
    takeFacts();
}

void ActivityLog::takeFacts()
{
    const JournalFacts::State journal = m_journal.facts().state;
    if (m_state == State::Failed && journal != JournalFacts::State::Failed)
        setState(State::Loading);
    if (m_state != State::Loading || m_isReading || journal == JournalFacts::State::Opening)
        return;
    if (journal == JournalFacts::State::Failed)
        return setState(State::Failed);
    m_isReading = true;
    m_reading = m_journal.readEntries([this](const std::vector<ActivityEntry> &entries) { build(entries); });
}

void ActivityLog::build(const std::vector<ActivityEntry> &entries)
{
    // What was told until now was recorded before the reading, and is in it: the journal keeps the order.
    m_untold.clear();
    // Not here: a hundred thousand rows would keep the window waiting.
    m_building.start([this, entries] {
        auto table = std::make_shared<ActivityTable>();
        table->reserve(qsizetype(entries.size()));
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            table->put(*entry);
        QMetaObject::invokeMethod(
            this,
            [this, table] {
                m_table = table;
                for (const ActivityEntry &entry : std::exchange(m_untold, {}))
                    m_table->put(entry);
                setState(State::Ready);
            },
            Qt::QueuedConnection);
    });
}

void ActivityLog::take(const OperationRecord &record)
{
    if (m_state != State::Loading && m_state != State::Ready)
        return;
    m_untold.push_back(ActivityEntry::of(record));
    if (m_state != State::Ready || std::exchange(m_isTelling, true))
        return;
    // A batch is recorded in one go, and its signals come in one.
    QMetaObject::invokeMethod(this, &ActivityLog::tell, Qt::QueuedConnection);
}

void ActivityLog::tell()
{
    m_isTelling = false;
    ActivityChange change;
    change.firstNew = quint32(m_table->size());
    for (const ActivityEntry &entry : std::exchange(m_untold, {})) {
        const quint32 row = m_table->put(entry);
        if (row < change.firstNew)
            change.changed.push_back(row);
    }
    std::sort(change.changed.begin(), change.changed.end());
    change.changed.erase(std::unique(change.changed.begin(), change.changed.end()), change.changed.end());
    emit changed(change);
}

void ActivityLog::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    emit stateChanged();
}

PendingCall ActivityLog::readRecord(OperationId id, Journal::RecordHandler handler)
{
    return m_journal.readRecord(id, std::move(handler));
}

void ActivityLog::markLookedAt(OperationId id)
{
    m_markings[id] = m_journal.readRecord(id, [this](const std::optional<OperationRecord> &found) {
        if (!found || !canBeLookedAt(found->kind, found->state))
            return;
        OperationRecord record = *found;
        record.state = OperationState::LookedAt;
        m_journal.record(record);
    });
}

bool canBeLookedAt(OperationKind kind, OperationState state)
{
    return state == OperationState::Ambiguous || (state == OperationState::Unknown && kind == OperationKind::Restore);
}

} // namespace bewarje
