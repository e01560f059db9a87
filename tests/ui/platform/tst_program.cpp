// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/clock.h"
#include "app/records/recordstore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

/// The built program, from outside, in a home folder of its own.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersWithoutDisplay_data();
    void answersWithoutDisplay();
    void repeatsNoValue_data();
    void repeatsNoValue();
    void makesFilesForThisUserOnly();
    void givesWayToTheFirst();
    void refusesHeldProfile();
    void opensWithoutItsFolder();
    void opensWhereNothingCanBeWritten();
    void keepsNothingOfSampleData();
    void exportsTheJournal();
    void exportsBesideARunningOne();
    void saysWhyItExportsNothing_data();
    void saysWhyItExportsNothing();

private:
    [[nodiscard]] bool makeJournal(const QString &profile = {}) const;
    /// `asNobody`: as a user without privileges.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &platform,
                                                  bool asNobody = false) const;
    [[nodiscard]] QString in(const QString &path) const { return m_root->filePath(path); }
    [[nodiscard]] QStringList homeEntries() const;

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<QProcess> m_first;
};

namespace {

bool hasEnded(const QProcess &process)
{
    return process.state() == QProcess::NotRunning;
}

bool isWindowShown(QProcess &process)
{
    QByteArray said;
    // The word of the offscreen platform when a window is shown.
    return QTest::qWaitFor([&] {
               return (said += process.readAllStandardError()).contains("propagateSizeHints") || hasEnded(process);
           })
           && !hasEnded(process);
}

constexpr uid_t Nobody = 65534;

void becomeNobody()
{
    if (::setgroups(0, nullptr) != 0 || ::setresgid(Nobody, Nobody, Nobody) != 0
        || ::setresuid(Nobody, Nobody, Nobody) != 0)
        ::_exit(127);
}

bool canNobodyRun()
{
    QProcess process;
    process.setChildProcessModifier(becomeNobody);
    process.start(QStringLiteral(BEWARJE_PROGRAM), {u"--version"_s});
    return QTest::qWaitFor([&process] { return hasEnded(process); }) && process.error() == QProcess::UnknownError
           && process.exitCode() == 0;
}

} // namespace

void TestProgram::init()
{
    ::umask(0022);
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(in(u"home"_s)) && QDir().mkpath(in(u"run"_s)));
    QVERIFY(QFile::setPermissions(in(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestProgram::cleanup()
{
    if (m_first) {
        m_first->kill();
        QTRY_VERIFY(hasEnded(*m_first));
        m_first.reset();
    }
}

std::unique_ptr<QProcess> TestProgram::start(const QStringList &arguments, const QString &platform, bool asNobody) const
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, in(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, in(u"run"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + in(u"none"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);

    if (!platform.isEmpty())
        environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_root->path());
    if (asNobody)
        process->setChildProcessModifier(becomeNobody);
    process->start(QStringLiteral(BEWARJE_PROGRAM), arguments);
    return process;
}

QStringList TestProgram::homeEntries() const
{
    QStringList entries;
    QDirIterator walk(in(u"home"_s), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        entries.append(walk.next());
    return entries;
}

void TestProgram::answersWithoutDisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("version") << QStringList{u"--version"_s} << 0 << QByteArray("Bewarje ");
    QTest::newRow("help") << QStringList{u"--help"_s} << 0 << QByteArray("--api-base");
    QTest::newRow("window") << QStringList{} << 1 << QByteArray("display");
    QTest::newRow("sample data") << QStringList{u"--demo"_s} << 1 << QByteArray("display");
}

void TestProgram::answersWithoutDisplay()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, said);
    const auto program = start(arguments, {});
    QTRY_VERIFY(hasEnded(*program));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(program->exitCode(), exitCode);
    const QByteArray output = program->readAllStandardOutput();
    const QByteArray complaint = program->readAllStandardError();
    QVERIFY((exitCode == 0 ? output : complaint).contains(said));
    QVERIFY((exitCode == 0 ? complaint : output).isEmpty());
    QCOMPARE(homeEntries(), QStringList());
}

void TestProgram::repeatsNoValue_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--token=vps_secret"_s};
    QTest::newRow("no option") << QStringList{u"vps_secret"_s};
    QTest::newRow("as address") << QStringList{u"--api-base"_s, u"vps_secret"_s};
    QTest::newRow("as profile") << QStringList{u"--profile"_s, u"vps_secret!"_s};
}

