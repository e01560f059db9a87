// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/signin.h"
#include "app/account/tokenreader.h"
#include "app/account/tokenremovals.h"
#include "app/accountbook.h"
#include "app/workspace.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace bewarje {

/// Something that people must know about the account, shown as a banner until it is dismissed.
struct AccountNotice
{
    enum class Kind : quint8 {
        SignedInForSessionOnly, ///< the keychain did not take the token; see status
        TokenNotRemoved,        ///< after sign-out it can still be read, or that could not be seen
        SettingsDamaged         ///< copied aside as .bad, defaults in force
    };

    Kind kind = Kind::SignedInForSessionOnly;
    VaultStatus status = VaultStatus::Done;
    QString detail;
};

/// From the program's start to an opened account and back: which page the window shows. One session is
/// open at a time.
class SessionController : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        NoAccount, ///< the sign-in page, empty or with a remembered name and address
        Unlocking, ///< a stored token is being read
        Locked,    ///< the stored token cannot be read: Retry, or enter the token again. While the service
                   ///< is not there yet (Unavailable) it is tried again behind this page
        Checking,  ///< the sign-in page, its token is being checked
        Open
    };

    using Pauses = TokenReader::Pauses;

    /// `makeSample` makes the workspace in memory for "Try with sample data". `pauses` are those before a
    /// keychain service that is not there yet is asked again.
    SessionController(Workspace &workspace, std::function<std::unique_ptr<Workspace>()> makeSample,
                      QObject *parent = nullptr, Pauses pauses = TokenReader::servicePauses());
    ~SessionController() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Only where Open.
    [[nodiscard]] Session *session() const { return m_session.get(); }
    /// Only where Open: as it is remembered now, under a name that it was given since.
    [[nodiscard]] Account account() const;
    /// The profile's, or the sample's while sample data is open.
    [[nodiscard]] Workspace &workspace() const;
    /// The profile's, whose settings hold for sample data too.
    [[nodiscard]] const Settings &settings() const { return m_workspace.settings(); }
    [[nodiscard]] bool isSampleData() const { return m_sample != nullptr; }
    /// What the sign-in page is filled with; its key is empty for a new account.
    [[nodiscard]] const Account &proposedAccount() const { return m_proposed; }
    /// Why Locked.
    [[nodiscard]] VaultStatus lockedStatus() const { return m_lockedStatus; }
    /// What /account/me/ said at the last sign-in; nothing where it was refused or not asked.
    [[nodiscard]] const std::optional<AccountProfile> &profile() const { return m_profile; }

    /// Opens the account with this address, else the one used last, else asks to sign in. An empty
    /// `base` gives no preference.
    void start(const ApiBase &base = {});
    void openAccount(const QString &key);
    /// To the sign-in page, for one more account.
    void addAccount();
    /// To the sign-in page, for the account whose token cannot be read or was refused.
    void enterTokenAgain();
    void retry();
    void signIn(const SignInRequest &request);
    void cancelSignIn();
    void openSampleData();
    /// Removes the token, keeps name and address. The caller has asked about writes that are out.
    void signOut();
    /// Removes the token, then forgets the account, name and address included; where the token could not
    /// be removed it stays, and noticed() says why. Where it is open it is closed first: the caller has
    /// asked about writes that are out.
    void removeAccount(const QString &key);

signals:
    void stateChanged();
    /// The session is alive until this signal's slots have returned.
    void sessionAboutToClose();
    void signInFailed(const bewarje::ApiError &error);
    void noticed(const bewarje::AccountNotice &notice);

private:
    void setState(State state);
    void propose(const Account &account);
    void closeSession();
    void unlock(const Account &account);
    void tokenUnreadable(VaultStatus status);
    void tokenRemovalEnded(const QString &key, const VaultAnswer &answer);
    void open(const Account &account, const Secret &token);
    void signedIn(const SignInOutcome &outcome);
    [[nodiscard]] SignInRequest completed(SignInRequest request) const;

    Workspace &m_workspace;
    AccountBook m_accounts;
    std::function<std::unique_ptr<Workspace>()> m_makeSample;
    std::unique_ptr<Workspace> m_sample;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<Session> m_session;
    State m_state = State::NoAccount;
    Account m_proposed;
    VaultStatus m_lockedStatus = VaultStatus::Done;
    std::optional<AccountProfile> m_profile;
    TokenReader m_reader;
    TokenRemovals m_removals;
    QHash<QString, bool> m_leaving; ///< the accounts that go with their token; whether one was stored
};

} // namespace bewarje

Q_DECLARE_METATYPE(bewarje::AccountNotice)
