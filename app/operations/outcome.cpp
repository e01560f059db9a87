// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outcome.h"

namespace bewarje {

namespace {

bool saysNo(OperationKind kind, int httpStatus)
{
    switch (httpStatus) {
    case 400:
    case 401:
    case 403:
    case 405:
    case 409:
    case 413:
    case 415:
    case 422:
    case 429:
        return true;
    case 404:
        // To a delete it may mean "gone already"; a listing tells.
        return kind != OperationKind::Delete;
    default:
        return false;
    }
}

} // namespace

OperationState outcomeOf(OperationKind kind, const ApiError &error)
{
    if (error.nothingLeft())
        return OperationState::Rejected;
    if (kind == OperationKind::Restore && error.httpStatus >= 200 && error.httpStatus < 300)
        return OperationState::Done;
    return error.wasRefused() && saysNo(kind, error.httpStatus) ? OperationState::Rejected : OperationState::Unknown;
}

OperationState outcomeOfDeletion(int httpStatus)
{
    return httpStatus == 204 ? OperationState::Done : OperationState::Unknown;
}

bool stopsBatch(int httpStatus)
{
    return httpStatus == 401 || httpStatus == 403;
}

} // namespace bewarje
