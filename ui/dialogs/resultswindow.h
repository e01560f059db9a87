// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/operationrunner.h"
#include "ui/dialogs/servernaming.h"
#include "ui/text/errortext.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QPushButton;

namespace bewarje {

class PlainLabel;
class PlanTable;
class ResultsModel;

/// What became of each item of a batch, live, until it is closed. Closing it stops nothing: the runner
/// owns the writes. It outlives its session, and can then only be read.
class ResultsWindow : public QDialog
{
    Q_OBJECT

public:
    ResultsWindow(OperationRunner &runner, OperationId batch, const SharedNames &shared, const ErrorText &errors,
                  const Texts &texts, QWidget *parent = nullptr);

signals:
    /// A new action: these were refused, never sent or probably did nothing, and a new plan is to be made for
    /// them. Backups of a deletion, servers of a creation.
    void retryRequested(const QList<bewarje::ResourceId> &targets);

private:
    void build();
    PlanTable *makeTable();
    QDialogButtonBox *makeButtons();
    void take(const OperationRecord &record);
    [[nodiscard]] QString summary() const;
    void updateSummary();
    void showWhole();

    const QPointer<OperationRunner> m_runner;
    const OperationId m_batch;
    const Texts &m_texts;
    ResultsModel *m_model;
    PlanTable *m_table = nullptr;
    PlainLabel *m_summary = nullptr;
    PlainLabel *m_whole = nullptr; ///< the current row's sentence, which a cell may cut
    QPushButton *m_cancelUnsent = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace bewarje
