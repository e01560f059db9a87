// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace.h"

#include "app/account/sessionvault.h"
#include "app/accountbook.h"
#include "app/records/memoryjournal.h"
#include "app/records/sqljournal.h"

#include <QDir>
#include <QTemporaryFile>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bewarje {

namespace {

/// A file that a power cut left empty must not lock for ever, as it would with 0; a holder that is alive
/// is not robbed, however old its lock is.
constexpr int staleLockMSecs = 30'000;

qint64 listingBytes(const Settings &settings)
{
    return settings.listingBodyMiB() * 1024 * 1024;
}

/// The system's words for why no file can be made in `folder`; a lock has none.
QString whyUnwritable(const QString &folder)
{
    QTemporaryFile probe(folder + u"/probe-XXXXXX"_s);
    const bool isWritable = probe.open() && probe.write("x") == 1 && probe.flush();
    const QString name = QDir::toNativeSeparators(folder);
    return isWritable ? name : QString(name + u": "_s + probe.errorString());
}

} // namespace

Workspace::Workspace(QString profile, Places places, std::unique_ptr<TokenVault> vault, SessionParts parts,
                     const Clock &clock, QObject *parent)
    : QObject(parent), m_isInMemory(false), m_profile(std::move(profile)), m_places(std::move(places)),
      m_parts(std::move(parts)), m_clock(clock), m_vault(std::move(vault)),
      m_settings(std::make_unique<Settings>(m_places.settingsFile())),
      m_journal(std::make_unique<SqlJournal>(m_places.journalFile(), clock, [this] { return claim(); })),
      m_activity(std::make_unique<ActivityLog>(*m_journal))
{}

Workspace::Workspace(SessionParts parts, const Clock &clock, QObject *parent)
    : QObject(parent), m_isInMemory(true), m_parts(std::move(parts)), m_clock(clock),
      m_vault(std::make_unique<SessionVault>()), m_settings(std::make_unique<Settings>(QString())),
      m_journal(std::make_unique<MemoryJournal>()), m_activity(std::make_unique<ActivityLog>(*m_journal))
{}

Workspace::~Workspace() = default;

void Workspace::openRecords()
{
    if (auto *journal = qobject_cast<SqlJournal *>(m_journal.get()))
        journal->open();
}

std::optional<QString> Workspace::claim()
{
    switch (lock()) {
    case Lock::Held:
    case Lock::NotNeeded:
        return {};
    case Lock::HeldByOther:
        return u"another program holds it"_s;
    case Lock::Failed:
        break;
    }
    return whyUnwritable(m_places.dataFolder);
}

Workspace::Lock Workspace::lock()
{
    if (m_isInMemory)
        return Lock::NotNeeded;
    if (m_lock && m_lock->isLocked())
        return Lock::Held;
    if (!Places::makePrivate(m_places.dataFolder))
        return Lock::Failed;
    m_lock = std::make_unique<QLockFile>(m_places.lockFile());
    m_lock->setStaleLockTime(staleLockMSecs);
    if (m_lock->tryLock(0))
        return Lock::Held;
    return m_lock->error() == QLockFile::LockFailedError ? Lock::HeldByOther : Lock::Failed;
}

std::unique_ptr<Session> Workspace::open(const Account &account, const Secret &token)
{
    SessionParts parts = m_parts;
    parts.pace.interval = m_settings->refreshInterval();
    parts.restLimits.listingBytes = listingBytes(*m_settings);
    openRecords();
    auto session = std::make_unique<Session>(account, token, parts, *m_journal, m_clock);
    follow(*session);
    if (!m_isInMemory)
        remember(account);
    return session;
}

void Workspace::follow(Session &session) const
{
    const Settings &settings = *m_settings;
    connect(&settings, &Settings::changed, &session, [&settings, &session] {
        session.setRefreshInterval(settings.refreshInterval());
        session.setListingBytes(listingBytes(settings));
    });
}

void Workspace::remember(const Account &account)
{
    AccountBook(*m_settings).put(account);
    m_settings->setLastAccount(account.key);
}

} // namespace bewarje
