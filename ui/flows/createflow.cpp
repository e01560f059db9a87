// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/createflow.h"

#include "ui/dialogs/createdialog.h"

namespace bewarje {

CreateFlow::CreateFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window)
    : m_session(session), m_errors(errors), m_texts(texts), m_window(window)
{}

// A dialog without its session could only mislead.
CreateFlow::~CreateFlow()
{
    delete m_dialog;
}

void CreateFlow::start(const std::optional<ResourceId> &server)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    auto *dialog = new CreateDialog(m_session.servers().servers(), server, m_texts, m_session.clock().now(), m_window);
    m_dialog = dialog;
    connect(dialog, &CreateDialog::confirmed, this,
            [this](const CreationPlan &plan) { m_session.runner().submit(plan); });
    dialog->open();
}

} // namespace bewarje
