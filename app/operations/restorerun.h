// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationrun.h"

namespace bewarje {

/// A restore plan on its way: the backup is listed again and must still be what was shown; so is its way
/// back, where it has one, which must be completed.
class RestoreRun : public OperationRun
{
    Q_OBJECT

public:
    using OperationRun::OperationRun;

protected:
    void prepare() override;
    PendingCall send(const OperationRecord &record) override;
    void takeCheck(const Result<SharedListing> &result) override;

private:
    [[nodiscard]] std::optional<OperationCause> causeAgainst(const Listing &listing);
    [[nodiscard]] bool isWayBackThere(const Listing &listing);
};

} // namespace bewarje
