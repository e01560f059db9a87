// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/records/recordstore.h"

#include "tests/app/records/recordsamples.h"
#include "tests/app/records/storefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdio>

using namespace bewarje;
using namespace bewarje::tests;
using namespace Qt::Literals::StringLiterals;

using State = JournalFacts::State;

namespace {

constexpr Timestamp Now = Timestamp::fromMSecs(1'737'000'000'000); // 2025-01-16 04:00:00 UTC
constexpr int Rows = 40;
constexpr qsizetype PageSize = 4096;

const QString Aside = u"journal.sqlite.damaged-20250116-040000"_s;

QByteArray flipped(QByteArray bytes, qsizetype at, qsizetype count)
{
    for (qsizetype i = at; i < at + count; ++i)
        bytes[i] = char(~bytes[i]);
    return bytes;
}

} // namespace

/// A journal that cannot be relied on: moved aside and kept, and a new one begun; one of a newer program is
/// left as it is.
class DamagedStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void garbageIsMovedAside_data();
    void garbageIsMovedAside();
    void truncatedIsMovedAside();
    void flippedPagesAreFound();
    void flippedBytesLoseNoRow();
    void missingPartsAreDamage_data();
    void missingPartsAreDamage();
    void companionsGoAlong();
    void asideKeepsItsOwnName();
    void newerIsOnlyRead_data();
    void newerIsOnlyRead();
    void folderInItsPlaceIsNoDamage();
    void companionsAreNeverTakenOver();
    void cutOffTransactionIsTakenBack();

private:
    /// Opens what `folder` holds and expects that it was moved aside as it was, and that a new one works.
    void expectMovedAside(const StoreFolder &folder);
};

void DamagedStoreTest::expectMovedAside(const StoreFolder &folder)
{
    const QMap<QString, QByteArray> before = folder.contents();
    {
        RecordStore store(folder.file());
        const RecordStore::Opening opening = store.open(Now);
        QCOMPARE(opening.facts.state, State::Ready);
        QCOMPARE(opening.facts.movedAside, folder.path(Aside));
        QVERIFY(opening.live.isEmpty());
        QCOMPARE(StoreFolder::rowsOf(store), 0);
        QVERIFY(!store.write({plainRecord(1, OperationState::Intent)}));
    }
    const QMap<QString, QByteArray> after = folder.contents();
    for (auto one = before.constBegin(); one != before.constEnd(); ++one) {
        QString name = one.key();
        // The -shm is an index of the -wal that each opening may make anew.
        if (!name.endsWith(u"-shm"_s))
            QVERIFY2(after.value(name.replace(u"journal.sqlite"_s, Aside)) == one.value(), qPrintable(name));
    }
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QVERIFY(opening.facts.movedAside.isEmpty());
    QCOMPARE(opening.live.size(), 1);
}

void DamagedStoreTest::garbageIsMovedAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a byte") << QByteArray("x");
    QTest::newRow("a line") << QByteArray("this is not a database\n");
    QTest::newRow("zeros") << QByteArray(2 * PageSize, '\0');
    QTest::newRow("noise") << QByteArray(5 * PageSize, '\xa5');
    QTest::newRow("a header alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("a header before noise") << QByteArray("SQLite format 3\0", 16) + QByteArray(PageSize, 'x');
}

void DamagedStoreTest::garbageIsMovedAside()
{
    QFETCH(QByteArray, bytes);
    const StoreFolder folder;
    QVERIFY(folder.setBytes(bytes));
    expectMovedAside(folder);
}

void DamagedStoreTest::truncatedIsMovedAside()
{
    const StoreFolder whole;
    QVERIFY(whole.fill(Rows));
    const QByteArray bytes = whole.bytes();
    QList<qsizetype> lengths{1, 15, 16, 99, 100, 511, 512, PageSize - 1, PageSize, PageSize + 1, bytes.size() - 1};
    for (qsizetype length = 3 * PageSize; length < bytes.size(); length += PageSize + 700)
        lengths.append(length);
    for (const qsizetype length : std::as_const(lengths)) {
        const StoreFolder folder;
        QVERIFY(folder.setBytes(bytes.first(length)));
        expectMovedAside(folder);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"cut at %1"_s.arg(length)));
    }
    std::printf("cut at %d lengths of %d bytes: each moved aside\n", int(lengths.size()), int(bytes.size()));
}

