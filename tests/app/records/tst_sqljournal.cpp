// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/sqljournal.h"

#include "app/domain/clock.h"
#include "app/records/recordstore.h"
#include "tests/app/records/recordsamples.h"
#include "tests/app/records/storefolder.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = JournalFacts::State;

namespace {

class SetClock : public Clock
{
public:
    Timestamp now() const override { return m_now; }
    void set(qint64 msecs) { m_now = Timestamp::fromMSecs(msecs); }

private:
    Timestamp m_now = Timestamp::fromMSecs(1'737'000'000'000);
};

/// "recorded 7 intent" and "failed 7 intent" in the order of the signals.
class Told : public QObject
{
    Q_OBJECT

public:
    explicit Told(const Journal &journal)
    {
        connect(&journal, &Journal::recorded, this,
                [this](const OperationRecord &record) { lines.append(u"recorded "_s + lineOf(record)); });
        connect(&journal, &Journal::recordFailed, this, [this](const OperationRecord &record, const QString &detail) {
            lines.append(u"failed "_s + lineOf(record));
            details.append(detail);
        });
    }

    QStringList lines;
    QStringList details;

private:
    static QString lineOf(const OperationRecord &record) { return u"%1 %2"_s.arg(record.id).arg(int(record.state)); }
};

std::optional<QString> given()
{
    return {};
}

} // namespace

class SqlJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensInTheBackground();
    void tellsInTheOrderOfTheCalls();
    void isWrittenWhenItIsTold();
    void failsUntilItIsOpen();
    void failsWhereTheFolderCannotBe();
    void onlyOneWrites();
    void newerTakesNothing();
    void tellsWhatWasMovedAside();
    void refusedRowsAreTold();
    void destructorWritesAll();
    void givesEachIdOnce();
    void holdsWhatIsLiveByAccount();
    void reads();
    void cancelledReadsAreSilent();
    void endsBeforeItsReaders();

private:
    [[nodiscard]] std::unique_ptr<SqlJournal> make(SqlJournal::Claim claim = given) const
    {
        return std::make_unique<SqlJournal>(m_folder->file(), m_clock, std::move(claim));
    }
    [[nodiscard]] static bool isReady(const Journal &journal) { return journal.facts().state == State::Ready; }
    /// Opens m_journal and waits for it.
    void open()
    {
        m_journal = make();
        m_journal->open();
        QTRY_VERIFY(isReady(*m_journal));
    }

    SetClock m_clock;
    std::unique_ptr<StoreFolder> m_folder;
    std::unique_ptr<SqlJournal> m_journal;
};

void SqlJournalTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
}

void SqlJournalTest::cleanup()
{
    m_journal.reset();
}

void SqlJournalTest::opensInTheBackground()
{
    m_journal = make();
    QSignalSpy changed(m_journal.get(), &Journal::factsChanged);
    QCOMPARE(m_journal->facts().state, State::Opening);
    QVERIFY(!m_journal->facts().takesRecords());
    QVERIFY(m_journal->isDurable());
    QVERIFY(m_folder->contents().isEmpty()); // it was not told to
    m_journal->open();
    QCOMPARE(m_journal->facts().state, State::Opening);
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_journal->facts().state, State::Ready);
    m_journal->open();
    QCOMPARE(m_journal->facts().state, State::Ready);
}

void SqlJournalTest::tellsInTheOrderOfTheCalls()
{
    open();
    const Told told(*m_journal);
    m_journal->recordAll({plainRecord(3, OperationState::Waiting), plainRecord(1, OperationState::Waiting)});
    m_journal->recordAll({});
    m_journal->record(plainRecord(2, OperationState::Intent));
    m_journal->record(plainRecord(2, OperationState::Done));
    m_journal->record(plainRecord(1, OperationState::Undone));
    QCOMPARE(told.lines, QStringList()); // never before the call returns
    QTRY_COMPARE(told.lines.size(), 5);
    QCOMPARE(told.lines, (QStringList{u"recorded 3 1"_s, u"recorded 1 1"_s, u"recorded 2 4"_s, u"recorded 2 5"_s,
                                      u"recorded 1 2"_s}));
}

void SqlJournalTest::isWrittenWhenItIsTold()
{
    open();
    QStringList states;
    connect(m_journal.get(), &Journal::recorded, this, [&](const OperationRecord &record) {
        RecordStore reader(m_folder->file());
        if (reader.openReadOnly().state == State::ReadOnly)
            states.append(differences(reader.record(record.id).value(), record).join(u' ') + u"same"_s);
    });
    m_journal->recordAll({fullRecord(5), plainRecord(6, OperationState::Intent)});
    QTRY_COMPARE(states, (QStringList{u"same"_s, u"same"_s}));
}

