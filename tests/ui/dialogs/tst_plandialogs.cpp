// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"
#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/servernaming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 Hour = 3'600'000;
const Timestamp now = Timestamp::fromMSecs(1'795'430'000'000);

ResourceId number(int id)
{
    return {QString::number(id), ResourceId::JsonType::Number};
}

Backup backup(int id, int server, const QString &name, qint64 hoursOld, const QString &status = u"completed"_s)
{
    Backup result;
    result.id = number(id);
    result.server = {number(server), name};
    result.typeWord = u"manual"_s;
    result.statusWord = status;
    result.size = {BackupSize::Kind::Known, 4523};
    result.createdAt = Timestamp::fromMSecs(now.msecs() - hoursOld * Hour);
    return result;
}

CatalogVersion catalogOf(const QList<Backup> &backups)
{
    BackupTable table;
    for (const Backup &each : backups)
        table.append(each);
    return CatalogVersion(std::move(table));
}

QList<Backup> webServer(int count, const QString &name = u"web-server-01"_s)
{
    QList<Backup> result;
    for (int i = 0; i < count; ++i)
        result.append(backup(500 + i, 12345, name, 6 + 24 * i));
    return result;
}

DeletionPlan deletionOf(const QList<Backup> &backups, const QList<ResourceId> &ids)
{
    return DeletionPlan::make(catalogOf(backups), ids, {}, now);
}

QList<ResourceId> idsOf(const QList<Backup> &backups)
{
    QList<ResourceId> ids;
    for (const Backup &each : backups)
        ids.append(each.id);
    return ids;
}

RestorePlan restoreOf(const Backup &from, bool isTwice)
{
    Server server;
    server.id = from.server.id;
    server.name = from.server.name;
    server.ipAddress = u"203.0.113.10"_s;
    return RestorePlan::make(catalogOf({from}), from.id, server, false, isTwice, now);
}

KnownServer known(int id, const QString &name)
{
    KnownServer result;
    result.server.id = number(id);
    result.server.name = name;
    return result;
}

QPushButton *verb(QDialog &dialog)
{
    return dialog.findChild<QPushButton *>(u"verbButton"_s);
}

template<typename Widget>
Widget *child(QDialog &dialog, const char *name)
{
    return dialog.findChild<Widget *>(QString::fromLatin1(name));
}

} // namespace

class TestPlanDialogs : public QObject
{
    Q_OBJECT

private slots:
    void confirmationCompares_data();
    void confirmationCompares();
    void idIsTyped_data();
    void idIsTyped();
    void deleteSeveralShowsWhatItSends();
    void deleteOneAsksNothing();
    void deleteNewestGoodAsksNameAndReason();
    void deleteNothingOffersOnlyCancel();
    void deleteTakesMany();
    void enterAndEscapeCancel_data();
    void enterAndEscapeCancel();
    void restoreShowsWhatItSends();
    void restoreAsksTwice();
    void restoreRefuses();
    void hostileNamesStayPlain_data();
    void hostileNamesStayPlain();
    void createSendsTheServerChosen();
    void createTellsServersOfOneNameApart();

private:
    const Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
};

void TestPlanDialogs::confirmationCompares_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isMatching");
    QTest::newRow("same") << u"delete 12 backups"_s << u"delete 12 backups"_s << true;
    QTest::newRow("case and blanks") << u"delete 12 backups"_s << u"  Delete 12 BACKUPS "_s << true;
    QTest::newRow("decomposed") << u"caf\u00e9"_s << u"cafe\u0301"_s << true;
    QTest::newRow("other count") << u"delete 12 backups"_s << u"delete 13 backups"_s << false;
    QTest::newRow("part") << u"web-server-01"_s << u"web-server-0"_s << false;
    QTest::newRow("nothing expected") << QString() << QString() << false;
}

void TestPlanDialogs::confirmationCompares()
{
    QFETCH(QString, expected);
    QFETCH(QString, typed);
    ConfirmationField field;
    field.setExpected(expected);
    field.setText(typed);
    QTEST(field.isMatching(), "isMatching");
}

void TestPlanDialogs::idIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<bool>("isIdTyped");
    QTest::newRow("plain") << u"web"_s << false << false;
    QTest::newRow("shared") << u"web"_s << true << true;
    QTest::newRow("empty") << QString() << false << true;
    QTest::newRow("blank") << u"  "_s << false << true;
    QTest::newRow("64") << QString(64, u'a') << false << false;
    QTest::newRow("65") << QString(65, u'a') << false << true;
    QTest::newRow("bidi") << u"a\u202eb"_s << false << true;
}

void TestPlanDialogs::idIsTyped()
{
    QFETCH(QString, name);
    QFETCH(bool, isShared);
    QFETCH(bool, isIdTyped);
    const ServerRef server{number(7), name};
    QCOMPARE(servernaming::isIdTyped(server, isShared), isIdTyped);
    QCOMPARE(servernaming::typed(server, isShared), isIdTyped ? u"7"_s : name);
}

