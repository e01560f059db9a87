// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/sqljournal.h"

#include "app/domain/clock.h"
#include "app/places.h"
#include "app/records/journalread.h"
#include "app/records/recordstore.h"

#include <QFileInfo>
#include <QPointer>

#include <utility>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Apart also from those that an earlier run of the program gave: such a row may have been written later.
OperationId firstApart(Timestamp now)
{
    constexpr int idsAMSec = 1 << 16;
    return RecordStore::FirstApart + OperationId(now.msecs()) * idsAMSec;
}

} // namespace

SqlJournal::SqlJournal(QString fileName, const Clock &clock, Claim claim, QObject *parent)
    : Journal(parent), m_fileName(std::move(fileName)), m_clock(clock), m_claim(std::move(claim)),
      m_lastApart(firstApart(clock.now())), m_worker(new QObject), m_store(std::make_unique<RecordStore>(m_fileName))
{
    m_thread.setObjectName(u"journal"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

SqlJournal::~SqlJournal()
{
    // After all that was asked for: a connection ends on the thread that made it.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_store.reset(); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

/// `work` runs on the journal's thread, `answer` takes what it made, here.
template<typename Work, typename Answer>
void SqlJournal::onThread(Work work, Answer answer)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), answer = std::move(answer)] {
            QMetaObject::invokeMethod(
                this, [answer, made = work(*m_store)] { answer(made); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void SqlJournal::open()
{
    if (!std::exchange(m_isOpened, true) || m_facts.state == JournalFacts::State::Failed)
        tryToOpen();
}

void SqlJournal::fail(const QString &why)
{
    m_facts.state = JournalFacts::State::Failed;
    m_facts.detail = why;
    QMetaObject::invokeMethod(this, &Journal::factsChanged, Qt::QueuedConnection);
}

void SqlJournal::tryToOpen()
{
    if (const std::optional<QString> problem = m_claim()) {
        fail(*problem);
        return;
    }
    m_facts.state = JournalFacts::State::Opening;
    const auto work = [folder = QFileInfo(m_fileName).absolutePath(), now = m_clock.now()](RecordStore &store) {
        Places::makePrivate(folder); // where it fails, opening fails and says why
        return store.open(now);
    };
    onThread(work, [this](const RecordStore::Opening &opening) {
        m_lastId = std::max(m_lastId, opening.lastId);
        for (const OperationRecord &record : opening.live)
            m_live.insert(record.id, record);
        const QString movedBefore = std::exchange(m_facts, opening.facts).movedAside;
        if (m_facts.movedAside.isEmpty())
            m_facts.movedAside = movedBefore;
        emit factsChanged();
    });
}

OperationId SqlJournal::nextId()
{
    return m_facts.state == JournalFacts::State::Ready ? ++m_lastId : ++m_lastApart;
}

void SqlJournal::recordAll(const QList<OperationRecord> &records)
{
    if (m_facts.state == JournalFacts::State::Ready) {
        onThread([records](RecordStore &store) { return store.write(records); },
                 [this, records](const std::optional<QString> &problem) { tell(records, problem); });
        return;
    }
    QString why = m_facts.detail;
    if (why.isEmpty())
        why = m_facts.state == JournalFacts::State::Opening ? u"not open yet"_s : u"read only"_s;
    QMetaObject::invokeMethod(
        this, [this, records, why] { tell(records, why); }, Qt::QueuedConnection);
    if (m_facts.state == JournalFacts::State::Failed)
        tryToOpen();
}

void SqlJournal::tell(const QList<OperationRecord> &records, const std::optional<QString> &problem)
{
    const QPointer<SqlJournal> self(this);
    for (const OperationRecord &record : records) {
        if (!self)
            return;
        if (problem) {
            emit recordFailed(record, *problem);
        } else {
            remember(record);
            emit recorded(record);
        }
    }
}

void SqlJournal::remember(const OperationRecord &record)
{
    if (isLive(record, m_clock.now()))
        m_live.insert(record.id, record);
    else
        m_live.remove(record.id);
}

QList<OperationRecord> SqlJournal::liveRecords(const QString &accountKey) const
{
    QList<OperationRecord> live;
    for (const OperationRecord &record : m_live)
        if (record.accountKey == accountKey)
            live.append(record);
    return live;
}

PendingCall SqlJournal::readEntries(EntriesHandler handler)
{
    auto *read = new JournalRead(this);
    onThread(
        [](RecordStore &store) { return store.entries(); },
        [read = QPointer<JournalRead>(read), handler = std::move(handler)](const std::vector<ActivityEntry> &entries) {
            if (read)
                read->end([&] { handler(entries); });
        });
    return PendingCall(read);
}

PendingCall SqlJournal::readRecord(OperationId id, RecordHandler handler)
{
    auto *read = new JournalRead(this);
    onThread([id](RecordStore &store) { return store.record(id); },
             [read = QPointer<JournalRead>(read),
              handler = std::move(handler)](const std::optional<OperationRecord> &record) {
                 if (read)
                     read->end([&] { handler(record); });
             });
    return PendingCall(read);
}

} // namespace bewarje
