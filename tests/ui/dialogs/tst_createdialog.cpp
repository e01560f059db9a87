// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/servernaming.h"
#include "ui/platform/language.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

class TestCreateDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.install(m_texts.locale()); }
    void confirmationCompares_data();
    void confirmationCompares();
    void idIsTyped_data();
    void idIsTyped();
    void createSendsTheServerChosen();
    void createTellsServersOfOneNameApart();

private:
    Language m_language;
    const Texts m_texts{QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()};
};

void TestCreateDialog::confirmationCompares_data()
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

void TestCreateDialog::confirmationCompares()
{
    QFETCH(QString, expected);
    QFETCH(QString, typed);
    ConfirmationField field;
    field.setExpected(expected);
    field.setText(typed);
    QTEST(field.isMatching(), "isMatching");
}

void TestCreateDialog::idIsTyped_data()
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

void TestCreateDialog::idIsTyped()
{
    QFETCH(QString, name);
    QFETCH(bool, isShared);
    QFETCH(bool, isIdTyped);
    const ServerRef server{number(7), name};
    QCOMPARE(servernaming::isIdTyped(server, isShared), isIdTyped);
    QCOMPARE(servernaming::typed(server, isShared), isIdTyped ? u"7"_s : name);
}

void TestCreateDialog::createSendsTheServerChosen()
{
    CreateDialog dialog({known(1, u"db"_s), known(2, u"web"_s)}, number(2), m_texts, now);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy spy(&dialog, &CreateDialog::confirmed);
    dialog.open();
    QVERIFY(saveScreens(dialog, u"create"_s));
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
    QCOMPARE(plan.items().constFirst().server.id, number(1));
    QCOMPARE(plan.items().constFirst().description, u"mine"_s);
}

void TestCreateDialog::createTellsServersOfOneNameApart()
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
    QCOMPARE(spy.at(0).at(0).value<CreationPlan>().items().constFirst().server.id, number(2));
}

QTEST_MAIN(TestCreateDialog)
#include "tst_createdialog.moc"
