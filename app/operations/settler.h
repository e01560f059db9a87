// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationledger.h"
#include "app/operations/operationrunner.h"

#include <QObject>

#include <map>
#include <memory>

namespace bewarje {

/// Follows writes whose answer was lost: lists their server on a schedule and takes every later listing,
/// until one of them settles it. Asks for nothing while the token is
/// refused or a hold lasts, yet takes what others list.
class Settler : public QObject
{
    Q_OBJECT

public:
    Settler(Refresher &refresher, OperationLedger &ledger, const Clock &clock, const OperationLimits &limits,
            QObject *parent = nullptr);
    ~Settler() override;

    /// `record` is Unknown and no restore; the loss is counted from now.
    void follow(const OperationRecord &record);

private:
    struct Case;

    void arm(Case &one);
    [[nodiscard]] std::chrono::milliseconds held() const;
    void look(OperationId id);
    void take(const SharedListing &listing);
    void takeUpAgain();
    /// What `listing` makes of the case; nothing where it stays open.
    [[nodiscard]] std::optional<OperationRecord> judge(Case &one, const Listing &listing) const;

    Refresher &m_refresher;
    OperationLedger &m_ledger;
    const Clock &m_clock;
    const OperationLimits &m_limits;
    std::map<OperationId, std::unique_ptr<Case>> m_cases;
};

} // namespace bewarje