void DamagedStoreTest::flippedPagesAreFound()
{
    const StoreFolder whole;
    QVERIFY(whole.fill(Rows));
    const QByteArray bytes = whole.bytes();
    QVERIFY(bytes.size() > 8 * PageSize);
    for (qsizetype at = 0; at < bytes.size(); at += PageSize) {
        const StoreFolder folder;
        QVERIFY(folder.setBytes(flipped(bytes, at, PageSize)));
        expectMovedAside(folder);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"page at %1"_s.arg(at)));
    }
    std::printf("%d pages, each flipped once: each found\n", int(bytes.size() / PageSize));
}

/// A byte within a text cannot be noticed. One that hides a row must be.
void DamagedStoreTest::flippedBytesLoseNoRow()
{
    const StoreFolder whole;
    QVERIFY(whole.fill(Rows));
    const QByteArray bytes = whole.bytes();
    int moved = 0;
    int tried = 0;
    for (qsizetype at = 24; at < bytes.size(); at += 331) {
        const StoreFolder folder;
        QVERIFY(folder.setBytes(flipped(bytes, at, 1)));
        RecordStore store(folder.file());
        const RecordStore::Opening opening = store.open(Now);
        ++tried;
        if (opening.facts.state == State::ReadOnly)
            continue; // the version's own byte
        QCOMPARE(opening.facts.state, State::Ready);
        if (!opening.facts.movedAside.isEmpty()) {
            ++moved;
            QCOMPARE(folder.contents().value(Aside), flipped(bytes, at, 1));
        } else if (StoreFolder::rowsOf(store) != Rows || opening.live.size() < Rows / 4 - 1) {
            // One whose own word for its state was hit may be taken for settled, no other.
            QFAIL(qPrintable(u"a row is lost in silence by the byte at %1"_s.arg(at)));
        }
    }
    std::printf("%d bytes, each flipped once: %d found, the rest hid no row\n", tried, moved);
    QVERIFY(moved > 0);
}

void DamagedStoreTest::missingPartsAreDamage_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("table") << u"DROP TABLE operation"_s;
    QTest::newRow("column") << u"ALTER TABLE operation DROP COLUMN sent_at"_s;
    QTest::newRow("version") << u"PRAGMA user_version = 0"_s;
    QTest::newRow("odd version") << u"PRAGMA user_version = -3"_s;
    QTest::newRow("primary key") << u"CREATE TABLE other AS SELECT * FROM operation"_s;
}

void DamagedStoreTest::missingPartsAreDamage()
{
    QFETCH(QString, statement);
    const StoreFolder folder;
    QVERIFY(folder.fill(Rows));
    QVERIFY(folder.run(statement));
    if (statement.startsWith(u"CREATE"_s)) { // a copy has the columns, and no ids that are unique
        QVERIFY(folder.run(u"DROP TABLE operation"_s));
        QVERIFY(folder.run(u"ALTER TABLE other RENAME TO operation"_s));
    }
    expectMovedAside(folder);
}

void DamagedStoreTest::companionsGoAlong()
{
    const StoreFolder folder;
    QVERIFY(folder.fillAndKill(Rows));
    QVERIFY(folder.setBytes(flipped(folder.bytes(), PageSize * 3, PageSize)));
    QCOMPARE(folder.contents().size(), 3);
    expectMovedAside(folder);
    QVERIFY(folder.contents().contains(Aside + u"-wal"_s));
}

void DamagedStoreTest::asideKeepsItsOwnName()
{
    const StoreFolder folder;
    for (const QByteArray &bytes : {QByteArray("first"), QByteArray("second"), QByteArray("third")}) {
        QVERIFY(folder.setBytes(bytes));
        RecordStore store(folder.file());
        QVERIFY(!store.open(Now).facts.movedAside.isEmpty());
    }
    const QMap<QString, QByteArray> left = folder.contents();
    QCOMPARE(left.value(Aside), QByteArray("first"));
    QCOMPARE(left.value(Aside + u"-2"_s), QByteArray("second"));
    QCOMPARE(left.value(Aside + u"-3"_s), QByteArray("third"));
}

void DamagedStoreTest::newerIsOnlyRead_data()
{
    QTest::addColumn<bool>("wasKilled");
    QTest::addColumn<QString>("change");
    QTest::newRow("closed") << false << QString();
    QTest::newRow("killed") << true << QString();
    QTest::newRow("other columns") << false << u"ALTER TABLE operation DROP COLUMN sent_at"_s;
    QTest::newRow("no table") << false << u"DROP TABLE operation"_s;
}

