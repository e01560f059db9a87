// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace bewarje {

/// Selection, plan, dialog, submit, results: for one deletion, of one backup or of many. Makes its
/// windows children of `window`; only one dialog is open at a time.
class DeleteFlow : public QObject
{
    Q_OBJECT

public:
    DeleteFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window);
    ~DeleteFlow() override;

    void start(const QList<ResourceId> &backups);

private:
    void submit(const DeletionPlan &plan);

    Session &m_session;
    const ErrorText &m_errors;
    const Texts &m_texts;
    QWidget *m_window;
    QPointer<QDialog> m_dialog; ///< the one that is open
};

} // namespace bewarje
