// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simulatedprovider.h"
#include "app/sessioncontroller.h"
#include "tests/support/fakevault.h"
#include "tests/support/providerserver.h"
#include "tests/support/shiftedclock.h"
#include "tests/support/silentnotifier.h"
#include "ui/mainwindow.h"
#include "ui/platform/language.h"
#include "ui/text/errortext.h"
#include "ui/text/texts.h"

#include <QTemporaryDir>

#include <memory>

class QPushButton;
class QTableView;

namespace bewarje::tests {

/// The whole window over a provider behind a socket on this machine, with a vault that is no keychain.
class WindowRig
{
public:
    explicit WindowRig(const SimulatedProvider::Options &options = {});
    ~WindowRig();

    /// Four servers, one of them without backups, and six backups.
    void fill();
    void addServer(const QString &id, const QString &name);
    void addBackup(const QString &id, const QString &serverId, const QString &status, const QString &description);
    /// Puts what is no database where the record of actions belongs, before the window is made.
    [[nodiscard]] bool damageRecord() const;
    /// Makes the window; of an earlier one only what is on the disk is left.
    void makeWindow();
    /// With a token that is stored already. Does not wait.
    void open(const QString &accountName = QStringLiteral("Example"));
    /// With a filled provider, until the list is shown.
    [[nodiscard]] bool openFilled();

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] QTableView *table() const;
    /// The text of a label that is named by its frame.
    [[nodiscard]] QString textOf(const QString &frame) const;
    [[nodiscard]] QString stateTitle() const; ///< empty where the table is shown
    [[nodiscard]] QString bannerText() const; ///< empty where there is none
    /// Among what is visible below `parent`, else the window; null where there is none.
    [[nodiscard]] QPushButton *button(const QString &text, const QWidget *parent = nullptr) const;
    /// Submits the restore of backup 499 onto web-server-01, with a backup of the present state first.
    void submitRestore();
    void selectRow(int row) const;
    void trigger(const QString &command) const;

    Language language;
    QString base; ///< of the account; the server's where empty
    ShiftedClock clock;
    QTemporaryDir folder;
    SimulatedProvider provider;
    ProviderServer server;
    Texts texts{QLocale(QStringLiteral("en_US")), QTimeZone::utc()};
    ErrorText errors{texts};
    SessionParts parts;
    testing::SilentNotifier notifier;

    [[nodiscard]] SessionController &controller() { return *m_controller; }
    [[nodiscard]] Session &session() { return *m_controller->session(); }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Holds the token of "default/account".
    [[nodiscard]] FakeVault &vault() { return *m_vault; }

private:
    FakeVault *m_vault = nullptr; ///< the workspace's
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SessionController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bewarje::tests
