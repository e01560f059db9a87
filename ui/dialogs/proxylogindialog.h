// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/api/proxylogins.h"
#include "ui/text/errortext.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace bewarje {

namespace Ui {
class ProxyLoginDialog;
}

/// Asks for the login that a proxy wants. Deletes itself when closed, and what was typed with it.
class ProxyLoginDialog : public QDialog
{
    Q_OBJECT

public:
    /// `error` is of a call that wants it.
    ProxyLoginDialog(const ApiError &error, const ErrorText &errors, QWidget *parent = nullptr);
    ~ProxyLoginDialog() override;

signals:
    /// Once, on Continue.
    void entered(const bewarje::ProxyLogin &login);

private:
    void addButtons();
    void goOn();

    QString m_proxy;
    std::unique_ptr<Ui::ProxyLoginDialog> m_ui;
    QPushButton *m_continue = nullptr;
};

} // namespace bewarje
