// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sessioncontroller.h"
#include "ui/text/errortext.h"
#include "ui/text/texts.h"

#include <QMainWindow>

#include <memory>

namespace bewarje {

/// The one window: sign-in page or the main view, with menus, toolbar, banner and status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(SessionController &controller, const Texts &texts, const ErrorText &errors, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// To the front, for a second start.
    void raiseWindow();

private:
    SessionController &m_controller;
    const Texts &m_texts;
    const ErrorText &m_errors;
};

} // namespace bewarje
