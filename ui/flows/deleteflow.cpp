// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/deleteflow.h"

#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/resultswindow.h"

namespace bewarje {

DeleteFlow::DeleteFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window)
    : m_session(session), m_errors(errors), m_texts(texts), m_window(window)
{}

// A dialog without its session could only mislead.
DeleteFlow::~DeleteFlow()
{
    delete m_dialog;
}

void DeleteFlow::start(const QList<ResourceId> &backups)
{
    if (backups.isEmpty())
        return;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const SharedCatalog catalog = m_session.backups().version();
    if (!catalog)
        return;
    const Timestamp now = m_session.clock().now();
    const DeletionPlan plan = DeletionPlan::make(*catalog, backups, m_session.runner().ongoingWrites(), now);
    auto *dialog =
        new DeleteDialog(plan, servernaming::sharedNames(m_session.servers().servers()), m_texts, now, m_window);
    m_dialog = dialog;
    connect(dialog, &DeleteDialog::confirmed, this, &DeleteFlow::submit);
    dialog->open();
}

void DeleteFlow::submit(const DeletionPlan &plan)
{
    const OperationId batch = m_session.runner().submit(plan);
    if (plan.items().size() < 2)
        return;
    auto *results =
        new ResultsWindow(m_session.runner(), batch, servernaming::sharedNames(m_session.servers().servers()), m_errors,
                          m_texts, m_window);
    connect(results, &ResultsWindow::retryRequested, this, &DeleteFlow::start);
    results->show();
}

} // namespace bewarje
