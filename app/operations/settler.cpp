// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/settler.h"

#include "app/operations/listedbackup.h"
#include "app/operations/reconciler.h"

#include <QTimer>

#include <algorithm>

namespace bewarje {

namespace {

/// Fewer complete listings do not say that a create made nothing.
constexpr int ListingsForNone = 3;

} // namespace

struct Settler::Case
{
    OperationRecord record;
    SteadyTime lostAt;
    std::optional<SteadyTime> lastAskedAt; ///< of the schedule's last listing
    size_t step = 0;
    int completeListings = 0;
    bool lacked = false;
    bool isResting = false;
    QTimer timer;
    PendingCall call;
};

Settler::Settler(Refresher &refresher, OperationLedger &ledger, const Clock &clock, const OperationLimits &limits,
                 QObject *parent)
    : QObject(parent), m_refresher(refresher), m_ledger(ledger), m_clock(clock), m_limits(limits)
{
    connect(&m_refresher, &Refresher::listed, this, &Settler::take);
    connect(&m_refresher, &Refresher::stateChanged, this, &Settler::takeUpAgain);
}

Settler::~Settler() = default;

void Settler::follow(const OperationRecord &record)
{
    auto one = std::make_unique<Case>();
    one->record = record;
    one->lostAt = m_clock.steady();
    one->timer.setSingleShot(true);
    one->timer.setTimerType(Qt::PreciseTimer);
    connect(&one->timer, &QTimer::timeout, this, [this, id = record.id] { look(id); });
    arm(*one);
    m_cases.insert_or_assign(record.id, std::move(one));
}

void Settler::arm(Case &one)
{
    one.timer.stop();
    if (one.step >= m_limits.settling.size())
        return; // from here on only what others list
    const auto passed = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.steady() - one.lostAt);
    one.timer.start(std::max(std::chrono::milliseconds(0), m_limits.settling[one.step] - passed));
}

std::chrono::milliseconds Settler::held() const
{
    const Timestamp until = m_refresher.state().heldUntil;
    return std::chrono::milliseconds(until.isKnown() ? std::max<qint64>(0, until.msecs() - m_clock.now().msecs()) : 0);
}

void Settler::look(OperationId id)
{
    const auto found = m_cases.find(id);
    if (found == m_cases.end())
        return;
    Case &one = *found->second;
    const std::chrono::milliseconds hold = held();
    one.isResting = m_refresher.state().isTokenRefused || hold.count() > 0;
    if (one.isResting) {
        if (hold.count() > 0)
            one.timer.start(hold);
        return;
    }
    const SteadyTime now = m_clock.steady();
    if (++one.step >= m_limits.settling.size())
        one.lastAskedAt = now;
    // What it brings comes with Refresher::listed, as all others do.
    one.call = m_refresher.list(
        {one.record.server.id}, now, [](const Result<SharedListing> &) {}, Refresher::Wisher::Program);
    arm(one);
}

void Settler::takeUpAgain()
{
    if (m_refresher.state().isTokenRefused || held().count() > 0)
        return;
    QList<OperationId> resting;
    for (const auto &[id, one] : m_cases) {
        if (one->isResting)
            resting.append(id);
    }
    for (const OperationId id : resting)
        look(id);
}

void Settler::take(const SharedListing &listing)
{
    QList<OperationRecord> settled;
    for (const auto &[id, one] : m_cases) {
        if (const std::optional<OperationRecord> record = judge(*one, *listing))
            settled.append(*record);
    }
    for (OperationRecord &record : settled) {
        m_cases.erase(record.id);
        record.endedAt = m_clock.now();
        m_ledger.record(record);
    }
}

std::optional<OperationRecord> Settler::judge(Case &one, const Listing &listing) const
{
    if (std::optional<OperationRecord> settled =
            Reconciler::settle(one.record, listing, one.lostAt, one.lacked, m_limits.clockSlack))
        return settled;
    const bool isAboutIt = listing.scope.isAll() || *listing.scope.server == one.record.server.id;
    if (!isAboutIt || !listing.isComplete() || listing.startedSteady < one.lostAt)
        return {};
    ++one.completeListings;
    if (one.record.kind == OperationKind::Delete) {
        one.lacked = !listedBackup(listing.backups, one.record.backup->id);
        return {};
    }
    const bool isScheduleOver = one.lastAskedAt && listing.startedSteady >= *one.lastAskedAt;
    if (!isScheduleOver || one.completeListings < ListingsForNone)
        return {};
    OperationRecord record = one.record;
    record.state = OperationState::NotDone;
    record.cause = OperationCause::NoneFound;
    return record;
}

} // namespace bewarje
