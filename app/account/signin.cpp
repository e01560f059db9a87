// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/signin.h"

#include <algorithm>
#include <utility>

namespace bewarje {

namespace {

constexpr qsizetype longestName = 254; // of an e-mail address

bool meansTryAnotherCall(const ApiError &error)
{
    return error.httpStatus == 403 || error.httpStatus == 404 || error.httpStatus == 405;
}

/// One line that can name a keychain entry, from what the provider or a person said; may be empty.
QString nameFrom(const QString &text)
{
    const QString line = text.simplified();
    const bool isPrintable = std::all_of(line.begin(), line.end(), [](QChar c) { return c.isPrint(); });
    return isPrintable && line.size() <= longestName ? line : QString();
}

QString accountName(const SignInRequest &request, const std::optional<AccountProfile> &profile)
{
    QString name = nameFrom(request.name);
    if (name.isEmpty() && profile)
        name = nameFrom(request.token.redact(profile->email));
    return name.isEmpty() ? request.base.host() : name;
}

} // namespace

SignIn::SignIn(NetworkFactory network, RestLimits limits, TokenVault &vault, QString profile,
               std::shared_ptr<ProxyLogins> proxyLogins, QObject *parent)
    : QObject(parent), m_network(std::move(network)), m_limits(limits), m_vault(vault), m_profile(std::move(profile)),
      m_proxyLogins(std::move(proxyLogins))
{}

SignIn::~SignIn() = default;

void SignIn::start(const SignInRequest &request)
{
    cancel();
    m_request = request;
    m_outcome = {};
    m_client =
        std::make_unique<RestClient>(Credentials{request.base, request.token}, m_network, m_limits, m_proxyLogins);
    m_api = std::make_unique<BackupApi>(*m_client);
    m_state = State::Checking;
    m_call = m_api->whoAmI([this](const Result<AccountProfile> &result) {
        if (result)
            accept(*result);
        else if (meansTryAnotherCall(result.error()))
            probe();
        else
            fail(result.error());
    });
}

void SignIn::probe()
{
    m_state = State::Probing;
    m_call = m_api->probeBackups([this](const Result<qint64> &result) {
        if (result)
            accept({});
        else
            fail(result.error());
    });
}

void SignIn::accept(const std::optional<AccountProfile> &profile)
{
    Account &account = m_outcome.account;
    account.name = accountName(m_request, profile);
    account.base = m_request.base;
    account.key =
        m_request.fixedKey.isEmpty() ? Account::makeKey(m_profile, account.base, account.name) : m_request.fixedKey;
    m_outcome.token = m_request.token;
    m_outcome.profile = profile;
    m_outcome.sessionOnly = m_request.sessionOnly;
    if (m_request.sessionOnly) {
        end({});
        return;
    }
    m_state = State::Storing;
    m_call = m_vault.write(account.key, m_request.token, [this](const VaultAnswer &answer) { end(answer); });
}

void SignIn::end(const VaultAnswer &stored)
{
    SignInOutcome outcome = std::exchange(m_outcome, {});
    outcome.stored = stored.status;
    outcome.vaultDetail = stored.detail;
    outcome.account.hasStoredToken = !outcome.sessionOnly && stored.status == VaultStatus::Done;
    stop();
    emit succeeded(outcome);
}

void SignIn::fail(const ApiError &error)
{
    stop();
    emit failed(error);
}

void SignIn::cancel()
{
    const bool mayBeStored = m_state == State::Storing && m_request.fixedKey.isEmpty();
    const QString key = m_outcome.account.key;
    stop();
    if (mayBeStored)
        m_call = m_vault.remove(key, [](const VaultAnswer &) {});
}

void SignIn::stop()
{
    m_state = State::Idle;
    m_call.cancel();
    m_request = {};
    m_outcome = {};
    // The client is in the middle of its answer when this is called from a handler.
    if (m_api) {
        m_api.release()->deleteLater();
        m_client.release()->deleteLater();
    }
}

} // namespace bewarje
