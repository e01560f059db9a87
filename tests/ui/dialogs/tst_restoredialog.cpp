// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/platform/language.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

class TestRestoreDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.install(m_texts.locale()); }
    void enterAndEscapeCancel_data();
    void enterAndEscapeCancel();
    void restoreShowsWhatItSends();
    void goesWithoutForAReason();
    void goesOnWithWhatThereIs_data();
    void goesOnWithWhatThereIs();
    void restoreAsksTwice();
    void restoreRefuses_data();
    void restoreRefuses();
    void hostileNamesStayPlain_data();
    void hostileNamesStayPlain();

private:
    Language m_language;
    const Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
};

void TestRestoreDialog::enterAndEscapeCancel_data()
{
    QTest::addColumn<QString>("focus");
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter, cancel") << u"cancelButton"_s << Qt::Key_Return;
    QTest::newRow("Enter, verb") << u"verbButton"_s << Qt::Key_Return;
    QTest::newRow("Enter, field") << u"nameField"_s << Qt::Key_Return;
    QTest::newRow("Enter, box") << u"backUpBox"_s << Qt::Key_Return;
    QTest::newRow("Esc, field") << u"nameField"_s << Qt::Key_Escape;
}

void TestRestoreDialog::enterAndEscapeCancel()
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

void TestRestoreDialog::restoreShowsWhatItSends()
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
    auto *box = child<QCheckBox>(dialog, "backUpBox");
    QCOMPARE(box->text(), u"Back up the present state first"_s);
    QVERIFY(box->isChecked());
    QVERIFY(child<QLabel>(dialog, "backUpNote")->text().contains(u"“Before the restore · bw-a1b2”"_s));
    QVERIFY(!child<QLabel>(dialog, "replacedLabel")->text().contains(u"cannot be undone"_s));
    QVERIFY(!child<QWidget>(dialog, "reasonField")->isVisible());
    QVERIFY(!child<QWidget>(dialog, "interruptedLabel")->isVisible());
    QVERIFY(saveScreens(dialog, u"restore"_s));
    QTest::keyClicks(child<QWidget>(dialog, "nameField"), u"WEB-server-01"_s);
    verb(dialog)->click();
    QCOMPARE(spy.count(), 1);
    const auto plan = spy.at(0).at(0).value<RestorePlan>();
    QCOMPARE(plan.backup().id, number(90501));
    QCOMPARE(plan.wayBack().kind(), WayBack::Kind::Fresh);
    QCOMPARE(plan.wayBack().description(), u"Before the restore · bw-a1b2"_s);
}

void TestRestoreDialog::goesWithoutForAReason()
{
    RestoreDialog dialog(restoreOf(backup(90501, 12345, u"web-server-01"_s, 53), false), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &RestoreDialog::confirmed);
    dialog.open();
    auto *box = child<QCheckBox>(dialog, "backUpBox");
    auto *reason = child<QLineEdit>(dialog, "reasonField");
    QCOMPARE(reason->accessibleName(), u"Reason"_s);
    child<QLineEdit>(dialog, "nameField")->setText(u"web-server-01"_s);
    QVERIFY(verb(dialog)->isEnabled());
    reason->setText(u"left over"_s);
    box->click();
    QVERIFY(reason->isVisible());
    QVERIFY(!child<QWidget>(dialog, "backUpNote")->isVisible());
    QVERIFY(child<QLabel>(dialog, "replacedLabel")->text().endsWith(u"It cannot be undone from here."_s));
    reason->clear();
    QVERIFY(!verb(dialog)->isEnabled());
    reason->setText(u"   "_s);
    QVERIFY(!verb(dialog)->isEnabled());
    QVERIFY(saveScreens(dialog, u"restore-without"_s));
    QTest::keyClicks(reason, u" its disk is empty "_s);
    QVERIFY(verb(dialog)->isEnabled());
    verb(dialog)->click();
    QCOMPARE(spy.count(), 1);
    const auto plan = spy.at(0).at(0).value<RestorePlan>();
    QCOMPARE(plan.backup().id, number(90501));
    QCOMPARE(plan.wayBack().kind(), WayBack::Kind::None);
    QCOMPARE(plan.wayBack().reason(), u"its disk is empty"_s);
}

