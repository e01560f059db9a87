// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/restoreflow.h"

#include "ui/dialogs/restoredialog.h"
#include "ui/dialogs/servernaming.h"

namespace bewarje {

RestoreFlow::RestoreFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window)
    : m_session(session), m_errors(errors), m_texts(texts), m_window(window)
{}

// A dialog without its session could only mislead.
RestoreFlow::~RestoreFlow()
{
    delete m_dialog;
}

void RestoreFlow::start(const ResourceId &backup)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const SharedCatalog catalog = m_session.backups().version();
    if (!catalog)
        return;
    OperationRunner &runner = m_session.runner();
    const qsizetype row = catalog->rowOf(backup);
    const ResourceId server = row < 0 ? ResourceId() : catalog->table().at(row).server.id;
    const KnownServer *known = m_session.servers().find(server);
    const RestorePlan plan = RestorePlan::make(*catalog, backup, known ? std::optional(known->server) : std::nullopt,
                                               runner.ongoingWrites().deleting.contains(backup),
                                               runner.hasUnknownRestore(server), m_session.clock().now());
    const bool isNameShared = servernaming::sharedNames(m_session.servers().servers()).contains(server);
    auto *dialog = new RestoreDialog(plan, isNameShared, m_texts, m_window);
    m_dialog = dialog;
    connect(dialog, &RestoreDialog::confirmed, this,
            [this](const RestorePlan &confirmed) { m_session.runner().submit(confirmed); });
    dialog->open();
}

} // namespace bewarje
