// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/apibase.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace bewarje {

/// What the program was called with.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(bewarje::CommandLine)

public:
    enum class Task : quint8 { Window, ExportJournal, Version, Help, Refused };

    Task task = Task::Window;
    bool isDemo = false;
    ApiBase apiBase;    ///< null where none was given
    QString profile;    ///< empty: the default one
    QString exportFile; ///< with ExportJournal: an absolute path
    QString problem;    ///< where Refused: a sentence that repeats no value, which could be a token

    /// `arguments` without the program's name.
    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
    [[nodiscard]] static QString help();
};

} // namespace bewarje
