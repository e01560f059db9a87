// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/detailspanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;

class TestDetailsPanel : public QObject
{
    Q_OBJECT

private slots:
    void showsTheBackup();
    void showsHostileTextPlainly();
    void copiesTheWholeDescription();
    void staysNarrow();
    void leavesOutWhatHasNoRoom();

private:
    static QString text(const DetailsPanel &panel, const QString &name)
    {
        return panel.findChild<QLabel *>(name)->text();
    }
    static Backup sample()
    {
        Backup backup;
        backup.id = ResourceId(u"499"_s, ResourceId::JsonType::Number);
        backup.server = {ResourceId(u"12345"_s, ResourceId::JsonType::Number), u"web-server-01"_s};
        backup.typeWord = u"manual"_s;
        backup.statusWord = u"completed"_s;
        backup.size = {BackupSize::Kind::Known, 4456};
        backup.createdAt = Timestamp::fromIso8601("2025-01-14T10:30:00Z");
        backup.expiry = {Expiry::Kind::Never, {}};
        backup.description = u"Pre-update backup"_s;
        return backup;
    }

    const Texts m_texts{QLocale(u"en_US"_s), QTimeZone::utc()};
    const Timestamp m_now = Timestamp::fromIso8601("2025-01-16T12:00:00Z");
};

void TestDetailsPanel::showsTheBackup()
{
    DetailsPanel panel(m_texts);
    panel.show(sample(), m_now);
    QCOMPARE(text(panel, u"detailId"_s), u"499"_s);
    QCOMPARE(text(panel, u"detailServer"_s), u"web-server-01 · 12345"_s);
    QVERIFY(text(panel, u"detailCreated"_s).contains(u"UTC"_s));
    QVERIFY(text(panel, u"detailSize"_s).contains(u"4456"_s));
    QCOMPARE(text(panel, u"detailDescription"_s), u"Pre-update backup"_s);
    QVERIFY(panel.findChild<QPushButton *>()->isHidden());
    panel.show(std::nullopt, m_now);
    QVERIFY(panel.findChild<QLabel *>(u"detailId"_s)->parentWidget()->isHidden());
}

void TestDetailsPanel::showsHostileTextPlainly()
{
    Backup backup = sample();
    backup.description = u"<img src='file:///etc/passwd'> %2 \u202e"_s;
    DetailsPanel panel(m_texts);
    panel.show(backup, m_now);
    QCOMPARE(panel.findChild<QLabel *>(u"detailDescription"_s)->textFormat(), Qt::PlainText);
    QVERIFY(text(panel, u"detailDescription"_s).contains(u"<U+202E>"_s));
}

void TestDetailsPanel::copiesTheWholeDescription()
{
    Backup backup = sample();
    backup.description = QString(1'000'000, u'x');
    DetailsPanel panel(m_texts);
    panel.show(backup, m_now);
    QVERIFY(text(panel, u"detailDescription"_s).size() <= 300);
    auto *copy = panel.findChild<QPushButton *>(u"copyDescription"_s);
    QVERIFY(!copy->isHidden());
    QCOMPARE(copy->text(), u"Copy whole text"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 1'000'000);
}

void TestDetailsPanel::staysNarrow()
{
    DetailsPanel panel(m_texts);
    panel.show(sample(), m_now);
    const int before = panel.minimumSizeHint().width();
    Backup backup = sample();
    backup.server.name = QString(250, u'W');
    panel.show(backup, m_now);
    QCOMPARE(panel.minimumSizeHint().width(), before);
    QVERIFY(panel.layout()->minimumSize().width() < 700);
}

void TestDetailsPanel::leavesOutWhatHasNoRoom()
{
    const QTimeZone zone("Made up", 3600, u"Western Europe"_s, u"W. Europe Standard Time"_s);
    const Texts texts(QLocale(u"nl_NL"_s), zone);
    Backup backup = sample();
    backup.expiry = {Expiry::Kind::At, Timestamp::fromIso8601("2025-02-14T10:30:00Z")};
    DetailsPanel panel(texts);
    panel.setAttribute(Qt::WA_DontShowOnScreen);
    panel.QWidget::show();
    const auto shows = [&](const QString &name) {
        const auto *label = panel.findChild<QLabel *>(name);
        return label->width() >= label->sizeHint().width() ? label->text() : u"cut"_s;
    };
    panel.resize(2000, 100);
    panel.show(backup, m_now);
    QTRY_COMPARE(shows(u"detailCreated"_s), texts.momentWithZone(backup.createdAt));
    const int needed = panel.findChild<QLabel *>(u"detailSize"_s)->geometry().right() + 30;
    QVERIFY(needed < 1500);

    panel.resize(needed - 30, 100); // a little less than all needs
    QTRY_COMPARE(shows(u"detailCreated"_s), texts.moment(backup.createdAt));
    QTRY_VERIFY(shows(u"detailExpires"_s).startsWith(texts.moment(backup.expiry.at) + u" · "));
    QCOMPARE(panel.findChild<QLabel *>(u"detailExpires"_s)->toolTip(), u"2025-02-14 10:30:00 UTC"_s);
    QTRY_COMPARE(shows(u"detailServer"_s), u"web-server-01 · 12345"_s);
    QVERIFY(shows(u"detailSize"_s).contains(u"4456"_s));

    backup.server.name = u"a-server-with-a-very-long-name-01"_s;
    panel.show(backup, m_now);
    QTRY_VERIFY(shows(u"detailServer"_s).contains(u'…'));
    QVERIFY(shows(u"detailServer"_s).endsWith(u"12345"_s));
    QVERIFY(shows(u"detailSize"_s).contains(u"4456"_s));

    panel.resize(2000, 100);
    QTRY_COMPARE(shows(u"detailServer"_s), u"a-server-with-a-very-long-name-01 · 12345"_s);
    QCOMPARE(shows(u"detailCreated"_s), texts.momentWithZone(backup.createdAt));
}

QTEST_MAIN(TestDetailsPanel)
#include "tst_detailspanel.moc"
