// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/csvexport.h"

#include "ui/text/csv.h"

#include <QFile>
#include <QMetaObject>
#include <QSaveFile>

#include <optional>

namespace bewarje {

namespace {

/// The system's words where it failed.
std::optional<QString> writeTo(const QString &fileName, const CsvSource &source, const std::atomic<bool> &isStopped)
{
    QSaveFile file(fileName);
    const auto put = [&file](const QStringList &cells) {
        const QByteArray record = csvRecord(cells);
        return file.write(record) == record.size();
    };
    bool isTaken = file.open(QFile::WriteOnly) && put(source.titles);
    for (qsizetype row = 0; isTaken && row < source.rows && !isStopped; ++row)
        isTaken = put(source.cells(row));
    if (isStopped)
        return QString();
    return isTaken && file.commit() ? std::nullopt : std::optional(file.errorString());
}

} // namespace

CsvExport::CsvExport(QObject *parent) : QObject(parent)
{
    m_writing.setMaxThreadCount(1);
}

CsvExport::~CsvExport()
{
    m_isStopped = true;
    m_writing.waitForDone();
}

void CsvExport::write(const CsvSource &source, const QString &fileName)
{
    m_writing.start([this, source, fileName] {
        const std::optional<QString> problem = writeTo(fileName, source, m_isStopped);
        QMetaObject::invokeMethod(
            this,
            [this, problem, fileName, rows = source.rows] {
                if (problem)
                    emit failed(fileName, *problem);
                else
                    emit written(rows, fileName);
            },
            Qt::QueuedConnection);
    });
}

} // namespace bewarje
