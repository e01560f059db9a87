// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/createflow.h"

#include "ui/dialogs/createdialog.h"
#include "ui/dialogs/resultswindow.h"

#include <utility>

namespace bewarje {

CreateFlow::CreateFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window)
    : m_session(session), m_errors(errors), m_texts(texts), m_window(window)
{}

// A dialog without its session could only mislead.
CreateFlow::~CreateFlow()
{
    delete m_dialog;
}

void CreateFlow::start(const QList<ResourceId> &servers, const QString &text)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    static const CatalogVersion nothing;
    const SharedCatalog catalog = m_session.backups().version();
    CreationOffer offer(catalog ? *catalog : nothing, m_session.runner().creationsInDoubt(), now());
    auto *dialog =
        new CreateDialog(m_session.servers().servers(), std::move(offer), {servers, text}, m_texts, now(), m_window);
    m_dialog = dialog;
    connect(dialog, &CreateDialog::confirmed, this, &CreateFlow::submit);
    dialog->open();
}

void CreateFlow::submit(const CreationPlan &plan)
{
    const OperationId batch = m_session.runner().submit(plan);
    if (plan.items().size() < 2)
        return;
    auto *results =
        new ResultsWindow(m_session.runner(), batch, servernaming::sharedNames(m_session.servers().servers()), m_errors,
                          m_texts, m_window);
    const QString text = CreationPlan::untagged(plan.items().constFirst().description);
    connect(results, &ResultsWindow::retryRequested, this,
            [this, text](const QList<ResourceId> &servers) { start(servers, text); });
    results->show();
}

Timestamp CreateFlow::now() const
{
    const Timestamp here = m_session.clock().now();
    const CatalogFacts &facts = m_session.backups().facts();
    const Timestamp there = facts.lastOfAll ? facts.lastOfAll->serverTime : Timestamp();
    if (!there.isKnown() || !facts.asOf.isKnown())
        return here;
    return Timestamp::fromMSecs(here.msecs() + there.msecs() - facts.asOf.msecs());
}

} // namespace bewarje
