// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/restoresequences.h"
#include "app/records/sqljournal.h"
#include "app/session.h"
#include "tests/support/providerserver.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace bewarje::tests {

using Stage = RestoreSequence::State;

// As SequenceBench::writes() tells them.
inline const QString Creating = QStringLiteral("POST /backups/");
inline const QString Restoring = QStringLiteral("POST /servers/1/restore/");

inline const FaultMatch OnCreation{"POST", QStringLiteral("/backups/")};

/// The how manieth listing of the server since the program's start: 1 is the creation's check, 2 looks for the
/// backup, 3 is the restore's check where that one showed it completed.
[[nodiscard]] FaultMatch onListingOfServer(int time);

/// Real time, moved on by what a test says: timers do not notice, and neither do they when a machine sleeps.
class MovedClock : public Clock
{
public:
    void advance(std::chrono::milliseconds span) { m_moved += span.count(); }
    [[nodiscard]] Timestamp now() const override { return Timestamp::fromMSecs(Clock::now().msecs() + m_moved); }
    [[nodiscard]] SteadyTime steady() const override { return Clock::steady() + std::chrono::milliseconds(m_moved); }

private:
    std::atomic<qint64> m_moved = 0;
};

/// One server (1, "web-1") with the backups 501 and 502, behind a real socket; a program that keeps its record in
/// a file and can be ended and started again. A created backup takes ten minutes of the moved clock.
class SequenceBench
{
public:
    static constexpr std::chrono::minutes Creation{10};

    SequenceBench();
    ~SequenceBench();

    [[nodiscard]] static OperationLimits shortLimits();
    [[nodiscard]] static ResourceId number(int id);

    /// Ends the program where it stands; the second start takes over what is on record and lists everything.
    void end();
    [[nodiscard]] bool start();
    /// Starts, and brings a restore there: its batch, 0 where it did not come.
    [[nodiscard]] OperationId startAt(Stage stage);
    /// Signs out where there is a session, and in: the record stays open.
    void openSession();

    /// Of backup 501 onto its server, as a person would confirm it now.
    [[nodiscard]] RestorePlan plan(const WayBack &wayBack) const;
    [[nodiscard]] RestorePlan plan() const { return plan(WayBack::fresh(QStringLiteral("Before · bw-a1b2"))); }
    /// Of an interrupted one, with what there is of its way back.
    [[nodiscard]] RestorePlan goingOn(const InterruptedRestore &interrupted) const;
    /// Until the one sequence stands there.
    [[nodiscard]] bool waitFor(Stage stage) const;
    [[nodiscard]] bool waitForEnd(OperationId batch) const;

    [[nodiscard]] OperationRunner &runner() const { return m_session->runner(); }
    [[nodiscard]] RestoreSequences &restores() const { return runner().restores(); }
    [[nodiscard]] OperationRecord restoreOf(OperationId batch) const;
    [[nodiscard]] OperationRecord creationOf(OperationId batch) const;
    /// "POST /backups/" of everything but GET, in the order of the wire.
    [[nodiscard]] QStringList writes() const;
    [[nodiscard]] qsizetype listings() const { return server.count("GET", QStringLiteral("/backups/")); }
    /// Lists everything by hand and waits for it: what was to follow by itself has followed.
    [[nodiscard]] bool list();
    /// Replaces the provider's backups by what `change` makes of each; nothing leaves it out.
    void change(const std::function<std::optional<Backup>(const Backup &)> &change);

    OperationLimits limits = shortLimits(); ///< from the next start on
    MovedClock clock;
    SimulatedProvider provider;
    ProviderServer server;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SqlJournal> m_journal;
    std::unique_ptr<Session> m_session;
};

} // namespace bewarje::tests
