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

/// Keep and Unkeep set and lift a keep mark: nothing is sent for them, and they are Done at once.
enum class OperationKind : quint8 { Create, Delete, Restore, Keep, Unkeep };

/// One write's life. Transitions: Planned or Waiting to NotSent, Undone or Intent; Planned to Waiting; Intent
/// to Done, Rejected or Unknown; Unknown to Done, NotDone, Ambiguous or LookedAt; Ambiguous to LookedAt.
enum class OperationState : quint8 {
    Planned, ///< not recorded, except for a restore that waits for the backup made before it
    Waiting, ///< in the outbox, until dueAt at the earliest
    Undone,  ///< taken back while it waited; nothing left this machine
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
    NoneFound,       ///< three complete listings over the settling time showed none
    SafetyFailed,    ///< of a restore: the backup of the present state did not become a completed one
    Interrupted,     ///< the program ended in between; with Unknown: it died with the request out
    AskedAnew        ///< a newer decision took its place
};

struct OperationRecord
{
    OperationId id = 0;
    OperationId batch = 0; ///< the submit() that it came with
    OperationKind kind = OperationKind::Create;
    OperationState state = OperationState::Planned;
    OperationCause cause = OperationCause::None;
    QString accountKey;
    QString base; ///< the account's address, for the request as text
    ServerRef server;
    std::optional<Backup> backup; ///< what is deleted, restored from or kept; what a create made, once known
    QString description;          ///< of a create, as sent
    QString tag;                  ///< of a create; empty where the person removed it or it was used before
    QString reason;               ///< typed by the person, may be empty
    /// Of a restore: the creation that backs up the present state before it; 0 where there is none.
    OperationId safetyCreation = 0;
    QList<ResourceId> knownIds; ///< the server's backups just before a create
    Timestamp plannedAt;
    Timestamp dueAt;       ///< of a deletion in the outbox: not sent before this
    Timestamp sentAt;      ///< when the intent was recorded
    Timestamp serverTime;  ///< the provider's clock at the check; may be unknown
    Timestamp endedAt;     ///< when the outcome was recorded
    Timestamp completedAt; ///< of a create: when a listing first showed its backup completed
    int httpStatus = 0;    ///< of the answer, 0 where none came
    std::optional<ApiError> error;
    QString message;          ///< the provider's words with a success
    QList<Backup> candidates; ///< with Ambiguous

    /// True where nothing more happens by itself and no person is waited for.
    [[nodiscard]] bool isSettled() const;
    /// True from the recorded intent until its outcome is recorded.
    [[nodiscard]] bool isOut() const { return state == OperationState::Intent; }
    /// True for what changes something at the provider.
    [[nodiscard]] bool isWrite() const { return kind <= OperationKind::Restore; }
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::OperationRecord)
