// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

Account account(const QString &name, bool hasStoredToken)
{
    const ApiBase base = ApiBase::parse(u"https://backup.example.com/api/v1"_s);
    return {Account::makeKey({}, base, name), name, base, hasStoredToken};
}

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly | QIODevice::Text) ? file.readAll() : QByteArray();
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsWithDefaults();
    void keepsWhatWasSet();
    void writesEnglishKeys();
    void tellsChangesOnce();
    void readsWithinBounds_data();
    void readsWithinBounds();
    void keepsAccounts();
    void forgetsAccountsThatAreRemoved();
    void skipsAccountsWithoutUsableAddress();
    void setsDamagedFileAside_data();
    void setsDamagedFileAside();
    void takesPlainFiles_data();
    void takesPlainFiles();
    void noticesCutInsideAccounts_data();
    void noticesCutInsideAccounts();
    void keepsMemoryWhereSettingAsideFails();
    void writesForOwnerOnly();
    void staysInMemoryWithoutName();

private:
    [[nodiscard]] QString fileName() const { return m_folder->filePath(u"sub/bewarje.ini"_s); }
    [[nodiscard]] QString plainFile() const { return m_folder->filePath(u"plain.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::startsWithDefaults()
{
    const Settings settings(fileName());
    QVERIFY(!settings.wasDamaged());
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.language(), u"system"_s);
    QCOMPARE(settings.refreshInterval(), minutes(5));
    QCOMPARE(settings.listingBodyMiB(), 512);
    QCOMPARE(settings.deleteGrace(), seconds(30));
    QCOMPARE(settings.bulkDeleteGrace(), seconds(600));
    QVERIFY(settings.accounts().isEmpty());
    QVERIFY(settings.lastAccount().isEmpty());
    QVERIFY(!QFile::exists(fileName()));
}

void TestSettings::keepsWhatWasSet()
{
    {
        Settings settings(fileName());
        settings.setAppearance(Settings::Appearance::Dark);
        settings.setLanguage(u"fy"_s);
        settings.setRefreshInterval(minutes(0));
        settings.setListingBodyMiB(1024);
        settings.setDeleteGrace(seconds(0));
        settings.setBulkDeleteGrace(seconds(90'000));
        settings.setLastAccount(u"default/https://a.example/ünï \"x\"; %2"_s);
        settings.setState(u"window"_s, QByteArray("\0\xff\"\n;[x]=", 9));
    }
    const Settings again(fileName());
    QVERIFY(!again.wasDamaged());
    QCOMPARE(again.appearance(), Settings::Appearance::Dark);
    QCOMPARE(again.language(), u"fy"_s);
    QCOMPARE(again.refreshInterval(), minutes(0));
    QCOMPARE(again.listingBodyMiB(), 1024);
    QCOMPARE(again.deleteGrace(), seconds(0));
    QCOMPARE(again.bulkDeleteGrace(), seconds(86'400));
    QCOMPARE(again.lastAccount(), u"default/https://a.example/ünï \"x\"; %2"_s);
    QCOMPARE(again.state(u"window"_s), QByteArray("\0\xff\"\n;[x]=", 9));
}

void TestSettings::writesEnglishKeys()
{
    Settings settings(fileName());
    settings.setAppearance(Settings::Appearance::Light);
    settings.setLanguage(u"nl"_s);
    settings.setRefreshInterval(minutes(7));
    settings.setListingBodyMiB(64);
    settings.setDeleteGrace(seconds(5));
    settings.setBulkDeleteGrace(seconds(60));
    const QByteArray content = contentOf(fileName());
    for (const char *line : {"appearance=light\n", "language=nl\n", "refreshMinutes=7\n", "listingBodyMiB=64\n",
                             "deleteGraceSeconds=5\n", "bulkDeleteGraceSeconds=60\n"})
        QVERIFY2(content.contains(line), line);
}

void TestSettings::tellsChangesOnce()
{
    Settings settings(fileName());
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setRefreshInterval(minutes(7));
    settings.setRefreshInterval(minutes(7));
    QCOMPARE(changed.size(), 1);
    settings.setAccounts({account(u"a"_s, true)});
    settings.setAccounts({account(u"a"_s, true)});
    QCOMPARE(changed.size(), 2);
    settings.setState(u"window"_s, "x");
    QCOMPARE(changed.size(), 2);
}

void TestSettings::readsWithinBounds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("expectedMinutes");
    QTest::addColumn<qint64>("expectedMiB");
    QTest::newRow("as set") << QByteArray("refreshMinutes=9\nlistingBodyMiB=20\n") << 9 << qint64(20);
    QTest::newRow("below") << QByteArray("refreshMinutes=-3\nlistingBodyMiB=0\n") << 0 << qint64(1);
    QTest::newRow("above") << QByteArray("refreshMinutes=99999\nlistingBodyMiB=99999\n") << 1440 << qint64(4096);
    QTest::newRow("words") << QByteArray("refreshMinutes=often\nlistingBodyMiB=\n") << 5 << qint64(512);
    QTest::newRow("huge") << QByteArray("refreshMinutes=99999999999999999999\nlistingBodyMiB=1e9\n") << 5
                          << qint64(512);
    QTest::newRow("lists") << QByteArray("refreshMinutes=1, 2\nlistingBodyMiB=3, 4\n") << 5 << qint64(512);
}

void TestSettings::readsWithinBounds()
{
    QFETCH(QByteArray, content);
    write(plainFile(), "[General]\nappearance=purple\nlanguage=tlh\n" + content);
    const Settings settings(plainFile());
    QVERIFY(!settings.wasDamaged());
    QCOMPARE(settings.appearance(), Settings::Appearance::System);
    QCOMPARE(settings.language(), u"system"_s);
    QTEST(int(settings.refreshInterval().count()), "expectedMinutes");
    QTEST(settings.listingBodyMiB(), "expectedMiB");
}

void TestSettings::keepsAccounts()
{
    const QList<Account> accounts{account(u"Example B.V. · production"_s, true), account(u"a/b=c; \"d\""_s, false)};
    Settings(fileName()).setAccounts(accounts);
    const Settings again(fileName());
    QVERIFY(!again.wasDamaged());
    QCOMPARE(again.accounts(), accounts);
}

void TestSettings::forgetsAccountsThatAreRemoved()
{
    Settings settings(fileName());
    settings.setAccounts({account(u"a"_s, true), account(u"b"_s, true)});
    settings.setAccounts({account(u"b"_s, false)});
    QCOMPARE(settings.accounts(), QList<Account>{account(u"b"_s, false)});
    QVERIFY(!contentOf(fileName()).contains("2\\"));
}

void TestSettings::skipsAccountsWithoutUsableAddress()
{
    write(plainFile(), "[accounts]\n1\\address=http://example.com\n1\\key=k\n1\\name=n\n1\\tokenStored=false\n"
                       "2\\address=https://example.com/api\n2\\key=k2\n2\\name=n2\n2\\tokenStored=true\nsize=2\n");
    const Settings settings(plainFile());
    QCOMPARE(settings.accounts().size(), 1);
    QCOMPARE(settings.accounts().constFirst().key, u"k2"_s);
}

void TestSettings::setsDamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(512, '\0');
    QTest::newRow("no setting") << QByteArray("[General]\nrefreshMin");
    QTest::newRow("another kind of file") << QByteArray("SQLite format 3\nhello\n");
    QTest::newRow("open quotation") << QByteArray("[state]\nwindow=\"@ByteArray(abc\n");
    QTest::newRow("accounts cut") << QByteArray("[accounts]\n1\\key=k\n1\\name=n\n");
    QTest::newRow("account missing") << QByteArray("[accounts]\n1\\key=k\nsize=2\n");
}

void TestSettings::setsDamagedFileAside()
{
    QFETCH(QByteArray, content);
    write(plainFile(), content);
    write(plainFile() + u".bad"_s, "older");
    {
        Settings settings(plainFile());
        QVERIFY(settings.wasDamaged());
        QCOMPARE(contentOf(plainFile() + u".bad"_s), content);
        QCOMPARE(settings.refreshInterval(), minutes(5));
        settings.setRefreshInterval(minutes(6));
    }
    const Settings again(plainFile());
    QVERIFY(!again.wasDamaged());
    QCOMPARE(again.refreshInterval(), minutes(6));
}

void TestSettings::takesPlainFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no section") << QByteArray("refreshMinutes=8\n");
    QTest::newRow("no line end") << QByteArray("refreshMinutes=8");
    QTest::newRow("comments") << QByteArray("; don't \"quote me\n[General]\n\nrefreshMinutes=8\n");
    QTest::newRow("Windows line ends") << QByteArray("[General]\r\nrefreshMinutes=8\r\n");
    QTest::newRow("unknown keys") << QByteArray("[General]\nrefreshMinutes=8\nx=1\n[later]\ny=\"a\"\n");
}

void TestSettings::takesPlainFiles()
{
    QFETCH(QByteArray, content);
    write(plainFile(), content);
    const Settings settings(plainFile());
    QVERIFY(!settings.wasDamaged());
    QCOMPARE(settings.refreshInterval(), minutes(8));
}

void TestSettings::noticesCutInsideAccounts_data()
{
    QTest::addColumn<bool>("hasSizeFirst");
    QTest::newRow("as written here") << false;
    QTest::newRow("as written on Windows") << true;
}

/// Wherever a file is cut inside the accounts, either it is noticed or every account is still there.
void TestSettings::noticesCutInsideAccounts()
{
    QFETCH(bool, hasSizeFirst);
    const QList<Account> accounts{account(u"first"_s, true), account(u"second"_s, true)};
    Settings(fileName()).setAccounts(accounts);
    QByteArray whole = contentOf(fileName());
    if (hasSizeFirst)
        whole = "[accounts]\nsize=2\n" + whole.replace("[accounts]\n", "").replace("size=2\n", "");
    write(plainFile(), whole);
    QVERIFY(!Settings(plainFile()).wasDamaged());
    const qsizetype begin = whole.indexOf("[accounts]") + 11;
    const qsizetype end = qMax(whole.indexOf("size=2"), whole.lastIndexOf("\n2\\")) + 7;
    QVERIFY2(begin > 10 && end > begin, whole.constData());
    for (qsizetype cut = begin; cut < end; ++cut) {
        write(plainFile(), whole.left(cut));
        const Settings settings(plainFile());
        QVERIFY2(settings.wasDamaged() || settings.accounts() == accounts, whole.left(cut).constData());
    }
}

void TestSettings::keepsMemoryWhereSettingAsideFails()
{
    const QByteArray content("[General]\nrefreshMin");
    write(plainFile(), content);
    QVERIFY(QDir().mkpath(plainFile() + u".bad/in the way"_s));
    Settings settings(plainFile());
    QVERIFY(settings.wasDamaged());
    settings.setRefreshInterval(minutes(6));
    QCOMPARE(settings.refreshInterval(), minutes(6));
    QCOMPARE(contentOf(plainFile()), content);
}

void TestSettings::writesForOwnerOnly()
{
#ifdef Q_OS_WIN
    QSKIP("Rights are inherited from the user's folder on Windows.");
#endif
    Settings settings(fileName());
    settings.setRefreshInterval(minutes(6));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(fileName()).permissions() & others));
    QVERIFY(!(QFileInfo(QFileInfo(fileName()).absolutePath()).permissions() & others));
    settings.setRefreshInterval(minutes(7));
    QVERIFY(!(QFileInfo(fileName()).permissions() & others));
}

void TestSettings::staysInMemoryWithoutName()
{
    Settings settings{QString()};
    settings.setRefreshInterval(minutes(6));
    settings.setAccounts({account(u"a"_s, false), account(u"b"_s, false)});
    settings.setAccounts({account(u"a"_s, false)});
    settings.setState(u"window"_s, "x");
    QCOMPARE(settings.refreshInterval(), minutes(6));
    QCOMPARE(settings.accounts(), QList<Account>{account(u"a"_s, false)});
    QCOMPARE(settings.state(u"window"_s), QByteArray("x"));
    QVERIFY(!settings.wasDamaged());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
