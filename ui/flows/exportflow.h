// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/flows/csvexport.h"

#include <QObject>
#include <QPointer>

class QFileDialog;
class QWidget;

namespace bewarje {

/// Asks for a file and writes a table to it.
class ExportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ExportFlow(QWidget *window);
    ~ExportFlow() override;

    /// `source` is written as it was when this was called. `name`: what is proposed, without suffix; no text from
    /// outside. Does nothing while the dialog is open.
    void start(const CsvSource &source, const QString &name);

signals:
    /// A sentence about how it ended.
    void written(const QString &sentence);
    void failed(const QString &sentence);

private:
    QWidget *m_window;
    CsvExport m_export;
    QPointer<QFileDialog> m_dialog; ///< the one that is open
};

} // namespace bewarje
