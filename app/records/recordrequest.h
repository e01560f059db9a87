// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/writerequest.h"
#include "app/records/operationrecord.h"

#include <optional>

namespace bewarje {

/// What was, or would be, sent for an operation; nothing for keep marks, for which nothing is sent. Where
/// OperationRecord::sentAt is unknown it never left.
[[nodiscard]] std::optional<WriteRequest> requestOf(const OperationRecord &record);

} // namespace bewarje