void SqlJournalTest::failsUntilItIsOpen()
{
    m_journal = make();
    const Told told(*m_journal);
    m_journal->record(plainRecord(1, OperationState::Intent));
    m_journal->open();
    m_journal->record(plainRecord(2, OperationState::Intent));
    QCOMPARE(told.lines, QStringList());
    QTRY_VERIFY(isReady(*m_journal));
    QCOMPARE(told.lines, (QStringList{u"failed 1 4"_s, u"failed 2 4"_s}));
    QVERIFY(!told.details.contains(QString()));
    m_journal->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.lines.constLast(), u"recorded 1 4"_s);
    QCOMPARE(m_folder->value(u"SELECT COUNT(*) FROM operation"_s).toInt(), 1);
}

void SqlJournalTest::failsWhereTheFolderCannotBe()
{
    const QString folder = m_folder->path(u"data"_s);
    QFile inTheWay(folder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_journal = std::make_unique<SqlJournal>(folder + u"/journal.sqlite"_s, m_clock, given);
    const Told told(*m_journal);
    m_journal->open();
    QTRY_COMPARE(m_journal->facts().state, State::Failed);
    QVERIFY(!m_journal->facts().detail.isEmpty());
    m_journal->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.lines, QStringList{u"failed 1 4"_s});
    QTRY_COMPARE(m_journal->facts().state, State::Failed); // it was tried again
    QVERIFY(inTheWay.remove());
    m_journal->record(plainRecord(2, OperationState::Intent)); // asked for while it could not be written
    QTRY_VERIFY(isReady(*m_journal));
    QCOMPARE(told.lines.constLast(), u"failed 2 4"_s);
    m_journal->record(plainRecord(3, OperationState::Intent));
    QTRY_COMPARE(told.lines.constLast(), u"recorded 3 4"_s);
    QVERIFY(QFile::exists(folder + u"/journal.sqlite"_s));
}

void SqlJournalTest::onlyOneWrites()
{
    open();
    bool isHeld = true;
    int claims = 0;
    const auto second = make([&]() -> std::optional<QString> {
        ++claims;
        return isHeld ? std::optional(u"held by another"_s) : std::nullopt;
    });
    const Told told(*second);
    QSignalSpy changed(second.get(), &Journal::factsChanged);
    second->open();
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(second->facts().state, State::Failed);
    QCOMPARE(second->facts().detail, u"held by another"_s);
    second->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.details, QStringList{u"held by another"_s});
    QCOMPARE(claims, 2);
    m_journal.reset();
    isHeld = false;
    second->record(plainRecord(1, OperationState::Intent));
    QTRY_VERIFY(isReady(*second));
    second->record(plainRecord(1, OperationState::Intent));
    QTRY_COMPARE(told.lines.constLast(), u"recorded 1 4"_s);
    QCOMPARE(claims, 3);
}

void SqlJournalTest::newerTakesNothing()
{
    QVERIFY(m_folder->fill(4));
    QVERIFY(m_folder->run(u"PRAGMA user_version = 2"_s));
    const QByteArray before = m_folder->bytes();
    m_journal = make();
    const Told told(*m_journal);
    m_journal->open();
    QTRY_COMPARE(m_journal->facts().state, State::ReadOnly);
    QCOMPARE(m_journal->liveRecords(plainRecord(1, OperationState::Done).accountKey).size(), 1);
    m_journal->record(plainRecord(m_journal->nextId(), OperationState::Intent));
    QTRY_COMPARE(told.details, QStringList{u"read only"_s});
    QCOMPARE(m_journal->facts().state, State::ReadOnly);
    m_journal.reset();
    QCOMPARE(m_folder->bytes(), before);
}

void SqlJournalTest::tellsWhatWasMovedAside()
{
    QVERIFY(m_folder->setBytes("not a database, and longer than the header of one would be: a hundred bytes at the "
                               "very least, to be sure"));
    open();
    QVERIFY(QFile::exists(m_journal->facts().movedAside));
    QVERIFY(m_journal->facts().takesRecords());
}

