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

bool RestoreFlow::raiseOpenDialog()
{
    if (!m_dialog)
        return false;
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

void RestoreFlow::start(const ResourceId &backup)
{
    ask(backup, {});
}

void RestoreFlow::resume(const OperationRecord &restore)
{
    const QList<InterruptedRestore> all = m_session.runner().restores().interrupted();
    for (const InterruptedRestore &one : all)
        if (one.restore.id == restore.id)
            return ask(restore.backup->id, one);
}

void RestoreFlow::startUndo(const OperationRecord &restore)
{
    m_wayBack = m_session.runner().restores().readWayBack(
        restore, [this](const std::optional<Backup> &backup) { ask(backup ? backup->id : ResourceId(), {}); });
}

RestorePlan RestoreFlow::planFor(const ResourceId &backup, const CatalogVersion &catalog) const
{
    OperationRunner &runner = m_session.runner();
    const qsizetype row = catalog.rowOf(backup);
    const ResourceId server = row < 0 ? ResourceId() : catalog.table().at(row).server.id;
    const KnownServer *known = m_session.servers().find(server);
    const RestorePlan plan = RestorePlan::make(catalog, backup, known ? std::optional(known->server) : std::nullopt,
                                               runner.ongoingWrites().deleting.contains(backup),
                                               runner.hasUnknownRestore(server), m_session.clock().now());
    return runner.restores().isUnderWay(server) ? plan.refusedFor(RestorePlan::Refusal::UnderWay) : plan;
}

void RestoreFlow::ask(const ResourceId &backup, const std::optional<InterruptedRestore> &interrupted)
{
    const SharedCatalog catalog = m_session.backups().version();
    if (raiseOpenDialog() || !catalog)
        return;
    //: The description of the backup that is made before a restore; %1 is the id of the backup restored from
    const QString description =
        tr("Before the restore from backup %1").arg(outside::forDialog(backup.text())) + CreationPlan::makeTag();
    RestorePlan plan = planFor(backup, *catalog);
    if (interrupted)
        plan = plan.withWayBack(WayBack::resumed(interrupted->creation, *catalog, description))
                   .inPlaceOf(interrupted->restore.id);
    else
        plan = plan.withWayBack(WayBack::fresh(description));
    const bool isNameShared =
        servernaming::sharedNames(m_session.servers().servers()).contains(plan.backup().server.id);
    auto *dialog = new RestoreDialog(plan, isNameShared, m_texts, m_window);
    m_dialog = dialog;
    connect(dialog, &RestoreDialog::confirmed, this,
            [this](const RestorePlan &confirmed) { m_session.runner().submit(confirmed); });
    dialog->open();
}

} // namespace bewarje
