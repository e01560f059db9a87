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
};

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
    OperationId submit(const DeletionPlan &plan);
    OperationId submit(const CreationPlan &plan);
    OperationId submit(const RestorePlan &plan);

    /// What has not reached its intent becomes NotSent; what is out, or is being recorded, goes on.
    void cancelUnsent(OperationId batch);
    /// A person has looked at the server and says that the unknown restore is dealt with.
    void markLookedAt(OperationId operation);

    [[nodiscard]] QList<OperationRecord> records(OperationId batch) const;
    /// All records of this account that are not settled.
    [[nodiscard]] QList<OperationRecord> openRecords() const;
    /// Creations of this session whose backup is being made: their answer came, and no listing has shown the
    /// backup completed, failed or gone yet.
    [[nodiscard]] QList<OperationRecord> creationsInProgress() const;
    /// For the guards of the next plan.
    [[nodiscard]] OngoingWrites ongoingWrites() const;
    [[nodiscard]] bool hasUnknownRestore(const ResourceId &server) const;
    [[nodiscard]] bool isBatchEnded(OperationId batch) const;

signals:
    void recordChanged(const bewarje::OperationRecord &record);
    /// Every item has an outcome, which may be Unknown: settling goes on behind it.
    void batchEnded(bewarje::OperationId batch);
    /// The set of openRecords() has changed.
    void openRecordsChanged();
    /// The set of creationsInProgress() has changed.
    void creationsInProgressChanged();

private:
    class Implementation;
    void endEmpty(OperationId batch);
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace bewarje
