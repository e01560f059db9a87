// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/pendingcall.h"
#include "app/records/activityentry.h"
#include "app/records/operationrecord.h"

#include <QObject>

#include <functional>
#include <vector>

namespace bewarje {

/// How the record of operations stands.
struct JournalFacts
{
    enum class State : quint8 {
        Opening,
        Ready,
        ReadOnly, ///< written by a newer program: can be read, takes nothing
        Failed    ///< cannot be opened: full or read-only disk, no permission
    };

    State state = State::Opening;
    QString detail;     ///< the system's words, with Failed
    QString movedAside; ///< a damaged file was moved here, and a new one begun; else empty

    [[nodiscard]] bool takesRecords() const { return state == State::Ready; }
};

/// The record of operations. A transition is asked for and answered by a signal after it is recorded,
/// never before recordAll() has returned; a request leaves on that signal and on nothing else.
class Journal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual JournalFacts facts() const = 0;
    /// A number that no row has.
    [[nodiscard]] virtual OperationId nextId() = 0;
    /// The whole rows as they are to stand from now on, all in one transaction; the first call for an id inserts
    /// it. Each is answered by recorded() or recordFailed(), in this order. All fail unless the facts are Ready.
    virtual void recordAll(const QList<OperationRecord> &records) = 0;
    void record(const OperationRecord &record) { recordAll({record}); }

    /// Of one account, in the order of their ids: what is not settled, what was restored from within the last
    /// day, and keep marks set and lifted. Rows that were an Intent when the program began are Unknown.
    [[nodiscard]] virtual QList<OperationRecord> liveRecords(const QString &accountKey) const = 0;
    /// False: the record ends with the program.
    [[nodiscard]] virtual bool isDurable() const = 0;

    using EntriesHandler = std::function<void(const std::vector<ActivityEntry> &)>;
    using RecordHandler = std::function<void(const std::optional<OperationRecord> &)>;
    /// Every row of every account, newest first, without what only details need.
    virtual PendingCall readEntries(EntriesHandler handler) = 0;
    /// One whole row; nothing where there is none, or it cannot be read.
    virtual PendingCall readRecord(OperationId id, RecordHandler handler) = 0;

signals:
    void factsChanged();
    void recorded(const bewarje::OperationRecord &record);
    void recordFailed(const bewarje::OperationRecord &record, const QString &detail);
};

/// True for what liveRecords() holds. `now` is the wall clock.
[[nodiscard]] bool isLive(const OperationRecord &record, Timestamp now);

} // namespace bewarje
