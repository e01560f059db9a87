// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/batchrun.h"
#include "app/operations/operationledger.h"
#include "app/operations/operationrunner.h"

namespace bewarje {

/// What a run works with; all of it outlives the run.
struct OperationRooms
{
    BackupApi &api;
    Refresher &refresher;
    BackupCatalog &catalog;
    OperationLedger &ledger;
    const Clock &clock;
    const OperationLimits &limits;
};

/// A batch whose items go one after another, each checked, recorded, sent and its outcome
/// recorded before the next one.
class OperationRun : public BatchRun
{
    Q_OBJECT

public:
    OperationRun(OperationRooms rooms, QList<OperationRecord> items, QObject *parent);

    void cancelUnsent(OperationCause cause) override;
    [[nodiscard]] bool isSending() const override;

public slots:
    void start() override;

protected:
    enum class State : quint8 { Waiting, Checking, Recording, Sending, Concluding, Ended };

    /// Brings current() to recordIntent() or refuse(), through check() where a listing is needed.
    virtual void prepare() = 0;
    /// The request leaves; the handler it is given calls answered().
    virtual PendingCall send(const OperationRecord &record) = 0;
    /// True: nothing more of the batch is sent.
    [[nodiscard]] virtual bool mustStopAfter(const OperationRecord &record);
    virtual void takeCheck(const Result<SharedListing> &result) = 0;

    void check(const ListingScope &scope);
    void recordIntent();
    void refuse(OperationCause cause, const std::optional<ApiError> &error = {});
    void answered(OperationState state, int httpStatus, const QString &message = {});
    void failed(const ApiError &error);

    [[nodiscard]] OperationRecord &current() { return m_items[m_next]; }
    [[nodiscard]] const QList<OperationRecord> &items() const { return m_items; }
    [[nodiscard]] qsizetype next() const { return m_next; }
    [[nodiscard]] OperationRooms &rooms() { return m_rooms; }
    [[nodiscard]] const OperationRooms &rooms() const { return m_rooms; }

private:
    void conclude();
    void advance();
    void dropRest(OperationCause cause);
    void take(const OperationRecord &record);
    void takeRefusal(const OperationRecord &record);
    void noteRefusedToken(const ApiError &error);

    OperationRooms m_rooms;
    QList<OperationRecord> m_items;
    qsizetype m_next = 0;
    State m_state = State::Waiting;
    OperationCause m_stop = OperationCause::None; ///< why what is left is not sent
    PendingCall m_call;
};

} // namespace bewarje
