// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/exportflow.h"

#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <latch>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestExportFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writesWhatItWasGiven();
    void asksBeforeItReplaces();
    void cancelWritesNothing();
    void saysWhyItFailed();
    void opensOneDialog();
    void writesManyRowsBesideTheWindow();
    void stopsWithItsWindow();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QFileDialog *dialog() const { return m_window->findChild<QFileDialog *>(u"exportDialog"_s); }
    void choose(const QString &name) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ExportFlow> m_flow;
};

namespace {

CsvSource someRows(qsizetype count)
{
    return {{u"Server"_s, u"Note"_s}, count, [](qsizetype row) {
                return QStringList{u"web-%1"_s.arg(row), u"=1,2"_s};
            }};
}

} // namespace

void TestExportFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_flow = std::make_unique<ExportFlow>(m_window.get());
    m_window->show();
}

void TestExportFlow::cleanup()
{
    m_flow.reset();
    m_window.reset();
}

void TestExportFlow::choose(const QString &name) const
{
    dialog()->setDirectory(m_folder->path());
    dialog()->selectFile(name);
    QMetaObject::invokeMethod(dialog(), "accept");
}

QByteArray TestExportFlow::contentOf(const QString &name) const
{
    QFile file(in(name));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("none");
}

void TestExportFlow::writesWhatItWasGiven()
{
    QSignalSpy written(m_flow.get(), &ExportFlow::written);
    m_flow->start(someRows(2), u"activity-2026-11-23"_s);
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->acceptMode(), QFileDialog::AcceptSave);
    QVERIFY(dialog()->selectedFiles().value(0).endsWith(u"/activity-2026-11-23.csv"_s));
    choose(u"out"_s);
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(written.at(0).at(0).toString().endsWith(u"out.csv."_s));
    QCOMPARE(contentOf(u"out.csv"_s), "Server,Note\r\nweb-0,\"'=1,2\"\r\nweb-1,\"'=1,2\"\r\n");
    QTRY_VERIFY(!dialog());
}

void TestExportFlow::asksBeforeItReplaces()
{
    m_flow->start(someRows(1), u"x"_s);
    QVERIFY(!dialog()->testOption(QFileDialog::DontConfirmOverwrite));
}

void TestExportFlow::cancelWritesNothing()
{
    m_flow->start(someRows(1), u"x"_s);
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestExportFlow::saysWhyItFailed()
{
    QSignalSpy failed(m_flow.get(), &ExportFlow::failed);
    m_flow->start(someRows(1), u"x"_s);
    emit dialog()->fileSelected(in(u"no/such/folder.csv"_s));
    QTRY_COMPARE(failed.size(), 1);
    const QString sentence = failed.at(0).at(0).toString();
    QVERIFY(sentence.contains(u"no/such/folder.csv"_s) && sentence.contains(u"No such file"_s));
}

void TestExportFlow::opensOneDialog()
{
    m_flow->start(someRows(1), u"x"_s);
    const QFileDialog *first = dialog();
    m_flow->start(someRows(2), u"y"_s);
    QCOMPARE(m_window->findChildren<QFileDialog *>().size(), 1);
    QCOMPARE(dialog(), first);
}

void TestExportFlow::writesManyRowsBesideTheWindow()
{
    QSignalSpy written(m_flow.get(), &ExportFlow::written);
    m_flow->start(someRows(100'000), u"x"_s);
    emit dialog()->fileSelected(in(u"many.csv"_s));
    // The call has returned before anything can have been told.
    QCOMPARE(written.size(), 0);
    QTRY_COMPARE(written.size(), 1);
    QCOMPARE(contentOf(u"many.csv"_s).count('\n'), 100'001);
}

void TestExportFlow::stopsWithItsWindow()
{
    QFile old(in(u"out.csv"_s));
    QVERIFY(old.open(QFile::WriteOnly) && old.write("old") == 3);
    old.close();
    // It is in the middle, and would never end by itself.
    std::latch begun(1);
    std::atomic<bool> isFirst = true;
    CsvSource endless = someRows(std::numeric_limits<qsizetype>::max());
    endless.cells = [&](qsizetype) {
        if (isFirst.exchange(false))
            begun.count_down();
        return QStringList{u"x"_s};
    };
    m_flow->start(endless, u"x"_s);
    emit dialog()->fileSelected(in(u"out.csv"_s));
    begun.wait();
    m_flow.reset();
    QCOMPARE(contentOf(u"out.csv"_s), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"out.csv"_s});
}

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"
