// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"
#include "ui/text/errortext.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QDialog;
class QWidget;

namespace bewarje {

/// The form for a new backup, and its submit.
class CreateFlow : public QObject
{
    Q_OBJECT

public:
    CreateFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window);
    ~CreateFlow() override;

    /// `server` presets the form.
    void start(const std::optional<ResourceId> &server);

private:
    Session &m_session;
    const ErrorText &m_errors;
    const Texts &m_texts;
    QWidget *m_window;
    QPointer<QDialog> m_dialog; ///< the one that is open
};

} // namespace bewarje
