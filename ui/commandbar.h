// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/commands.h"

#include <QToolBar>

class QMenu;
class QToolButton;

namespace bewarje {

/// The toolbar: the commands that are used most, and apart from them whose account is shown.
class CommandBar : public QToolBar
{
    Q_OBJECT

public:
    /// `accounts` opens from the account button.
    CommandBar(const Commands &commands, QMenu *accounts, QWidget *parent);

    void setAccount(const QString &label);

private:
    QToolButton *m_account;
};

} // namespace bewarje
