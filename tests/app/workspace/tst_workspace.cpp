// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include "tests/support/fakenetwork.h"
#include "tests/support/fakevault.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

class TestWorkspace : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }

    void locksProfileOnce();
    void takesOverEmptyOldLock();
    void saysWhereFolderCannotBe();
    void leavesNothingInMemory();
    void remembersWhatItOpened();
    void givesSettingsToSessions();

private:
    [[nodiscard]] Places places() const
    {
        return {m_root->filePath(u"config"_s), m_root->filePath(u"data"_s), m_root->filePath(u"cache"_s)};
    }
    [[nodiscard]] SessionParts parts()
    {
        SessionParts parts;
        parts.network = [this] { return std::make_unique<FakeNetwork>(m_answers); };
        return parts;
    }
    [[nodiscard]] std::unique_ptr<Workspace> makeWorkspace()
    {
        return std::make_unique<Workspace>(u""_s, places(), std::make_unique<FakeVault>(), parts(), m_clock);
    }
    [[nodiscard]] static Account account()
    {
        return {u"default/https://a.example/api/a"_s, u"a"_s, ApiBase::parse(u"https://a.example/api"_s), true};
    }

    std::unique_ptr<QTemporaryDir> m_root;
    FakeAnswers m_answers;
    Clock m_clock;
};

void TestWorkspace::locksProfileOnce()
{
    auto first = makeWorkspace();
    const auto second = makeWorkspace();
    QCOMPARE(first->lock(), Workspace::Lock::Held);
    QCOMPARE(first->lock(), Workspace::Lock::Held);
    QCOMPARE(second->lock(), Workspace::Lock::HeldByOther);
    first.reset();
    QCOMPARE(second->lock(), Workspace::Lock::Held);
#ifdef Q_OS_UNIX
    QVERIFY(!(QFileInfo(places().dataFolder).permissions() & (QFile::ReadOther | QFile::ReadGroup)));
#endif
}

/// A power cut can leave the file empty; with a stale time of 0 it would then lock for ever.
void TestWorkspace::takesOverEmptyOldLock()
{
    QVERIFY(QDir().mkpath(places().dataFolder));
    QFile lock(places().lockFile());
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-120), QFileDevice::FileModificationTime));
    lock.close();
    QCOMPARE(makeWorkspace()->lock(), Workspace::Lock::Held);
}

void TestWorkspace::saysWhereFolderCannotBe()
{
    QFile inTheWay(places().dataFolder);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(makeWorkspace()->lock(), Workspace::Lock::Failed);
}

void TestWorkspace::leavesNothingInMemory()
{
    Workspace workspace(parts(), m_clock);
    QVERIFY(workspace.isInMemory());
    QCOMPARE(workspace.lock(), Workspace::Lock::NotNeeded);
    const auto session = workspace.open(account(), Secret::fromStored("sample").value());
    workspace.settings().setRefreshInterval(std::chrono::minutes(9));
    QVERIFY(workspace.settings().accounts().isEmpty());
    QVERIFY(QDir(m_root->path()).isEmpty());
}

void TestWorkspace::remembersWhatItOpened()
{
    const auto workspace = makeWorkspace();
    QVERIFY(!workspace->isInMemory());
    QVERIFY(workspace->profile().isEmpty());
    const auto session = workspace->open(account(), Secret::fromStored("vps_a").value());
    QCOMPARE(makeWorkspace()->settings().accounts(), QList<Account>{account()});
    QCOMPARE(makeWorkspace()->settings().lastAccount(), account().key);
    QFile file(places().settingsFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("vps_a"));
}

void TestWorkspace::givesSettingsToSessions()
{
    const auto workspace = makeWorkspace();
    workspace->settings().setListingBodyMiB(2);
    const auto session = workspace->open(account(), Secret::fromStored("vps_a").value());
    QCOMPARE(session->client().limits().listingBytes, 2 * 1024 * 1024);
    workspace->settings().setListingBodyMiB(3);
    QCOMPARE(session->client().limits().listingBytes, 3 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
