// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/catalog/servercatalog.h"
#include "ui/servers/serverspanel.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestServersPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesItemsByNameAlone();
    void filters();
    void tellsTheChoiceOnce();
    void keepsTheChoiceOverAChange();
    void keepsAHiddenChoice();

private:
    static Server server(const QString &id, const QString &name)
    {
        Server server;
        server.id = ResourceId(id, ResourceId::JsonType::Number);
        server.name = name;
        return server;
    }
    static QString spoken(const QListView &list, int row)
    {
        return list.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    const Texts m_texts{QLocale(u"en_US"_s), QTimeZone::utc()};
    const Clock m_clock;
    std::unique_ptr<ServerCatalog> m_catalog;
    ServerListing m_listing;
};

void TestServersPanel::init()
{
    m_catalog = std::make_unique<ServerCatalog>();
    m_listing = {};
    m_listing.isComplete = true;
    m_listing.servers = {server(u"1"_s, u"web-2"_s), server(u"2"_s, u"web-10"_s), server(u"3"_s, u"twin"_s),
                         server(u"4"_s, u"twin"_s)};
    m_catalog->take(m_listing);
}

void TestServersPanel::namesItemsByNameAlone()
{
    ServersPanel panel(*m_catalog, m_texts, m_clock);
    panel.setBackupsKnown(true);
    const QListView &list = *panel.list();
    QCOMPARE(list.accessibleName(), u"Servers"_s);
    QCOMPARE(panel.findChild<QLineEdit *>()->accessibleName(), u"Filter servers"_s);
    QStringList names;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        names.append(spoken(list, row));
    QCOMPARE(names, (QStringList{u"All servers"_s, u"twin · 3"_s, u"twin · 4"_s, u"web-2"_s, u"web-10"_s}));
    QVERIFY(list.model()->index(3, 0).data(Qt::AccessibleDescriptionRole).toString().contains(u"never"_s));
}

void TestServersPanel::filters()
{
    ServersPanel panel(*m_catalog, m_texts, m_clock);
    panel.setBackupsKnown(true);
    QTest::keyClicks(panel.findChild<QLineEdit *>(), u"WÉB 1"_s);
    QCOMPARE(panel.list()->model()->rowCount(), 3); // web-2 has the id 1
    QCOMPARE(spoken(*panel.list(), 2), u"web-10"_s);
    QTest::keyClick(panel.findChild<QLineEdit *>(), Qt::Key_Escape);
    QCOMPARE(panel.list()->model()->rowCount(), 5);
}

void TestServersPanel::tellsTheChoiceOnce()
{
    ServersPanel panel(*m_catalog, m_texts, m_clock);
    panel.setBackupsKnown(true);
    QSignalSpy chosen(&panel, &ServersPanel::serverChosen);
    panel.list()->setCurrentIndex(panel.list()->model()->index(3, 0));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(panel.chosen().text(), u"1"_s);
    panel.list()->setCurrentIndex(panel.list()->model()->index(0, 0));
    QCOMPARE(chosen.count(), 2);
    QVERIFY(panel.chosen().isNull());
}

void TestServersPanel::keepsTheChoiceOverAChange()
{
    ServersPanel panel(*m_catalog, m_texts, m_clock);
    panel.setBackupsKnown(true);
    panel.list()->setCurrentIndex(panel.list()->model()->index(3, 0));
    QSignalSpy chosen(&panel, &ServersPanel::serverChosen);
    m_listing.servers.prepend(server(u"9"_s, u"alpha"_s));
    m_catalog->take(m_listing);
    QCOMPARE(panel.list()->currentIndex().row(), 4);
    QCOMPARE(spoken(*panel.list(), 4), u"web-2"_s);
    QCOMPARE(chosen.count(), 0);
}

void TestServersPanel::keepsAHiddenChoice()
{
    ServersPanel panel(*m_catalog, m_texts, m_clock);
    panel.setBackupsKnown(true);
    panel.list()->setCurrentIndex(panel.list()->model()->index(3, 0));
    QSignalSpy chosen(&panel, &ServersPanel::serverChosen);
    panel.findChild<QLineEdit *>()->setText(u"twin"_s);
    QCOMPARE(panel.chosen().text(), u"1"_s);
    QCOMPARE(chosen.count(), 0);
    panel.findChild<QLineEdit *>()->clear();
    QCOMPARE(panel.list()->currentIndex().row(), 3);
}

QTEST_MAIN(TestServersPanel)
#include "tst_serverspanel.moc"
