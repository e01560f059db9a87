// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apierror.h"
#include "app/domain/backup.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace bewarje {

using OperationId = quint64;

enum class OperationKind : quint8 { Create, Delete, Restore };

/// One write's life. Transitions: Planned to NotSent or Intent; Intent to Done, Rejected or Unknown;
/// Unknown to Done, NotDone, Ambiguous or LookedAt. (Waiting and Undone come with the outbox.)
enum class OperationState : quint8 {
    Planned,
    NotSent, ///< stopped, cancelled, or no longer true; nothing left this machine
    Intent,  ///< recorded; the request leaves or has left
    Done,    ///< for a restore: accepted, not restored
    Rejected,
    Unknown,
    NotDone,
    Ambiguous,
    LookedAt
};

/// Why an operation stands where it stands, beside the wire's error.
enum class OperationCause : quint8 {
    None,
    TargetGone,     ///< a listing proved that the backup is gone
    TargetChanged,  ///< its fingerprint differs from what was shown
    GuardHolds,     ///< a guard holds it back now
    CheckFailed,    ///< the listing before the write did not come, or does not prove enough
    RecordFailed,   ///< the intent could not be recorded
    StoppedByError, ///< an earlier item met 401, 403 or three 5xx in a row
    CancelledByPerson,
    AlreadyGone,     ///< the provider did not know it, and a listing lacks it
    StillListed,     ///< the provider answered as if it were gone, yet lists it unchanged
    FoundByTag,      ///< a listing showed exactly one candidate with the tag
    CandidatesFound, ///< one without tag, or several
    NoneFound        ///< three complete listings over the settling time showed none
};

struct OperationRecord
{
    OperationId id = 0;
    OperationId batch = 0; ///< the submit() that it came with
    OperationKind kind = OperationKind::Create;
    OperationState state = OperationState::Planned;
    OperationCause cause = OperationCause::None;
    QString accountKey;
    ServerRef server;
    std::optional<Backup> backup; ///< what is deleted or restored from; what a create made, once known
    QString description;          ///< of a create, as sent
    QString tag;                  ///< of a create; empty where the person removed it or it was used before
    QString reason;               ///< typed by the person, may be empty
    QList<ResourceId> knownIds;   ///< the server's backups just before a create
    Timestamp plannedAt;
    Timestamp sentAt;     ///< when the intent was recorded
    Timestamp serverTime; ///< the provider's clock at the check; may be unknown
    Timestamp endedAt;
    int httpStatus = 0; ///< of the answer, 0 where none came
    std::optional<ApiError> error;
    QString message;          ///< the provider's words with a success
    QList<Backup> candidates; ///< with Ambiguous

    /// True where nothing more happens by itself.
    [[nodiscard]] bool isSettled() const;
    /// True from the recorded intent until its outcome is recorded.
    [[nodiscard]] bool isOut() const { return state == OperationState::Intent; }
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::OperationRecord)
