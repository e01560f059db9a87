// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

#include <QString>

namespace bewarje {

// What OperationLedger::plan() makes records of.

/// An operation on `backup`, which is every kind but a creation.
[[nodiscard]] OperationRecord draftFor(OperationId batch, OperationKind kind, const Backup &backup,
                                       const QString &reason);
/// Its tag is the one that stands in `description`.
[[nodiscard]] OperationRecord creationDraft(OperationId batch, const ServerRef &server, const QString &description);

} // namespace bewarje
