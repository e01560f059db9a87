// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/listing.h"
#include "app/operations/operationrunner.h"

#include <QList>

#include <optional>

namespace bewarje {

/// Finds out from listings what became of a write whose answer was lost. Pure: no clock, no wire.
class Reconciler
{
public:
    /// What `listing` says about an Unknown `record`; nothing when it settles nothing (it began before the
    /// loss, is of another scope, or proves too little). `lackedBefore`: an earlier complete listing begun
    /// after the loss lacked the target too (two that agree prove absence where pages can shift).
    [[nodiscard]] static std::optional<OperationRecord> settle(const OperationRecord &record, const Listing &listing,
                                                               SteadyTime lostAt, bool lackedBefore,
                                                               std::chrono::milliseconds clockSlack);
    /// The backups of `listing` that an unknown create may have made.
    [[nodiscard]] static QList<Backup> candidates(const OperationRecord &record, const Listing &listing,
                                                  std::chrono::milliseconds clockSlack);
};

} // namespace bewarje
