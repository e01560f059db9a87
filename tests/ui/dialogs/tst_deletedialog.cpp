// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/platform/language.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

class TestDeleteDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.install(m_texts.locale()); }
    void deleteSeveralShowsWhatItSends();
    void deleteOneAsksNothing();
    void deleteNewestGoodAsksNameAndReason();
    void deleteNothingOffersOnlyCancel();
    void deleteTakesMany();
    void toolTipsSayTheWholeCell();

private:
    Language m_language;
    const Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
};

void TestDeleteDialog::deleteSeveralShowsWhatItSends()
{
    const QList<Backup> backups = webServer(13);
    const DeletionPlan plan = deletionOf(backups, idsOf(backups));
    QCOMPARE(plan.items().size(), 12);
    QPointer<DeleteDialog> dialog = new DeleteDialog(plan, SharedNames(), m_texts, now);
    QSignalSpy spy(dialog, &DeleteDialog::confirmed);
    dialog->open();
    QCOMPARE(dialog->windowTitle(), u"Delete 12 backups?"_s);
    QCOMPARE(verb(*dialog)->text(), u"Delete 12 backups"_s);
    QVERIFY(!verb(*dialog)->isEnabled());
    auto *field = child<ConfirmationField>(*dialog, "confirmationField");
    QCOMPARE(field->accessibleName(), u"Confirmation"_s);
    QTest::keyClicks(field, u"delete 12 backups"_s);
    QVERIFY(verb(*dialog)->isEnabled());
    auto *table = child<QTableView>(*dialog, "itemsTable");
    QCOMPARE(table->accessibleName(), u"What will be deleted"_s);
    QStringList shown;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        shown.append(table->model()->index(row, 1).data().toString());
    QVERIFY(saveScreens(*dialog, u"delete-several"_s));
    QVERIFY(dialog->minimumSizeHint().height() < 700 && dialog->minimumSizeHint().width() < 1000);
    verb(*dialog)->click();
    QCOMPARE(spy.count(), 1);
    QStringList sent;
    const auto confirmed = spy.at(0).at(0).value<DeletionPlan>();
    for (const Backup &each : confirmed.items())
        sent.append(each.id.text());
    QCOMPARE(shown, sent);
    QTRY_VERIFY(!dialog);
}

void TestDeleteDialog::deleteOneAsksNothing()
{
    DeleteDialog dialog(deletionOf(webServer(3), {number(502)}), {}, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &DeleteDialog::confirmed);
    dialog.open();
    QVERIFY(child<QWidget>(dialog, "confirmationField")->isHidden());
    QVERIFY(child<QWidget>(dialog, "reasonField")->isHidden());
    QVERIFY(child<QWidget>(dialog, "newestFrame")->isHidden());
    QCOMPARE(dialog.windowTitle(), u"Delete 1 backup?"_s);
    QCOMPARE(verb(dialog)->text(), u"Delete 1 backup"_s);
    QVERIFY(saveScreens(dialog, u"delete-one"_s));
    verb(dialog)->click();
    QCOMPARE(spy.count(), 1);
}

void TestDeleteDialog::deleteNewestGoodAsksNameAndReason()
{
    DeleteDialog dialog(deletionOf(webServer(1), {number(500)}), {}, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &DeleteDialog::confirmed);
    dialog.open();
    auto *name = child<ConfirmationField>(dialog, "confirmationField");
    QCOMPARE(name->accessibleName(), u"Server name"_s);
    QVERIFY(child<QWidget>(dialog, "newestFrame")->isVisible());
    QTest::keyClicks(name, u"web-server-01"_s);
    QVERIFY(!verb(dialog)->isEnabled());
    QTest::keyClicks(child<QWidget>(dialog, "reasonField"), u" moved away "_s);
    QVERIFY(verb(dialog)->isEnabled());
    QVERIFY(saveScreens(dialog, u"delete-newest"_s));
    verb(dialog)->click();
    QCOMPARE(spy.at(0).at(0).value<DeletionPlan>().reason(), u"moved away"_s);
}

void TestDeleteDialog::deleteNothingOffersOnlyCancel()
{
    const QList<Backup> backups{backup(1, 1, u"a"_s, 5), backup(2, 2, u"b"_s, 5)};
    DeleteDialog dialog(deletionOf(backups, idsOf(backups)), {}, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(!verb(dialog));
    QCOMPARE(dialog.findChildren<QPushButton *>().size(), 1);
    QVERIFY(child<QTableView>(dialog, "consequencesTable")->isVisible());
    QVERIFY(saveScreens(dialog, u"delete-nothing"_s));
}

void TestDeleteDialog::deleteTakesMany()
{
    const QList<Backup> backups = webServer(100'001);
    DeleteDialog dialog(deletionOf(backups, idsOf(backups)), {}, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QCOMPARE(child<QTableView>(dialog, "itemsTable")->model()->rowCount(), 100'000);
    QVERIFY(dialog.windowTitle() == u"Delete 100000 backups?"_s);
    QVERIFY(dialog.findChildren<QWidget *>().size() < 100);
}

void TestDeleteDialog::toolTipsSayTheWholeCell()
{
    const QList<Backup> backups{backup(1, 1, u"<b>a</b> & b"_s, 5), backup(2, 1, u"<b>a</b> & b"_s, 9)};
    DeleteDialog dialog(deletionOf(backups, {number(2)}), {}, m_texts, now);
    const QAbstractItemModel &items = *child<QTableView>(dialog, "itemsTable")->model();
    QCOMPARE(items.index(0, 0).data(Qt::ToolTipRole).toString(), u"<span>&lt;b&gt;a&lt;/b&gt; &amp; b</span>"_s);
    const QAbstractItemModel &rest = *child<QTableView>(dialog, "consequencesTable")->model();
    QVERIFY(rest.index(0, 1).data(Qt::ToolTipRole).toString().contains(rest.index(0, 1).data().toString()));
}

QTEST_MAIN(TestDeleteDialog)
#include "tst_deletedialog.moc"
