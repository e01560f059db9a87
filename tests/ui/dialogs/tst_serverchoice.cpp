// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screens.h"
#include "tests/ui/dialogs/createform.h"
#include "ui/dialogs/serverchoicemodel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

/// The form for several servers.
class TestServerChoice : public QObject
{
    Q_OBJECT

private slots:
    void sendWhatIsShown();
    void needOne();
    void filterHidesAndUnticksNone();
    void spaceTicksAndEnterInTheFilterSendsNothing();
    void modesTakeTheTextAlong();
    void consentIsForWhatWasShown();
    void manyDuplicatesAreCounted();
    void hostileNamesStayText();
    void partsHaveNames();

private:
    CreateForm m_form;
};

void TestServerChoice::sendWhatIsShown()
{
    m_form.open(fleet(12), {{number(3), number(2)}, {}});
    QVERIFY(!m_form.part<QComboBox>("serverCombo")->isVisible());
    QVERIFY(m_form.part<QListView>("choiceList")->isVisible());
    QCOMPARE(m_form.ticked(), (QStringList{u"web-02"_s, u"web-03"_s}));
    m_form.tick(6);
    QCOMPARE(m_form.count(), u"3 of 12 chosen"_s);
    QCOMPARE(m_form.create()->text(), u"Create 3 backups"_s);
    QCOMPARE(m_form.description(), u"Backup of 23 Nov 2026, 10:33"_s);
    QVERIFY(saveScreens(m_form.dialog(), u"create-several"_s));
    QStringList shown;
    for (const int row : {1, 2, 6})
        shown.append(u"%1: %2 %3"_s.arg(QString::number(row + 1), m_form.description(),
                                        m_form.list()->index(row, 0).data(ServerChoiceModel::TagRole).toString()));
    const CreationPlan plan = m_form.confirmedPlan();
    QCOMPARE(described(plan), shown);
    for (const CreationItem &item : plan.items())
        QVERIFY(!CreationPlan::tagIn(item.description).isEmpty());
}

void TestServerChoice::needOne()
{
    m_form.open(fleet(3), {{number(1), number(2)}, {}});
    m_form.part<QPushButton>("chooseNoneButton")->click();
    QVERIFY(!m_form.create()->isEnabled());
    QCOMPARE(m_form.create()->text(), u"Create backup"_s);
    m_form.tick(2);
    QVERIFY(m_form.create()->isEnabled());
    const QString tag = m_form.list()->index(2, 0).data(ServerChoiceModel::TagRole).toString();
    QCOMPARE(described(m_form.confirmedPlan()), QStringList{u"3: Backup of 23 Nov 2026, 10:33 "_s + tag});
}

void TestServerChoice::filterHidesAndUnticksNone()
{
    m_form.open(fleet(20), {{number(1), number(2)}, {}});
    auto *filter = m_form.part<QLineEdit>("choiceFilter");
    QTest::keyClicks(filter, u"WEB 1"_s);
    QCOMPARE(m_form.list()->rowCount(), 11); // 01 and 10 to 19
    QCOMPARE(m_form.count(), u"2 of 20 chosen"_s);
    m_form.part<QPushButton>("chooseShownButton")->click();
    QCOMPARE(m_form.count(), u"12 of 20 chosen"_s);
    filter->clear();
    QCOMPARE(m_form.ticked().size(), 12);
    QVERIFY(m_form.ticked().contains(u"web-02"_s));
    QCOMPARE(m_form.create()->text(), u"Create 12 backups"_s);
    filter->setText(u"nothing"_s);
    QCOMPARE(m_form.confirmedPlan().items().size(), 12);
}

void TestServerChoice::spaceTicksAndEnterInTheFilterSendsNothing()
{
    m_form.open(fleet(9), {{number(1), number(2)}, {}});
    QSignalSpy spy(&m_form.dialog(), &CreateDialog::confirmed);
    auto *filter = m_form.part<QLineEdit>("choiceFilter");
    QTest::keyClicks(filter, u"web-07"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(spy.size(), 0);
    QVERIFY(m_form.dialog().isVisible());
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(m_form.part<QListView>("choiceList"), Qt::Key_Space);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(m_form.dialog().isVisible());
    QCOMPARE(m_form.ticked(), (QStringList{u"web-01"_s, u"web-02"_s, u"web-07"_s}));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!m_form.dialog().isVisible());
}

void TestServerChoice::modesTakeTheTextAlong()
{
    m_form.open(fleet(4), {{number(2)}, {}});
    auto *box = m_form.part<QCheckBox>("severalBox");
    const QString single = m_form.description();
    const int height = m_form.dialog().height();
    box->toggle(); // as assistive technology does
    QCOMPARE(m_form.ticked(), QStringList{u"web-02"_s});
    QCOMPARE(m_form.description(), CreationPlan::untagged(single));
    QVERIFY(m_form.dialog().height() > height);
    m_form.part<QLineEdit>("descriptionEdit")->setText(u"Before the move"_s);
    m_form.tick(3);
    box->click();
    QCOMPARE(m_form.description(), u"Before the move"_s + CreationPlan::tagIn(single));
    QCOMPARE(m_form.dialog().height(), height);
    QCOMPARE(described(m_form.confirmedPlan()), QStringList{u"2: "_s + m_form.description()});
}

