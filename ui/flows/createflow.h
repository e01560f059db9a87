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

/// The form for new backups, its submit, and the results of several.
class CreateFlow : public QObject
{
    Q_OBJECT

public:
    CreateFlow(Session &session, const ErrorText &errors, const Texts &texts, QWidget *window);
    ~CreateFlow() override;

    /// The form begins with these servers, which may be none, and with this description.
    void start(const QList<ResourceId> &servers, const QString &text = {});

private:
    void submit(const CreationPlan &plan);
    /// By the provider's clock, as far as a listing has told it.
    [[nodiscard]] Timestamp now() const;

    Session &m_session;
    const ErrorText &m_errors;
    const Texts &m_texts;
    QWidget *m_window;
    QPointer<QDialog> m_dialog; ///< the one that is open
};

} // namespace bewarje
