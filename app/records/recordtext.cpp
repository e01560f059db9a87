// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordtext.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace bewarje::recordtext {

using namespace Qt::Literals::StringLiterals;

namespace {

// Each in the order of its enumeration; the tests count them.

constexpr std::array kinds{"create"_L1, "delete"_L1, "restore"_L1, "keep"_L1, "unkeep"_L1};

constexpr std::array states{"planned"_L1,  "waiting"_L1, "undone"_L1,   "not-sent"_L1,  "intent"_L1,   "done"_L1,
                            "rejected"_L1, "unknown"_L1, "not-done"_L1, "ambiguous"_L1, "looked-at"_L1};

constexpr std::array causes{"none"_L1,         "target-gone"_L1,          "target-changed"_L1,   "guard-holds"_L1,
                            "check-failed"_L1, "record-failed"_L1,        "stopped-by-error"_L1, "cancelled"_L1,
                            "already-gone"_L1, "still-listed"_L1,         "found-by-tag"_L1,     "candidates-found"_L1,
                            "none-found"_L1,   "safety-backup-failed"_L1, "interrupted"_L1,      "asked-anew"_L1};

constexpr std::array errorKinds{"host-not-found"_L1,    "connection-refused"_L1, "tls-failed"_L1,   "proxy-failed"_L1,
                                "not-sent"_L1,          "bad-request"_L1,        "unauthorized"_L1, "forbidden"_L1,
                                "not-found"_L1,         "too-many-requests"_L1,  "server-error"_L1, "redirected"_L1,
                                "unexpected-status"_L1, "connection-lost"_L1,    "timed-out"_L1,    "cancelled"_L1,
                                "malformed"_L1,         "too-large"_L1,          "other"_L1};

constexpr std::array calls{"who-am-i"_L1,      "list-servers"_L1,  "list-backups"_L1,
                           "create-backup"_L1, "delete-backup"_L1, "restore-server"_L1};

template<typename Enum, typename Words>
std::optional<Enum> find(const Words &words, QStringView word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end())
        return {};
    return Enum(std::distance(words.begin(), found));
}

} // namespace

QLatin1StringView of(OperationKind kind)
{
    return kinds.at(size_t(kind));
}

QLatin1StringView of(OperationState state)
{
    return states.at(size_t(state));
}

QLatin1StringView of(OperationCause cause)
{
    return causes.at(size_t(cause));
}

QLatin1StringView of(ApiError::Kind kind)
{
    return errorKinds.at(size_t(kind));
}

QLatin1StringView of(ApiCall call)
{
    return calls.at(size_t(call));
}

std::optional<OperationKind> kindOf(QStringView word)
{
    return find<OperationKind>(kinds, word);
}

std::optional<OperationState> stateOf(QStringView word)
{
    return find<OperationState>(states, word);
}

std::optional<OperationCause> causeOf(QStringView word)
{
    return find<OperationCause>(causes, word);
}

std::optional<ApiError::Kind> errorKindOf(QStringView word)
{
    return find<ApiError::Kind>(errorKinds, word);
}

std::optional<ApiCall> callOf(QStringView word)
{
    return find<ApiCall>(calls, word);
}

} // namespace bewarje::recordtext
