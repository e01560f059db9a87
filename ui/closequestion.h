// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QWidget;

namespace bewarje {

/// What comes before a session is closed: nothing more is sent, what is out is waited for a moment, and who signs
/// out is asked about what waits in the outbox.
class CloseQuestion : public QObject
{
    Q_OBJECT

public:
    /// `patience`: how long writes that are out are waited for. `window` takes no input meanwhile.
    explicit CloseQuestion(QWidget *window, std::chrono::milliseconds patience = std::chrono::milliseconds(2'000));

    /// To quit: asks nothing. True where that can be at once; else `proceed` is called, once, when no write is out
    /// any more or patience ends.
    bool quit(Session &session, std::function<void()> proceed);
    /// To sign out. `isRecordKept`: what waits can be kept for the next sign-in, and is asked about. Calls `proceed`
    /// once, at once where there is nothing to ask and no write is out; never where the person stays.
    void signOut(Session &session, bool isRecordKept, std::function<void()> proceed);

private:
    void ask(qsizetype waiting);
    void undoWaiting();
    void leave();
    void wait();
    void goOn();
    [[nodiscard]] bool isBusy() const { return m_box || m_patience.isActive(); }

    QWidget *m_window;
    QPointer<Session> m_session;
    QPointer<QMessageBox> m_box;
    QTimer m_patience;
    std::function<void()> m_proceed;
};

} // namespace bewarje
