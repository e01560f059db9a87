// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowrig.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

namespace {

using Names = QHash<QAccessible::Role, QStringList>;

void collect(QAccessibleInterface *thing, Names &names, int depth = 0)
{
    if (!thing || !thing->isValid() || depth > 30)
        return;
    names[thing->role()].append(thing->text(QAccessible::Name));
    // On Unix a combo box says its current text and is found by the label that it is the buddy of.
    for (const auto &[label, relation] : thing->relations(QAccessible::Label))
        names[thing->role()].append(label->text(QAccessible::Name));
    for (int child = 0; child < thing->childCount(); ++child)
        collect(thing->child(child), names, depth + 1);
}

bool hasName(const Names &names, QAccessible::Role role, const QString &name)
{
    return names.value(role).contains(name);
}

/// An interactive thing that assistive technology would find nameless.
QStringList nameless(QAccessibleInterface *thing)
{
    static const QSet<QAccessible::Role> interactive{
        QAccessible::Button,   QAccessible::ButtonMenu, QAccessible::EditableText, QAccessible::ComboBox,
        QAccessible::CheckBox, QAccessible::List,       QAccessible::Table,        QAccessible::MenuItem};
    QStringList found;
    if (interactive.contains(thing->role()) && !thing->state().invisible && thing->text(QAccessible::Name).isEmpty()
        && thing->object())
        found.append(QString::fromLatin1(thing->object()->metaObject()->className()) + u' '
                     + thing->object()->objectName());
    if (thing->role() == QAccessible::ComboBox || thing->role() == QAccessible::Table)
        return found; // their parts are the toolkit's
    for (int child = 0; child < thing->childCount(); ++child)
        if (QAccessibleInterface *inner = thing->child(child))
            found.append(nameless(inner));
    return found;
}

} // namespace

/// What assistive technology finds, which is a part of the interface; and names that want to be more.
class TestWindowNames : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_rig = std::make_unique<WindowRig>(); }
    void cleanup() { m_rig.reset(); }

    void areStable_data();
    void areStable();
    void areEverywhere();
    void areHostile_data();
    void areHostile();

private:
    std::unique_ptr<WindowRig> m_rig;
};

void TestWindowNames::areStable_data()
{
    QTest::addColumn<QAccessible::Role>("role");
    QTest::addColumn<QString>("name");
    QTest::newRow("frame") << QAccessible::Window << u"Bewarje"_s;
    for (const QString &name : {u"Refresh"_s, u"New backup…"_s, u"Restore…"_s, u"Delete…"_s})
        QTest::addRow("button %s", qPrintable(name)) << QAccessible::Button << name;
    for (const QString &name :
         {u"Refresh"_s, u"New backup…"_s, u"Restore…"_s, u"Delete…"_s, u"Settings…"_s, u"Sign out"_s, u"Quit"_s,
          u"Copy ID"_s, u"Export…"_s, u"Copy as curl"_s, u"Undo"_s, u"Keep…"_s, u"Lift keep mark…"_s})
        QTest::addRow("menu item %s", qPrintable(name)) << QAccessible::MenuItem << name;
    QTest::newRow("list") << QAccessible::List << u"Servers"_s;
    QTest::newRow("all servers") << QAccessible::ListItem << u"All servers"_s;
    QTest::newRow("a server") << QAccessible::ListItem << u"web-server-01"_s;
    QTest::newRow("table") << QAccessible::Table << u"Backups"_s;
    for (const QString &name : {u"Backups"_s, u"Activity"_s})
        QTest::addRow("page tab %s", qPrintable(name)) << QAccessible::PageTab << name;
    QTest::newRow("table of actions") << QAccessible::Table << u"Activity"_s;
    QTest::newRow("search activity") << QAccessible::EditableText << u"Search activity"_s;
    for (const QString &name : {u"What"_s, u"State"_s})
        QTest::addRow("box %s", qPrintable(name)) << QAccessible::ComboBox << name;
    QTest::newRow("filter servers") << QAccessible::EditableText << u"Filter servers"_s;
    QTest::newRow("search backups") << QAccessible::EditableText << u"Search backups"_s;
    for (const QString &name : {u"Type"_s, u"Status"_s, u"Age"_s})
        QTest::addRow("box %s", qPrintable(name)) << QAccessible::ComboBox << name;
    QTest::newRow("status cell") << QAccessible::Cell << u"In progress"_s;
    for (const QString &name : {u"Listing state"_s, u"Message"_s, u"Outbox"_s, u"Selection"_s})
        QTest::addRow("frame %s", qPrintable(name)) << QAccessible::NoRole << name;
}

void TestWindowNames::areStable()
{
    QFETCH(const QAccessible::Role, role);
    QFETCH(const QString, name);
    QVERIFY(m_rig->openFilled());
    Names names;
    collect(QAccessible::queryAccessibleInterface(&m_rig->window()), names);
    // Frames have no role of their own before 6.7: any will do.
    const QStringList found = role == QAccessible::NoRole ? QStringList() : names.value(role);
    if (role != QAccessible::NoRole) {
        QVERIFY2(hasName(names, role, name), qPrintable(found.join(u" | "_s)));
        return;
    }
    bool isFound = false;
    for (const QStringList &any : std::as_const(names))
        isFound = isFound || any.contains(name);
    QVERIFY(isFound);
}

void TestWindowNames::areEverywhere()
{
    QVERIFY(m_rig->openFilled());
    m_rig->selectRow(0);
    for (const QString &view : {u"showActivity"_s, u"showBackups"_s}) {
        m_rig->trigger(view);
        const QStringList found = nameless(QAccessible::queryAccessibleInterface(&m_rig->window()));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
    }
}

void TestWindowNames::areHostile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<img src=file:///etc/passwd><b>x</b>"_s;
    QTest::newRow("override") << u"web\u202Egpj.exe"_s;
    QTest::newRow("places") << u"%1 %n %L2 &File"_s;
    QTest::newRow("lines") << u"one\ntwo\u2028three\u0007"_s;
    QTest::newRow("long") << QString(100'000, u'W');
}

void TestWindowNames::areHostile()
{
    QFETCH(const QString, name);
    m_rig->addServer(u"1"_s, name);
    m_rig->addBackup(u"2"_s, u"1"_s, u"completed"_s, name);
    m_rig->open(name.left(200));
    QTRY_VERIFY(m_rig->table() && m_rig->table()->model()->rowCount() == 1);
    m_rig->selectRow(0);
    auto *servers = m_rig->find<QListView>(u"servers"_s);
    QTRY_COMPARE(servers->model()->rowCount(), 2);
    const QString item = servers->model()->index(1, 0).data().toString();
    const QString account = m_rig->find<QToolButton>(u"accountButton"_s)->text();
    const QString cell = m_rig->table()->model()->index(0, 1).data().toString();
    for (const QString &shown : {item, account, cell}) {
        QVERIFY(shown.size() <= 2 * 256 + 2);
        for (const QChar forbidden : {QChar(0x202E), QChar(u'\n'), QChar(0x2028), QChar(0x0007)})
            QVERIFY(!shown.contains(forbidden));
    }
    QVERIFY(account.count(u'&') % 2 == 0);
    // Nothing interprets what a server says.
    for (const QLabel *label : m_rig->window().findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'), qPrintable(label->text()));
    const QString toolTip = servers->model()->index(1, 0).data(Qt::ToolTipRole).toString();
    QVERIFY(!toolTip.contains(u"<img"_s));
    QVERIFY(m_rig->window().minimumSizeHint().width() < 1024);
}

QTEST_MAIN(TestWindowNames)
#include "tst_windownames.moc"