void TestProgram::repeatsNoValue()
{
    QFETCH(QStringList, arguments);
    const auto program = start(arguments, u"offscreen"_s);
    QTRY_VERIFY(hasEnded(*program));
    QCOMPARE(program->exitCode(), 2);
    const QByteArray said = program->readAllStandardError() + program->readAllStandardOutput();
    QVERIFY(!said.isEmpty());
    QVERIFY(!said.contains("secret"));
}

void TestProgram::makesFilesForThisUserOnly()
{
    m_first = start({u"--profile"_s, u"apart"_s}, u"offscreen"_s);
    QTRY_VERIFY(QFile::exists(in(u"home/.local/share/bewarje/profiles/apart/lock"_s)));
    QTRY_VERIFY(!QDir(in(u"run"_s)).isEmpty(QDir::System | QDir::Files));
    const QStringList entries = homeEntries();
    for (const QString &entry : entries) {
        struct stat facts
        {
        };
        QCOMPARE(::stat(QFile::encodeName(entry).constData(), &facts), 0);
        QVERIFY2((facts.st_mode & 0077) == 0, qPrintable(entry));
    }
}

void TestProgram::givesWayToTheFirst()
{
    m_first = start({}, u"offscreen"_s);
    QTRY_VERIFY(!QDir(in(u"run"_s)).isEmpty(QDir::System | QDir::Files));
    const auto second = start({}, u"offscreen"_s);
    QTRY_VERIFY(hasEnded(*second));
    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QVERIFY(!hasEnded(*m_first));
}

void TestProgram::refusesHeldProfile()
{
    QVERIFY(QDir().mkpath(in(u"home/.local/share/bewarje"_s)));
    QLockFile lock(in(u"home/.local/share/bewarje/lock"_s));
    QVERIFY(lock.tryLock());
    const auto program = start({}, u"offscreen"_s);
    QTRY_VERIFY(hasEnded(*program));
    QCOMPARE(program->exitCode(), 1);
    QVERIFY(program->readAllStandardError().contains("bewarje: "));
}

/// There is much to look at all the same; the window says that nothing can be written.
void TestProgram::opensWithoutItsFolder()
{
    QVERIFY(QDir().mkpath(in(u"home/.local/share"_s)));
    QFile inItsPlace(in(u"home/.local/share/bewarje"_s));
    QVERIFY(inItsPlace.open(QFile::WriteOnly));
    m_first = start({}, u"offscreen"_s);
    QVERIFY(isWindowShown(*m_first));
    const auto second = start({}, u"offscreen"_s);
    QTRY_VERIFY(hasEnded(*second));
    QCOMPARE(second->exitCode(), 0); // it gives way also where there is no lock
    QVERIFY(!hasEnded(*m_first));
}

