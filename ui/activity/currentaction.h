// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/activitylog.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace bewarje {

/// The operation that is current in the list, whole, and what can be done with it.
class CurrentAction : public QObject
{
    Q_OBJECT

public:
    /// `accountKey`: of the account that is open. `log` must outlive this.
    CurrentAction(ActivityLog &log, QString accountKey, QObject *parent = nullptr);

    /// Reads it, anew where it was read before. Nothing: none is current.
    void choose(const std::optional<OperationId> &id);

    /// Empty where nothing is, or would be, sent for it; and until it has been read.
    [[nodiscard]] QString asCurl() const;
    [[nodiscard]] bool canBeLookedAt() const;
    /// It is a restore of the open account that may have happened, and the state before it was backed up.
    [[nodiscard]] bool canBeUndone() const;

    // Each does nothing where it cannot be done.
    void copyAsCurl() const;
    void markLookedAt();
    void requestUndo();

signals:
    /// What can be done is another.
    void changed();
    /// For the details; one that takes long to come leaves no other one standing.
    void readyToShow(const std::optional<bewarje::OperationRecord> &record);
    void undoRequested(const bewarje::OperationRecord &restore);

private:
    void take(const std::optional<OperationRecord> &record);

    ActivityLog &m_log;
    const QString m_accountKey;
    std::optional<OperationRecord> m_record;
    PendingCall m_reading;
    QTimer m_blank;
};

} // namespace bewarje