void SqlJournalTest::refusedRowsAreTold()
{
    open();
    QVERIFY(m_folder->run(u"CREATE TRIGGER no BEFORE INSERT ON operation WHEN NEW.id = 2 "
                          "BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
    const Told told(*m_journal);
    m_journal->recordAll({plainRecord(1, OperationState::Waiting), plainRecord(2, OperationState::Waiting)});
    m_journal->record(plainRecord(3, OperationState::Waiting));
    QTRY_COMPARE(told.lines.size(), 3);
    QCOMPARE(told.lines, (QStringList{u"failed 1 1"_s, u"failed 2 1"_s, u"recorded 3 1"_s}));
    QCOMPARE(told.details, (QStringList{u"not this one"_s, u"not this one"_s}));
    QCOMPARE(m_folder->value(u"SELECT SUM(id) FROM operation"_s).toInt(), 3);
    // What is not in the file is not live either.
    QCOMPARE(m_journal->liveRecords(plainRecord(1, OperationState::Waiting).accountKey).size(), 1);
}

void SqlJournalTest::destructorWritesAll()
{
    open();
    for (OperationId id = 1; id <= 200; ++id)
        m_journal->record(plainRecord(id, OperationState::Waiting));
    m_journal.reset();
    QCOMPARE(m_folder->value(u"SELECT COUNT(*) FROM operation"_s).toInt(), 200);
    QCOMPARE(m_folder->contents().size(), 1); // closed without a rest
}

void SqlJournalTest::givesEachIdOnce()
{
    open();
    QCOMPARE(m_journal->nextId(), OperationId(1));
    m_journal->record(plainRecord(m_journal->nextId(), OperationState::Done));
    QSet<OperationId> apart;
    for (int run = 0; run < 3; ++run) {
        m_clock.set(m_clock.now().msecs() + 1);
        m_journal = make(); // not open yet
        for (int time = 0; time < 1000; ++time)
            apart.insert(m_journal->nextId());
        // A row may get such an id in the end, and no later run may give it again.
        m_journal->open();
        QTRY_VERIFY(isReady(*m_journal));
        m_journal->record(plainRecord(*apart.constBegin(), OperationState::Done));
    }
    QCOMPARE(apart.size(), 3000);
    QCOMPARE(m_journal->nextId(), OperationId(3));
}

void SqlJournalTest::holdsWhatIsLiveByAccount()
{
    const auto idsOf = [this](const QString &account) {
        QList<OperationId> ids;
        for (const OperationRecord &record : m_journal->liveRecords(account))
            ids.append(record.id);
        return ids;
    };
    const QString account = plainRecord(1, OperationState::Done).accountKey;
    open();
    QList<OperationRecord> records{plainRecord(9, OperationState::Waiting), plainRecord(4, OperationState::Intent),
                                   plainRecord(5, OperationState::Done),
                                   plainRecord(6, OperationState::Done, OperationKind::Keep),
                                   plainRecord(7, OperationState::Waiting)};
    records.last().accountKey = u"another"_s;
    m_journal->recordAll(records);
    QTRY_COMPARE(idsOf(account), (QList<OperationId>{4, 6, 9}));
    QCOMPARE(idsOf(u"another"_s), QList<OperationId>{7});
    m_journal->record(plainRecord(9, OperationState::Undone));
    QTRY_COMPARE(idsOf(account), (QList<OperationId>{4, 6}));
    open(); // another run of the program
    QCOMPARE(idsOf(account), (QList<OperationId>{4, 6}));
    QCOMPARE(m_journal->liveRecords(account).constFirst().state, OperationState::Unknown);
    QCOMPARE(m_journal->liveRecords(account).constFirst().cause, OperationCause::Interrupted);
}

void SqlJournalTest::reads()
{
    open();
    m_journal->recordAll({plainRecord(1, OperationState::Done), fullRecord(2)});
    QList<OperationId> ids;
    QStringList different{u"not called"_s};
    std::optional<bool> isThere;
    const PendingCall entries = m_journal->readEntries([&ids](const std::vector<ActivityEntry> &all) {
        for (const ActivityEntry &entry : all)
            ids.append(entry.id);
    });
    const PendingCall record = m_journal->readRecord(2, [&different](const std::optional<OperationRecord> &read) {
        different = differences(read.value(), fullRecord(2));
    });
    const PendingCall none = m_journal->readRecord(
        99, [&isThere](const std::optional<OperationRecord> &read) { isThere = read.has_value(); });
    QVERIFY(ids.isEmpty()); // never before the call returns
    QTRY_COMPARE(isThere, false);
    QCOMPARE(ids, (QList<OperationId>{2, 1})); // what was asked for before is in it
    QCOMPARE(different, QStringList());
    QTRY_VERIFY(!entries.isRunning() && !record.isRunning() && !none.isRunning());
}

void SqlJournalTest::cancelledReadsAreSilent()
{
    open();
    int calls = 0;
    const auto count = [&calls](const auto &) { ++calls; };
    {
        const PendingCall gone = m_journal->readEntries(count);
        const PendingCall goneToo = m_journal->readRecord(1, count);
    }
    PendingCall cancelled = m_journal->readEntries(count);
    cancelled.cancel();
    const PendingCall last = m_journal->readRecord(1, count);
    QTRY_COMPARE(calls, 1);
    QTRY_VERIFY(!last.isRunning());
    QCOMPARE(calls, 1);
}

void SqlJournalTest::endsBeforeItsReaders()
{
    open();
    int calls = 0;
    const PendingCall entries = m_journal->readEntries([&calls](const auto &) { ++calls; });
    m_journal.reset();
    QVERIFY(!entries.isRunning());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(SqlJournalTest)

#include "tst_sqljournal.moc"
