// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/commandline.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using Task = CommandLine::Task;

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void namesTheExportBeforeItLeavesTheFolder();
    void refusesWithoutEcho_data();
    void refusesWithoutEcho();
};

void TestCommandLine::reads_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Task>("task");
    QTest::addColumn<bool>("isDemo");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("profile");
    const QString base = u"http://127.0.0.1:8080/api"_s;
    QTest::newRow("nothing") << QStringList() << Task::Window << false << QString() << QString();
    QTest::newRow("demo") << QStringList{u"--demo"_s} << Task::Window << true << QString() << QString();
    QTest::newRow("version") << QStringList{u"--version"_s} << Task::Version << false << QString() << QString();
    QTest::newRow("help") << QStringList{u"--help"_s} << Task::Help << false << QString() << QString();
    QTest::newRow("apart") << QStringList{u"--api-base"_s, base, u"--profile"_s, u"a_B-1"_s} << Task::Window << false
                           << base << u"a_B-1"_s;
    QTest::newRow("together") << QStringList{"--api-base="_L1 + base, u"--profile=x"_s} << Task::Window << false << base
                              << u"x"_s;
    QTest::newRow("session") << QStringList{u"-session"_s, u"10_20"_s} << Task::Window << false << QString()
                             << QString();
}

void TestCommandLine::reads()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, base);
    const CommandLine line = CommandLine::parse(arguments);
    QTEST(line.task, "task");
    QTEST(line.isDemo, "isDemo");
    QCOMPARE(line.apiBase, ApiBase::parse(base));
    QTEST(line.profile, "profile");
}

void TestCommandLine::namesTheExportBeforeItLeavesTheFolder()
{
    const QString here = QDir::currentPath();
    const CommandLine line = CommandLine::parse({u"--export-journal"_s, u"a b.jsonl"_s, u"--profile=x"_s});
    QCOMPARE(line.task, Task::ExportJournal);
    QCOMPARE(line.exportFile, here + u"/a b.jsonl"_s);
    QCOMPARE(line.profile, u"x"_s);
    QCOMPARE(CommandLine::parse({u"--export-journal=/tmp/x"_s}).exportFile, u"/tmp/x"_s);
}

void TestCommandLine::refusesWithoutEcho_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--token"_s, u"SECRET"_s};
    QTest::newRow("unknown together") << QStringList{u"--token=SECRET"_s};
    QTest::newRow("no option") << QStringList{u"SECRET"_s};
    QTest::newRow("second one") << QStringList{u"--demo"_s, u"SECRET"_s};
    QTest::newRow("Qt's own") << QStringList{u"-style"_s, u"SECRET"_s};
    QTest::newRow("value for a switch") << QStringList{u"--demo=SECRET"_s};
    QTest::newRow("version with a value") << QStringList{u"--version=SECRET"_s};
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"../SECRET"_s};
    QTest::newRow("no profile") << QStringList{u"--profile"_s};
    QTest::newRow("option in its place") << QStringList{u"--profile"_s, u"--demo"_s};
    QTest::newRow("address") << QStringList{u"--api-base"_s, u"http://SECRET@a.example"_s};
    QTest::newRow("no file") << QStringList{u"--export-journal"_s};
    QTest::newRow("an empty file") << QStringList{u"--export-journal="_s};
    QTest::newRow("of sample data") << QStringList{u"--export-journal"_s, u"SECRET"_s, u"--demo"_s};
    QTest::newRow("no address") << QStringList{u"--api-base"_s};
}

void TestCommandLine::refusesWithoutEcho()
{
    QFETCH(QStringList, arguments);
    const CommandLine line = CommandLine::parse(arguments);
    QCOMPARE(line.task, Task::Refused);
    QVERIFY(!line.problem.isEmpty());
    QVERIFY(!line.problem.contains(u"SECRET"_s, Qt::CaseInsensitive));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
