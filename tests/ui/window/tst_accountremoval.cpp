// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operations/outbox.h"
#include "tests/ui/window/windowrig.h"
#include "ui/dialogs/settingsdialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace bewarje;
using namespace bewarje::tests;

/// Accounts that are removed in the settings, from the click to the keychain.
class TestAccountRemoval : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_rig.reset(); }

    void removesAnotherAccount();
    void removesTheOpenAccount();
    void removesSeveralAtOnce();
    void staysWhereThePersonStays();
    void keepsAnAccountWhoseTokenStays_data();
    void keepsAnAccountWhoseTokenStays();
    void forgetsAnAccountThatTheKeychainDoesNotKnow();
    void showsANewName();

private:
    void chooseInSettings(const QStringList &names, const char *button);
    void acceptSettings();
    [[nodiscard]] QStringList remembered();
    [[nodiscard]] QStringList offered() const;

    std::unique_ptr<WindowRig> m_rig;
};

void TestAccountRemoval::init()
{
    m_rig = std::make_unique<WindowRig>();
    QVERIFY(m_rig->openFilled());
    Settings &settings = m_rig->controller().workspace().settings();
    const ApiBase base = ApiBase::parse(m_rig->server.baseUrl());
    settings.setAccounts(settings.accounts() << Account{u"default/other"_s, u"Other"_s, base, true}
                                             << Account{u"default/third"_s, u"Third"_s, base, true});
    for (const QString &key : {u"default/other"_s, u"default/third"_s})
        m_rig->vault().secrets.insert(key, Secret::fromStored("vps_stored").value());
    m_rig->vault().calls.clear();
}

void TestAccountRemoval::chooseInSettings(const QStringList &names, const char *button)
{
    m_rig->trigger(u"settings"_s);
    const auto *dialog = m_rig->window().findChild<SettingsDialog *>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(u"accountList"_s);
    for (const QString &name : names) {
        QCOMPARE(list->findItems(name, Qt::MatchExactly).size(), 1);
        list->setCurrentItem(list->findItems(name, Qt::MatchExactly).constFirst());
        QTest::mouseClick(dialog->findChild<QPushButton *>(QString::fromLatin1(button)), Qt::LeftButton);
    }
}

void TestAccountRemoval::acceptSettings()
{
    const auto *box = m_rig->window().findChild<SettingsDialog *>()->findChild<QDialogButtonBox *>();
    QTest::mouseClick(box->button(QDialogButtonBox::Ok), Qt::LeftButton);
}

QStringList TestAccountRemoval::remembered()
{
    QStringList names;
    for (const Account &account : m_rig->controller().workspace().settings().accounts())
        names.append(account.name);
    return names;
}

/// What the account menu lists.
QStringList TestAccountRemoval::offered() const
{
    QStringList names;
    for (const QAction *action : m_rig->find<QToolButton>(u"accountButton"_s)->menu()->actions())
        if (action->isCheckable())
            names.append(action->text());
    return names;
}

void TestAccountRemoval::removesAnotherAccount()
{
    QCOMPARE(offered(), (QStringList{u"Example"_s, u"Other"_s, u"Third"_s}));
    chooseInSettings({u"Other"_s}, "removeButton");
    QVERIFY(m_rig->vault().calls.isEmpty()); // nothing before OK
    acceptSettings();
    QTRY_COMPARE(remembered(), (QStringList{u"Example"_s, u"Third"_s}));
    QCOMPARE(offered(), (QStringList{u"Example"_s, u"Third"_s}));
    QCOMPARE(m_rig->vault().calls, QStringList{u"remove default/other"_s});
    QVERIFY(!m_rig->vault().secrets.contains(u"default/other"_s));
    QVERIFY(m_rig->table()->isVisible());
    QCOMPARE(m_rig->bannerText(), QString());
}

