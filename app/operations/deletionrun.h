// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationrun.h"

#include <QHash>

namespace bewarje {

/// A deletion plan on its way. The servers that it touches are listed once, and again for the rest when
/// that is too old; each item is held against the newest data that there is.
class DeletionRun : public OperationRun
{
    Q_OBJECT

public:
    DeletionRun(OperationRooms rooms, QList<OperationRecord> items, const DeletionPlan &plan, QObject *parent);

protected:
    void prepare() override;
    PendingCall send(const OperationRecord &record) override;
    bool mustStopAfter(const OperationRecord &record) override;
    void takeCheck(const Result<SharedListing> &result) override;

private:
    [[nodiscard]] bool isCheckOld() const;
    void beginCheck();
    void checkNext();
    void judge();
    [[nodiscard]] std::optional<OperationCause> causeAgainst(const OperationRecord &item);
    [[nodiscard]] const Result<SharedListing> *listingOf(const ResourceId &server) const;

    bool m_isBulk;
    bool m_mayTakeNewestGood; ///< the person confirmed just that
    QList<ListingScope> m_toCheck;
    QHash<ListingScope, Result<SharedListing>> m_checks;
    CatalogVersion m_checked; ///< the touched servers as the check found them
    std::optional<SteadyTime> m_checkedAt;
    Timestamp m_checkedAtWall;
    int m_serverErrors = 0;
};

} // namespace bewarje
