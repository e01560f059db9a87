// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/dialogsamples.h"
#include "tests/support/screens.h"
#include "ui/dialogs/confirmationfield.h"
#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/serverchoicemodel.h"
#include "ui/dialogs/servernaming.h"
#include "ui/platform/language.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bewarje;
using namespace bewarje::testing;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<KnownServer> fleet(int count)
{
    QList<KnownServer> servers;
    for (int id = 1; id <= count; ++id)
        servers.append(known(id, u"web-%1"_s.arg(id, 2, 10, QChar(u'0'))));
    return servers;
}

/// Made this many minutes ago, of web-ID.
Backup recent(int server, int minutes, const QString &status = u"completed"_s)
{
    Backup result = backup(900 + server, server, {}, 0, status);
    result.createdAt = Timestamp::fromMSecs(now.msecs() - minutes * 60'000LL);
    return result;
}

OperationRecord asked(int server, int minutes)
{
    OperationRecord result;
    result.server = {number(server), {}};
    result.plannedAt = Timestamp::fromMSecs(now.msecs() - minutes * 60'000LL);
    return result;
}

CreationOffer offerOf(const QList<Backup> &backups, const QList<OperationRecord> &inDoubt = {})
{
    return {catalogOf(backups), inDoubt, now};
}

/// What a click on the verb reports; an empty plan where it reports nothing.
CreationPlan confirmedPlan(CreateDialog &dialog)
{
    QSignalSpy spy(&dialog, &CreateDialog::confirmed);
    child<QPushButton>(dialog, "createButton")->click();
    return spy.size() == 1 ? spy.at(0).at(0).value<CreationPlan>() : CreationPlan();
}

QStringList described(const CreationPlan &plan)
{
    QStringList result;
    for (const CreationItem &item : plan.items())
        result.append(item.server.id.text() + u": "_s + item.description);
    return result;
}

} // namespace

class TestCreateDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.install(m_texts.locale()); }
    void confirmationCompares_data();
    void confirmationCompares();
    void idIsTyped_data();
    void idIsTyped();
    void sendsTheServerChosen();
    void tellsServersOfOneNameApart();
    void severalSendWhatIsShown();
    void severalNeedOne();
    void filterHidesAndUnticksNone();
    void spaceTicksAndEnterInTheFilterSendsNothing();
    void modesTakeTheTextAlong();
    void aTagThatWasRemovedStaysAway();
    void keepMarkIsShownInTheDescription_data();
    void keepMarkIsShownInTheDescription();
    void duplicateNeedsConsent_data();
    void duplicateNeedsConsent();
    void consentIsForWhatWasShown();
    void manyDuplicatesAreCounted();
    void hostileNamesStayText();
    void oneServerOffersNoList();
    void presetsThatAreNotKnownAreLeftOut();
    void partsHaveNames();

private:
    using Preset = CreateDialog::Preset;
    std::unique_ptr<CreateDialog> open(const QList<KnownServer> &servers, const Preset &preset,
                                       const CreationOffer &offer = {});
    static QString description(CreateDialog &dialog) { return child<QLineEdit>(dialog, "descriptionEdit")->text(); }
    static QPushButton *create(CreateDialog &dialog) { return child<QPushButton>(dialog, "createButton"); }
    static QAbstractItemModel *list(CreateDialog &dialog) { return child<QListView>(dialog, "choiceList")->model(); }
    static QString count(CreateDialog &dialog);
    /// What is said to be there already, without the line above it.
    static QString warning(CreateDialog &dialog);
    static QStringList ticked(CreateDialog &dialog);
    static void tick(CreateDialog &dialog, int row, bool isTicked = true);

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

std::unique_ptr<CreateDialog> TestCreateDialog::open(const QList<KnownServer> &servers, const Preset &preset,
                                                     const CreationOffer &offer)
{
    auto dialog = std::make_unique<CreateDialog>(servers, offer, preset, m_texts, now);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    return dialog;
}

QString TestCreateDialog::count(CreateDialog &dialog)
{
    return child<QFrame>(dialog, "choiceCount")->findChild<QLabel *>()->text();
}

QString TestCreateDialog::warning(CreateDialog &dialog)
{
    const QString text = child<QLabel>(dialog, "duplicateLabel")->text();
    return text.mid(text.indexOf(u'\n') + 1);
}