void TestPlanDialogs::deleteSeveralShowsWhatItSends()
{
    const QList<Backup> backups = webServer(13);
    const DeletionPlan plan = deletionOf(backups, idsOf(backups));
    QCOMPARE(plan.items().size(), 12);
    QPointer<DeleteDialog> dialog = new DeleteDialog(plan, false, m_texts, now);
    QSignalSpy spy(dialog, &DeleteDialog::confirmed);
    dialog->open();
    QVERIFY(dialog->windowTitle().startsWith(u"Delete 12 backup"_s));
    QVERIFY(!verb(*dialog)->isEnabled());
    auto *field = child<ConfirmationField>(*dialog, "confirmationField");
    QCOMPARE(field->accessibleName(), u"Confirmation"_s);
    QTest::keyClicks(field, QCoreApplication::translate("bewarje::DeleteDialog", "delete %n backup(s)", nullptr, 12));
    QVERIFY(verb(*dialog)->isEnabled());
    auto *table = child<QTableView>(*dialog, "itemsTable");
    QCOMPARE(table->accessibleName(), u"What will be deleted"_s);
    QStringList shown;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        shown.append(table->model()->index(row, 1).data().toString());
    QVERIFY(bewarje::testing::saveScreens(*dialog, u"delete-several"_s));
    QVERIFY(dialog->minimumSizeHint().height() < 700 && dialog->minimumSizeHint().width() < 1000);
    verb(*dialog)->click();
    QCOMPARE(spy.count(), 1);
    QStringList sent;
    for (const Backup &each : spy.at(0).at(0).value<DeletionPlan>().items())
        sent.append(each.id.text());
    QCOMPARE(shown, sent);
    QTRY_VERIFY(!dialog);
}

void TestPlanDialogs::deleteOneAsksNothing()
{
    DeleteDialog dialog(deletionOf(webServer(3), {number(502)}), false, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &DeleteDialog::confirmed);
    dialog.open();
    QVERIFY(child<QWidget>(dialog, "confirmationField")->isHidden());
    QVERIFY(child<QWidget>(dialog, "reasonField")->isHidden());
    QVERIFY(bewarje::testing::saveScreens(dialog, u"delete-one"_s));
    verb(dialog)->click();
    QCOMPARE(spy.count(), 1);
}

void TestPlanDialogs::deleteNewestGoodAsksNameAndReason()
{
    DeleteDialog dialog(deletionOf(webServer(1), {number(500)}), false, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &DeleteDialog::confirmed);
    dialog.open();
    auto *name = child<ConfirmationField>(dialog, "confirmationField");
    QCOMPARE(name->accessibleName(), u"Server name"_s);
    QTest::keyClicks(name, u"web-server-01"_s);
    QVERIFY(!verb(dialog)->isEnabled());
    QTest::keyClicks(child<QWidget>(dialog, "reasonField"), u" moved away "_s);
    QVERIFY(verb(dialog)->isEnabled());
    QVERIFY(bewarje::testing::saveScreens(dialog, u"delete-newest"_s));
    verb(dialog)->click();
    QCOMPARE(spy.at(0).at(0).value<DeletionPlan>().reason(), u"moved away"_s);
}

