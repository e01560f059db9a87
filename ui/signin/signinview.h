// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/account/signin.h"
#include "ui/text/errortext.h"

#include <QWidget>

#include <memory>

namespace bewarje {

/// The sign-in page, and the page "locked" with Retry. Does no network: reports by signals.
class SignInView : public QWidget
{
    Q_OBJECT

public:
    explicit SignInView(const ErrorText &errors, QWidget *parent = nullptr);
    ~SignInView() override;

    /// Fills name and address; a key means that this account's token is entered again. What was typed
    /// stays where it is about the same account. The token leaves the form when the page is left.
    void propose(const Account &account);
    void setChecking(bool isChecking);
    void showError(const ApiError &error);
    /// "The token cannot be read": Retry and "Enter the token again" in place of the fields.
    void showLocked(const Account &account, VaultStatus status);
    void showForm();
    /// As if "Check and sign in" was pressed.
    void checkAgain() { submit(); }

signals:
    void submitted(const bewarje::SignInRequest &request);
    void cancelled();
    void sampleDataRequested();
    void retryRequested();
    void enterTokenRequested();
    /// `error` wants a proxy's login.
    void proxyLoginRequested(const bewarje::ApiError &error);

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setColumnWidth();
    void takeColours();
    void connectForm();
    void showToken(bool isShown);
    void forgetToken();
    void submit();
    void clearError();
    void judgeToken();

    class Page;
    std::unique_ptr<Page> m_page;
    const ErrorText &m_errors;
};

} // namespace bewarje
