// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/account.h"
#include "app/account/tokenvault.h"
#include "app/api/backupapi.h"

#include <QObject>

#include <memory>
#include <optional>

namespace bewarje {

/// What the sign-in page asks for.
struct SignInRequest
{
    Secret token;
    ApiBase base;
    QString name; ///< empty: the account's e-mail address, else the host
    bool sessionOnly = false;
    QString fixedKey; ///< of an account whose token is entered again; empty for a new one
};

/// What came of it. The token is still good when the keychain was not.
struct SignInOutcome
{
    Account account;
    Secret token;
    std::optional<AccountProfile> profile;  ///< nothing where /account/me/ answered 403, 404 or 405
    VaultStatus stored = VaultStatus::Done; ///< Unavailable and the like: signed in for this session
    QString vaultDetail;
    bool sessionOnly = false; ///< as asked
};

/// Checks a token against the provider, then stores it: Checking, Probing (only where /account/me/ is
/// refused by 403, 404 or 405), Storing.
class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(NetworkFactory network, RestLimits limits, TokenVault &vault, QString profile,
           std::shared_ptr<ProxyLogins> proxyLogins = nullptr, QObject *parent = nullptr);
    ~SignIn() override;

    [[nodiscard]] bool isRunning() const { return m_state != State::Idle; }
    /// Ends what was running. The request's token is stored under its `fixedKey`, else under a new key.
    void start(const SignInRequest &request);
    /// No signal comes after this. A token that was just being stored for a new account is removed again.
    void cancel();

signals:
    void succeeded(const bewarje::SignInOutcome &outcome);
    void failed(const bewarje::ApiError &error);

private:
    enum class State : quint8 { Idle, Checking, Probing, Storing };

    void probe();
    void accept(const std::optional<AccountProfile> &profile);
    void end(const VaultAnswer &stored);
    void fail(const ApiError &error);
    void stop();

    NetworkFactory m_network;
    RestLimits m_limits;
    TokenVault &m_vault;
    QString m_profile;
    std::shared_ptr<ProxyLogins> m_proxyLogins;
    State m_state = State::Idle;
    SignInRequest m_request;
    SignInOutcome m_outcome;
    std::unique_ptr<RestClient> m_client;
    std::unique_ptr<BackupApi> m_api;
    PendingCall m_call;
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::SignInRequest)
Q_DECLARE_METATYPE(bewarje::SignInOutcome)
