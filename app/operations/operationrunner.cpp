// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/operationrunner.h"

#include "app/operations/completionwatch.h"
#include "app/operations/creationrun.h"
#include "app/operations/deletionrun.h"
#include "app/operations/operationledger.h"
#include "app/operations/restorerun.h"
#include "app/operations/settler.h"

#include <QMetaObject>
#include <QPointer>

#include <utility>

namespace bewarje {

class OperationRunner::Implementation
{
public:
    Implementation(OperationRunner &owner, BackupApi &api, Refresher &refresher, BackupCatalog &catalog,
                   Journal &journal, const Clock &clock, QString accountKey, QString base, OperationLimits limits);

    void begin(OperationRun *run);
    void take(const OperationRecord &record);
    void followUnknown(const QList<OperationRecord> &records);
    void listServer(const ResourceId &server);

    OperationRunner &m_owner;
    OperationLimits m_limits;
    OperationLedger m_ledger;
    OperationRooms m_rooms;
    Settler m_settler;
    CompletionWatch m_completions;
    QHash<OperationId, QPointer<OperationRun>> m_runs;
    std::map<QString, PendingCall> m_listings; ///< after a write, by server
};

OperationRunner::Implementation::Implementation(OperationRunner &owner, BackupApi &api, Refresher &refresher,
                                                BackupCatalog &catalog, Journal &journal, const Clock &clock,
                                                QString accountKey, QString base, OperationLimits limits)
    : m_owner(owner), m_limits(std::move(limits)),
      m_ledger(journal, clock, std::move(accountKey), std::move(base)), m_rooms{api,      refresher, catalog,
                                                                                m_ledger, clock,     m_limits},
      m_settler(refresher, m_ledger, clock, m_limits), m_completions(catalog, m_ledger, clock)
{
    connect(&m_completions, &CompletionWatch::changed, &m_owner, &OperationRunner::creationsInProgressChanged);
    connect(&m_ledger, &OperationLedger::told, &m_owner, [this](const OperationRecord &record) { take(record); });
    connect(&m_ledger, &OperationLedger::openChanged, &m_owner, &OperationRunner::openRecordsChanged);
    connect(&m_ledger, &OperationLedger::adopted, &m_owner,
            [this](const QList<OperationRecord> &records) { followUnknown(records); });
    followUnknown(m_ledger.open());
}

void OperationRunner::Implementation::begin(OperationRun *run)
{
    m_runs.insert(run->batch(), run);
    connect(run, &OperationRun::ended, run, &QObject::deleteLater);
    // Nothing happens before submit() has returned.
    QMetaObject::invokeMethod(run, &OperationRun::start, Qt::QueuedConnection);
    emit m_owner.openRecordsChanged();
}

void OperationRunner::Implementation::take(const OperationRecord &record)
{
    if (record.completedAt.isKnown())
        return; // nothing new about the write itself, which was told when it was done
    if (record.state == OperationState::Unknown && record.kind != OperationKind::Restore)
        m_settler.follow(record);
    if (record.state == OperationState::Done) {
        if (record.kind == OperationKind::Delete)
            m_rooms.catalog.expectGone(record.backup->id);
        // One listing a server is enough for a bulk deletion.
        if (!m_ledger.hasUnsent(record.batch, record.server.id))
            listServer(record.server.id);
    }
    emit m_owner.recordChanged(record);
    if (m_runs.contains(record.batch) && m_ledger.isEnded(record.batch)) {
        m_runs.remove(record.batch);
        emit m_owner.batchEnded(record.batch);
    }
}

/// What an earlier run of the program left unknown is looked for as what this one lost.
void OperationRunner::Implementation::followUnknown(const QList<OperationRecord> &records)
{
    for (const OperationRecord &record : records)
        if (record.state == OperationState::Unknown && record.kind != OperationKind::Restore)
            m_settler.follow(record);
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

OperationRunner::~OperationRunner()
{
    // The runs hold on to the implementation's rooms; they end first.
    for (const QPointer<OperationRun> &run : std::as_const(m_implementation->m_runs))
        delete run;
    qDeleteAll(findChildren<OperationRun *>(Qt::FindDirectChildrenOnly));
}

void OperationRunner::endEmpty(OperationId batch)
{
    QMetaObject::invokeMethod(
        this, [this, batch] { emit batchEnded(batch); }, Qt::QueuedConnection);
}

OperationId OperationRunner::submit(const DeletionPlan &plan)
{
    OperationLedger &ledger = m_implementation->m_ledger;
    const OperationId batch = ledger.newId();
    QList<OperationRecord> items;
    for (const Backup &backup : plan.items()) {
        OperationRecord draft;
        draft.batch = batch;
        draft.kind = OperationKind::Delete;
        draft.server = backup.server;
        draft.backup = backup;
        draft.reason = plan.reason();
        items.append(ledger.plan(draft));
    }
    if (items.isEmpty())
        endEmpty(batch);
    else
        m_implementation->begin(new DeletionRun(m_implementation->m_rooms, items, plan, this));
    return batch;
}

OperationId OperationRunner::submit(const CreationPlan &plan)
{
    OperationLedger &ledger = m_implementation->m_ledger;
    OperationRecord draft;
    draft.batch = ledger.newId();
    draft.kind = OperationKind::Create;
    draft.server = plan.server();
    draft.description = plan.description();
    // A tag that was used before tells two creations no longer apart: it counts as none.
    if (!ledger.hasTag(plan.tag()))
        draft.tag = plan.tag();
    m_implementation->begin(new CreationRun(m_implementation->m_rooms, {ledger.plan(draft)}, this));
    return draft.batch;
}

OperationId OperationRunner::submit(const RestorePlan &plan)
{
    OperationLedger &ledger = m_implementation->m_ledger;
    OperationRecord draft;
    draft.batch = ledger.newId();
    if (plan.refusal() != RestorePlan::Refusal::None) {
        endEmpty(draft.batch);
        return draft.batch;
    }
    draft.kind = OperationKind::Restore;
    draft.server = plan.backup().server;
    draft.backup = plan.backup();
    m_implementation->begin(new RestoreRun(m_implementation->m_rooms, {ledger.plan(draft)}, this));
    return draft.batch;
}

void OperationRunner::cancelUnsent(OperationId batch)
{
    if (OperationRun *run = m_implementation->m_runs.value(batch))
        run->cancelUnsent();
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

OngoingWrites OperationRunner::ongoingWrites() const
{
    return m_implementation->m_ledger.ongoing(m_implementation->m_limits.restoreShield);
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
