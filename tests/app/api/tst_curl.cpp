// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/curl.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

/// The line is given to a real sh, with a curl that only tells its arguments.
class TestCurl : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void isOneCommandForSh_data();
    void isOneCommandForSh();
    void leavesTheTokenOut();
    void isNoneForWhatIsNotSent();

private:
    [[nodiscard]] QList<QByteArray> argumentsOf(const QString &command);
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

QList<QByteArray> expectedArguments(const ApiBase &base, const WriteRequest &request)
{
    QList<QByteArray> expected{"--globoff", "--path-as-is",
                               "--request", request.methodName(),
                               "--header",  "Authorization: Bearer vps_a b'\"$HOME",
                               "--header",  "Accept: application/json"};
    if (!request.body.isEmpty())
        expected += {"--header", "Content-Type: application/json", "--data-raw", request.body};
    return expected << base.toString().toUtf8() + request.path;
}

} // namespace

void TestCurl::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"bin"_s));
    QFile stub(in(u"bin/curl"_s));
    QVERIFY(stub.open(QFile::WriteOnly));
    stub.write("#!/bin/sh\nprintf '%s\\0' \"$@\"\n");
    stub.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QList<QByteArray> TestCurl::argumentsOf(const QString &command)
{
    QProcess shell;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, in(u"bin"_s));
    environment.insert(u"HOME"_s, in(u"home"_s));
    // Hostile to a line that does not quote it.
    environment.insert(u"TOKEN"_s, u"vps_a b'\"$HOME"_s);
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(m_folder.path());
    shell.start(u"/bin/sh"_s, {u"-c"_s, command});
    if (!QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, 20'000)
        || !shell.readAllStandardError().isEmpty())
        return {"failed"};
    QList<QByteArray> arguments = shell.readAllStandardOutput().split('\0');
    arguments.removeLast();
    return arguments;
}

void TestCurl::isOneCommandForSh_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"12345"_s;
    QTest::newRow("umlaut") << u"Vóór de update · bw-a1b2 \U0001F600"_s;
    QTest::newRow("ends the quote") << u"'; touch hit; '"_s;
    QTest::newRow("only quotes") << u"''''"_s;
    QTest::newRow("double quotes") << u"\"; touch hit; \""_s;
    QTest::newRow("substitution") << u"$(touch hit)`touch hit`${HOME}$TOKEN"_s;
    QTest::newRow("escapes") << u"\\'\\\\'; touch hit #"_s;
    QTest::newRow("lines") << u"a\n touch hit\r\n\u2028\u0085b"_s;
    QTest::newRow("options") << u"--output hit"_s;
    QTest::newRow("a file's name") << u"@/etc/passwd"_s;
    QTest::newRow("pattern of curl") << u"{a,b}[1-9]"_s;
    QTest::newRow("pattern of sh") << u"* ? [a-z] ~ !! !x"_s;
    QTest::newRow("a path") << u"../../account/?a=b#c"_s;
    QTest::newRow("controls") << u"\u0001\u001b[31m\u007f\u009b\u202e"_s;
    QTest::newRow("long") << QString(5'000, u'\'');
}

void TestCurl::isOneCommandForSh()
{
    QFETCH(const QString, text);
    const ApiBase base = ApiBase::parse(u"https://admin.example.org/it's/v1"_s);
    QVERIFY(!base.isNull());
    const ResourceId id(text, ResourceId::JsonType::String);
    for (const WriteRequest &request :
         {WriteRequest::creation(id, text), WriteRequest::creation({u"7"_s, ResourceId::JsonType::Number}, {}),
          WriteRequest::deletion(id), WriteRequest::restore(id, id)}) {
        const QString command = curlCommand(base, request);
        QCOMPARE(argumentsOf(command), expectedArguments(base, request));
        QVERIFY(!QFile::exists(in(u"hit"_s)));
        QVERIFY(!command.contains(u'\n'));
    }
}

void TestCurl::leavesTheTokenOut()
{
    const QString command = curlCommand(ApiBase::provider(), WriteRequest::deletion({u"501"_s, {}}));
    QCOMPARE(command, u"curl --globoff --path-as-is --request DELETE --header \"Authorization: Bearer $TOKEN\" "
                      "--header 'Accept: application/json' 'https://admin.vps.org/api/v1/backups/501/'"_s);
}

void TestCurl::isNoneForWhatIsNotSent()
{
    const WriteRequest request = WriteRequest::deletion({u".."_s, ResourceId::JsonType::String});
    QCOMPARE(curlCommand(ApiBase::provider(), request), QString());
    QCOMPARE(curlCommand(ApiBase(), WriteRequest::deletion({u"501"_s, {}})), QString());
}

QTEST_GUILESS_MAIN(TestCurl)
#include "tst_curl.moc"
