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
    /// Opens `fileName` behind the constructor's back; factsChanged() tells when that has ended. The folder is
    /// made where it is missing. One process at a time: the caller holds the profile's lock.
    SqlJournal(QString fileName, const Clock &clock, QObject *parent = nullptr);
    ~SqlJournal() override;

    JournalFacts facts() const override { return m_facts; }
    OperationId nextId() override { return ++m_lastId; }
    /// Where the file could not be opened, that is tried again, and these records fail.
    void recordAll(const QList<OperationRecord> &records) override;
    QList<OperationRecord> liveRecords(const QString &accountKey) const override;
    bool isDurable() const override { return true; }
    PendingCall readEntries(EntriesHandler handler) override;
    PendingCall readRecord(OperationId id, RecordHandler handler) override;

private:
    void open();
    void tell(const QList<OperationRecord> &records, const std::optional<QString> &problem);
    void remember(const OperationRecord &record);
    template<typename Work, typename Answer>
    void onThread(Work work, Answer answer);

    const QString m_fileName;
    const Clock &m_clock;
    JournalFacts m_facts;
    OperationId m_lastId = 0;
    QMap<OperationId, OperationRecord> m_live;
    QThread m_thread;
    QObject *m_worker;                    ///< lives on m_thread, deleted with it
    std::unique_ptr<RecordStore> m_store; ///< used on m_thread only
};

} // namespace bewarje