void TestAccountRemoval::removesTheOpenAccount()
{
    chooseInSettings({u"Example"_s}, "removeButton");
    acceptSettings();
    QTRY_COMPARE(remembered(), (QStringList{u"Other"_s, u"Third"_s}));
    QCOMPARE(offered(), (QStringList{u"Other"_s, u"Third"_s}));
    QCOMPARE(m_rig->vault().calls, QStringList{u"remove default/account"_s});
    QVERIFY(!m_rig->table());
    QVERIFY(m_rig->find<QLineEdit>(u"token"_s)->isVisible());
    QCOMPARE(m_rig->find<QLineEdit>(u"name"_s)->text(), QString());
    QCOMPARE(m_rig->find<QToolButton>(u"accountButton"_s)->text(), u"Not signed in"_s);
    QCOMPARE(m_rig->bannerText(), QString());
}

void TestAccountRemoval::removesSeveralAtOnce()
{
    chooseInSettings({u"Third"_s, u"Example"_s, u"Other"_s}, "removeButton");
    acceptSettings();
    QTRY_COMPARE(remembered(), QStringList());
    QVERIFY(m_rig->vault().secrets.isEmpty());
    QVERIFY(!m_rig->table());
}

void TestAccountRemoval::staysWhereThePersonStays()
{
    Session &session = m_rig->session();
    const DeletionPlan plan =
        DeletionPlan::make(*session.backups().version(), {{u"496"_s, ResourceId::JsonType::Number}},
                           session.runner().ongoingWrites(), session.clock().now());
    session.runner().submit(plan.withGrace(std::chrono::hours(1)));
    QTRY_VERIFY(!session.runner().outbox().isEmpty());
    chooseInSettings({u"Example"_s, u"Other"_s}, "removeButton");
    acceptSettings();
    auto *question = m_rig->find<QMessageBox>(u"closeQuestion"_s);
    QVERIFY(question);
    QTest::mouseClick(m_rig->button(u"Cancel"_s, question), Qt::LeftButton);
    // The other one goes all the same.
    QTRY_COMPARE(remembered(), (QStringList{u"Example"_s, u"Third"_s}));
    QCOMPARE(m_rig->controller().state(), SessionController::State::Open);
    QCOMPARE(m_rig->vault().calls, QStringList{u"remove default/other"_s});
}

void TestAccountRemoval::keepsAnAccountWhoseTokenStays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("staysOpen");
    QTest::newRow("another") << u"Other"_s << true;
    QTest::newRow("the open one") << u"Example"_s << false;
}

void TestAccountRemoval::keepsAnAccountWhoseTokenStays()
{
    QFETCH(const QString, name);
    QFETCH(const bool, staysOpen);
    m_rig->vault().removeStatus = VaultStatus::Refused;
    chooseInSettings({name}, "removeButton");
    acceptSettings();
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"The keychain refused to remove the token."_s));
    QCOMPARE(remembered(), (QStringList{u"Example"_s, u"Other"_s, u"Third"_s}));
    QVERIFY(offered().contains(name));
    QCOMPARE(m_rig->controller().session() != nullptr, staysOpen);
    // A second try is possible.
    m_rig->vault().removeStatus = VaultStatus::Done;
    chooseInSettings({name}, "removeButton");
    acceptSettings();
    QTRY_VERIFY(!remembered().contains(name));
}

void TestAccountRemoval::forgetsAnAccountThatTheKeychainDoesNotKnow()
{
    m_rig->vault().removeStatus = VaultStatus::NotFound;
    chooseInSettings({u"Other"_s}, "removeButton");
    acceptSettings();
    QTRY_VERIFY(m_rig->bannerText().startsWith(u"It is not certain that the token was removed"_s));
    QCOMPARE(remembered(), (QStringList{u"Example"_s, u"Third"_s}));
}

void TestAccountRemoval::showsANewName()
{
    m_rig->trigger(u"settings"_s);
    const auto *dialog = m_rig->window().findChild<SettingsDialog *>();
    dialog->findChild<QListWidget *>(u"accountList"_s)->item(0)->setText(u"Renamed"_s);
    acceptSettings();
    QCOMPARE(m_rig->find<QToolButton>(u"accountButton"_s)->text(), u"Renamed"_s);
    QCOMPARE(offered(), (QStringList{u"Renamed"_s, u"Other"_s, u"Third"_s}));
    m_rig->trigger(u"signOut"_s);
    QCOMPARE(remembered(), (QStringList{u"Renamed"_s, u"Other"_s, u"Third"_s}));
}

QTEST_MAIN(TestAccountRemoval)
#include "tst_accountremoval.moc"
