// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/sampledata.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Day = 86'400'000;
const Timestamp Now = Timestamp::fromIso8601("2026-11-23T10:42:05Z");

QList<Backup> ofServer(const SampleData &sample, QStringView name)
{
    QList<Backup> found;
    std::copy_if(sample.backups.cbegin(), sample.backups.cend(), std::back_inserter(found),
                 [&](const Backup &backup) { return backup.server.name == name; });
    return found;
}

} // namespace

class TestSampleData : public QObject
{
    Q_OBJECT

private slots:
    void has40ServersAnd31Days();
    void isTheSameForTheSameMoment();
    void hasUniqueIdsAndKnownServers();
    void isNewestFirstAndNeverInTheFuture_data();
    void isNewestFirstAndNeverInTheFuture();
    void hasEveryStateOfServers();
    void keepsTheProvidersRules();
};

void TestSampleData::has40ServersAnd31Days()
{
    const SampleData sample = SampleData::at(Now);
    QCOMPARE(sample.servers.size(), 40);
    const QList<Backup> backups = ofServer(sample, u"git-01");
    QSet<qint64> days;
    for (const Backup &backup : backups) {
        if (backup.kind() == BackupKind::Automatic)
            days.insert(backup.createdAt.msecs() / Day);
    }
    QCOMPARE(days.size(), 31);
    const auto manual = std::count_if(sample.backups.cbegin(), sample.backups.cend(),
                                      [](const Backup &b) { return b.kind() == BackupKind::Manual; });
    QVERIFY(manual > 20);
}

void TestSampleData::isTheSameForTheSameMoment()
{
    const SampleData once = SampleData::at(Now);
    const SampleData again = SampleData::at(Now);
    QCOMPARE(once.servers, again.servers);
    QCOMPARE(once.backups, again.backups);
    QVERIFY(SampleData::at(Timestamp::fromMSecs(Now.msecs() + Day)).backups != once.backups);
}

void TestSampleData::hasUniqueIdsAndKnownServers()
{
    const SampleData sample = SampleData::at(Now);
    QSet<ResourceId> servers;
    for (const Server &server : sample.servers)
        servers.insert(server.id);
    QCOMPARE(servers.size(), sample.servers.size());
    QSet<ResourceId> backups;
    for (const Backup &backup : sample.backups) {
        backups.insert(backup.id);
        QVERIFY(servers.contains(backup.server.id));
        QVERIFY(backup.id.text().toLongLong() > 0);
    }
    QCOMPARE(backups.size(), sample.backups.size());
}

void TestSampleData::isNewestFirstAndNeverInTheFuture_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::newRow("morning") << QByteArray("2026-11-23T10:42:05Z");
    QTest::newRow("before the nightly run") << QByteArray("2026-11-23T00:10:00Z");
    QTest::newRow("at the nightly run") << QByteArray("2026-11-23T03:00:00Z");
    QTest::newRow("new year") << QByteArray("2027-01-01T00:00:00Z");
}

void TestSampleData::isNewestFirstAndNeverInTheFuture()
{
    QFETCH(QByteArray, moment);
    const Timestamp now = Timestamp::fromIso8601(moment);
    const SampleData sample = SampleData::at(now);
    Timestamp before = now;
    for (const Backup &backup : sample.backups) {
        QVERIFY(backup.createdAt <= before);
        before = backup.createdAt;
        if (backup.expiry.kind == Expiry::Kind::At)
            QVERIFY(backup.expiry.at > now);
    }
    QVERIFY(now.msecs() - sample.backups.last().createdAt.msecs() <= 32 * Day);
}

void TestSampleData::hasEveryStateOfServers()
{
    const SampleData sample = SampleData::at(Now);
    QVERIFY(ofServer(sample, u"vpn-gateway").isEmpty());
    QCOMPARE(ofServer(sample, u"mail-01").first().phase(), BackupPhase::Failed);
    QCOMPARE(ofServer(sample, u"ci-runner-01").first().phase(), BackupPhase::Running);
    const QList<Backup> behind = ofServer(sample, u"staging-db");
    const auto newest =
        std::find_if(behind.cbegin(), behind.cend(), [](const Backup &b) { return b.kind() == BackupKind::Automatic; });
    QVERIFY(Now.msecs() - newest->createdAt.msecs() > 5 * Day);
    QSet<QString> words;
    for (const Server &server : sample.servers)
        words.insert(server.statusWord);
    QCOMPARE(words, QSet<QString>({u"active"_s, u"stopped"_s, u"suspended"_s}));
}

void TestSampleData::keepsTheProvidersRules()
{
    const SampleData sample = SampleData::at(Now);
    int running = 0;
    for (const Backup &backup : sample.backups) {
        const bool isManual = backup.kind() == BackupKind::Manual;
        QCOMPARE(backup.expiry.kind, isManual ? Expiry::Kind::Never : Expiry::Kind::At);
        const bool isDone = backup.phase() == BackupPhase::Completed;
        QCOMPARE(backup.size.kind, isDone ? BackupSize::Kind::Known : BackupSize::Kind::Null);
        QVERIFY(!isDone || backup.size.megabytes > 0);
        QVERIFY(!backup.description.isEmpty());
        running += backup.phase() == BackupPhase::Running ? 1 : 0;
    }
    QCOMPARE(running, 1);
}

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"