void TestProgram::opensWhereNothingCanBeWritten()
{
    const bool isRoot = ::geteuid() == 0;
    QVERIFY(QDir().mkpath(in(u"home/.local/share/bewarje"_s)));
    for (const char *folder : {"home/.local/share/bewarje", "home/.local/share", "home/.local", "home"})
        QVERIFY(QFile::setPermissions(in(QString::fromLatin1(folder)),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    if (isRoot) { // whom modes do not stop
        const QByteArray run = QFile::encodeName(in(u"run"_s));
        QCOMPARE(::chown(run.constData(), Nobody, Nobody), 0);
        QVERIFY(QFile::setPermissions(m_root->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                                          | QFile::ReadOther | QFile::ExeOther));
        if (!canNobodyRun())
            QSKIP("The program lies where an unprivileged user cannot run it.");
    }
    m_first = start({}, u"offscreen"_s, isRoot);
    QVERIFY(isWindowShown(*m_first));
    QVERIFY(!hasEnded(*m_first));
    QCOMPARE(homeEntries().filter(u"/bewarje/"_s), QStringList());
    for (const char *folder : {"home", "home/.local", "home/.local/share", "home/.local/share/bewarje"})
        QVERIFY(QFile::setPermissions(in(QString::fromLatin1(folder)),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void TestProgram::keepsNothingOfSampleData()
{
    m_first = start({u"--demo"_s}, u"offscreen"_s);
    QVERIFY(isWindowShown(*m_first));
    QCOMPARE(homeEntries(), QStringList());
    QVERIFY(QDir(in(u"run"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

/// One record of a backup that was deleted.
bool TestProgram::makeJournal(const QString &profile) const
{
    const QString folder =
        in(u"home/.local/share/bewarje"_s + (profile.isEmpty() ? QString() : u"/profiles/"_s + profile));
    RecordStore store(folder + u"/journal.sqlite"_s);
    OperationRecord record;
    record.id = 7;
    record.kind = OperationKind::Delete;
    record.state = OperationState::Done;
    record.server = {{u"12345"_s, ResourceId::JsonType::Number}, u"web-server-01"_s};
    return QDir().mkpath(folder) && store.open(Clock().now()).facts.takesRecords() && !store.write({record});
}

void TestProgram::exportsTheJournal()
{
    QVERIFY(makeJournal(u"apart"_s));
    // Without a display, to a name in the folder where it was started.
    const auto program = start({u"--profile"_s, u"apart"_s, u"--export-journal"_s, u"out.jsonl"_s}, {});
    QTRY_VERIFY(hasEnded(*program));
    QCOMPARE(program->readAllStandardError(), QByteArray());
    QCOMPARE(program->exitCode(), 0);
    QFile file(in(u"out.jsonl"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray line = file.readLine();
    QVERIFY(file.atEnd());
    QCOMPARE(QJsonDocument::fromJson(line).object().value(u"id"_s).toInt(), 7);
    QCOMPARE(QJsonDocument::fromJson(line).object().value(u"state"_s).toString(), u"done"_s);
}

void TestProgram::exportsBesideARunningOne()
{
    QVERIFY(makeJournal());
    m_first = start({}, u"offscreen"_s);
    QTRY_VERIFY(!QDir(in(u"run"_s)).isEmpty(QDir::System | QDir::Files));
    const auto program = start({u"--export-journal"_s, u"out.jsonl"_s}, {});
    QTRY_VERIFY(hasEnded(*program));
    QCOMPARE(program->exitCode(), 0);
    QVERIFY(QFileInfo(in(u"out.jsonl"_s)).size() > 0);
    QVERIFY(!hasEnded(*m_first));
}

void TestProgram::saysWhyItExportsNothing_data()
{
    QTest::addColumn<bool>("hasJournal");
    QTest::addColumn<QString>("target");
    QTest::newRow("none") << false << u"out.jsonl"_s;
    QTest::newRow("no folder") << true << u"none/out.jsonl"_s;
    QTest::newRow("the journal") << true << u"home/.local/share/bewarje/journal.sqlite"_s;
}

void TestProgram::saysWhyItExportsNothing()
{
    QFETCH(bool, hasJournal);
    QFETCH(QString, target);
    QVERIFY(!hasJournal || makeJournal());
    const auto program = start({u"--export-journal"_s, target}, {});
    QTRY_VERIFY(hasEnded(*program));
    QCOMPARE(program->exitStatus(), QProcess::NormalExit);
    QCOMPARE(program->exitCode(), 1);
    const QByteArray complaint = program->readAllStandardError();
    QVERIFY(complaint.startsWith("bewarje: ") && complaint.count('\n') == 1);
    QCOMPARE(QFile::exists(in(u"home/.local"_s)), hasJournal);
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
