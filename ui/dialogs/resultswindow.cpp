// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/resultswindow.h"

#include "ui/dialogs/plantable.h"
#include "ui/dialogs/resultsmodel.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace bewarje {

using namespace Qt::Literals::StringLiterals;

ResultsWindow::ResultsWindow(OperationRunner &runner, OperationId batch, const SharedNames &shared,
                             const ErrorText &errors, const Texts &texts, QWidget *parent)
    : QDialog(parent), m_runner(&runner), m_batch(batch), m_texts(texts),
      m_model(new ResultsModel(runner.records(batch), shared, errors, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Results"));
    build();
    connect(&runner, &OperationRunner::recordChanged, this, &ResultsWindow::take);
    connect(&runner, &OperationRunner::batchEnded, this, &ResultsWindow::updateSummary);
    // Queued: the pointer is null only after the runner's destructor.
    connect(&runner, &QObject::destroyed, this, &ResultsWindow::updateSummary, Qt::QueuedConnection);
    connect(m_cancelUnsent, &QPushButton::clicked, this, [this] {
        if (m_runner)
            m_runner->cancelUnsent(m_batch);
    });
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_model->retryable()); });
    updateSummary();
}

void ResultsWindow::build()
{
    constexpr int margin = 20;
    constexpr int gap = 10;
    m_summary = new PlainLabel(this);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_summary->setWordWrap(true);
    QFont strong = m_summary->font();
    strong.setBold(true);
    m_summary->setFont(strong);
    m_table = makeTable();
    m_whole = new PlainLabel(this);
    m_whole->setObjectName(u"wholeLabel"_s);
    m_whole->setWordWrap(true);
    // Room for two lines from the start: the table does not jump.
    m_whole->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_whole->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_whole->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(gap);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_whole);
    layout->addWidget(makeButtons());
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 130, unit * 60);
}

PlanTable *ResultsWindow::makeTable()
{
    auto *table = new PlanTable(this);
    table->setObjectName(u"resultsTable"_s);
    table->setAccessibleName(tr("Results"));
    table->setModel(m_model);
    table->setAlternatingRowColors(true);
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    table->fitColumns(ResultsModel::What);
    // What comes later is longer than what stands there now.
    table->setColumnWidth(ResultsModel::Result, table->fontMetrics().averageCharWidth() * 24);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsWindow::showWhole);
    return table;
}

QDialogButtonBox *ResultsWindow::makeButtons()
{
    auto *box = new QDialogButtonBox(this);
    m_cancelUnsent = box->addButton(tr("Cancel what was not sent"), QDialogButtonBox::ActionRole);
    m_cancelUnsent->setObjectName(u"cancelUnsentButton"_s);
    m_retry = box->addButton(tr("Try the failed again"), QDialogButtonBox::ActionRole);
    m_retry->setObjectName(u"retryButton"_s);
    QPushButton *close = box->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"closeButton"_s);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void ResultsWindow::take(const OperationRecord &record)
{
    if (record.batch != m_batch)
        return;
    m_model->take(record);
    updateSummary();
}

QString ResultsWindow::summary() const
{
    using Group = ResultsModel::Group;
    QStringList parts;
    const auto add = [this, &parts](Group group, const QString &sentence) {
        if (m_model->count(group) > 0)
            parts.append(sentence.arg(m_texts.count(m_model->count(group))));
    };
    //: Each %1 is a number of backups
    add(Group::Underway, tr("%1 under way"));
    add(Group::Done, m_model->isOfCreations() ? tr("%1 started") : tr("%1 deleted"));
    add(Group::Failed, tr("%1 failed"));
    add(Group::NotSent, tr("%1 not sent"));
    add(Group::Unknown, tr("%1 with an unknown outcome"));
    add(Group::Ended, tr("%1 other"));
    return parts.join(u" · "_s);
}

void ResultsWindow::showWhole()
{
    const QModelIndex current = m_table->currentIndex();
    m_whole->setText(current.isValid() ? current.siblingAtColumn(ResultsModel::What).data().toString() : QString());
}

void ResultsWindow::updateSummary()
{
    m_summary->setText(summary());
    showWhole();
    const bool isEnded = m_runner && m_runner->isBatchEnded(m_batch);
    m_cancelUnsent->setEnabled(m_runner && m_model->plannedCount() > 0);
    m_retry->setEnabled(isEnded && m_model->retryableCount() > 0);
}

} // namespace bewarje
