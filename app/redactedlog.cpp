// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redactedlog.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace bewarje::redactedlog {

namespace {

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray line = redacted(qFormatLogMessage(type, context, message)).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression bearer(uR"(\b(bearer)[\s:=]+[^\s"',]+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"vps_[\\x21-\\x7e]+"_s, QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    result.replace(bearer, u"\\1 [token]"_s);
    result.replace(token, u"[token]"_s);
    return result;
}

void install()
{
    qInstallMessageHandler(write);
}

} // namespace bewarje::redactedlog
