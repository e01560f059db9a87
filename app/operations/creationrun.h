// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationrun.h"

namespace bewarje {

/// A creation plan on its way. The server is listed just before: those are the ids known before, against
/// which a lost answer is settled. Without a tag that listing must be complete.
class CreationRun : public OperationRun
{
    Q_OBJECT

public:
    using OperationRun::OperationRun;

protected:
    void prepare() override;
    PendingCall send(const OperationRecord &record) override;
    void takeCheck(const Result<SharedListing> &result) override;
};

} // namespace bewarje
