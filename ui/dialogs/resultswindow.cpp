// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/resultswindow.h"

#include "ui/dialogs/resultsmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

ResultsWindow::ResultsWindow(OperationRunner &runner, OperationId batch, const ErrorText &errors, const Texts &texts,
                             QWidget *parent)
    : QDialog(parent), m_runner(&runner), m_batch(batch), m_texts(texts),
      m_model(new ResultsModel(runner.records(batch), errors, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Results"));
    build();
    connect(&runner, &OperationRunner::recordChanged, this, &ResultsWindow::take);
    connect(&runner, &OperationRunner::batchEnded, this, &ResultsWindow::update);
    // Queued: the pointer is null only after the runner's destructor.
    connect(&runner, &QObject::destroyed, this, &ResultsWindow::update, Qt::QueuedConnection);
    connect(m_cancelUnsent, &QPushButton::clicked, this, [this] {
        if (m_runner)
            m_runner->cancelUnsent(m_batch);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_model->retryable()); });
    update();
}

void ResultsWindow::build()
{
    m_summary = new PlainLabel(this);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    auto *table = new QTableView(this);
    table->setObjectName(u"resultsTable"_s);
    table->setAccessibleName(tr("Results"));
    table->setModel(m_model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setResizeContentsPrecision(100);
    table->resizeColumnsToContents();
    table->setColumnWidth(ResultsModel::Result, table->fontMetrics().averageCharWidth() * 20);
    table->horizontalHeader()->setStretchLastSection(true);
    auto *box = new QDialogButtonBox(this);
    m_cancelUnsent = box->addButton(tr("Cancel what was not sent"), QDialogButtonBox::ActionRole);
    m_cancelUnsent->setObjectName(u"cancelUnsentButton"_s);
    m_retry = box->addButton(tr("Try the failed again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(u"retryButton"_s);
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(table);
    layout->addWidget(box);
    resize(760, 420);
}

void ResultsWindow::take(const OperationRecord &record)
{
    if (record.batch != m_batch)
        return;
    m_model->take(record);
    update();
}

void ResultsWindow::update()
{
    using Group = ResultsModel::Group;
    const auto count = [this](Group group) { return m_texts.count(m_model->count(group)); };
    //: Each is a number of backups
    m_summary->setText(tr("%1 deleted · %2 failed · %3 not sent · %4 outcome unknown · %5 under way · %6 other")
                           .arg(count(Group::Done), count(Group::Failed), count(Group::NotSent), count(Group::Unknown),
                                count(Group::Underway), count(Group::Ended)));
    const bool isEnded = m_runner && m_runner->isBatchEnded(m_batch);
    m_cancelUnsent->setEnabled(m_runner && m_model->plannedCount() > 0);
    m_retry->setEnabled(isEnded && m_model->count(Group::Failed) + m_model->count(Group::NotSent) > 0);
}

} // namespace bewarje