void TestRestoreDialog::goesOnWithWhatThereIs_data()
{
    QTest::addColumn<QString>("status"); // empty: not known whether it was begun
    QTest::addColumn<QString>("shown");
    QTest::newRow("completed") << u"completed"_s << u"Backup 601, made 2 h ago for this restore, is completed"_s;
    QTest::newRow("running") << u"in_progress"_s << u"has the status “In progress”"_s;
    QTest::newRow("hostile") << u"<b>%1 %2</b>"_s << u"has the status “<b>%1 %2</b>”"_s;
    QTest::newRow("unknown") << QString() << u"is not known yet"_s;
}

void TestRestoreDialog::goesOnWithWhatThereIs()
{
    QFETCH(QString, status);
    QFETCH(QString, shown);
    std::optional<Backup> made;
    if (!status.isEmpty())
        made = backup(601, 12345, u"web-server-01"_s, 2, status);
    const RestorePlan plan = restoreOf(backup(501, 12345, u"web-server-01"_s, 53), false)
                                 .withWayBack(WayBack::existing(17, made))
                                 .inPlaceOf(16);
    RestoreDialog dialog(plan, false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &RestoreDialog::confirmed);
    dialog.open();
    QVERIFY(child<QWidget>(dialog, "interruptedLabel")->isVisible());
    QVERIFY(child<QCheckBox>(dialog, "backUpBox")->isChecked());
    const QString note = child<QLabel>(dialog, "backUpNote")->text();
    QVERIFY2(note.contains(shown), qPrintable(note));
    QVERIFY(saveScreens(dialog, u"restore-goingon-"_s + QString::fromLatin1(QTest::currentDataTag())));
    child<QLineEdit>(dialog, "nameField")->setText(u"web-server-01"_s);
    verb(dialog)->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<RestorePlan>().wayBack().creation(), OperationId(17));
    QCOMPARE(spy.at(0).at(0).value<RestorePlan>().interrupted(), OperationId(16));
}

void TestRestoreDialog::restoreAsksTwice()
{
    RestoreDialog dialog(restoreOf(webServer(1).constFirst(), true), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    child<ConfirmationField>(dialog, "nameField")->setText(u"web-server-01"_s);
    QVERIFY(!verb(dialog)->isEnabled());
    QVERIFY(saveScreens(dialog, u"restore-twice"_s));
    child<QCheckBox>(dialog, "twiceBox")->setChecked(true);
    QVERIFY(verb(dialog)->isEnabled());
}

void TestRestoreDialog::restoreRefuses_data()
{
    QTest::addColumn<RestorePlan>("plan");
    QTest::addColumn<QString>("shown");
    QTest::newRow("failed") << restoreOf(backup(1, 2, u"db"_s, 3, u"failed"_s), false) << u"Only a completed backup"_s;
    QTest::newRow("underway")
        << restoreOf(backup(1, 2, u"db"_s, 3), false).refusedFor(RestorePlan::Refusal::UnderWay).inPlaceOf(5)
        << u"A restore of this server is under way."_s;
}

void TestRestoreDialog::restoreRefuses()
{
    QFETCH(RestorePlan, plan);
    QFETCH(QString, shown);
    RestoreDialog dialog(plan, false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(!verb(dialog));
    QVERIFY(child<QLabel>(dialog, "refusalLabel")->text().contains(shown));
    for (const char *name : {"interruptedLabel", "backUpBox", "backUpNote", "reasonLabel", "reasonField", "nameField"})
        QVERIFY2(!child<QWidget>(dialog, name)->isVisible(), name);
    QVERIFY(saveScreens(dialog, u"restore-refused-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

void TestRestoreDialog::hostileNamesStayPlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    QTest::newRow("place") << u"a %2 b %1"_s << u"a %2 b %1"_s;
    QTest::newRow("bidi") << u"a\u202eb"_s << u"a<U+202E>b"_s;
    QTest::newRow("megabyte") << QString(1'000'000, u'x') << QString(64, u'x') + u'…';
}

void TestRestoreDialog::hostileNamesStayPlain()
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
    QVERIFY(saveScreen(dialog, u"restore-hostile-"_s + QString::fromLatin1(QTest::currentDataTag())));
}

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
