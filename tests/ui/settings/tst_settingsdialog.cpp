// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"
#include "tests/support/screens.h"
#include "ui/dialogs/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace bewarje;
using namespace Qt::Literals::StringLiterals;

namespace {

Account account(const QString &name, const QString &address)
{
    const ApiBase base = ApiBase::parse(address);
    return {Account::makeKey({}, base, name), name, base, true};
}

QStringList namesOf(const Settings &settings)
{
    QStringList names;
    const QList<Account> accounts = settings.accounts();
    for (const Account &one : accounts)
        names.append(one.name);
    return names;
}

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(QString());
        m_settings->setLanguage(u"fy"_s);
        m_settings->setAppearance(Settings::Appearance::Dark);
        m_settings->setRefreshInterval(std::chrono::minutes(7));
        m_settings->setListingBodyMiB(96);
        m_settings->setDeleteGrace(std::chrono::seconds(45));
        m_settings->setBulkDeleteGrace(std::chrono::seconds(1200));
        m_settings->setAccounts({account(u"Example B.V."_s, u"https://admin.vps.org/api/v1"_s),
                                 account(u"Test & <b>trial</b>"_s, u"https://staging.example.net/api/v1"_s),
                                 account({}, u"https://third.example.net/api/v1"_s)});
        m_dialog = new SettingsDialog(*m_settings, nullptr);
        m_dialog->open();
    }
    void cleanup()
    {
        delete m_dialog;
        m_settings.reset();
    }

    void showsWhatIsSet()
    {
        QCOMPARE(combo(u"languageCombo"_s)->currentText(), u"Frysk"_s);
        QCOMPARE(combo(u"appearanceCombo"_s)->currentText(), u"Dark"_s);
        QCOMPARE(spin(u"refreshSpin"_s)->text(), u"7 min"_s);
        QCOMPARE(spin(u"largestSpin"_s)->text(), u"96 MiB"_s);
        QCOMPARE(spin(u"undoSpin"_s)->text(), u"45 s"_s);
        QCOMPARE(spin(u"bulkUndoSpin"_s)->text(), u"1200 s"_s);
        QCOMPARE(list()->count(), 3);
        QCOMPARE(list()->item(0)->text(), u"Example B.V."_s);
        QCOMPARE(list()->item(2)->text(), u"third.example.net"_s);
        QVERIFY(note()->text().contains(u"https://admin.vps.org/api/v1"_s));
        QCOMPARE(note()->textFormat(), Qt::PlainText);
        QVERIFY(testing::saveScreens(*m_dialog, u"settings"_s));
    }

    void writesWhatItShows()
    {
        combo(u"languageCombo"_s)->setCurrentIndex(combo(u"languageCombo"_s)->findText(u"Nederlands"_s));
        combo(u"appearanceCombo"_s)->setCurrentIndex(combo(u"appearanceCombo"_s)->findText(u"Light"_s));
        spin(u"refreshSpin"_s)->setValue(0);
        QCOMPARE(spin(u"refreshSpin"_s)->text(), u"Only by hand"_s);
        spin(u"largestSpin"_s)->setValue(2048);
        spin(u"undoSpin"_s)->setValue(0);
        QCOMPARE(spin(u"undoSpin"_s)->text(), u"None"_s);
        spin(u"bulkUndoSpin"_s)->setValue(100'000);
        press(QDialogButtonBox::Ok);
        QCOMPARE(m_settings->language(), u"nl"_s);
        QCOMPARE(m_settings->appearance(), Settings::Appearance::Light);
        QCOMPARE(m_settings->refreshInterval(), std::chrono::minutes(0));
        QCOMPARE(m_settings->listingBodyMiB(), 2048);
        QCOMPARE(m_settings->deleteGrace(), std::chrono::seconds(0));
        QCOMPARE(m_settings->bulkDeleteGrace(), std::chrono::seconds(86'400));
        QTRY_VERIFY(!m_dialog);
    }

    void writesNothingThatIsUnchanged()
    {
        const QSignalSpy changed(m_settings.get(), &Settings::changed);
        press(QDialogButtonBox::Ok);
        QCOMPARE(changed.count(), 0);
    }

    void forgetsOnCancel()
    {
        const QSignalSpy changed(m_settings.get(), &Settings::changed);
        const QSignalSpy removal(m_dialog, &SettingsDialog::accountRemovalRequested);
        combo(u"languageCombo"_s)->setCurrentIndex(0);
        spin(u"refreshSpin"_s)->setValue(60);
        rename(0, u"Other"_s);
        button(u"removeButton"_s)->click();
        press(QDialogButtonBox::Cancel);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(removal.count(), 0);
    }

    void renamesByKeyboard()
    {
        list()->setCurrentRow(0);
        button(u"renameButton"_s)->click();
        auto *editor = list()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"  Example   production "_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(list()->item(0)->text(), u"Example production"_s);
        const QString key = m_settings->accounts().first().key;
        press(QDialogButtonBox::Ok);
        QCOMPARE(namesOf(*m_settings).first(), u"Example production"_s);
        QCOMPARE(m_settings->accounts().first().key, key);
    }

    void keepsTheNameWhereNoneIsGiven()
    {
        rename(0, u"   "_s);
        QCOMPARE(list()->item(0)->text(), u"Example B.V."_s);
        press(QDialogButtonBox::Ok);
        // An account without a name shows its host, which does not become its name.
        QCOMPARE(namesOf(*m_settings), (QStringList{u"Example B.V."_s, u"Test & <b>trial</b>"_s, QString()}));
    }

    void asksToRemoveAfterOk()
    {
        const QSignalSpy removal(m_dialog, &SettingsDialog::accountRemovalRequested);
        const QString key = m_settings->accounts().at(1).key;
        list()->setCurrentRow(1);
        button(u"removeButton"_s)->click();
        QCOMPARE(list()->count(), 2);
        QVERIFY(note()->text().contains(u"removes 1 account"_s));
        QCOMPARE(removal.count(), 0);
        press(QDialogButtonBox::Ok);
        QCOMPARE(removal.count(), 1);
        QCOMPARE(removal.first().first().toString(), key);
        QCOMPARE(m_settings->accounts().size(), 3);
    }

    void hasNothingToRemoveWithoutAccounts()
    {
        for (int left = 3; left > 0; --left) {
            QVERIFY(button(u"removeButton"_s)->isEnabled());
            button(u"removeButton"_s)->click();
        }
        QVERIFY(!button(u"removeButton"_s)->isEnabled());
        QVERIFY(!button(u"renameButton"_s)->isEnabled());
    }

    void namesEveryControl()
    {
        QCOMPARE(m_dialog->windowTitle(), u"Settings"_s);
        QCOMPARE(m_dialog->accessibleName(), u"Settings"_s);
        QCOMPARE(combo(u"languageCombo"_s)->accessibleName(), u"Language"_s);
        QCOMPARE(combo(u"appearanceCombo"_s)->accessibleName(), u"Appearance"_s);
        QCOMPARE(spin(u"refreshSpin"_s)->accessibleName(), u"Refresh interval"_s);
        QCOMPARE(spin(u"largestSpin"_s)->accessibleName(), u"Largest list"_s);
        QCOMPARE(spin(u"undoSpin"_s)->accessibleName(), u"Undo time, one backup"_s);
        QCOMPARE(spin(u"bulkUndoSpin"_s)->accessibleName(), u"Undo time, several backups"_s);
        QCOMPARE(list()->accessibleName(), u"Accounts"_s);
        const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
        QStringList buddies;
        for (const QLabel *label : labels) {
            if (label->buddy())
                buddies.append(label->buddy()->objectName());
        }
        QCOMPARE(buddies.size(), 7);
    }

private:
    QComboBox *combo(const QString &name) const { return m_dialog->findChild<QComboBox *>(name); }
    QSpinBox *spin(const QString &name) const { return m_dialog->findChild<QSpinBox *>(name); }
    QPushButton *button(const QString &name) const { return m_dialog->findChild<QPushButton *>(name); }
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(u"accountList"_s); }
    QLabel *note() const { return m_dialog->findChild<QLabel *>(u"accountNote"_s); }
    void rename(int row, const QString &name) const { list()->item(row)->setText(name); }
    void press(QDialogButtonBox::StandardButton which) const
    {
        m_dialog->findChild<QDialogButtonBox *>()->button(which)->click();
    }

    std::unique_ptr<Settings> m_settings;
    QPointer<SettingsDialog> m_dialog;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
