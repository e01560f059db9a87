// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/commands/commands.h"

#include <QMenu>

class QActionGroup;

namespace bewarje {

/// The stored accounts, "Add account…" and "Sign out". One menu serves the menu bar and the toolbar's
/// button, since a menu that hangs on a tool button is not in the accessibility tree of Qt 6.4.
class AccountMenu : public QMenu
{
    Q_OBJECT

public:
    AccountMenu(SessionController &controller, const Commands &commands, QWidget *parent);

    /// What the toolbar's button says: the open account, and the profile where it is not the default.
    [[nodiscard]] QString label() const;
    void rebuild();

signals:
    void accountChosen(const QString &key);

private:
    SessionController &m_controller;
    const Commands &m_commands;
    QActionGroup *m_group;
};

} // namespace bewarje
