// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/tokenvault.h"
#include "app/places.h"
#include "app/records/activitylog.h"
#include "app/records/journal.h"
#include "app/session.h"
#include "app/settings.h"

#include <QLockFile>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace bewarje {

/// One profile: settings, lock, records and vault; opens sessions. What outlives a sign-out hangs here.
class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class Lock : quint8 {
        Held,        ///< ours
        HeldByOther, ///< another process runs on this profile
        Failed,      ///< the folder cannot be written
        NotNeeded    ///< in memory
    };

    /// A profile on disk, with the system's keychain.
    Workspace(QString profile, Places places, std::unique_ptr<TokenVault> vault, SessionParts parts, const Clock &clock,
              QObject *parent = nullptr);
    /// Sample data: nothing on disk, no keychain, no network but `parts.network`.
    Workspace(SessionParts parts, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] bool isInMemory() const { return m_isInMemory; }
    /// Empty for the default profile and in memory.
    [[nodiscard]] QString profile() const { return m_profile; }
    [[nodiscard]] const Places &places() const { return m_places; }
    Lock lock();

    [[nodiscard]] Settings &settings() { return *m_settings; }
    [[nodiscard]] TokenVault &vault() { return *m_vault; }
    [[nodiscard]] Journal &journal() { return *m_journal; }
    /// What the journal holds, for a list of it; read when it is first asked to load.
    [[nodiscard]] ActivityLog &activity() { return *m_activity; }
    /// Opens the record of operations, in the background, under the profile's lock, or tries that again where it
    /// failed. Without the lock it fails, and nothing can be written at the provider.
    void openRecords();
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const SessionParts &parts() const { return m_parts; }

    /// A new session, with the pace and caps of the settings; the caller owns it. Its account is
    /// remembered and becomes the last one used, except in memory.
    [[nodiscard]] std::unique_ptr<Session> open(const Account &account, const Secret &token);

private:
    void follow(Session &session) const;
    [[nodiscard]] std::optional<QString> claim();
    void remember(const Account &account);

    bool m_isInMemory;
    QString m_profile;
    Places m_places;
    SessionParts m_parts;
    const Clock &m_clock;
    std::unique_ptr<TokenVault> m_vault;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Journal> m_journal; ///< closed before the lock is given back
    std::unique_ptr<ActivityLog> m_activity;
};

} // namespace bewarje
