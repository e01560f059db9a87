// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accountmenu.h"

#include "ui/text/texts.h"

#include <QAction>
#include <QActionGroup>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

AccountMenu::AccountMenu(SessionController &controller, const Commands &commands, QWidget *parent)
    : QMenu(tr("&Account"), parent), m_controller(controller), m_commands(commands), m_group(new QActionGroup(this))
{
    connect(m_group, &QActionGroup::triggered, this,
            [this](const QAction *action) { emit accountChosen(action->data().toString()); });
    rebuild();
}

QString AccountMenu::label() const
{
    if (m_controller.isSampleData())
        return tr("Sample data");
    if (!m_controller.session())
        return tr("Not signed in");
    const Account account = m_controller.account();
    const QString name = account.label();
    const QString profile = m_controller.workspace().profile();
    return profile.isEmpty() ? name : QString(name % u" · " % profile);
}

void AccountMenu::rebuild()
{
    clear(); // deletes the accounts' actions, which are this menu's own
    const Session *session = m_controller.session();
    const bool isSample = m_controller.isSampleData();
    const auto offer = [&](const QString &text, const QString &key, bool isOpen) {
        QAction *action = addAction(outside::forButton(outside::forCell(text)));
        action->setActionGroup(m_group);
        action->setData(key);
        action->setCheckable(true);
        action->setChecked(isOpen);
    };
    if (isSample)
        offer(tr("Sample data"), {}, true);
    // Sample data knows no stored accounts: its workspace is in memory.
    for (const Account &account : m_controller.workspace().settings().accounts())
        offer(account.label(), account.key, session && !isSample && session->account().key == account.key);
    if (!m_group->actions().isEmpty())
        addSeparator();
    addAction(m_commands[Command::AddAccount]);
    addSeparator();
    addAction(m_commands[Command::SignOut]);
}

} // namespace bewarje
