// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/settingsdialog.h"

#include "app/settings.h"
#include "ui/dialogs/fitdialog.h"
#include "ui/dialogs/ui_settingsdialog.h"
#include "ui/text/texts.h"

#include <QPushButton>
#include <QSignalBlocker>

#include <chrono>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int NameRole = Qt::UserRole + 1;    ///< as it was before the last edit
constexpr int AddressRole = Qt::UserRole + 2; ///< of the account

constexpr qsizetype LongestName = 256;
constexpr int Characters = 74;

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent), m_settings(settings), m_page(std::make_unique<Ui::SettingsDialog>())
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setupUi(this);
    fillChoices();
    fillAccounts();
    connectAccounts();
    connect(m_page->buttonBox, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_page->buttonBox, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    m_page->buttonBox->button(QDialogButtonBox::Ok)->setDefault(true);
    for (QLabel *note : std::initializer_list<QLabel *>{m_page->languageNote, m_page->accountNote})
        note->setForegroundRole(QPalette::PlaceholderText);
    fitDialog(*this, Characters);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fillChoices()
{
    // The languages' own names: who cannot read the present one finds theirs.
    m_page->languageCombo->addItem(tr("The system's language"), u"system"_s);
    m_page->languageCombo->addItem(u"English"_s, u"en"_s);
    m_page->languageCombo->addItem(u"Frysk"_s, u"fy"_s);
    m_page->languageCombo->addItem(u"Nederlands"_s, u"nl"_s);
    m_page->languageCombo->setCurrentIndex(m_page->languageCombo->findData(m_settings.language()));

    //: Appearance
    m_page->appearanceCombo->addItem(tr("As the system"), int(Settings::Appearance::System));
    //: Appearance
    m_page->appearanceCombo->addItem(tr("Light"), int(Settings::Appearance::Light));
    //: Appearance
    m_page->appearanceCombo->addItem(tr("Dark"), int(Settings::Appearance::Dark));
    m_page->appearanceCombo->setCurrentIndex(m_page->appearanceCombo->findData(int(m_settings.appearance())));

    //: Behind a number, with its space
    m_page->refreshSpin->setSuffix(tr(" min"));
    m_page->refreshSpin->setValue(int(m_settings.refreshInterval().count()));
    //: Behind a number, with its space: 1,048,576 bytes
    m_page->largestSpin->setSuffix(tr(" MiB"));
    m_page->largestSpin->setValue(int(m_settings.listingBodyMiB()));
    for (QSpinBox *spin : {m_page->undoSpin, m_page->bulkUndoSpin})
        //: Behind a number, with its space: seconds
        spin->setSuffix(tr(" s"));
    m_page->undoSpin->setValue(int(m_settings.deleteGrace().count()));
    m_page->bulkUndoSpin->setValue(int(m_settings.bulkDeleteGrace().count()));
    m_page->failuresBox->setChecked(m_settings.notifiesFailures());
    m_page->successesBox->setChecked(m_settings.notifiesSuccesses());
    m_page->trayBox->setChecked(m_settings.hasTrayIcon());
}

void SettingsDialog::fillAccounts()
{
    const QList<Account> accounts = m_settings.accounts();
    for (const Account &account : accounts) {
        const QString name = account.label();
        auto *item = new QListWidgetItem(name.left(LongestName), m_page->accountList);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(KeyRole, account.key);
        item->setData(NameRole, item->text());
        item->setData(AddressRole, account.base.toString());
        item->setToolTip(outside::forToolTip(account.base.toString()));
    }
    m_page->accountList->setCurrentRow(accounts.isEmpty() ? -1 : 0);
    showAccountNote();
}

void SettingsDialog::connectAccounts()
{
    QListWidget *list = m_page->accountList;
    connect(list, &QListWidget::currentItemChanged, this, &SettingsDialog::showAccountNote);
    connect(list, &QListWidget::itemChanged, this, &SettingsDialog::renamed);
    connect(m_page->renameButton, &QPushButton::clicked, this, [list] { list->editItem(list->currentItem()); });
    connect(m_page->removeButton, &QPushButton::clicked, this, &SettingsDialog::removeCurrent);
}

void SettingsDialog::renamed(QListWidgetItem *item)
{
    const QSignalBlocker blocker(m_page->accountList);
    const QString name = item->text().simplified().left(LongestName);
    item->setText(name.isEmpty() ? item->data(NameRole).toString() : name);
    item->setData(NameRole, item->text());
}

void SettingsDialog::removeCurrent()
{
    const std::unique_ptr<QListWidgetItem> item(m_page->accountList->takeItem(m_page->accountList->currentRow()));
    if (!item)
        return;
    m_removed.append(item->data(KeyRole).toString());
    showAccountNote();
}

void SettingsDialog::showAccountNote()
{
    const QListWidgetItem *item = m_page->accountList->currentItem();
    m_page->renameButton->setEnabled(item != nullptr);
    m_page->removeButton->setEnabled(item != nullptr);
    QStringList lines;
    if (item)
        lines.append(outside::forDialog(item->data(AddressRole).toString()));
    if (!m_removed.isEmpty())
        lines.append(tr("OK removes %n account(s), with the token in the keychain.", nullptr, int(m_removed.size())));
    m_page->accountNote->setText(lines.join(u'\n'));
}

void SettingsDialog::writeNames()
{
    QList<Account> accounts = m_settings.accounts();
    for (int row = 0; row < m_page->accountList->count(); ++row) {
        const QListWidgetItem *item = m_page->accountList->item(row);
        for (Account &account : accounts) {
            const bool isShown = item->text() == account.label();
            if (account.key == item->data(KeyRole).toString() && !isShown)
                account.name = item->text();
        }
    }
    m_settings.setAccounts(accounts);
}

void SettingsDialog::accept()
{
    m_settings.setLanguage(m_page->languageCombo->currentData().toString());
    m_settings.setAppearance(Settings::Appearance(m_page->appearanceCombo->currentData().toInt()));
    m_settings.setRefreshInterval(std::chrono::minutes(m_page->refreshSpin->value()));
    m_settings.setNotifiesFailures(m_page->failuresBox->isChecked());
    m_settings.setNotifiesSuccesses(m_page->successesBox->isChecked());
    m_settings.setTrayIcon(m_page->trayBox->isChecked());
    m_settings.setListingBodyMiB(m_page->largestSpin->value());
    m_settings.setDeleteGrace(std::chrono::seconds(m_page->undoSpin->value()));
    m_settings.setBulkDeleteGrace(std::chrono::seconds(m_page->bulkUndoSpin->value()));
    writeNames();
    for (const QString &key : std::as_const(m_removed))
        emit accountRemovalRequested(key);
    QDialog::accept();
}

} // namespace bewarje
