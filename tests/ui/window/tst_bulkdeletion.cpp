// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowrig.h"

#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

namespace {

constexpr int All = 1200;
constexpr int Chosen = 120;
constexpr int IdColumn = 1; // of the dialog's table

QSet<QString> idsIn(const QAbstractItemModel &model)
{
    QSet<QString> result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.insert(model.index(row, IdColumn).data().toString());
    return result;
}

} // namespace

/// A bulk deletion through the whole window, from the search field to the runner's rows.
class TestBulkDeletion : public QObject
{
    Q_OBJECT

private slots:
    void whatWasChosenIsShownAndSubmitted();

private:
    void search(const QString &words, int rows);

    std::unique_ptr<WindowRig> m_rig;
};

void TestBulkDeletion::search(const QString &words, int rows)
{
    m_rig->find<QLineEdit>(u"search"_s)->setText(words);
    QTRY_COMPARE(m_rig->table()->model()->rowCount(), rows);
}

void TestBulkDeletion::whatWasChosenIsShownAndSubmitted()
{
    m_rig = std::make_unique<WindowRig>();
    QSet<QString> expected;
    for (int server = 1; server <= 3; ++server)
        m_rig->addServer(QString::number(server), u"web-%1"_s.arg(server));
    for (int i = 0; i < All; ++i) {
        const QString id = QString::number(1000 + i);
        const bool isChosen = i % 10 == 5;
        m_rig->addBackup(id, QString::number(1 + i % 3), u"completed"_s, isChosen ? u"pick me"_s : u"leave me"_s);
        if (isChosen)
            expected.insert(id);
    }
    m_rig->open();
    QTRY_VERIFY(m_rig->table() && m_rig->table()->model()->rowCount() == All);
    search(u"pick"_s, Chosen);
    m_rig->table()->setFocus();
    QTest::keyClick(m_rig->table(), Qt::Key_A, Qt::ControlModifier);
    search({}, All);
    // One of them goes and one like them comes, under the selection.
    QVERIFY(expected.remove(u"1015"_s));
    (void)m_rig->provider.handle("DELETE", u"/backups/1015/"_s, {}, "Bearer x", {});
    m_rig->addBackup(u"5000"_s, u"1"_s, u"completed"_s, u"pick me"_s);
    m_rig->addBackup(u"5001"_s, u"2"_s, u"completed"_s, u"pick me"_s);
    m_rig->trigger(u"refresh"_s);
    QTRY_COMPARE(m_rig->table()->model()->rowCount(), All + 1);
    m_rig->trigger(u"delete"_s);
    const auto *dialog = m_rig->window().findChild<QDialog *>(u"DeleteDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(idsIn(*dialog->findChild<QTableView *>(u"itemsTable"_s)->model()), expected);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"confirmationField"_s),
                     u"delete %1 backups"_s.arg(expected.size()));
    dialog->findChild<QPushButton *>(u"verbButton"_s)->click();
    QSet<QString> submitted;
    for (const OperationRecord &record : m_rig->session().runner().openRecords())
        submitted.insert(record.backup->id.text());
    QCOMPARE(submitted, expected);
    m_rig.reset();
}

QTEST_MAIN(TestBulkDeletion)
#include "tst_bulkdeletion.moc"
