// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationrunner.h"

#include "app/operations/completionwatch.h"
#include "app/operations/creationbatch.h"
#include "app/operations/deletionrun.h"
#include "app/operations/operationdraft.h"
#include "app/operations/operationledger.h"
#include "app/operations/operationruns.h"
#include "app/operations/outbox.h"
#include "app/operations/restorerun.h"
#include "app/operations/restoresequences.h"
#include "app/operations/settler.h"

#include <QMetaObject>
#include <QSet>

#include <map>
#include <optional>
#include <utility>

namespace bewarje {

class OperationRunner::Implementation
{
public:
    Implementation(OperationRunner &owner, BackupApi &api, Refresher &refresher, BackupCatalog &catalog,
                   Journal &journal, const Clock &clock, QString accountKey, QString base, OperationLimits limits);

    void begin(BatchRun *run);
    void beginDeletion(OperationId batch, const DeletionPlan &plan);
    void takeOver(const QList<OperationRecord> &records);
    void take(const OperationRecord &record);
    void listServer(const ResourceId &server);
    void mark(OperationKind kind, const Backup &backup, const QString &reason);

    OperationRunner &m_owner;
    OperationLimits m_limits;
    OperationLedger m_ledger;
    OperationRooms m_rooms;
    Settler m_settler;
    Outbox m_outbox;
    RestoreSequences m_restores;
    CompletionWatch m_completions;
    QSet<OperationId> m_unended;               ///< batches whose end will be told: begun, or in the outbox
    std::map<QString, PendingCall> m_listings; ///< after a write, by server
    OperationRuns m_runs;                      ///< the last here: they end before what they refer to
};

OperationRunner::Implementation::Implementation(OperationRunner &owner, BackupApi &api, Refresher &refresher,
                                                BackupCatalog &catalog, Journal &journal, const Clock &clock,
                                                QString accountKey, QString base, OperationLimits limits)
    : m_owner(owner), m_limits(std::move(limits)),
      m_ledger(journal, clock, std::move(accountKey), std::move(base)), m_rooms{api,      refresher, catalog,
                                                                                m_ledger, clock,     m_limits},
      m_settler(refresher, m_ledger, clock, m_limits), m_outbox(m_ledger, clock), m_restores(m_rooms),
      m_completions(catalog, m_ledger, clock)
{
    connect(&m_completions, &CompletionWatch::changed, &m_owner, &OperationRunner::creationsInProgressChanged);
    connect(&m_ledger, &OperationLedger::told, &m_owner, [this](const OperationRecord &record) { take(record); });
    connect(&m_ledger, &OperationLedger::openChanged, &m_owner, &OperationRunner::openRecordsChanged);
    connect(&m_ledger, &OperationLedger::keepMarksChanged, &m_owner, &OperationRunner::keepMarksChanged);
    connect(&m_ledger, &OperationLedger::adopted, &m_owner,
            [this](const QList<OperationRecord> &records) { takeOver(records); });
    connect(&m_outbox, &Outbox::due, &m_owner,
            [this](OperationId batch, const DeletionPlan &plan) { beginDeletion(batch, plan); });
    takeOver(m_ledger.open());
}

void OperationRunner::Implementation::begin(BatchRun *run)
{
    m_unended.insert(run->batch());
    m_runs.begin(run);
    emit m_owner.openRecordsChanged();
}

void OperationRunner::Implementation::beginDeletion(OperationId batch, const DeletionPlan &plan)
{
    begin(new DeletionRun(m_rooms, m_ledger.ofBatch(batch), plan, &m_runs));
    emit m_owner.deletionBegan(batch);
}

void OperationRunner::Implementation::take(const OperationRecord &record)
{
    if (record.completedAt.isKnown())
        return; // nothing new about the write itself, which was told when it was done
    if (record.state == OperationState::Unknown && record.kind != OperationKind::Restore)
        m_settler.follow(record);
    if (record.state == OperationState::Done && record.isWrite()) {
        if (record.kind == OperationKind::Delete)
            m_rooms.catalog.expectGone(record.backup->id);
        // One listing a server is enough for a bulk deletion.
        if (!m_ledger.hasUnsent(record.batch, record.server.id))
            listServer(record.server.id);
    }
    emit m_owner.recordChanged(record);
    if (!m_ledger.isEnded(record.batch) || !m_unended.remove(record.batch))
        return;
    m_restores.remove(record.batch);
    emit m_owner.batchEnded(record.batch);
}

/// What an earlier session left unknown is looked for as what this one lost; what waited is in the outbox, held.
void OperationRunner::Implementation::takeOver(const QList<OperationRecord> &records)
{
    for (const OperationRecord &record : records) {
        if (record.state == OperationState::Unknown && record.kind != OperationKind::Restore)
            m_settler.follow(record);
        if (record.state == OperationState::Waiting)
            m_unended.insert(record.batch);
    }
}

void OperationRunner::Implementation::listServer(const ResourceId &server)
{
    m_listings[server.text()] = m_rooms.refresher.list(
        {server}, m_rooms.clock.steady(), [](const Result<SharedListing> &) {}, Refresher::Wisher::Program);
}

OperationRunner::OperationRunner(BackupApi &api, Refresher &refresher, BackupCatalog &catalog, Journal &journal,
                                 const Clock &clock, QString accountKey, QString base, OperationLimits limits,
                                 QObject *parent)
    : QObject(parent),
      m_implementation(std::make_unique<Implementation>(*this, api, refresher, catalog, journal, clock,
                                                        std::move(accountKey), std::move(base), std::move(limits)))
{}

OperationRunner::~OperationRunner() = default;

void OperationRunner::endEmpty(OperationId batch)
{
    QMetaObject::invokeMethod(
        this, [this, batch] { emit batchEnded(batch); }, Qt::QueuedConnection);
}

OperationId OperationRunner::submit(const DeletionPlan &plan, OperationId replaces)
{
    OperationLedger &ledger = m_implementation->m_ledger;
    const OperationId batch = ledger.newId();
    QList<OperationRecord> items;
    for (const Backup &backup : plan.items())
        items.append(ledger.plan(draftFor(batch, OperationKind::Delete, backup, plan.reason())));
    if (items.isEmpty()) {
        endEmpty(batch);
    } else if (plan.grace().count() > 0 || replaces != 0) {
        // Without a grace too: what is replaced has to be out of the way before the new batch is checked.
        m_implementation->m_unended.insert(batch);
        m_implementation->m_outbox.put(items, plan, replaces);
        emit openRecordsChanged();
    } else {
        m_implementation->beginDeletion(batch, plan);
    }
    return batch;
}

OperationId OperationRunner::submit(const CreationPlan &plan)
{
    OperationLedger &ledger = m_implementation->m_ledger;
    const OperationId batch = ledger.newId();
    QList<OperationRecord> items;
    for (const CreationItem &item : plan.items())
        items.append(ledger.plan(creationDraft(batch, item.server, item.description)));
    if (items.isEmpty())
        endEmpty(batch);
    else
        m_implementation->begin(new CreationBatch(m_implementation->m_rooms, items, &m_implementation->m_runs));
    return batch;
}

OperationId OperationRunner::submit(const RestorePlan &plan)
{
    OperationLedger &ledger = m_implementation->m_ledger;
    const OperationId batch = ledger.newId();
    if (plan.refusal() != RestorePlan::Refusal::None) {
        endEmpty(batch);
        return batch;
    }
    const OperationRecord draft = draftFor(batch, OperationKind::Restore, plan.backup(), plan.wayBack().reason());
    if (plan.wayBack().kind() != WayBack::Kind::None) {
        m_implementation->m_unended.insert(batch);
        m_implementation->m_restores.begin(draft, plan);
        emit openRecordsChanged();
    } else {
        m_implementation->m_restores.setAside(plan.interrupted());
        m_implementation->begin(
            new RestoreRun(m_implementation->m_rooms, {ledger.plan(draft)}, &m_implementation->m_runs));
    }
    return batch;
}

void OperationRunner::cancelUnsent(OperationId batch)
{
    m_implementation->m_outbox.undo(batch);
    m_implementation->m_runs.cancelUnsent(batch);
    m_implementation->m_restores.stop(batch);
}

void OperationRunner::Implementation::mark(OperationKind kind, const Backup &backup, const QString &reason)
{
    OperationRecord record = m_ledger.plan(draftFor(m_ledger.newId(), kind, backup, reason));
    record.state = OperationState::Done;
    record.endedAt = record.plannedAt;
    m_ledger.record(record);
}

void OperationRunner::keep(const Backup &backup, const QString &reason)
{
    m_implementation->mark(OperationKind::Keep, backup, reason);
}

void OperationRunner::liftKeepMark(const Backup &backup, const QString &reason)
{
    m_implementation->mark(OperationKind::Unkeep, backup, reason);
}

const KeepMarks &OperationRunner::keepMarks() const
{
    return m_implementation->m_ledger.keepMarks();
}

void OperationRunner::windUp()
{
    m_implementation->m_outbox.stop();
    m_implementation->m_runs.windUp();
    m_implementation->m_restores.windUp();
}

bool OperationRunner::isSending() const
{
    return m_implementation->m_ledger.isAnyOut() || m_implementation->m_runs.isSending()
           || m_implementation->m_restores.isSending();
}

Outbox &OperationRunner::outbox()
{
    return m_implementation->m_outbox;
}

RestoreSequences &OperationRunner::restores()
{
    return m_implementation->m_restores;
}

void OperationRunner::markLookedAt(OperationId operation)
{
    std::optional<OperationRecord> record = m_implementation->m_ledger.find(operation);
    if (!record || record->kind != OperationKind::Restore || record->state != OperationState::Unknown)
        return;
    record->state = OperationState::LookedAt;
    m_implementation->m_ledger.record(*record);
}

QList<OperationRecord> OperationRunner::records(OperationId batch) const
{
    return m_implementation->m_ledger.ofBatch(batch);
}

QList<OperationRecord> OperationRunner::openRecords() const
{
    return m_implementation->m_ledger.open();
}

QList<OperationRecord> OperationRunner::creationsInProgress() const
{
    return m_implementation->m_completions.followed();
}

OngoingWrites OperationRunner::ongoingWrites(OperationId replaced) const
{
    return m_implementation->m_ledger.ongoing(m_implementation->m_limits.restoreShield, replaced);
}

qsizetype OperationRunner::batchSize(OperationId batch) const
{
    return m_implementation->m_ledger.batchSize(batch);
}

QList<OperationRecord> OperationRunner::creationsInDoubt() const
{
    return m_implementation->m_ledger.creationsInDoubt();
}

bool OperationRunner::hasUnknownRestore(const ResourceId &server) const
{
    return m_implementation->m_ledger.hasUnknownRestore(server);
}

bool OperationRunner::isBatchEnded(OperationId batch) const
{
    return m_implementation->m_ledger.isEnded(batch);
}

} // namespace bewarje
