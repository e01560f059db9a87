// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/singlestart.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestSingleStart : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void answersOnlyToRaise_data();
    void answersOnlyToRaise();
    void raisesFirst();
    void knowsNoOtherFolder();
    void takesOverDeadSocket();
    void isForThisUserOnly();

private:
    [[nodiscard]] QString socketFile() const;

    std::unique_ptr<QTemporaryDir> m_runtime;
};

void TestSingleStart::init()
{
    m_runtime = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime->path()));
}

QString TestSingleStart::socketFile() const
{
    const QDir folder(m_runtime->path());
    return folder.filePath(folder.entryList(QDir::System | QDir::Files).value(0));
}

void TestSingleStart::answersOnlyToRaise_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("raise") << QByteArray("raise\n") << QByteArray("raised\n");
    QTest::newRow("another word") << QByteArray("quit\n") << QByteArray();
    QTest::newRow("more words") << QByteArray("raise --demo\n") << QByteArray();
    QTest::newRow("endless") << QByteArray(1000, 'r') << QByteArray();
}

void TestSingleStart::answersOnlyToRaise()
{
    QFETCH(QByteArray, order);
    SingleStart first(u"/data/a"_s);
    const QSignalSpy raised(&first, &SingleStart::raiseRequested);
    first.listen();
    QLocalSocket socket;
    socket.connectToServer(socketFile());
    socket.write(order);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QTEST(socket.readAll(), "answer");
    QCOMPARE(raised.size(), order == "raise\n" ? 1 : 0);
}

void TestSingleStart::raisesFirst()
{
    SingleStart first(u"/data/a"_s);
    const QSignalSpy raised(&first, &SingleStart::raiseRequested);
    first.listen();
    std::atomic<int> answer = -1;
    std::thread second([&answer] { answer = SingleStart(u"/data/a"_s).raiseOther() ? 1 : 0; });
    QTRY_VERIFY(answer >= 0);
    second.join();
    QCOMPARE(answer.load(), 1);
    QCOMPARE(raised.size(), 1);
}

void TestSingleStart::knowsNoOtherFolder()
{
    SingleStart first(u"/data/a"_s);
    first.listen();
    QVERIFY(!SingleStart(u"/data/b"_s).raiseOther());
}

void TestSingleStart::takesOverDeadSocket()
{
    SingleStart crashed(u"/data/a"_s);
    crashed.listen();
    SingleStart next(u"/data/a"_s);
    const QSignalSpy raised(&next, &SingleStart::raiseRequested);
    next.listen();
    QLocalSocket socket;
    socket.connectToServer(socketFile());
    socket.write("raise\n");
    QTRY_COMPARE(raised.size(), 1);
}

void TestSingleStart::isForThisUserOnly()
{
    SingleStart first(u"/data/a"_s);
    first.listen();
    QVERIFY(!(QFileInfo(socketFile()).permissions() & (QFile::WriteGroup | QFile::WriteOther)));
}

QTEST_GUILESS_MAIN(TestSingleStart)
#include "tst_singlestart.moc"
