// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace bewarje {

/// A table as it was at one moment, for a file. `cells` is called on another thread: it owns what it reads.
struct CsvSource
{
    QStringList titles;
    qsizetype rows = 0;
    std::function<QStringList(qsizetype row)> cells;
};

/// Writes tables to files in the background, one after another.
class CsvExport : public QObject
{
    Q_OBJECT

public:
    explicit CsvExport(QObject *parent = nullptr);
    /// Stops what is being written; its file stays what it was.
    ~CsvExport() override;

    /// Answered by written() or failed(). The file holds all of it in the end, or is what it was before.
    void write(const CsvSource &source, const QString &fileName);

signals:
    void written(qsizetype rows, const QString &fileName);
    /// `detail`: the system's words.
    void failed(const QString &fileName, const QString &detail);

private:
    QThreadPool m_writing;
    std::atomic<bool> m_isStopped = false;
};

} // namespace bewarje
