// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestPlaces : public QObject
{
    Q_OBJECT

private slots:
    void knowsProfileNames_data();
    void knowsProfileNames();
    void followsTheEnvironment();
    void makesFoldersForOwnerOnly();
    void saysWhereNoFolderCanBe();
};

void TestPlaces::knowsProfileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("plain") << u"work_2-B"_s << true;
    QTest::newRow("32 characters") << QString(32, u'a') << true;
    QTest::newRow("33 characters") << QString(33, u'a') << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("climbs") << u".."_s << false;
    QTest::newRow("slash") << u"a/b"_s << false;
    QTest::newRow("letter outside ASCII") << u"wurk\u00e9"_s << false;
    QTest::newRow("line end") << u"a\n"_s << false;
}

void TestPlaces::knowsProfileNames()
{
    QFETCH(QString, name);
    QTEST(Places::isProfileName(name), "expected");
}

void TestPlaces::followsTheEnvironment()
{
#ifndef Q_OS_LINUX
    QSKIP("The environment names the folders on Linux only.");
#endif
    const QTemporaryDir root;
    for (const char *name : {"CONFIG", "DATA", "CACHE"}) {
        const QByteArray folder = QFile::encodeName(root.filePath(QString::fromLatin1(name)));
        qputenv(QByteArray(QByteArray("XDG_") + name + "_HOME").constData(), folder);
    }
    const Places plain = Places::ofProfile({});
    QCOMPARE(plain.settingsFile(), root.filePath(u"CONFIG/bewarje/bewarje.ini"_s));
    QCOMPARE(plain.lockFile(), root.filePath(u"DATA/bewarje/lock"_s));
    QCOMPARE(plain.cacheFolder, root.filePath(u"CACHE/bewarje"_s));
    const Places work = Places::ofProfile(u"work"_s);
    QCOMPARE(work.settingsFile(), root.filePath(u"CONFIG/bewarje/profiles/work/bewarje.ini"_s));
    QCOMPARE(work.lockFile(), root.filePath(u"DATA/bewarje/profiles/work/lock"_s));
    QCOMPARE(work.cacheFolder, root.filePath(u"CACHE/bewarje/profiles/work"_s));
}

void TestPlaces::makesFoldersForOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Rights are inherited from the user's folder on Windows.");
#endif
    const QTemporaryDir root;
    const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const auto rights = [](const QString &folder) {
        return QFileInfo(folder).permissions()
               & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser); // Those of whoever asks.
    };
    const QString fresh = root.filePath(u"a/b/bewarje"_s);
    QVERIFY(Places::makePrivate(fresh));
    QCOMPARE(rights(fresh), QFile::Permissions(mine));

    const QString open = root.filePath(u"open"_s);
    QVERIFY(QDir().mkpath(open));
    QVERIFY(QFile::setPermissions(open, mine | QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther));
    QVERIFY(Places::makePrivate(open));
    QCOMPARE(rights(open), QFile::Permissions(mine));

    const auto closed = QFile::ReadOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(open, closed | QFile::ReadOther));
    QVERIFY(Places::makePrivate(open));
    QCOMPARE(rights(open), QFile::Permissions(closed)); // who made it read-only meant it
}

void TestPlaces::saysWhereNoFolderCanBe()
{
    const QTemporaryDir root;
    QFile file(root.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!Places::makePrivate(root.filePath(u"file/bewarje"_s)));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
