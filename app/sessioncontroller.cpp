// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessioncontroller.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// `.invalid` can never be a host: nothing would be reached even if the simulated network were not there.
Account sampleAccount()
{
    return {u"sample"_s, {}, ApiBase::parse(u"https://sample.invalid/api/v1"_s), false};
}

Account newAccount(const ApiBase &base)
{
    Account account;
    account.base = base.isNull() ? ApiBase::provider() : base;
    return account;
}

} // namespace

SessionController::SessionController(Workspace &workspace, std::function<std::unique_ptr<Workspace>()> makeSample,
                                     QObject *parent, Pauses pauses)
    : QObject(parent), m_workspace(workspace), m_accounts(workspace.settings()), m_makeSample(std::move(makeSample)),
      m_proposed(newAccount({})), m_reader(workspace.vault(), std::move(pauses)), m_removals(workspace.vault())
{
    connect(&m_reader, &TokenReader::succeeded, this, [this](const Secret &token) { open(m_proposed, token); });
    connect(&m_reader, &TokenReader::failed, this, &SessionController::tokenUnreadable);
    connect(&m_removals, &TokenRemovals::ended, this, &SessionController::tokenRemovalEnded);
}

SessionController::~SessionController() = default;

Workspace &SessionController::workspace() const
{
    return m_sample ? *m_sample : m_workspace;
}

Account SessionController::account() const
{
    const Account &opened = m_session->account();
    return m_sample ? opened : m_accounts.withKey(opened.key).value_or(opened);
}

void SessionController::start(const ApiBase &base)
{
    m_workspace.openRecords();
    if (m_workspace.settings().wasDamaged())
        emit noticed({AccountNotice::Kind::SettingsDamaged, VaultStatus::Done, m_workspace.settings().fileName()});
    const std::optional<Account> account = base.isNull() ? m_accounts.usedLast() : m_accounts.withBase(base);
    if (account)
        openAccount(account->key);
    else
        propose(newAccount(base));
}

void SessionController::openAccount(const QString &key)
{
    const std::optional<Account> account = m_accounts.withKey(key);
    if (!account)
        return;
    closeSession();
    if (account->hasStoredToken)
        unlock(*account);
    else
        propose(*account);
}

void SessionController::addAccount()
{
    closeSession();
    propose(newAccount({}));
}

void SessionController::enterTokenAgain()
{
    const Account account = m_session && !m_sample ? this->account() : m_proposed;
    closeSession();
    propose(account);
}

void SessionController::retry()
{
    if (m_state == State::Locked)
        unlock(m_proposed);
}

void SessionController::signIn(const SignInRequest &request)
{
    const SignInRequest whole = completed(request);
    closeSession();
    // A removal that is still going on for this account must not take the new token with it.
    m_removals.cancelAll();
    m_leaving.clear();
    m_proposed = {whole.fixedKey, whole.name, whole.base, false};
    const SessionParts &parts = m_workspace.parts();
    m_signIn = std::make_unique<SignIn>(parts.network, parts.restLimits, m_workspace.vault(), m_workspace.profile(),
                                        parts.proxyLogins);
    connect(m_signIn.get(), &SignIn::succeeded, this, &SessionController::signedIn);
    connect(m_signIn.get(), &SignIn::failed, this, [this](const ApiError &error) {
        setState(State::NoAccount);
        emit signInFailed(error);
    });
    setState(State::Checking);
    m_signIn->start(whole);
}

void SessionController::cancelSignIn()
{
    if (m_state == State::Checking) {
        m_signIn->cancel();
        setState(State::NoAccount);
    }
}

void SessionController::openSampleData()
{
    const Account proposed = m_session && !m_sample ? account() : m_proposed;
    closeSession();
    m_proposed = proposed;
    m_sample = m_makeSample();
    m_session = m_sample->open(sampleAccount(), Secret::fromStored("sample"_ba).value());
    setState(State::Open);
    m_session->start();
}

void SessionController::signOut()
{
    if (m_state != State::Open)
        return;
    const bool wasSample = isSampleData();
    Account account = wasSample ? m_proposed : this->account();
    const bool hadStoredToken = account.hasStoredToken;
    closeSession();
    if (!wasSample) {
        // Before the removal: whatever becomes of it, the next start does not sign in by itself.
        account.hasStoredToken = false;
        m_accounts.update(account);
        if (hadStoredToken)
            m_removals.start(account.key);
    }
    propose(account);
}

void SessionController::removeAccount(const QString &key)
{
    const std::optional<Account> account = m_accounts.withKey(key);
    if (!account)
        return;
    if (!isSampleData() && m_proposed.key == key)
        addAccount();
    else if (m_proposed.key == key)
        m_proposed = newAccount({}); // Behind sample data, which stays open.
    m_leaving.insert(key, account->hasStoredToken || m_leaving.value(key));
    Account left = *account;
    left.hasStoredToken = false; // As after signing out: it may stay, but does not sign in by itself.
    m_accounts.update(left);
    m_removals.start(key);
}

void SessionController::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void SessionController::propose(const Account &account)
{
    m_proposed = account;
    setState(State::NoAccount);
}

void SessionController::closeSession()
{
    m_reader.cancel();
    if (m_signIn)
        m_signIn->cancel();
    if (m_session) {
        emit sessionAboutToClose();
        m_session.reset();
    }
    m_sample.reset();
    m_profile.reset();
}

void SessionController::unlock(const Account &account)
{
    m_proposed = account;
    setState(State::Unlocking);
    m_reader.start(account.key);
}

void SessionController::tokenUnreadable(VaultStatus status)
{
    const bool isNews = m_state != State::Locked || m_lockedStatus != status;
    m_lockedStatus = status;
    if (isNews)
        setState(State::Locked);
}

void SessionController::open(const Account &account, const Secret &token)
{
    m_proposed = account;
    m_session = m_workspace.open(account, token);
    setState(State::Open);
    m_session->start();
}

void SessionController::signedIn(const SignInOutcome &outcome)
{
    Account account = outcome.account;
    if (const std::optional<Account> known = m_accounts.withKey(account.key); known && outcome.sessionOnly)
        account.hasStoredToken = known->hasStoredToken; // The one in the keychain was not touched.
    m_profile = outcome.profile;
    open(account, outcome.token);
    if (!outcome.sessionOnly && outcome.stored != VaultStatus::Done)
        emit noticed({AccountNotice::Kind::SignedInForSessionOnly, outcome.stored, outcome.vaultDetail});
}

void SessionController::tokenRemovalEnded(const QString &key, const VaultAnswer &answer)
{
    const bool isLeaving = m_leaving.contains(key);
    const bool wasStored = !isLeaving || m_leaving.take(key);
    const bool isKnownGone =
        answer.status == VaultStatus::Done
        || (!wasStored && (answer.status == VaultStatus::NotFound || answer.status == VaultStatus::Unavailable));
    // Not found is what a locked keychain says, and also one whose entry is long gone.
    if (isLeaving && (isKnownGone || answer.status == VaultStatus::NotFound))
        m_accounts.forget(key);
    if (!isKnownGone)
        emit noticed({AccountNotice::Kind::TokenNotRemoved, answer.status, answer.detail});
}

SignInRequest SessionController::completed(SignInRequest request) const
{
    request.name = request.name.simplified();
    if (request.fixedKey.isEmpty())
        request.fixedKey = m_accounts.named(request.name, request.base).value_or(Account()).key;
    return request;
}

} // namespace bewarje
