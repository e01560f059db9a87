// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commandbar.h"

#include "ui/platform/icons.h"
#include "ui/text/texts.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

CommandBar::CommandBar(const Commands &commands, QMenu *accounts, QWidget *parent)
    //: The toolbar's name, where it can be seen.
    : QToolBar(tr("Commands"), parent), m_account(new QToolButton(this))
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({20, 20});
    addAction(commands[Command::Refresh]);
    addAction(commands[Command::NewBackup]);
    addSeparator();
    addAction(commands[Command::Restore]);
    addAction(commands[Command::Delete]);
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    m_account->setObjectName(u"accountButton"_s);
    // Not InstantPopup: its arrow is drawn over the text (Fusion, Qt 6.4).
    m_account->setPopupMode(QToolButton::MenuButtonPopup);
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setIcon(icon(Glyph::Account));
    m_account->setMenu(accounts);
    m_account->setFocusPolicy(Qt::TabFocus);
    connect(m_account, &QToolButton::clicked, accounts,
            [this, accounts] { accounts->popup(m_account->mapToGlobal(m_account->rect().bottomLeft())); });
    addWidget(m_account);
}

void CommandBar::setAccount(const QString &label)
{
    m_account->setText(outside::forButton(outside::forCell(label)));
}

} // namespace bewarje
