// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/keepflow.h"

namespace bewarje {

KeepFlow::KeepFlow(Session &session, QWidget *window) : m_session(session), m_window(window)
{}

// A dialog without its session could only mislead.
KeepFlow::~KeepFlow()
{
    delete m_dialog;
}

KeepMark KeepFlow::markOf(const Backup &backup) const
{
    return m_session.runner().keepMarks().of(backup.id, backup.description, m_session.clock().now());
}

QList<Backup> KeepFlow::known(const QList<ResourceId> &backups) const
{
    QList<Backup> found;
    const SharedCatalog catalog = m_session.backups().version();
    for (const ResourceId &id : backups)
        if (const qsizetype row = catalog ? catalog->rowOf(id) : -1; row >= 0)
            found.append(catalog->table().at(row));
    return found;
}

bool KeepFlow::raiseOpen()
{
    if (!m_dialog)
        return false;
    m_dialog->raise();
    m_dialog->activateWindow();
    return true;
}

KeepDialog *KeepFlow::open(KeepDialog::Purpose purpose, const QList<Backup> &backups)
{
    m_dialog = new KeepDialog(purpose, backups, servernaming::sharedNames(m_session.servers().servers()), m_window);
    m_dialog->open();
    return m_dialog;
}

void KeepFlow::startKeep(const QList<ResourceId> &backups)
{
    QList<Backup> chosen = known(backups);
    chosen.removeIf([this](const Backup &backup) { return markOf(backup).holds(); });
    if (chosen.isEmpty() || raiseOpen())
        return;
    connect(open(KeepDialog::Purpose::Keep, chosen), &KeepDialog::confirmed, this,
            [this, chosen](const QString &reason) {
                for (const Backup &backup : chosen)
                    m_session.runner().keep(backup, reason);
            });
}

void KeepFlow::startLift(const ResourceId &id)
{
    const QList<Backup> chosen = known({id});
    if (chosen.isEmpty() || raiseOpen())
        return;
    const Backup &backup = chosen.constFirst();
    const KeepMark mark = markOf(backup);
    if (!mark.holds())
        return;
    const auto purpose =
        mark.source == KeepMark::Source::Description ? KeepDialog::Purpose::LiftDescription : KeepDialog::Purpose::Lift;
    connect(open(purpose, chosen), &KeepDialog::confirmed, this,
            [this, backup](const QString &reason) { m_session.runner().liftKeepMark(backup, reason); });
}

} // namespace bewarje
