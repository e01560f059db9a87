// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/diagnostics.h"

#include "app/api/secret.h"
#include "app/redactedlog.h"
#include "ui/platform/versions.h"

#include <QApplication>
#include <QLocale>
#include <QProxyStyle>
#include <QScreen>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QString style()
{
    // A proxy has no name of its own.
    const auto *ours = qobject_cast<QProxyStyle *>(QApplication::style());
    return ours ? QString(ours->baseStyle()->name() % u" with our outlines") : QApplication::style()->name();
}

QString screens()
{
    QStringList words;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        words.append(u"%1×%2 at %3"_s.arg(QString::number(screen->size().width()),
                                          QString::number(screen->size().height()),
                                          QString::number(screen->devicePixelRatio())));
    return words.join(u", "_s);
}

} // namespace

QString diagnosticsText(const QString &host, const QStringList &lastErrors, const Secret &token)
{
    QString text = versionsText();
    text += u"Window system %1, style %2, screens %3\n"_s.arg(QGuiApplication::platformName(), style(), screens());
    text += u"Language %1, system %2\n"_s.arg(QLocale().name(), QLocale::system().name());
    text += u"Provider %1\n"_s.arg(host.isEmpty() ? u"(not signed in)"_s : host);
    text += lastErrors.isEmpty() ? u"No errors\n"_s : u"Last errors:\n"_s;
    for (const QString &error : lastErrors)
        text += u"- "_s + error.simplified() + u'\n';
    return redactedlog::redacted(token.redact(text));
}

} // namespace bewarje
