// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/backupapi.h"
#include "app/catalog/refresher.h"
#include "app/operations/creationplan.h"
#include "app/operations/deletionplan.h"
#include "app/operations/restoreplan.h"
#include "app/records/journal.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace bewarje {

struct OperationLimits
{
    int mostServersOneByOne = 20;                ///< above it the check before a bulk deletion lists all
    std::chrono::milliseconds freshness{60'000}; ///< of that check
    /// When an unknown outcome is looked for, counted from the loss; then at each later refresh.
    std::vector<std::chrono::milliseconds> settling{
        std::chrono::milliseconds(0),      std::chrono::milliseconds(5'000),  std::chrono::milliseconds(15'000),
        std::chrono::milliseconds(30'000), std::chrono::milliseconds(60'000), std::chrono::milliseconds(120'000)};
    std::chrono::milliseconds clockSlack{300'000};      ///< a created backup may be this much older than the intent
    std::chrono::milliseconds restoreShield{7'200'000}; ///< how long what was restored from is not deleted
    int serverErrorsInRow = 3;
    int creationsAtOnce = 4; ///< of one plan
    /// A restore whose way back takes longer than this, or was ready only after it, asks before it goes on.
    std::chrono::milliseconds safetyPatience{1'800'000};
    /// When the way back is looked for while nobody else lists its server; the last one repeats.
    std::vector<std::chrono::milliseconds> safetyWatching{
        std::chrono::milliseconds(5'000), std::chrono::milliseconds(10'000), std::chrono::milliseconds(20'000),
        std::chrono::milliseconds(40'000), std::chrono::milliseconds(60'000)};
};

class Outbox;
class RestoreSequences;

/// Executes plans: check, record, send, settle. Writes belong to it, never to a dialog. Each plan is one
/// batch, executed as shown; each of its items is one record.
class OperationRunner : public QObject
{
    Q_OBJECT

public:
    OperationRunner(BackupApi &api, Refresher &refresher, BackupCatalog &catalog, Journal &journal, const Clock &clock,
                    QString accountKey, QString base, OperationLimits limits, QObject *parent = nullptr);
    ~OperationRunner() override;

    /// The batch's id. Nothing is sent before this has returned.
    /// With a grace it goes to the outbox first. `replaces` is a batch in the outbox that this plan takes the place
    /// of: it ends as Undone, in the same transaction; where the plan is empty it stays.
    OperationId submit(const DeletionPlan &plan, OperationId replaces = 0);
    OperationId submit(const CreationPlan &plan);
    OperationId submit(const RestorePlan &plan);

    /// What has not reached its intent becomes NotSent, in the outbox Undone; what is out, or is being recorded,
    /// goes on.
    void cancelUnsent(OperationId batch);
    /// Sets a mark that holds `backup` back from every deletion, or lifts it, one that stands in the description
    /// too. Nothing is sent; the mark holds once keepMarksChanged() told it. `reason` may be empty.
    void keep(const Backup &backup, const QString &reason);
    void liftKeepMark(const Backup &backup, const QString &reason);
    /// Before the session ends: nothing more is sent. What is out, or is being recorded, goes on; what waits, also
    /// in a batch that has begun, stays as it is and is held by the next session.
    void windUp();
    /// A request is out, or its record is being written. Changes before recordChanged() is heard in a queue.
    [[nodiscard]] bool isSending() const;
    /// Deletions that can still be undone.
    [[nodiscard]] Outbox &outbox();
    /// A person has looked at the server and says that the unknown restore is dealt with.
    void markLookedAt(OperationId operation);

    /// Restores with a way back: those under way, and those that were interrupted.
    [[nodiscard]] RestoreSequences &restores();

    [[nodiscard]] QList<OperationRecord> records(OperationId batch) const;
    /// All records of this account that are not settled.
    [[nodiscard]] QList<OperationRecord> openRecords() const;
    /// For the guards of the next plan; the batch that it is to replace does not stand in its way.
    [[nodiscard]] OngoingWrites ongoingWrites(OperationId replaced = 0) const;
    [[nodiscard]] qsizetype batchSize(OperationId batch) const;
    [[nodiscard]] const KeepMarks &keepMarks() const;
    /// Creations of which it is not known whether they made a backup: another one of their server is asked about.
    [[nodiscard]] QList<OperationRecord> creationsInDoubt() const;
    /// Creations of this session whose backup is being made: their answer came, and no listing has shown the
    /// backup completed, failed or gone yet.
    [[nodiscard]] QList<OperationRecord> creationsInProgress() const;
    [[nodiscard]] bool hasUnknownRestore(const ResourceId &server) const;
    [[nodiscard]] bool isBatchEnded(OperationId batch) const;

signals:
    void recordChanged(const bewarje::OperationRecord &record);
    /// Its grace is over, or there was none: what follows is check, record, send. Within submit() where there was none.
    void deletionBegan(bewarje::OperationId batch);
    /// Every item has an outcome, which may be Unknown: settling goes on behind it.
    void batchEnded(bewarje::OperationId batch);
    /// The set of openRecords() has changed.
    void openRecordsChanged();
    void keepMarksChanged();
    /// The set of creationsInProgress() has changed.
    void creationsInProgressChanged();

private:
    class Implementation;
    void endEmpty(OperationId batch);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace bewarje