void TestServerChoice::consentIsForWhatWasShown()
{
    m_form.open(fleet(20), {{number(1), number(2), number(5)}, {}},
                offerOf({recent(1, 4), recent(3, 2, u"in_progress"_s)}, {asked(4, 1)}));
    auto *box = m_form.part<QCheckBox>("duplicateBox");
    QCOMPARE(m_form.warning(), u"web-01: made 4 min ago"_s);
    box->click();
    QVERIFY(m_form.create()->isEnabled());
    m_form.tick(6); // nothing speaks against it
    QVERIFY(m_form.create()->isEnabled());
    m_form.tick(2);
    m_form.tick(3);
    QVERIFY(!box->isChecked());
    QVERIFY(!m_form.create()->isEnabled());
    QCOMPARE(m_form.warning(), u"web-01: made 4 min ago\nweb-03: in progress, begun 2 min ago\n"
                               u"web-04: asked for 1 min ago, outcome not known"_s);
    QCOMPARE(m_form.list()->index(0, 0).data(ServerChoiceModel::EarlierRole).toString(), u"made 4 min ago"_s);
    QCOMPARE(m_form.list()->index(1, 0).data(ServerChoiceModel::EarlierRole).toString(), QString());
    QVERIFY(saveScreens(m_form.dialog(), u"create-several-duplicates"_s));
    box->click();
    m_form.tick(3, false); // fewer than agreed to
    QVERIFY(m_form.create()->isEnabled());
    m_form.tick(3);
    QVERIFY(!m_form.create()->isEnabled());
    box->click();
    QCOMPARE(m_form.confirmedPlan().duplicates().size(), 3);
}

void TestServerChoice::manyDuplicatesAreCounted()
{
    QList<Backup> backups;
    for (int id = 1; id <= 8; ++id)
        backups.append(recent(id, 1));
    m_form.open(fleet(8), {{number(1), number(2)}, {}}, offerOf(backups));
    for (int row = 2; row < 6; ++row)
        m_form.tick(row);
    QCOMPARE(m_form.warning().count(u'\n'), 5); // six servers
    QVERIFY(m_form.warning().endsWith(u"web-06: made 1 min ago"_s));
    m_form.tick(6);
    m_form.tick(7);
    QVERIFY(m_form.warning().endsWith(u"web-05: made 1 min ago\nand 3 more servers"_s));
}

void TestServerChoice::hostileNamesStayText()
{
    const QString hostile = u"<b>web</b>\n%1\u202e"_s;
    m_form.open({known(1, hostile), known(2, u"db"_s)}, {{number(1), number(2)}, {}}, offerOf({recent(1, 4)}));
    auto *label = m_form.part<QLabel>("duplicateLabel");
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(m_form.warning(), u"<b>web</b><U+000A>%1<U+202E>: made 4 min ago"_s);
    QCOMPARE(m_form.list()->index(0, 0).data().toString(), u"<b>web</b><U+000A>%1<U+202E>"_s);
    QVERIFY(!m_form.list()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestServerChoice::partsHaveNames()
{
    m_form.open(fleet(3), {{number(1), number(2)}, {}}, offerOf({recent(1, 4)}));
    const auto name = [this](const char *object, QAccessible::Role role) {
        QAccessibleInterface *thing = QAccessible::queryAccessibleInterface(m_form.part<QWidget>(object));
        return thing->role() == role ? thing->text(QAccessible::Name) : u"another role"_s;
    };
    QCOMPARE(name("choiceList", QAccessible::List), u"Servers to back up"_s);
    QCOMPARE(name("choiceFilter", QAccessible::EditableText), u"Filter servers to back up"_s);
    QCOMPARE(name("severalBox", QAccessible::CheckBox), u"Several servers"_s);
    QCOMPARE(name("keepBox", QAccessible::CheckBox), u"Keep: never delete this backup"_s);
    QCOMPARE(name("duplicateBox", QAccessible::CheckBox), u"Create another all the same"_s);
    QCOMPARE(name("chooseShownButton", QAccessible::Button), u"Choose all shown"_s);
    QCOMPARE(name("chooseNoneButton", QAccessible::Button), u"Choose none"_s);
    QCOMPARE(name("createButton", QAccessible::Button), u"Create 2 backups"_s);
    QCOMPARE(name("descriptionEdit", QAccessible::EditableText), u"Description"_s);
    QCOMPARE(m_form.part<QFrame>("duplicateFrame")->accessibleName(), u"What is there already"_s);
    QCOMPARE(m_form.part<QFrame>("choiceCount")->accessibleName(), u"Servers chosen"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_form.part<QListView>("choiceList"));
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"web-01"_s);
    QVERIFY(list->child(0)->text(QAccessible::Description).startsWith(u"made 4 min ago, · bw-"_s));
    QVERIFY(list->child(0)->state().checked);
}

QTEST_MAIN(TestServerChoice)
#include "tst_serverchoice.moc"
