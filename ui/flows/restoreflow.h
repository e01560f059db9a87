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

/// Plan, dialog with the typed server name, submit: for one restore.
class RestoreFlow : public QObject
{
    Q_OBJECT

public:
    RestoreFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window);
    ~RestoreFlow() override;

    void start(const ResourceId &backup);

private:
    Session &m_session;
    const ErrorText &m_errors;
    const Texts &m_texts;
    QWidget *m_window;
    QPointer<QDialog> m_dialog; ///< the one that is open
};

} // namespace bewarje
