// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/journal.h"

#include <QHash>
#include <QMap>
#include <QThread>

#include <memory>

namespace bewarje {

class Clock;
class RecordStore;

/// The record of operations in a file, written on a thread of its own. The destructor waits until all that
/// was asked for is written.
class SqlJournal : public Journal
{
    Q_OBJECT

public:
    /// Tries to become the only program that writes the file; the system's words where it cannot.
    using Claim = std::function<std::optional<QString>()>;

    /// Opens nothing yet. `claim` is called on this thread before each attempt to open.
    SqlJournal(QString fileName, const Clock &clock, Claim claim, QObject *parent = nullptr);
    ~SqlJournal() override;

    /// Makes the folder where it is missing, and opens the file in the background; factsChanged() tells
    /// when that has ended. Does nothing while it is open, or being opened.
    void open();

    JournalFacts facts() const override { return m_facts; }
    OperationId nextId() override;
    /// Where the file could not be opened, that is tried again, and these records fail.
    void recordAll(const QList<OperationRecord> &records) override;
    QList<OperationRecord> liveRecords(const QString &accountKey) const override;
    bool isDurable() const override { return true; }
    PendingCall readEntries(EntriesHandler handler) override;
    PendingCall readRecord(OperationId id, RecordHandler handler) override;

private:
    void tryToOpen();
    void fail(const QString &why);
    void tell(const QList<OperationRecord> &records, const std::optional<QString> &problem);
    void remember(const OperationRecord &record);
    template<typename Work, typename Answer>
    void onThread(Work work, Answer answer);

    const QString m_fileName;
    const Clock &m_clock;
    const Claim m_claim;
    bool m_isOpened = false;
    JournalFacts m_facts;
    OperationId m_lastId = 0;
    OperationId m_lastApart; ///< while what the file holds is not known
    QMap<OperationId, OperationRecord> m_live;
    QThread m_thread;
    QObject *m_worker;                    ///< lives on m_thread, deleted with it
    std::unique_ptr<RecordStore> m_store; ///< used on m_thread only
};

} // namespace bewarje
