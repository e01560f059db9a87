// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/exportflow.h"

#include "ui/text/texts.h"

#include <QFileDialog>
#include <QFileInfo>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

ExportFlow::ExportFlow(QWidget *window) : m_window(window)
{
    connect(&m_export, &CsvExport::written, this, [this](qsizetype rows, const QString &fileName) {
        emit written(tr("%n rows were written to %1.", nullptr, int(rows)).arg(outside::forDialog(fileName)));
    });
    connect(&m_export, &CsvExport::failed, this, [this](const QString &fileName, const QString &detail) {
        emit failed(tr("%1 could not be written: %2. Choose another place, then export again.")
                        .arg(outside::forDialog(fileName), outside::forDialog(detail)));
    });
}

ExportFlow::~ExportFlow()
{
    delete m_dialog;
}

void ExportFlow::start(const CsvSource &source, const QString &name)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Export"));
    m_dialog = dialog;
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("CSV files (*.csv)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, source](const QString &fileName) {
        m_export.write(source, QFileInfo(fileName).absoluteFilePath());
    });
    dialog->open();
}

} // namespace bewarje
