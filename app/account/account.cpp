// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/account.h"

#include <QStringBuilder>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

QString Account::makeKey(const QString &profile, const ApiBase &base, const QString &name)
{
    const QString first = profile.isEmpty() ? u"default"_s : profile;
    return first + u'/' + base.toString() + u'/' + name;
}

} // namespace bewarje
