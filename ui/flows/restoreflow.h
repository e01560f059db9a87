// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/operations/restoresequences.h"
#include "app/session.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace bewarje {

/// Plan, dialog with the typed server name, submit: for one restore, for one that was interrupted, and for
/// the way back from one.
class RestoreFlow : public QObject
{
    Q_OBJECT

public:
    RestoreFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window);
    ~RestoreFlow() override;

    void start(const ResourceId &backup);
    /// Asks anew about a restore that was interrupted: with its target as it is now, and with what there is of
    /// the backup that was begun for it.
    void resume(const OperationRecord &restore);
    /// For the backup that was made before `restore`, which may be of an earlier run of the program.
    void startUndo(const OperationRecord &restore);

private:
    void ask(const ResourceId &backup, const std::optional<InterruptedRestore> &interrupted);
    [[nodiscard]] RestorePlan planFor(const ResourceId &backup, const CatalogVersion &catalog) const;
    bool raiseOpenDialog();

    Session &m_session;
    const ErrorText &m_errors;
    const Texts &m_texts;
    QWidget *m_window;
    QPointer<QDialog> m_dialog; ///< the one that is open
    PendingCall m_wayBack;      ///< what is looked up for startUndo()
};

} // namespace bewarje
