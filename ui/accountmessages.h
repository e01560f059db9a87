// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/text/errortext.h"
#include "ui/widgets/messagebanner.h"

#include <QObject>

namespace bewarje {

/// Tells in the banner what people must know of accounts and settings. Unlike a session's messages these
/// stay when the account is closed.
class AccountMessages : public QObject
{
    Q_OBJECT

public:
    AccountMessages(MessageBanner &banner, const ErrorText &errors, QObject *parent = nullptr);

    void tell(const AccountNotice &notice);

private:
    MessageBanner &m_banner;
    const ErrorText &m_errors;
};

} // namespace bewarje
