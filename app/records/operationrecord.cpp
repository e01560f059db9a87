// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/operationrecord.h"

namespace bewarje {

bool OperationRecord::isSettled() const
{
    switch (state) {
    case OperationState::Planned:
    case OperationState::Waiting:
    case OperationState::Intent:
    case OperationState::Unknown:
        return false;
    case OperationState::Undone:
    case OperationState::NotSent:
    case OperationState::Done:
    case OperationState::Rejected:
    case OperationState::NotDone:
    case OperationState::Ambiguous:
    case OperationState::LookedAt:
        return true;
    }
    return true;
}

} // namespace bewarje
