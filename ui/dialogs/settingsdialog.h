// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

class QListWidgetItem;

namespace bewarje {

class Settings;

namespace Ui {
class SettingsDialog;
}

/// What people set. Nothing is written before OK, and Cancel forgets it all. Deletes itself when closed.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Settings &settings, QWidget *parent);
    ~SettingsDialog() override;

    void accept() override;

signals:
    /// After OK, once for each account that was removed from the list. It is still in the settings: who
    /// listens removes its token, then the account.
    void accountRemovalRequested(const QString &key);

private:
    void fillChoices();
    void fillAccounts();
    void connectAccounts();
    void renamed(QListWidgetItem *item);
    void removeCurrent();
    void showAccountNote();
    void writeNames();

    Settings &m_settings;
    std::unique_ptr<Ui::SettingsDialog> m_page;
    QStringList m_removed; ///< keys
};

} // namespace bewarje
