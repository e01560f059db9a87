// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/widgets/messagebanner.h"

#include <QDialog>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace bewarje {

/// Tells in the banner what is wrong with the profile's record of operations: it cannot be opened, it is a newer
/// program's, it was damaged, a row was refused. Says nothing of it while sample data is shown, which has its own.
class JournalMessages : public QObject
{
    Q_OBJECT

public:
    /// Made while the controller shows the profile. `window` is the parent, and that of the question.
    JournalMessages(SessionController &controller, MessageBanner &banner, QWidget *window);

    /// A damaged record was moved aside, and nobody has dismissed that yet: each write of the profile asks once more.
    [[nodiscard]] bool asksOnceMore() const;
    /// Calls `begin`, which begins a write: at once, or after the extra question was confirmed. Never where that was
    /// cancelled, or `context` is gone.
    void askBefore(QObject *context, const std::function<void()> &begin);

private:
    [[nodiscard]] bool isProfileShown() const;
    void tell();
    void post(const QString &key, const QString &text, const QList<MessageButton> &buttons = {});
    void onButton(const QString &key, MessageButton button);
    void onDismissed(const QString &key);

    SessionController &m_controller;
    Workspace &m_workspace;
    MessageBanner &m_banner;
    QWidget *m_window;
    QPointer<QDialog> m_question;     ///< the one that is open
    std::optional<QString> m_refusal; ///< the system's words for the last row that was refused
    JournalFacts::State m_dismissed = JournalFacts::State::Ready; ///< the state whose message was
    bool m_isDamageDismissed = false;
};

} // namespace bewarje
