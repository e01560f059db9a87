// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "tests/app/operations/scriptedjournal.h"
#include "tests/support/providerserver.h"
#include "tests/support/shiftedclock.h"

#include <QStringList>

#include <memory>

namespace bewarje::tests {

using State = OperationState;
using Cause = OperationCause;
using Delivery = ProviderFault::Delivery;

/// The clock of a machine that is not set as ours is.
class OffsetClock : public Clock
{
public:
    explicit OffsetClock(std::chrono::milliseconds ahead) : m_ahead(ahead) {}
    [[nodiscard]] Timestamp now() const override
    {
        return Timestamp::fromMSecs(Clock::now().msecs() + m_ahead.count());
    }

private:
    std::chrono::milliseconds m_ahead;
};

/// What RunnerBench::writes() tells of the deletion of these backups.
[[nodiscard]] QStringList deletes(const QList<int> &ids);

/// An opened session whose provider is a real socket on loopback. All limits are short.
class RunnerBench
{
public:
    struct Options
    {
        int pageSize = 0; ///< 0: lists come as one page
        OperationLimits limits = shortLimits();
        RestLimits rest = shortRest();
        Journal *journal = nullptr;               ///< in place of the bench's own; it outlives the session
        std::chrono::milliseconds serverAhead{0}; ///< the provider's clock before ours; may be negative
    };

    RunnerBench() : RunnerBench(Options()) {}
    explicit RunnerBench(const Options &options);
    ~RunnerBench();

    [[nodiscard]] static OperationLimits shortLimits();
    [[nodiscard]] static RestLimits shortRest();
    [[nodiscard]] static ResourceId number(int id);

    /// A manual, completed backup of the provider, whose clock counts.
    Backup addBackup(int id, int server, int hoursOld, const QString &description = {});
    void addServer(int id);
    /// Backups `first` and the `count - 1` that follow, of one server, each an hour younger than the one before;
    /// and one more, a day younger than all, that the guard of the newest good one holds.
    void fill(int first, int count, int server = 1);
    /// Lists everything once, then forgets the requests. False when it did not come.
    [[nodiscard]] bool list();

    [[nodiscard]] DeletionPlan deletion(const QList<int> &ids) const;
    [[nodiscard]] CreationPlan creation(const QString &description, int server = 1) const;
    [[nodiscard]] RestorePlan restore(int backup) const;

    /// Submits and waits for the end of the batch: 0 where that did not come.
    template<typename Plan>
    [[nodiscard]] OperationId run(const Plan &plan)
    {
        const OperationId batch = runner().submit(plan);
        return waitForEnd(batch) ? batch : 0;
    }
    [[nodiscard]] bool waitForEnd(OperationId batch) const;
    /// Submits a deletion and waits until it waits in the outbox: 0 where it does not.
    [[nodiscard]] OperationId put(const QList<int> &ids, std::chrono::milliseconds grace = std::chrono::hours(1)) const;
    /// No record of the batch can change by itself any more.
    [[nodiscard]] bool isSettled(OperationId batch) const;

    [[nodiscard]] OperationRunner &runner() const { return m_session->runner(); }
    [[nodiscard]] const SharedCatalog &catalog() const { return m_session->backups().version(); }
    [[nodiscard]] Refresher &refresher() const { return m_session->refresher(); }
    [[nodiscard]] BackupCatalog &backups() const { return m_session->backups(); }
    [[nodiscard]] QList<State> states(OperationId batch) const;
    [[nodiscard]] QList<Cause> causes(OperationId batch) const;
    [[nodiscard]] OperationRecord record(OperationId batch) const { return runner().records(batch).value(0); }

    /// "DELETE /backups/501/" of everything but GET, in the order of the wire.
    [[nodiscard]] QStringList writes() const;
    [[nodiscard]] qsizetype listings() const { return server.count("GET", QStringLiteral("/backups/")); }
    [[nodiscard]] qsizetype listingsOf(int serverId) const;

    /// Ends the session, and with it the runner.
    void end() { m_session.reset(); }
    /// Opens another session of the same account, as the next start of the program does, with this record.
    void open(Journal &record);
    /// The same with other limits, and the record that they name.
    void begin(const Options &options);

    ShiftedClock clock;
    OffsetClock serverClock;
    SimulatedProvider provider;
    ProviderServer server;
    ScriptedJournal journal;

private:
    Options m_options;
    std::unique_ptr<Session> m_session;
};

} // namespace bewarje::tests