void TestPlanDialogs::deleteNothingOffersOnlyCancel()
{
    const QList<Backup> backups{backup(1, 1, u"a"_s, 5), backup(2, 2, u"b"_s, 5)};
    DeleteDialog dialog(deletionOf(backups, idsOf(backups)), false, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(!verb(dialog));
    QCOMPARE(dialog.findChildren<QPushButton *>().size(), 1);
    QVERIFY(child<QTableView>(dialog, "consequencesTable")->isVisible());
    QVERIFY(bewarje::testing::saveScreens(dialog, u"delete-nothing"_s));
}

void TestPlanDialogs::deleteTakesMany()
{
    const QList<Backup> backups = webServer(100'001);
    DeleteDialog dialog(deletionOf(backups, idsOf(backups)), false, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QCOMPARE(child<QTableView>(dialog, "itemsTable")->model()->rowCount(), 100'000);
    QVERIFY(dialog.windowTitle().contains(u"100000"_s));
    QVERIFY(dialog.findChildren<QWidget *>().size() < 100);
}

void TestPlanDialogs::enterAndEscapeCancel_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter, cancel") << u"cancelButton"_s << Qt::Key_Return;
    QTest::newRow("Enter, verb") << u"verbButton"_s << Qt::Key_Return;
    QTest::newRow("Enter, field") << u"nameField"_s << Qt::Key_Return;
    QTest::newRow("Esc, field") << u"nameField"_s << Qt::Key_Escape;
}

void TestPlanDialogs::enterAndEscapeCancel()
{
    QFETCH(QString, focus);
    QFETCH(Qt::Key, key);
    RestoreDialog dialog(restoreOf(webServer(1).constFirst(), false), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy confirmed(&dialog, &RestoreDialog::confirmed);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QCOMPARE(dialog.focusWidget()->objectName(), u"cancelButton"_s);
    child<ConfirmationField>(dialog, "nameField")->setText(u"web-server-01"_s);
    QVERIFY(verb(dialog)->isEnabled());
    auto *widget = dialog.findChild<QWidget *>(focus);
    widget->setFocus();
    QTest::keyClick(widget, key);
    QCOMPARE(confirmed.count(), 0);
    QCOMPARE(rejected.count(), 1);
}

void TestPlanDialogs::restoreShowsWhatItSends()
{
    RestoreDialog dialog(restoreOf(backup(90501, 12345, u"web-server-01"_s, 53), false), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &RestoreDialog::confirmed);
    dialog.open();
    QCOMPARE(dialog.windowTitle(), u"Restore web-server-01?"_s);
    QCOMPARE(verb(dialog)->text(), u"Restore web-server-01"_s);
    QCOMPARE(child<QWidget>(dialog, "lostFrame")->accessibleName(), u"What will be lost"_s);
    QVERIFY(child<QLabel>(dialog, "lostLabel")->accessibleName().isEmpty());
    QVERIFY(child<QLabel>(dialog, "lostLabel")->text().contains(u"2 days 5 h"_s));
    QVERIFY(!verb(dialog)->isEnabled());
    QVERIFY(bewarje::testing::saveScreens(dialog, u"restore"_s));
    QTest::keyClicks(child<QWidget>(dialog, "nameField"), u"WEB-server-01"_s);
    verb(dialog)->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<RestorePlan>().backup().id, number(90501));
}

void TestPlanDialogs::restoreAsksTwice()
{
    RestoreDialog dialog(restoreOf(webServer(1).constFirst(), true), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    child<ConfirmationField>(dialog, "nameField")->setText(u"web-server-01"_s);
    QVERIFY(!verb(dialog)->isEnabled());
    QVERIFY(bewarje::testing::saveScreens(dialog, u"restore-twice"_s));
    child<QCheckBox>(dialog, "twiceBox")->setChecked(true);
    QVERIFY(verb(dialog)->isEnabled());
}

void TestPlanDialogs::restoreRefuses()
{
    RestoreDialog dialog(restoreOf(backup(1, 2, u"db"_s, 3, u"failed"_s), false), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(!verb(dialog));
    QVERIFY(child<QLabel>(dialog, "refusalLabel")->text().contains(u"Only a completed backup"_s));
    QVERIFY(bewarje::testing::saveScreens(dialog, u"restore-refused"_s));
}

void TestPlanDialogs::hostileNamesStayPlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("place") << u"a %2 b %1"_s << u"a %2 b %1"_s;
    QTest::newRow("bidi") << u"a\u202eb"_s << u"a<U+202E>b"_s;
    QTest::newRow("megabyte") << QString(1'000'000, u'x') << QString(64, u'x') + u'…';
}

void TestPlanDialogs::hostileNamesStayPlain()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    RestoreDialog dialog(restoreOf(webServer(1, name).constFirst(), false), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QCOMPARE(dialog.windowTitle(), u"Restore %1?"_s.arg(shown));
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(dialog.minimumSizeHint().width() < 1000);
    QVERIFY(bewarje::testing::saveScreen(dialog, u"restore-hostile-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

void TestPlanDialogs::createSendsTheServerChosen()
{
    CreateDialog dialog({known(1, u"db"_s), known(2, u"web"_s)}, number(2), m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &CreateDialog::confirmed);
    dialog.open();
    QVERIFY(bewarje::testing::saveScreens(dialog, u"create"_s));
    auto *combo = child<QComboBox>(dialog, "serverCombo");
    auto *create = child<QPushButton>(dialog, "createButton");
    QCOMPARE(combo->currentText(), u"web"_s);
    combo->setEditText(u"we"_s);
    QVERIFY(!create->isEnabled());
    combo->setEditText(u" DB"_s);
    QVERIFY(create->isEnabled());
    const QString withTag = child<QLabel>(dialog, "tagNote")->text();
    child<QLineEdit>(dialog, "descriptionEdit")->setText(u"mine"_s);
    QVERIFY(child<QLabel>(dialog, "tagNote")->text() != withTag);
    create->click();
    QCOMPARE(spy.count(), 1);
    const auto plan = spy.at(0).at(0).value<CreationPlan>();
    QCOMPARE(plan.server().id, number(1));
    QCOMPARE(plan.description(), u"mine"_s);
}

void TestPlanDialogs::createTellsServersOfOneNameApart()
{
    CreateDialog dialog({known(1, u"web"_s), known(2, u"Web"_s)}, {}, m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &CreateDialog::confirmed);
    dialog.open();
    auto *create = child<QPushButton>(dialog, "createButton");
    child<QComboBox>(dialog, "serverCombo")->setEditText(u"web"_s);
    QVERIFY(!create->isEnabled());
    child<QComboBox>(dialog, "serverCombo")->setEditText(u"web · 2"_s);
    create->click();
    QCOMPARE(spy.at(0).at(0).value<CreationPlan>().server().id, number(2));
}

QTEST_MAIN(TestPlanDialogs)
#include "tst_plandialogs.moc"
