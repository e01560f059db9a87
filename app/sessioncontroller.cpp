// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sessioncontroller.h"

#include <algorithm>
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

SessionController::Pauses SessionController::servicePauses()
{
    using std::chrono::seconds;
    return {seconds(1), seconds(2), seconds(5), seconds(10), seconds(30)};
}

SessionController::SessionController(Workspace &workspace, std::function<std::unique_ptr<Workspace>()> makeSample,
                                     QObject *parent, Pauses pauses)
    : QObject(parent), m_workspace(workspace), m_makeSample(std::move(makeSample)), m_proposed(newAccount({})),
      m_pauses(std::move(pauses))
{
    m_nextTry.setSingleShot(true);
    connect(&m_nextTry, &QTimer::timeout, this, &SessionController::readToken);
}

SessionController::~SessionController() = default;

Workspace &SessionController::workspace() const
{
    return m_sample ? *m_sample : m_workspace;
}

void SessionController::start(const ApiBase &base)
{
    if (m_workspace.settings().wasDamaged())
        emit noticed({AccountNotice::Kind::SettingsDamaged, VaultStatus::Done, m_workspace.settings().fileName()});
    const std::optional<Account> account =
        base.isNull() ? knownAccount(m_workspace.settings().lastAccount()) : knownAccount(base);
    if (account)
        openAccount(account->key);
    else
        propose(newAccount(base));
}

void SessionController::openAccount(const QString &key)
{
    const std::optional<Account> account = knownAccount(key);
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
    const Account account = m_session && !m_sample ? m_session->account() : m_proposed;
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
    m_removals.clear();
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
    const Account proposed = m_session && !m_sample ? m_session->account() : m_proposed;
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
    Account account = wasSample ? m_proposed : m_session->account();
    const bool hadStoredToken = account.hasStoredToken;
    closeSession();
    if (!wasSample) {
        // Before the removal: whatever becomes of it, the next start does not sign in by itself.
        account.hasStoredToken = false;
        remember(account);
        if (hadStoredToken)
            removeToken(account);
    }
    propose(account);
}

void SessionController::removeAccount(const QString &key)
{
    const std::optional<Account> account = knownAccount(key);
    if (!account)
        return;
    const bool isShown = !isSampleData() && m_proposed.key == key;
    if (isShown)
        closeSession();
    QList<Account> others = m_workspace.settings().accounts();
    others.removeIf([&](const Account &other) { return other.key == key; });
    m_workspace.settings().setAccounts(others);
    if (account->hasStoredToken)
        removeToken(*account);
    if (isShown)
        propose(newAccount({}));
    else if (m_proposed.key == key)
        m_proposed = newAccount({}); // Behind sample data, which stays open.
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
    m_nextTry.stop();
    m_reading.cancel();
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
    m_pause = 0;
    m_nextTry.stop();
    setState(State::Unlocking);
    readToken();
}

void SessionController::readToken()
{
    m_reading = m_workspace.vault().read(m_proposed.key, [this](const VaultAnswer &answer) { tokenRead(answer); });
}

void SessionController::tokenRead(const VaultAnswer &answer)
{
    if (answer.status == VaultStatus::Done)
        open(m_proposed, answer.secret);
    else
        tokenUnreadable(answer.status);
}

void SessionController::tokenUnreadable(VaultStatus status)
{
    const bool isNews = m_state != State::Locked || m_lockedStatus != status;
    m_lockedStatus = status;
    if (status == VaultStatus::Unavailable && m_pause < m_pauses.size()) {
        m_nextTry.start(m_pauses[m_pause]);
        ++m_pause;
    }
    if (isNews)
        setState(State::Locked);
}

void SessionController::open(const Account &account, const Secret &token)
{
    m_nextTry.stop();
    m_proposed = account;
    m_session = m_workspace.open(account, token);
    setState(State::Open);
    m_session->start();
}

void SessionController::signedIn(const SignInOutcome &outcome)
{
    Account account = outcome.account;
    if (const std::optional<Account> known = knownAccount(account.key); known && outcome.sessionOnly)
        account.hasStoredToken = known->hasStoredToken; // The one in the keychain was not touched.
    m_profile = outcome.profile;
    open(account, outcome.token);
    if (!outcome.sessionOnly && outcome.stored != VaultStatus::Done)
        emit noticed({AccountNotice::Kind::SignedInForSessionOnly, outcome.stored, outcome.vaultDetail});
}

void SessionController::removeToken(const Account &account)
{
    std::erase_if(m_removals, [](const PendingCall &call) { return !call.isRunning(); });
    m_removals.push_back(m_workspace.vault().remove(account.key, [this](const VaultAnswer &answer) {
        if (answer.status != VaultStatus::Done)
            emit noticed({AccountNotice::Kind::TokenNotRemoved, answer.status, answer.detail});
    }));
}

SignInRequest SessionController::completed(SignInRequest request) const
{
    request.name = request.name.simplified();
    if (request.fixedKey.isEmpty()) {
        const QList<Account> accounts = m_workspace.settings().accounts();
        for (const Account &account : accounts)
            if (account.name == request.name && account.base == request.base)
                request.fixedKey = account.key;
    }
    return request;
}

std::optional<Account> SessionController::knownAccount(const QString &key) const
{
    const QList<Account> accounts = m_workspace.settings().accounts();
    for (const Account &account : accounts)
        if (account.key == key)
            return account;
    return {};
}

std::optional<Account> SessionController::knownAccount(const ApiBase &base) const
{
    std::optional<Account> last = knownAccount(m_workspace.settings().lastAccount());
    if (last && last->base == base)
        return last;
    const QList<Account> accounts = m_workspace.settings().accounts();
    for (const Account &account : accounts)
        if (account.base == base)
            return account;
    return {};
}

void SessionController::remember(const Account &account)
{
    QList<Account> accounts = m_workspace.settings().accounts();
    for (Account &other : accounts)
        if (other.key == account.key)
            other = account;
    m_workspace.settings().setAccounts(accounts);
}

} // namespace bewarje
