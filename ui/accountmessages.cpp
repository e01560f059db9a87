// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accountmessages.h"

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

AccountMessages::AccountMessages(MessageBanner &banner, const ErrorText &errors, QObject *parent)
    : QObject(parent), m_banner(banner), m_errors(errors)
{}

void AccountMessages::tell(const AccountNotice &notice)
{
    Message message{u"account-" % QString::number(int(notice.kind)), Message::Level::Warning, {}, {}};
    switch (notice.kind) {
    case AccountNotice::Kind::SignedInForSessionOnly:
        message.text = m_errors.storing(notice.status, notice.detail);
        break;
    case AccountNotice::Kind::TokenNotRemoved:
        message.level = Message::Level::Problem;
        message.text = m_errors.removing(notice.status, notice.detail);
        break;
    case AccountNotice::Kind::SettingsDamaged:
        message.text = tr("The settings could not be read. They were copied aside, and the defaults are in force.");
        break;
    }
    m_banner.post(message);
}

} // namespace bewarje
