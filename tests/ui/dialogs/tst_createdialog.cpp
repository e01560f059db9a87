// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"
#include "tests/ui/dialogs/createform.h"
#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/servernaming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

/// The form for one server.
class TestCreateDialog : public QObject
{
    Q_OBJECT

private slots:
    void confirmationCompares_data();
    void confirmationCompares();
    void idIsTyped_data();
    void idIsTyped();
    void sendsTheServerChosen();
    void tellsServersOfOneNameApart();
    void aTagThatWasRemovedStaysAway();
    void keepMarkIsShownInTheDescription_data();
    void keepMarkIsShownInTheDescription();
    void duplicateNeedsConsent_data();
    void duplicateNeedsConsent();
    void oneServerOffersNoList();
    void presetsThatAreNotKnownAreLeftOut();

private:
    CreateForm m_form;
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

void TestCreateDialog::sendsTheServerChosen()
{
    m_form.open({known(1, u"db"_s), known(2, u"web"_s)}, {{number(2)}, {}});
    QVERIFY(saveScreens(m_form.dialog(), u"create"_s));
    auto *combo = m_form.part<QComboBox>("serverCombo");
    QCOMPARE(combo->currentText(), u"web"_s);
    QVERIFY(!m_form.part<QListView>("choiceList")->isVisible());
    combo->setEditText(u"we"_s);
    QVERIFY(!m_form.create()->isEnabled());
    combo->setEditText(u" DB"_s);
    QVERIFY(m_form.create()->isEnabled());
    QCOMPARE(m_form.create()->text(), u"Create backup"_s);
    const QString withTag = m_form.part<QLabel>("tagNote")->text();
    m_form.part<QLineEdit>("descriptionEdit")->setText(u"mine"_s);
    QVERIFY(m_form.part<QLabel>("tagNote")->text() != withTag);
    QCOMPARE(described(m_form.confirmedPlan()), QStringList{u"1: mine"_s});
    QCOMPARE(described(m_form.confirmedPlan()), QStringList()); // once
}

void TestCreateDialog::tellsServersOfOneNameApart()
{
    m_form.open({known(1, u"web"_s), known(2, u"Web"_s)}, {});
    m_form.part<QComboBox>("serverCombo")->setEditText(u"web"_s);
    QVERIFY(!m_form.create()->isEnabled());
    m_form.part<QComboBox>("serverCombo")->setEditText(u"web · 2"_s);
    QCOMPARE(m_form.confirmedPlan().items().constFirst().server.id, number(2));
}

void TestCreateDialog::aTagThatWasRemovedStaysAway()
{
    m_form.open(fleet(4), {{number(2)}, u"Before the move"_s});
    QCOMPARE(CreationPlan::untagged(m_form.description()), u"Before the move"_s);
    QVERIFY(!CreationPlan::tagIn(m_form.description()).isEmpty());
    m_form.part<QLineEdit>("descriptionEdit")->setText(u"mine"_s);
    m_form.part<QCheckBox>("severalBox")->click();
    m_form.part<QCheckBox>("severalBox")->click();
    QCOMPARE(m_form.description(), u"mine"_s);
}

void TestCreateDialog::keepMarkIsShownInTheDescription_data()
{
    QTest::addColumn<QList<ResourceId>>("servers");
    QTest::newRow("one") << QList<ResourceId>{number(1)};
    QTest::newRow("several") << QList<ResourceId>{number(1), number(2)};
}

void TestCreateDialog::keepMarkIsShownInTheDescription()
{
    QFETCH(QList<ResourceId>, servers);
    m_form.open(fleet(3), {servers, u"Before the move"_s});
    auto *box = m_form.part<QCheckBox>("keepBox");
    auto *field = m_form.part<QLineEdit>("descriptionEdit");
    QVERIFY(!box->isChecked());
    const QString tag = CreationPlan::tagIn(m_form.description());
    box->toggle();
    QCOMPARE(m_form.description(), u"Before the move [keep]"_s + tag);
    box->click();
    QCOMPARE(m_form.description(), u"Before the move"_s + tag);
    field->setText(u"[keep] mine"_s);
    QVERIFY(box->isChecked());
    field->setCursorPosition(6);
    QTest::keyClick(field, Qt::Key_Backspace);
    QTest::keyClick(field, Qt::Key_BracketRight);
    QVERIFY(box->isChecked());
    QCOMPARE(field->cursorPosition(), 6); // typing is not thrown to the end
    field->setText(u"mine"_s);
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(saveScreens(m_form.dialog(), u"create-keep-%1"_s.arg(servers.size())));
    const CreationPlan plan = m_form.confirmedPlan();
    QCOMPARE(plan.items().size(), servers.size());
    for (const CreationItem &item : plan.items())
        QCOMPARE(CreationPlan::untagged(item.description), u"mine [keep]"_s);
}

void TestCreateDialog::duplicateNeedsConsent_data()
{
    QTest::addColumn<CreationOffer>("offer");
    QTest::addColumn<QString>("line");
    QTest::newRow("recent") << offerOf({recent(1, 4)}) << u"web-01: made 4 min ago"_s;
    QTest::newRow("in progress") << offerOf({recent(1, 60, u"in_progress"_s)})
                                 << u"web-01: in progress, begun 1 h ago"_s;
    Backup undated = recent(1, 0, u"queued"_s);
    undated.createdAt = {};
    QTest::newRow("in progress, undated") << offerOf({undated}) << u"web-01: in progress"_s;
    QTest::newRow("in doubt") << offerOf({}, {asked(1, 2)}) << u"web-01: asked for 2 min ago, outcome not known"_s;
}

void TestCreateDialog::duplicateNeedsConsent()
{
    QFETCH(CreationOffer, offer);
    QFETCH(QString, line);
    m_form.open(fleet(3), {{number(1)}, {}}, offer);
    auto *frame = m_form.part<QFrame>("duplicateFrame");
    auto *box = m_form.part<QCheckBox>("duplicateBox");
    QVERIFY(frame->isVisible());
    QVERIFY(box->isVisible());
    QCOMPARE(m_form.warning(), line);
    QVERIFY(saveScreens(m_form.dialog(),
                        u"create-duplicate-"_s + QString::fromLatin1(QTest::currentDataTag()).remove(u' ')));
    QVERIFY(!m_form.create()->isEnabled());
    QVERIFY(m_form.confirmedPlan().isEmpty());
    m_form.part<QComboBox>("serverCombo")->setEditText(u"web-02"_s);
    QVERIFY(!frame->isVisible());
    QVERIFY(!box->isVisible());
    QVERIFY(m_form.create()->isEnabled());
    m_form.part<QComboBox>("serverCombo")->setEditText(u"web-01"_s);
    QVERIFY(!m_form.create()->isEnabled());
    box->click();
    QVERIFY(m_form.create()->isEnabled());
    const CreationPlan plan = m_form.confirmedPlan();
    QVERIFY(plan.needsDuplicateConsent());
    QCOMPARE(plan.items().constFirst().server.id, number(1));
}

void TestCreateDialog::oneServerOffersNoList()
{
    m_form.open(fleet(1), {{number(1)}, {}});
    QVERIFY(!m_form.part<QCheckBox>("severalBox")->isVisible());
    QCOMPARE(m_form.confirmedPlan().items().size(), 1);
}

void TestCreateDialog::presetsThatAreNotKnownAreLeftOut()
{
    m_form.open(fleet(3), {{number(99), number(2), number(98)}, {}});
    QVERIFY(!m_form.part<QCheckBox>("severalBox")->isChecked());
    QCOMPARE(m_form.part<QComboBox>("serverCombo")->currentText(), u"web-02"_s);
    QCOMPARE(described(m_form.confirmedPlan()), QStringList{u"2: "_s + m_form.description()});
}

QTEST_MAIN(TestCreateDialog)
#include "tst_createdialog.moc"
