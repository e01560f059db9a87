// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/api/curl.h"

#include <QUrl>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

/// As one argument, whatever is in it (POSIX, shell command language, 2.2.2).
QString quoted(const QByteArray &text)
{
    return u'\'' + QString::fromUtf8(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

} // namespace

QString curlCommand(const ApiBase &base, const WriteRequest &request)
{
    const QUrl address = base.isNull() ? QUrl() : base.resolve(request.path);
    if (address.isEmpty())
        return {};
    // curl itself would read braces in an address as a pattern, and clean a path of its dots.
    QString command = "curl --globoff --path-as-is --request "_L1 + QString::fromLatin1(request.methodName())
                      + " --header \"Authorization: Bearer $TOKEN\" --header 'Accept: application/json'"_L1;
    // Not --data, for which a body that begins with @ is the name of a file.
    if (!request.body.isEmpty())
        command += " --header 'Content-Type: application/json' --data-raw "_L1 + quoted(request.body);
    return command + u' ' + quoted(address.toEncoded());
}

} // namespace bewarje
