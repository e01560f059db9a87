// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/completionwatch.h"

namespace bewarje {

CompletionWatch::CompletionWatch(BackupCatalog &catalog, OperationLedger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_ledger(ledger), m_clock(clock)
{
    connect(&m_ledger, &OperationLedger::told, this, &CompletionWatch::take);
    connect(&m_catalog, &BackupCatalog::changed, this, &CompletionWatch::look);
}

QList<OperationRecord> CompletionWatch::followed() const
{
    QList<OperationRecord> records;
    for (const Case &one : m_followed)
        records.append(one.record);
    return records;
}

void CompletionWatch::take(const OperationRecord &record)
{
    const bool isInProgress = record.kind == OperationKind::Create && record.state == OperationState::Done
                              && record.backup && !record.completedAt.isKnown();
    Case one{record};
    // One that was found by listing may be completed by then.
    if (!isInProgress || settle(one))
        return;
    m_followed.insert(record.id, one);
    emit changed();
}

void CompletionWatch::look()
{
    const auto before = m_followed.size();
    for (auto one = m_followed.begin(); one != m_followed.end();) {
        if (settle(*one))
            one = m_followed.erase(one);
        else
            ++one;
    }
    if (m_followed.size() != before)
        emit changed();
}

bool CompletionWatch::settle(Case &one)
{
    const SharedCatalog &version = m_catalog.version();
    const qsizetype row = version ? version->rowOf(one.record.backup->id) : -1;
    if (row < 0)
        return one.wasListed;
    one.wasListed = true;
    const BackupPhase phase = version->table().row(row).phase;
    if (phase == BackupPhase::Completed) {
        one.record.completedAt = m_clock.now();
        m_ledger.record(one.record);
    }
    return phase != BackupPhase::Running;
}

} // namespace bewarje