QStringList TestCreateDialog::ticked(CreateDialog &dialog)
{
    QStringList result;
    for (int row = 0; row < list(dialog)->rowCount(); ++row)
        if (list(dialog)->index(row, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            result.append(list(dialog)->index(row, 0).data().toString());
    return result;
}

void TestCreateDialog::tick(CreateDialog &dialog, int row, bool isTicked)
{
    list(dialog)->setData(list(dialog)->index(row, 0), isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void TestCreateDialog::sendsTheServerChosen()
{
    const auto dialog = open({known(1, u"db"_s), known(2, u"web"_s)}, {{number(2)}, {}});
    QVERIFY(saveScreens(*dialog, u"create"_s));
    auto *combo = child<QComboBox>(*dialog, "serverCombo");
    QCOMPARE(combo->currentText(), u"web"_s);
    QVERIFY(!child<QListView>(*dialog, "choiceList")->isVisible());
    combo->setEditText(u"we"_s);
    QVERIFY(!create(*dialog)->isEnabled());
    combo->setEditText(u" DB"_s);
    QVERIFY(create(*dialog)->isEnabled());
    QCOMPARE(create(*dialog)->text(), u"Create backup"_s);
    const QString withTag = child<QLabel>(*dialog, "tagNote")->text();
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"mine"_s);
    QVERIFY(child<QLabel>(*dialog, "tagNote")->text() != withTag);
    QCOMPARE(described(confirmedPlan(*dialog)), QStringList{u"1: mine"_s});
    QCOMPARE(described(confirmedPlan(*dialog)), QStringList()); // once
}

void TestCreateDialog::tellsServersOfOneNameApart()
{
    const auto dialog = open({known(1, u"web"_s), known(2, u"Web"_s)}, {});
    child<QComboBox>(*dialog, "serverCombo")->setEditText(u"web"_s);
    QVERIFY(!create(*dialog)->isEnabled());
    child<QComboBox>(*dialog, "serverCombo")->setEditText(u"web · 2"_s);
    QCOMPARE(confirmedPlan(*dialog).items().constFirst().server.id, number(2));
}

void TestCreateDialog::severalSendWhatIsShown()
{
    const auto dialog = open(fleet(12), {{number(3), number(2)}, {}});
    QVERIFY(!child<QComboBox>(*dialog, "serverCombo")->isVisible());
    QVERIFY(child<QListView>(*dialog, "choiceList")->isVisible());
    QCOMPARE(ticked(*dialog), (QStringList{u"web-02"_s, u"web-03"_s}));
    tick(*dialog, 6);
    QCOMPARE(count(*dialog), u"3 of 12 chosen"_s);
    QCOMPARE(create(*dialog)->text(), u"Create 3 backups"_s);
    QCOMPARE(description(*dialog), u"Backup of 23 Nov 2026, 10:33"_s);
    QVERIFY(saveScreens(*dialog, u"create-several"_s));
    QStringList shown;
    for (const int row : {1, 2, 6})
        shown.append(u"%1: %2 %3"_s.arg(QString::number(row + 1), description(*dialog),
                                        list(*dialog)->index(row, 0).data(ServerChoiceModel::TagRole).toString()));
    const CreationPlan plan = confirmedPlan(*dialog);
    QCOMPARE(described(plan), shown);
    for (const CreationItem &item : plan.items())
        QVERIFY(!CreationPlan::tagIn(item.description).isEmpty());
}

void TestCreateDialog::severalNeedOne()
{
    const auto dialog = open(fleet(3), {{number(1), number(2)}, {}});
    child<QPushButton>(*dialog, "chooseNoneButton")->click();
    QVERIFY(!create(*dialog)->isEnabled());
    QCOMPARE(create(*dialog)->text(), u"Create backup"_s);
    tick(*dialog, 2);
    QVERIFY(create(*dialog)->isEnabled());
    const QString tag = list(*dialog)->index(2, 0).data(ServerChoiceModel::TagRole).toString();
    QCOMPARE(described(confirmedPlan(*dialog)), QStringList{u"3: Backup of 23 Nov 2026, 10:33 "_s + tag});
}

void TestCreateDialog::filterHidesAndUnticksNone()
{
    const auto dialog = open(fleet(20), {{number(1), number(2)}, {}});
    auto *filter = child<QLineEdit>(*dialog, "choiceFilter");
    QTest::keyClicks(filter, u"WEB 1"_s);
    QCOMPARE(list(*dialog)->rowCount(), 11); // 01 and 10 to 19
    QCOMPARE(count(*dialog), u"2 of 20 chosen"_s);
    child<QPushButton>(*dialog, "chooseShownButton")->click();
    QCOMPARE(count(*dialog), u"12 of 20 chosen"_s);
    filter->clear();
    QCOMPARE(ticked(*dialog).size(), 12);
    QVERIFY(ticked(*dialog).contains(u"web-02"_s));
    QCOMPARE(create(*dialog)->text(), u"Create 12 backups"_s);
    filter->setText(u"nothing"_s);
    QCOMPARE(confirmedPlan(*dialog).items().size(), 12);
}

void TestCreateDialog::spaceTicksAndEnterInTheFilterSendsNothing()
{
    const auto dialog = open(fleet(9), {{number(1), number(2)}, {}});
    QSignalSpy spy(dialog.get(), &CreateDialog::confirmed);
    auto *filter = child<QLineEdit>(*dialog, "choiceFilter");
    QTest::keyClicks(filter, u"web-07"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(spy.size(), 0);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(filter, Qt::Key_Down);
    QTest::keyClick(child<QListView>(*dialog, "choiceList"), Qt::Key_Space);
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QCOMPARE(ticked(*dialog), (QStringList{u"web-01"_s, u"web-02"_s, u"web-07"_s}));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestCreateDialog::modesTakeTheTextAlong()
{
    const auto dialog = open(fleet(4), {{number(2)}, {}});
    auto *box = child<QCheckBox>(*dialog, "severalBox");
    const QString single = description(*dialog);
    const int height = dialog->height();
    box->toggle(); // as assistive technology does
    QCOMPARE(ticked(*dialog), QStringList{u"web-02"_s});
    QCOMPARE(description(*dialog), CreationPlan::untagged(single));
    QVERIFY(dialog->height() > height);
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"Before the move"_s);
    tick(*dialog, 3);
    box->click();
    QCOMPARE(description(*dialog), u"Before the move"_s + CreationPlan::tagIn(single));
    QCOMPARE(dialog->height(), height);
    QCOMPARE(described(confirmedPlan(*dialog)), QStringList{u"2: "_s + description(*dialog)});
}

void TestCreateDialog::aTagThatWasRemovedStaysAway()
{
    const auto dialog = open(fleet(4), {{number(2)}, u"Before the move"_s});
    QCOMPARE(CreationPlan::untagged(description(*dialog)), u"Before the move"_s);
    QVERIFY(!CreationPlan::tagIn(description(*dialog)).isEmpty());
    child<QLineEdit>(*dialog, "descriptionEdit")->setText(u"mine"_s);
    child<QCheckBox>(*dialog, "severalBox")->click();
    child<QCheckBox>(*dialog, "severalBox")->click();
    QCOMPARE(description(*dialog), u"mine"_s);
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
    const auto dialog = open(fleet(3), {servers, u"Before the move"_s});
    auto *box = child<QCheckBox>(*dialog, "keepBox");
    auto *field = child<QLineEdit>(*dialog, "descriptionEdit");
    QVERIFY(!box->isChecked());
    const QString tag = CreationPlan::tagIn(description(*dialog));
    box->toggle();
    QCOMPARE(description(*dialog), u"Before the move [keep]"_s + tag);
    box->click();
    QCOMPARE(description(*dialog), u"Before the move"_s + tag);
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
    QVERIFY(saveScreens(*dialog, u"create-keep-%1"_s.arg(servers.size())));
    const CreationPlan plan = confirmedPlan(*dialog);
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
    const auto dialog = open(fleet(3), {{number(1)}, {}}, offer);
    auto *frame = child<QFrame>(*dialog, "duplicateFrame");
    auto *box = child<QCheckBox>(*dialog, "duplicateBox");
    QVERIFY(frame->isVisible());
    QVERIFY(box->isVisible());
    QCOMPARE(warning(*dialog), line);
    QVERIFY(saveScreens(*dialog, u"create-duplicate-"_s + QString::fromLatin1(QTest::currentDataTag()).remove(u' ')));
    QVERIFY(!create(*dialog)->isEnabled());
    QVERIFY(confirmedPlan(*dialog).isEmpty());
    child<QComboBox>(*dialog, "serverCombo")->setEditText(u"web-02"_s);
    QVERIFY(!frame->isVisible());
    QVERIFY(!box->isVisible());
    QVERIFY(create(*dialog)->isEnabled());
    child<QComboBox>(*dialog, "serverCombo")->setEditText(u"web-01"_s);
    QVERIFY(!create(*dialog)->isEnabled());
    box->click();
    QVERIFY(create(*dialog)->isEnabled());
    const CreationPlan plan = confirmedPlan(*dialog);
    QVERIFY(plan.needsDuplicateConsent());
    QCOMPARE(plan.items().constFirst().server.id, number(1));
}

void TestCreateDialog::consentIsForWhatWasShown()
{
    const auto dialog = open(fleet(20), {{number(1), number(2), number(5)}, {}},
                             offerOf({recent(1, 4), recent(3, 2, u"in_progress"_s)}, {asked(4, 1)}));
    auto *box = child<QCheckBox>(*dialog, "duplicateBox");
    QCOMPARE(warning(*dialog), u"web-01: made 4 min ago"_s);
    box->click();
    QVERIFY(create(*dialog)->isEnabled());
    tick(*dialog, 6); // nothing speaks against it
    QVERIFY(create(*dialog)->isEnabled());
    tick(*dialog, 2);
    tick(*dialog, 3);
    QVERIFY(!box->isChecked());
    QVERIFY(!create(*dialog)->isEnabled());
    QCOMPARE(warning(*dialog), u"web-01: made 4 min ago\nweb-03: in progress, begun 2 min ago\n"
                               u"web-04: asked for 1 min ago, outcome not known"_s);
    QCOMPARE(list(*dialog)->index(0, 0).data(ServerChoiceModel::EarlierRole).toString(), u"made 4 min ago"_s);
    QCOMPARE(list(*dialog)->index(1, 0).data(ServerChoiceModel::EarlierRole).toString(), QString());
    QVERIFY(saveScreens(*dialog, u"create-several-duplicates"_s));
    box->click();
    tick(*dialog, 3, false); // fewer than agreed to
    QVERIFY(create(*dialog)->isEnabled());
    tick(*dialog, 3);
    QVERIFY(!create(*dialog)->isEnabled());
    box->click();
    QCOMPARE(confirmedPlan(*dialog).duplicates().size(), 3);
}

void TestCreateDialog::manyDuplicatesAreCounted()
{
    QList<Backup> backups;
    for (int id = 1; id <= 8; ++id)
        backups.append(recent(id, 1));
    const auto dialog = open(fleet(8), {{number(1), number(2)}, {}}, offerOf(backups));
    for (int row = 2; row < 6; ++row)
        tick(*dialog, row);
    QCOMPARE(warning(*dialog).count(u'\n'), 5); // six servers
    QVERIFY(warning(*dialog).endsWith(u"web-06: made 1 min ago"_s));
    tick(*dialog, 6);
    tick(*dialog, 7);
    QVERIFY(warning(*dialog).endsWith(u"web-05: made 1 min ago\nand 3 more servers"_s));
}

void TestCreateDialog::hostileNamesStayText()
{
    const QString hostile = u"<b>web</b>\n%1\u202e"_s;
    const auto dialog =
        open({known(1, hostile), known(2, u"db"_s)}, {{number(1), number(2)}, {}}, offerOf({recent(1, 4)}));
    auto *label = child<QLabel>(*dialog, "duplicateLabel");
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(warning(*dialog), u"<b>web</b><U+000A>%1<U+202E>: made 4 min ago"_s);
    QCOMPARE(list(*dialog)->index(0, 0).data().toString(), u"<b>web</b><U+000A>%1<U+202E>"_s);
    QVERIFY(!list(*dialog)->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
}

void TestCreateDialog::oneServerOffersNoList()
{
    const auto dialog = open(fleet(1), {{number(1)}, {}});
    QVERIFY(!child<QCheckBox>(*dialog, "severalBox")->isVisible());
    QCOMPARE(confirmedPlan(*dialog).items().size(), 1);
}

void TestCreateDialog::presetsThatAreNotKnownAreLeftOut()
{
    const auto dialog = open(fleet(3), {{number(99), number(2), number(98)}, {}});
    QVERIFY(!child<QCheckBox>(*dialog, "severalBox")->isChecked());
    QCOMPARE(child<QComboBox>(*dialog, "serverCombo")->currentText(), u"web-02"_s);
    QCOMPARE(described(confirmedPlan(*dialog)), QStringList{u"2: "_s + description(*dialog)});
}

void TestCreateDialog::partsHaveNames()
{
    const auto dialog = open(fleet(3), {{number(1), number(2)}, {}}, offerOf({recent(1, 4)}));
    const auto name = [&](const char *object, QAccessible::Role role) {
        QAccessibleInterface *thing = QAccessible::queryAccessibleInterface(child<QWidget>(*dialog, object));
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
    QCOMPARE(child<QFrame>(*dialog, "duplicateFrame")->accessibleName(), u"What is there already"_s);
    QCOMPARE(child<QFrame>(*dialog, "choiceCount")->accessibleName(), u"Servers chosen"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(child<QListView>(*dialog, "choiceList"));
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"web-01"_s);
    QVERIFY(list->child(0)->text(QAccessible::Description).startsWith(u"made 4 min ago, · bw-"_s));
    QVERIFY(list->child(0)->state().checked);
}

QTEST_MAIN(TestCreateDialog)
#include "tst_createdialog.moc"
