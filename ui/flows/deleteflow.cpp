// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/deleteflow.h"

#include "app/operations/outbox.h"
#include "app/settings.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/resultswindow.h"

#include <algorithm>

namespace bewarje {

DeleteFlow::DeleteFlow(Session &session, const Settings &settings, const ErrorText &errors, const Texts &texts,
                       QWidget *window)
    : m_session(session), m_settings(settings), m_errors(errors), m_texts(texts), m_window(window)
{
    connect(&session.runner(), &OperationRunner::deletionBegan, this, &DeleteFlow::showResults);
    connect(&session.runner(), &OperationRunner::batchEnded, this, &DeleteFlow::take);
}

// A dialog without its session could only mislead.
DeleteFlow::~DeleteFlow()
{
    delete m_dialog;
}

bool DeleteFlow::raiseDialog() const
{
    if (!m_dialog)
        return false;
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

void DeleteFlow::start(const QList<ResourceId> &backups)
{
    if (backups.isEmpty() || raiseDialog() || !m_session.backups().version())
        return;
    const DeletionPlan plan = planFor(backups, 0);
    const bool isOrdinary = !plan.isEmpty() && plan.confirmation() == Confirmation::None;
    if (isOrdinary && plan.grace().count() > 0)
        submit(plan, 0);
    else
        ask(plan, 0);
}

void DeleteFlow::review(OperationId held)
{
    const std::optional<Outbox::Batch> batch = m_session.runner().outbox().batch(held);
    if (!batch || raiseDialog() || !m_session.backups().version())
        return;
    QList<ResourceId> backups;
    for (const OperationRecord &item : batch->items)
        backups.append(item.backup->id);
    ask(planFor(backups, held), held);
}

DeletionPlan DeleteFlow::planFor(const QList<ResourceId> &backups, OperationId replaced) const
{
    const DeletionPlan plan = DeletionPlan::make(*m_session.backups().version(), backups,
                                                 m_session.runner().ongoingWrites(replaced), m_session.clock().now());
    return plan.withGrace(plan.confirmation() == Confirmation::None ? m_settings.deleteGrace()
                                                                    : m_settings.bulkDeleteGrace());
}

void DeleteFlow::ask(const DeletionPlan &plan, OperationId replaced)
{
    auto *dialog = new DeleteDialog(plan, servernaming::sharedNames(m_session.servers().servers()), m_texts,
                                    m_session.clock().now(), m_window);
    m_dialog = dialog;
    connect(dialog, &DeleteDialog::confirmed, this,
            [this, replaced](const DeletionPlan &confirmed) { submit(confirmed, replaced); });
    dialog->open();
}

void DeleteFlow::submit(const DeletionPlan &plan, OperationId replaced)
{
    const OperationId batch = m_session.runner().submit(plan, replaced);
    const bool waits = plan.grace().count() > 0 || replaced != 0;
    if (waits && plan.items().size() > 1)
        m_waiting.insert(batch);
}

/// What ended without having begun was undone, which is no result; or it could not be recorded.
void DeleteFlow::take(OperationId endedBatch)
{
    if (!m_waiting.contains(endedBatch))
        return;
    const QList<OperationRecord> records = m_session.runner().records(endedBatch);
    if (std::any_of(records.begin(), records.end(),
                    [](const OperationRecord &record) { return record.state == OperationState::NotSent; }))
        showResults(endedBatch);
    m_waiting.remove(endedBatch);
}

void DeleteFlow::showResults(OperationId batch)
{
    m_waiting.remove(batch);
    if (m_session.runner().batchSize(batch) < 2)
        return;
    auto *results =
        new ResultsWindow(m_session.runner(), batch, servernaming::sharedNames(m_session.servers().servers()), m_errors,
                          m_texts, m_window);
    connect(results, &ResultsWindow::retryRequested, this, &DeleteFlow::start);
    // It may come minutes after the click, while something else is typed.
    results->setAttribute(Qt::WA_ShowWithoutActivating);
    results->show();
}

} // namespace bewarje
