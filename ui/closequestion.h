// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QMessageBox;
class QWidget;

namespace bewarje {

/// Asked before the program, the window or an account is closed while writes are out or unknown. Their
/// record ends with the program, so nothing would settle them any more.
class CloseQuestion : public QObject
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { Quit, SignOut };

    /// `patience`: how long writes that are out are waited for after the answer.
    explicit CloseQuestion(QWidget *window, std::chrono::milliseconds patience = std::chrono::milliseconds(2'000));

    /// True where `session` has writes that are not settled.
    [[nodiscard]] static bool isNeeded(Session &session);
    /// Calls `proceed` once, when the person agrees and no write is out any more or patience ends; never
    /// where the person stays.
    void ask(Session &session, Purpose purpose, std::function<void()> proceed);

private:
    void wait();
    void goOn();
    [[nodiscard]] bool isAnyOut() const;

    QWidget *m_window;
    QPointer<Session> m_session;
    QPointer<QMessageBox> m_box;
    QTimer m_patience;
    std::function<void()> m_proceed;
};

} // namespace bewarje
