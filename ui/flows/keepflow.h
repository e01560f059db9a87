// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/dialogs/keepdialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace bewarje {

/// Selection, reason, mark: keep marks set on backups or lifted from one.
class KeepFlow : public QObject
{
    Q_OBJECT

public:
    KeepFlow(Session &session, QWidget *window);
    ~KeepFlow() override;

    /// Those that are kept already, or no longer known, are passed over.
    void startKeep(const QList<ResourceId> &backups);
    void startLift(const ResourceId &backup);

private:
    /// Empty while a dialog is open, which is brought to the front.
    [[nodiscard]] QList<Backup> known(const QList<ResourceId> &backups) const;
    [[nodiscard]] KeepMark markOf(const Backup &backup) const;
    KeepDialog *open(KeepDialog::Purpose purpose, const QList<Backup> &backups);
    bool raiseOpen();

    Session &m_session;
    QWidget *m_window;
    QPointer<KeepDialog> m_dialog;
};

} // namespace bewarje
