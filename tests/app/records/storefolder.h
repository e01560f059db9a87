// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/records/recordstore.h"

#include <QMap>
#include <QTemporaryDir>

namespace bewarje::tests {

/// A folder of its own with a journal's file in it, for doing harm to it.
class StoreFolder
{
public:
    StoreFolder();

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("journal.sqlite")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Rows 1 to `count`, some longer than a page, in a file that is closed behind them: Done, each fourth Waiting.
    [[nodiscard]] bool fill(int count) const;
    /// What a program that was killed leaves: the rows of fill() and, in the -wal alone, one Intent more.
    [[nodiscard]] bool fillAndKill(int count) const;
    /// Runs the statements and leaves what a program leaves that was killed behind the last of them; tells it.
    [[nodiscard]] QMap<QString, QByteArray> cutOff(const QStringList &statements) const;
    /// One statement by a connection of its own.
    [[nodiscard]] bool run(const QString &statement) const;
    [[nodiscard]] QVariant value(const QString &statement) const;

    /// What each file of the folder holds, by name.
    [[nodiscard]] QMap<QString, QByteArray> contents() const;
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] bool setBytes(const QByteArray &bytes) const;

    /// How many rows the file has, counted through `store`; -1 where that fails.
    [[nodiscard]] static int rowsOf(RecordStore &store);

    [[nodiscard]] static QList<OperationRecord> allOf(RecordStore &store);

private:
    [[nodiscard]] bool restore(const QMap<QString, QByteArray> &contents) const;

    QTemporaryDir m_folder;
};

} // namespace bewarje::tests
