// SPDX-FileCopyrightText: Bewarje contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/keychaincall.h"

#include <qt6keychain/keychain.h>

#include <utility>

namespace bewarje {

namespace {

VaultStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return VaultStatus::Done;
    case QKeychain::EntryNotFound:
        return VaultStatus::NotFound;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return VaultStatus::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // No bus, no service and no libsecret all come as this one on Linux.
        break;
    }
    return VaultStatus::Unavailable;
}

} // namespace

KeychainCall::KeychainCall(Task task, QString service, QString key, Secret secret, std::chrono::milliseconds patience,
                           VaultHandler handler, QObject *parent)
    : Call(parent), m_task(task), m_service(std::move(service)), m_key(std::move(key)), m_secret(std::move(secret)),
      m_handler(std::move(handler))
{
    connect(&m_patience, &QTimer::timeout, this, [this] { answer(VaultStatus::TimedOut, {}); });
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    if (task == Task::Write)
        write();
    else
        read(State::ReadingFirst);
}

void KeychainCall::cancel()
{
    m_state = State::Ended;
    m_patience.stop();
    m_handler = {};
    deleteLater();
}

void KeychainCall::read(State state)
{
    m_state = state;
    begin(new QKeychain::ReadPasswordJob(m_service));
}

void KeychainCall::write()
{
    m_state = State::Writing;
    auto *job = new QKeychain::WritePasswordJob(m_service);
    // As text: other tools can then read and replace the same entry on every system.
    job->setTextData(QString::fromLatin1(m_secret.bytes()));
    begin(job);
}

void KeychainCall::remove()
{
    m_state = State::Removing;
    begin(new QKeychain::DeletePasswordJob(m_service));
}

void KeychainCall::begin(QKeychain::Job *job)
{
    // Without a parent: a keychain that answers late calls into its job, which must then still be there.
    job->setKey(m_key);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, &KeychainCall::jobEnded);
    job->start();
}

void KeychainCall::jobEnded(QKeychain::Job *job)
{
    switch (m_state) {
    case State::ReadingFirst:
        firstRead(static_cast<QKeychain::ReadPasswordJob *>(job));
        return;
    case State::ReadingBack:
        readBack(static_cast<QKeychain::ReadPasswordJob *>(job));
        return;
    case State::Writing:
    case State::Removing:
        if (job->error() == QKeychain::NoError)
            read(State::ReadingBack);
        else
            answer(statusOf(job->error()), job->errorString());
        return;
    case State::Ended:
        return;
    }
}

void KeychainCall::firstRead(QKeychain::ReadPasswordJob *job)
{
    if (job->error() != QKeychain::NoError) {
        answer(statusOf(job->error()), job->errorString());
        return;
    }
    if (m_task == Task::Remove) {
        remove();
        return;
    }
    const std::optional<Secret> secret = Secret::fromStored(job->binaryData());
    if (secret)
        answer(VaultStatus::Done, {}, *secret);
    else
        answer(VaultStatus::Damaged, {});
}

void KeychainCall::readBack(QKeychain::ReadPasswordJob *job)
{
    const VaultStatus status = statusOf(job->error());
    if (m_task == Task::Remove) {
        const bool isGone = status == VaultStatus::NotFound;
        const VaultStatus kept = status == VaultStatus::Done ? VaultStatus::Refused : status;
        answer(isGone ? VaultStatus::Done : kept, job->errorString());
        return;
    }
    const bool isOther = status == VaultStatus::Done && job->binaryData() != m_secret.bytes();
    answer(isOther ? VaultStatus::Damaged : status, job->errorString());
}

void KeychainCall::answer(VaultStatus status, const QString &detail, const Secret &secret)
{
    m_state = State::Ended;
    m_patience.stop();
    deleteLater();
    const VaultHandler handler = std::exchange(m_handler, {});
    handler({status, secret, m_secret.redact(detail)});
}

} // namespace bewarje
