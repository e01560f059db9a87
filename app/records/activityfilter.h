// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activitytable.h"

#include <QString>

#include <optional>
#include <vector>

namespace bewarje {

/// Which operations are shown.
struct ActivityFilter
{
    /// Kinds that people tell apart; setting and lifting keep marks are one.
    enum class What : quint8 { Any, Creation, Deletion, Restore, KeepMark };
    enum class State : quint8 {
        Any,
        UnderWay, ///< planned, in the outbox or out
        Done,
        Failed,  ///< rejected, or found not to be done
        NotSent, ///< undone, too
        Unclear, ///< unknown or ambiguous
        LookedAt
    };

    What what = What::Any;
    State state = State::Any;
    std::optional<ResourceId> server;
    /// Every word must occur in the server's name or id, the backup's id, the description or the reason, case
    /// and accents ignored.
    QString text;

    [[nodiscard]] bool isEmpty() const { return *this == ActivityFilter(); }
    friend bool operator==(const ActivityFilter &, const ActivityFilter &) = default;
};

[[nodiscard]] ActivityFilter::What whatOf(OperationKind kind);
[[nodiscard]] ActivityFilter::State stateGroupOf(OperationState state);

/// The rows that pass, in the table's order. Each distinct text is looked at once a word.
[[nodiscard]] std::vector<quint32> filteredRows(const ActivityTable &table, const ActivityFilter &filter);

} // namespace bewarje
