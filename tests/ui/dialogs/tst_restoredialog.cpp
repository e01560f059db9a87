// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/restoredialog.h"
#include "ui/platform/language.h"

#include <QCheckBox>
#include <QLabel>
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
    void restoreAsksTwice();
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
    QVERIFY(saveScreens(dialog, u"restore"_s));
    QTest::keyClicks(child<QWidget>(dialog, "nameField"), u"WEB-server-01"_s);
    verb(dialog)->click();
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).value<RestorePlan>().backup().id, number(90501));
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

void TestRestoreDialog::restoreRefuses()
{
    RestoreDialog dialog(restoreOf(backup(1, 2, u"db"_s, 3, u"failed"_s), false), false, m_texts);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QVERIFY(!verb(dialog));
    QVERIFY(child<QLabel>(dialog, "refusalLabel")->text().contains(u"Only a completed backup"_s));
    QVERIFY(saveScreens(dialog, u"restore-refused"_s));
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
