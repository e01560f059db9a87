// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/platform/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

namespace {

QLocale::Language languageOf(const QString &setting, const QLocale &system)
{
    if (setting == "en"_L1)
        return QLocale::English;
    if (setting == "fy"_L1)
        return QLocale::WesternFrisian;
    if (setting == "nl"_L1)
        return QLocale::Dutch;
    const auto own = system.language();
    return own == QLocale::WesternFrisian || own == QLocale::Dutch ? own : QLocale::English;
}

} // namespace

QLocale Language::locale(const QString &setting, const QLocale &system)
{
    const auto language = languageOf(setting, system);
    if (system.language() == QLocale::C)
        return language == QLocale::English ? QLocale(language, QLocale::UnitedStates) : QLocale(language);
    return {language, system.territory()};
}

void Language::install(const QLocale &locale)
{
    // Spin boxes, calendars and Qt's own sentences ask the default one.
    QLocale::setDefault(locale);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Installed last, asked first.
    if (m_ours.load(locale, u"bewarje"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace bewarje
