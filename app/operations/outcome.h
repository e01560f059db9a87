// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/operationrecord.h"

namespace bewarje {

/// What the state of a write is after the wire has answered with `error`: Rejected where nothing left or
/// the provider answered whole with a status that says no; Done for a restore with a 2xx status line;
/// Unknown for everything that is not named.
[[nodiscard]] OperationState outcomeOf(OperationKind kind, const ApiError &error);
/// Of a delete that was answered with a 2xx: only 204 says that it is gone.
[[nodiscard]] OperationState outcomeOfDeletion(int httpStatus);
/// After this status nothing more of the batch is sent.
[[nodiscard]] bool stopsBatch(int httpStatus);

} // namespace bewarje