void DamagedStoreTest::newerIsOnlyRead()
{
    QFETCH(bool, wasKilled);
    QFETCH(QString, change);
    const StoreFolder folder;
    QVERIFY(folder.fill(Rows));
    QVERIFY(folder.run(u"UPDATE operation SET state = 'intent' WHERE id = 3"_s));
    QVERIFY(change.isEmpty() || folder.run(change));
    QVERIFY(folder.run(u"PRAGMA user_version = 2"_s));
    if (wasKilled) {
        // The version of a newer program, in a file whose last rows are in its -wal still.
        QVERIFY(QFile::remove(folder.file()) && folder.fillAndKill(Rows));
        QByteArray bytes = folder.bytes();
        bytes[63] = 2; // the last byte of user_version: sqlite.org/fileformat2.html
        QVERIFY(folder.setBytes(bytes));
    }
    const QMap<QString, QByteArray> before = folder.contents();
    {
        RecordStore store(folder.file());
        const RecordStore::Opening opening = store.open(Now);
        QCOMPARE(opening.facts.state, State::ReadOnly);
        QVERIFY(!opening.facts.takesRecords());
        QVERIFY(opening.facts.movedAside.isEmpty());
        QVERIFY(store.write({plainRecord(99, OperationState::Intent)}).has_value());
        if (change.isEmpty())
            QCOMPARE(StoreFolder::rowsOf(store), wasKilled ? Rows + 1 : Rows);
    }
    const QMap<QString, QByteArray> after = folder.contents();
    QCOMPARE(after.value(u"journal.sqlite"_s), before.value(u"journal.sqlite"_s));
    QCOMPARE(after.value(u"journal.sqlite-wal"_s), before.value(u"journal.sqlite-wal"_s));
    for (const QString &name : after.keys())
        QVERIFY2(name.startsWith(u"journal.sqlite"_s) && !name.contains(u"damaged"_s), qPrintable(name));
}

void DamagedStoreTest::folderInItsPlaceIsNoDamage()
{
    const StoreFolder folder;
    QVERIFY(QDir().mkpath(folder.file()));
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Failed);
    QVERIFY(!opening.facts.detail.isEmpty());
    QVERIFY(opening.facts.movedAside.isEmpty());
    QCOMPARE(store.write({plainRecord(1, OperationState::Intent)}), opening.facts.detail);
    QVERIFY(QDir(folder.file()).exists());
}

/// Killed while it moved one aside, or another copy that somebody left.
void DamagedStoreTest::companionsAreNeverTakenOver()
{
    const StoreFolder folder;
    QVERIFY(folder.fillAndKill(Rows));
    const QByteArray wal = folder.contents().value(u"journal.sqlite-wal"_s);
    QVERIFY(QFile::remove(folder.file()));
    QVERIFY(QFile::copy(folder.path(u"journal.sqlite-wal"_s), folder.path(Aside + u"-wal"_s)));
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QCOMPARE(opening.facts.movedAside, folder.path(Aside + u"-2"_s));
    QCOMPARE(StoreFolder::rowsOf(store), 0);
    QCOMPARE(folder.contents().value(Aside + u"-wal"_s), wal);
    QCOMPARE(folder.contents().value(Aside + u"-2-wal"_s), wal);
}

/// Before there was a -wal, or where somebody chose another way of writing.
void DamagedStoreTest::cutOffTransactionIsTakenBack()
{
    const StoreFolder folder;
    QVERIFY(folder.fill(Rows));
    const QMap<QString, QByteArray> left = folder.cutOff({u"PRAGMA journal_mode=DELETE"_s, u"PRAGMA cache_size=2"_s,
                                                          u"BEGIN"_s, u"UPDATE operation SET reason = 'x'"_s});
    QVERIFY(left.contains(u"journal.sqlite-journal"_s));
    RecordStore store(folder.file());
    const RecordStore::Opening opening = store.open(Now);
    QCOMPARE(opening.facts.state, State::Ready);
    QVERIFY(opening.facts.movedAside.isEmpty());
    QCOMPARE(StoreFolder::rowsOf(store), Rows);
    QVERIFY(store.record(1)->reason.isEmpty());
}

QTEST_GUILESS_MAIN(DamagedStoreTest)

#include "tst_damagedstore.moc"
