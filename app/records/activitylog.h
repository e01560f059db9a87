// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/pendingcall.h"
#include "app/records/activitytable.h"
#include "app/records/journal.h"

#include <QObject>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

namespace bewarje {

/// Which rows of an ActivityTable differ from before.
struct ActivityChange
{
    quint32 firstNew = 0;         ///< this one and all behind it are new
    std::vector<quint32> changed; ///< before firstNew, in ascending order
};

/// Every operation of every account, in memory from the first time that somebody asks. Holds what the journal
/// holds, and nothing that it failed to record.
class ActivityLog : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Idle, ///< nobody has asked
        Loading,
        Ready,
        Failed ///< the journal cannot be opened; JournalFacts say why
    };

    /// `journal` must outlive this.
    explicit ActivityLog(Journal &journal, QObject *parent = nullptr);
    ~ActivityLog() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Reads the journal in the background, once; stateChanged() tells. The journal must have been opened, or
    /// be opening: where that fails it is read as soon as a later attempt succeeds.
    void load();
    /// Empty until Ready. What is read of it stays valid until the next signal of this object.
    [[nodiscard]] const ActivityTable &table() const { return *m_table; }

    [[nodiscard]] PendingCall readRecord(OperationId id, Journal::RecordHandler handler);
    /// A person has looked at what became of an unknown restore, or of something ambiguous, and says that it is
    /// dealt with. Whose account it was, and whether that is open, does not matter.
    void markLookedAt(OperationId id);

signals:
    void stateChanged();
    /// Only while Ready; many records at once are told at once.
    void changed(const bewarje::ActivityChange &change);

private:
    void setState(State state);
    void takeFacts();
    void build(const std::vector<ActivityEntry> &entries);
    void take(const OperationRecord &record);
    void tell();

    Journal &m_journal;
    State m_state = State::Idle;
    std::shared_ptr<ActivityTable> m_table;
    std::vector<ActivityEntry> m_untold; ///< recorded, not yet in the table
    bool m_isTelling = false;
    bool m_isReading = false;
    PendingCall m_reading;
    std::map<OperationId, PendingCall> m_markings;
    QThreadPool m_building;
};

/// True for what markLookedAt() marks.
[[nodiscard]] bool canBeLookedAt(OperationKind kind, OperationState state);

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::ActivityChange)
