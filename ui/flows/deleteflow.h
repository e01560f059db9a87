// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QDialog;
class QWidget;

namespace bewarje {

class Settings;

/// Selection, plan, dialog, submit, results: for one deletion, of one backup or of many. One ordinary backup
/// goes to the outbox without a dialog. Makes its windows children of `window`; only one dialog is open at a time.
class DeleteFlow : public QObject
{
    Q_OBJECT

public:
    /// `settings` say how long deletions wait.
    DeleteFlow(Session &session, const Settings &settings, const ErrorText &errors, const Texts &texts,
               QWidget *window);
    ~DeleteFlow() override;

    void start(const QList<ResourceId> &backups);
    /// A new plan for what a held batch was to delete; confirmed, it takes that batch's place.
    void review(OperationId held);

private:
    [[nodiscard]] bool raiseDialog() const;
    [[nodiscard]] DeletionPlan planFor(const QList<ResourceId> &backups, OperationId replaced) const;
    void ask(const DeletionPlan &plan, OperationId replaced);
    void submit(const DeletionPlan &plan, OperationId replaced);
    void take(OperationId endedBatch);
    void showResults(OperationId batch);

    Session &m_session;
    const Settings &m_settings;
    const ErrorText &m_errors;
    const Texts &m_texts;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;  ///< the one that is open
    QSet<OperationId> m_waiting; ///< batches of several that have not begun
};

} // namespace bewarje
