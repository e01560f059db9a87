// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace bewarje {

/// The interface's language: our texts, and Qt's own where Qt has them (it has no Frisian).
class Language
{
public:
    /// `setting` is system, en, fy or nl. A language that we do not have is English. The system's territory
    /// stays, C and POSIX are en_US.
    [[nodiscard]] static QLocale locale(const QString &setting, const QLocale &system);

    /// Called once, before the first widget; a change takes effect at the next start. Text that is missing
    /// stays English. Needs the application object and must not outlive it.
    void install(const QLocale &locale);

private:
    QTranslator m_qt;
    QTranslator m_ours;
};

} // namespace bewarje
