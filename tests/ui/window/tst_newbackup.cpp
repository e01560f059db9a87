// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowrig.h"
#include "ui/dialogs/createdialog.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

/// "New backup…": what its form begins with.
class TestNewBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_rig = std::make_unique<WindowRig>();
        QVERIFY(m_rig->openFilled());
    }
    void cleanup() { m_rig.reset(); }

    void withNothingInHand();
    void ofTheSelectedBackup();
    void ofTheSelectedBackups();
    void ofTheChosenServer();
    void severalBatchesTellTheirResultsInAWindow();

private:
    CreateDialog *start();
    [[nodiscard]] QStringList ticked() const;
    [[nodiscard]] QString single() const { return m_rig->find<QComboBox>(u"serverCombo"_s)->currentText(); }
    [[nodiscard]] bool isSeveral() const { return m_rig->find<QListView>(u"choiceList"_s)->isVisible(); }
    void choose(const QString &server);

    std::unique_ptr<WindowRig> m_rig;
};

CreateDialog *TestNewBackup::start()
{
    m_rig->trigger(u"newBackup"_s);
    return m_rig->window().findChild<CreateDialog *>();
}

QStringList TestNewBackup::ticked() const
{
    const QAbstractItemModel &model = *m_rig->find<QListView>(u"choiceList"_s)->model();
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            result.append(model.index(row, 0).data().toString());
    return result;
}

void TestNewBackup::choose(const QString &server)
{
    auto *servers = m_rig->find<QListView>(u"servers"_s);
    for (int row = 0; row < servers->model()->rowCount(); ++row)
        if (servers->model()->index(row, 0).data(Qt::AccessibleTextRole) == server)
            servers->setCurrentIndex(servers->model()->index(row, 0));
}

void TestNewBackup::withNothingInHand()
{
    m_rig->table()->clearSelection();
    m_rig->table()->setCurrentIndex({});
    QVERIFY(start());
    QVERIFY(!isSeveral());
    QCOMPARE(single(), QString());
    QCOMPARE(m_rig->find<QComboBox>(u"serverCombo"_s)->count(), 4);
}

void TestNewBackup::ofTheSelectedBackup()
{
    m_rig->selectRow(1);
    const QString server = m_rig->table()->model()->index(1, 1).data().toString();
    QVERIFY(start());
    QVERIFY(!isSeveral());
    QVERIFY(!single().isEmpty());
    QVERIFY2(server.contains(single()), qPrintable(server)); // a cell isolates its text
}

void TestNewBackup::ofTheSelectedBackups()
{
    m_rig->table()->setFocus();
    QTest::keySequence(m_rig->table(), QKeySequence::SelectAll);
    QStringList named;
    for (const Backup &backup : m_rig->provider.backups())
        if (!named.contains(backup.server.name))
            named.append(backup.server.name);
    QVERIFY(named.size() > 1);
    QVERIFY(start());
    QVERIFY(isSeveral());
    QStringList shown = ticked();
    std::sort(shown.begin(), shown.end());
    std::sort(named.begin(), named.end());
    QCOMPARE(shown, named);
}

void TestNewBackup::ofTheChosenServer()
{
    choose(u"web-server-01"_s);
    QTest::keySequence(m_rig->table(), QKeySequence::SelectAll);
    QVERIFY(start());
    QVERIFY(!isSeveral());
    QCOMPARE(single(), u"web-server-01"_s);
}

void TestNewBackup::severalBatchesTellTheirResultsInAWindow()
{
    QTest::keySequence(m_rig->table(), QKeySequence::SelectAll);
    CreateDialog *dialog = start();
    QVERIFY(dialog);
    QPushButton *all = m_rig->button(u"Choose all shown"_s, dialog);
    QVERIFY(all);
    all->click();
    dialog->findChild<QAbstractButton *>(u"duplicateBox"_s)->click(); // one is in progress
    QPushButton *create = m_rig->button(u"Create 4 backups"_s, dialog);
    QVERIFY(create);
    create->click();
    QTRY_VERIFY(m_rig->find<QLabel>(u"summaryLabel"_s));
    QTRY_COMPARE(m_rig->find<QLabel>(u"summaryLabel"_s)->text(), u"4 started"_s);
    QCOMPARE(m_rig->server.count("POST"), 4);
    QCOMPARE(m_rig->bannerText(), QString());
}

QTEST_MAIN(TestNewBackup)
#include "tst_newbackup.moc"
