// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"

#include "tests/app/records/recordsamples.h"
#include "tests/app/records/storefolder.h"

#include <QTest>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = JournalFacts::State;

namespace {

constexpr Timestamp Now = Timestamp::fromMSecs(1'737'000'000'000);
constexpr qint64 Hour = 3'600'000;

OperationRecord restoreSent(OperationId id, OperationState state, qint64 hoursAgo)
{
    OperationRecord record = plainRecord(id, state, OperationKind::Restore);
    record.sentAt = Timestamp::fromMSecs(Now.msecs() - hoursAgo * Hour);
    return record;
}

} // namespace

/// What is written into the journal's file, and read from it.
class RecordStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeBack();
    void intentsBecomeUnknown();
    void holdsWhatIsLive();
    void oneRowAnOperation();
    void allOrNothing();
    void lastIdIgnoresWhatWasPlannedWithoutAFile();
    void readsOneRow();
    void entriesComeNewestFirst();
    void forEachStopsWhenTold();
};

void RecordStoreTest::rowsComeBack()
{
    const StoreFolder folder;
    QList<OperationRecord> records;
    for (OperationId id = 1; id <= 20; ++id)
        records.append(id % 2 == 0 ? fullRecord(id * 3) : plainRecord(id * 3, OperationState::Done));
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(records.first(7))); // many in one transaction
        for (const OperationRecord &record : records.sliced(7))
            QVERIFY(!store.write({record}));
    }
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QCOMPARE(opening.lastId, OperationId(60));
    QCOMPARE(differences(StoreFolder::allOf(store), records), QStringList());
    QVERIFY(!store.write({plainRecord(61, OperationState::Planned)}));
}

void RecordStoreTest::intentsBecomeUnknown()
{
    const StoreFolder folder;
    QList<OperationRecord> records;
    for (int state = 0; state <= int(OperationState::LookedAt); ++state)
        records.append(plainRecord(OperationId(state) + 1, OperationState(state)));
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(records));
    }
    OperationRecord &out = records[int(OperationState::Intent)];
    out.state = OperationState::Unknown;
    out.cause = OperationCause::Interrupted;
    for (int start = 0; start < 2; ++start) {
        RecordStore store(folder.file());
        const RecordStore::Opening opening = store.open(Now);
        QCOMPARE(differences(StoreFolder::allOf(store), records), QStringList());
        // Planned, waiting, what was an intent, and what was unknown before.
        QCOMPARE(opening.live.size(), 4);
        QCOMPARE(differences(opening.live.at(2), out), QStringList());
    }
}

void RecordStoreTest::holdsWhatIsLive()
{
    const StoreFolder folder;
    QList<OperationRecord> records;
    const auto add = [&records](const OperationRecord &record) {
        records.append(record);
        records.last().id = OperationId(records.size());
    };
    for (int kind = 0; kind <= int(OperationKind::Unkeep); ++kind)
        for (int state = 0; state <= int(OperationState::LookedAt); ++state)
            if (OperationState(state) != OperationState::Intent)
                add(plainRecord(0, OperationState(state), OperationKind(kind)));
    for (const qint64 hours : {0, 23, 24, 25})
        for (const OperationState state : {OperationState::Done, OperationState::Rejected, OperationState::Unknown})
            add(restoreSent(0, state, hours));
    QList<OperationRecord> live;
    for (const OperationRecord &record : records)
        if (isLive(record, Now))
            live.append(record);
    QVERIFY(live.size() > 10 && live.size() < records.size());
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(records));
    }
    RecordStore store(folder.file());
    QCOMPARE(differences(store.open(Now).live, live), QStringList());
}

void RecordStoreTest::oneRowAnOperation()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    const auto states = {OperationState::Intent, OperationState::Unknown, OperationState::Done};
    for (const OperationState state : states)
        QVERIFY(!store.write({plainRecord(7, state)}));
    QVERIFY(!store.write({plainRecord(8, OperationState::Waiting), plainRecord(7, OperationState::Done),
                          plainRecord(8, OperationState::Undone)})); // the last word counts
    QCOMPARE(differences(StoreFolder::allOf(store),
                         {plainRecord(7, OperationState::Done), plainRecord(8, OperationState::Undone)}),
             QStringList());
}

void RecordStoreTest::allOrNothing()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(!store.write({plainRecord(1, OperationState::Waiting), plainRecord(2, OperationState::Waiting)}));
    QVERIFY(folder.run(u"CREATE TRIGGER no BEFORE INSERT ON operation WHEN NEW.id = 4 "
                       "BEGIN SELECT RAISE(ABORT, 'not this one'); END"_s));
    QList<OperationRecord> records;
    for (OperationId id = 1; id <= 5; ++id)
        records.append(plainRecord(id, OperationState::Undone));
    QCOMPARE(store.write(records), u"not this one"_s);
    QCOMPARE(store.write({records.at(3)}), u"not this one"_s);
    QCOMPARE(differences(StoreFolder::allOf(store),
                         {plainRecord(1, OperationState::Waiting), plainRecord(2, OperationState::Waiting)}),
             QStringList());
    QVERIFY(folder.run(u"DROP TRIGGER no"_s));
    QVERIFY(!store.write(records)); // one failure does not stand in the way of the next
    QCOMPARE(differences(StoreFolder::allOf(store), records), QStringList());
}

/// Their numbers are apart from the others, and are no reason to count on from there.
void RecordStoreTest::lastIdIgnoresWhatWasPlannedWithoutAFile()
{
    const StoreFolder folder;
    {
        RecordStore store(folder.file());
        store.open(Now);
        QVERIFY(!store.write(
            {plainRecord(7, OperationState::Done), plainRecord(RecordStore::FirstApart + 9, OperationState::Waiting)}));
    }
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.lastId, OperationId(7));
    QCOMPARE(opening.live.constFirst().id, RecordStore::FirstApart + 9);
}

void RecordStoreTest::readsOneRow()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(!store.write({fullRecord(4611686018427387905), plainRecord(2, OperationState::Done)}));
    QCOMPARE(differences(store.record(4611686018427387905).value(), fullRecord(4611686018427387905)), QStringList());
    QVERIFY(!store.record(3));
    QVERIFY(!store.record(0));
}

void RecordStoreTest::entriesComeNewestFirst()
{
    const StoreFolder folder;
    RecordStore store(folder.file());
    store.open(Now);
    QVERIFY(store.entries().empty());
    QVERIFY(!store.write({plainRecord(9, OperationState::Done), fullRecord(2), plainRecord(10, OperationState::Done)}));
    const std::vector<ActivityEntry> entries = store.entries();
    QCOMPARE(entries.size(), 3U);
    QCOMPARE(entries.at(0).id, OperationId(10));
    QCOMPARE(entries.at(1).id, OperationId(9));
    QCOMPARE(entries.at(2).id, OperationId(2));
    QCOMPARE(entries.at(2).backupId, u"18446744073709551617"_s);
    // Texts that many rows have are one in memory.
    QCOMPARE(entries.at(0).accountKey.constData(), entries.at(1).accountKey.constData());
}

void RecordStoreTest::forEachStopsWhenTold()
{
    const StoreFolder folder;
    QVERIFY(folder.fill(5));
    RecordStore store(folder.file());
    store.open(Now);
    int seen = 0;
    QVERIFY(!store.forEach([&seen](const OperationRecord &record) {
        ++seen;
        return record.id < 3;
    }));
    QCOMPARE(seen, 3);
    QCOMPARE(StoreFolder::rowsOf(store), 5);
}

QTEST_GUILESS_MAIN(RecordStoreTest)

#include "tst_recordstore.moc"
